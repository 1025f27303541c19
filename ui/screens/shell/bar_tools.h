// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QKeySequence;
class QWidget;

namespace stagewright {

class AvatarButton;
class Desk;
class IconButton;
class SearchField;
class TopBar;

/// A text followed by its shortcut, as shown in tool tips.
[[nodiscard]] QString withShortcut(const QString& text, const QKeySequence& shortcut);

/// What every screen has at the end of the top bar: search, the bell, the acting person, and a new deal where
/// one belongs. The bar is refilled for each screen; this knows where its parts are at the moment.
class BarTools : public QObject
{
    Q_OBJECT

public:
    BarTools(Desk& desk, TopBar& bar, QObject* parent);

    /// Adds the parts after those of the screen.
    void add(bool newDeal);
    /// For a screen that needs the bar for itself: search becomes a button, and what has no room disappears.
    void addSmall();
    /// Shows or hides the dot on the bell.
    void setUnread(bool unread);

    /// The anchor for a popup: the part itself, or the bar if the part is not visible.
    [[nodiscard]] QWidget* search() const { return shown(search_); }
    [[nodiscard]] QWidget* bell() const;
    [[nodiscard]] QWidget* avatar() const;

Q_SIGNALS:
    void searchWanted();
    void notificationsWanted();
    void menuWanted();
    void newDealWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    IconButton* makeBell();
    AvatarButton* makeAvatar();
    [[nodiscard]] QWidget* shown(QWidget* wanted) const;

    Desk& desk_;
    TopBar& bar_;
    QPointer<SearchField> searchField_;
    QPointer<QWidget> search_;
    QPointer<IconButton> bell_;
    QPointer<AvatarButton> avatar_;
    bool unread_ = false;
};

} // namespace stagewright
