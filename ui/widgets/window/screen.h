// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/window/command.h"
#include "ui/widgets/window/key_hint.h"

#include <QByteArray>
#include <QList>
#include <QWidget>

#include <functional>

namespace stagewright {

class TopBar;

/// One screen of the window. The window owns the top bar and asks the current screen to fill it; the window
/// adds search, bell and avatar after the screen's own widgets.
class Screen : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Sets title, breadcrumb, and leading and trailing widgets; the bar has been cleared before and owns
    /// what it is given.
    virtual void fillTopBar(TopBar& bar) = 0;
    /// The back arrow or the breadcrumb in the top bar was used.
    virtual void goBack() {}
    /// True for a screen where the window's search and "New deal" do not belong (the configurator).
    [[nodiscard]] virtual bool wantsWholeTopBar() const { return false; }
    /// The screen is about to be shown: read what is out of date.
    virtual void activate() {}
    /// Asks about unsaved work if necessary, and calls `go` when the person may leave (at once, or later).
    virtual void leave(const std::function<void()>& go) { go(); }
    /// What the search offers to do with what is shown here.
    [[nodiscard]] virtual QList<Command> commands() { return {}; }
    /// The keys of what is shown here, as it is now, part by part; the window adds its own.
    [[nodiscard]] virtual QList<KeyGroup> keyHints() const { return {}; }
    /// Saves selection, filters and scroll position for the next start; restoreState() may get any bytes.
    [[nodiscard]] virtual QByteArray state() const { return {}; }
    virtual void restoreState(const QByteArray& state) { Q_UNUSED(state) }
};

} // namespace stagewright
