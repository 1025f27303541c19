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

/// A text and the keys that do the same, as tool tips show them.
[[nodiscard]] QString withShortcut(const QString& text, const QKeySequence& shortcut);

/// What every screen finds at the end of the top bar: search, the bell, the acting person, and a new deal
/// where one belongs. The bar is filled anew with each screen; this knows where its parts are by then.
class BarTools : public QObject
{
    Q_OBJECT

public:
    BarTools(Desk& desk, TopBar& bar, QObject* parent);

    /// Behind what the screen put into the bar.
    void add(bool newDeal);
    /// For a screen that needs the bar for itself: search is a button, and what has no room goes.
    void addSmall();
    /// The dot at the bell.
    void setUnread(bool unread);

    /// What a popup belongs to: the part itself, or the bar when the part is not to be seen.
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
