// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace stagewright {

class NavRailEntry;

/// The rail at the left edge of the window: the logo, the screens, and the entries at the bottom.
class NavRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavRail(QWidget* parent = nullptr);

    void addEntry(const QString& id, const QString& iconName, const QString& text);
    void addBottomEntry(const QString& id, const QString& iconName, const QString& text);
    void setEntryText(const QString& id, const QString& text);
    void setEntryToolTip(const QString& id, const QString& toolTip);
    void setEntryVisible(const QString& id, bool visible);
    /// 0 hides the badge.
    void setBadge(const QString& id, int count);
    /// Does not emit activated.
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const { return current_; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void activated(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    NavRailEntry* makeEntry(const QString& id, const QString& iconName, const QString& text);
    void moveFocus(int direction);

    QVBoxLayout* top_;
    QVBoxLayout* bottom_;
    QList<NavRailEntry*> order_;
    QHash<QString, NavRailEntry*> entries_;
    QString current_;
};

} // namespace stagewright
