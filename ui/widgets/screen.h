// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

#include <functional>

namespace stagewright {

class TopBar;

/// One screen of the window. The window owns the top bar and asks the current screen to fill it; search, bell
/// and avatar are added by the window after the screen's own.
class Screen : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Sets title, breadcrumb, leading and trailing widgets; the bar was cleared before and owns what it
    /// gets.
    virtual void fillTopBar(TopBar& bar) = 0;
    /// The back arrow or the breadcrumb of the top bar was used.
    virtual void goBack() {}
    /// Where the search of the window and "New deal" do not belong (the configurator).
    [[nodiscard]] virtual bool wantsWholeTopBar() const { return false; }
    /// The screen is about to be shown: read what is stale.
    virtual void activate() {}
    /// Asks about unsaved work where needed and calls `go` when the person may leave (at once, or later).
    virtual void leave(const std::function<void()>& go) { go(); }
    /// What brings back selection, filters and scroll position after a restart; any bytes may come back.
    [[nodiscard]] virtual QByteArray state() const { return {}; }
    virtual void restoreState(const QByteArray& state) { Q_UNUSED(state) }
};

} // namespace stagewright
