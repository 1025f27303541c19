// SPDX-License-Identifier: GPL-3.0-or-later
// Where the focus goes: the tab order, and what gets the focus when a button becomes disabled.
#include "ui/screens/configurator/beside/process_panel.h"
#include "ui/screens/configurator/board/board_bar.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/configurator_screen.h"
#include "ui/screens/configurator/options/action_options_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/window/top_bar.h"

#include <QSet>
#include <QShowEvent>

namespace stagewright {

namespace {

/// The focusable widgets inside, in the order they were made.
QList<QWidget*> fieldsOf(QWidget* part)
{
    QList<QWidget*> fields;
    const auto all = part->findChildren<QWidget*>();
    for (QWidget* each : all) {
        // The list of a combo box is a window of its own.
        const bool here = each->window() == part->window();
        if (here && each->focusPolicy() & Qt::TabFocus && !each->focusProxy())
            fields.append(each);
    }
    return fields;
}

/// The same in the existing tab order, for a part that manages its own. The search starts at `from`.
QList<QWidget*> chainedFieldsOf(QWidget* part, QWidget* from)
{
    const QList<QWidget*> all = fieldsOf(part);
    const QSet<QWidget*> wanted(all.cbegin(), all.cend());
    QList<QWidget*> fields;
    for (QWidget* at = from->nextInFocusChain(); at != from && fields.size() < wanted.size();
         at = at->nextInFocusChain()) {
        if (wanted.contains(at))
            fields.append(at);
    }
    return fields;
}

/// The next widget in the tab order.
QWidget* nextField(QWidget* field)
{
    QWidget* next = field->nextInFocusChain();
    while (next != field && !(next->focusPolicy() & Qt::TabFocus))
        next = next->nextInFocusChain();
    return next;
}

} // namespace

void ConfiguratorScreen::chainTabs()
{
    // While this one is hidden, the top bar belongs to another screen.
    if (!loaded_ || !isVisible())
        return;
    QList<QWidget*> order;
    if (topBar_)
        order = fieldsOf(topBar_);
    order += fieldsOf(banner_);
    order += board_->tabChain();
    order += fieldsOf(boardBar_);
    order += fieldsOf(impactCard_);
    if (options_->isVisibleTo(this))
        order += chainedFieldsOf(options_, order.last());
    order += fieldsOf(findingsCard_);
    order += fieldsOf(panel_);
    // Most edits move nothing, and the board announces what it has yet to show.
    if (order == chained_ || order.contains(nullptr))
        return;
    for (qsizetype i = 1; i < order.size(); ++i) {
        const bool onBoard = order[i]->parentWidget() == board_ && order[i - 1]->parentWidget() == board_;
        if (!onBoard || nextField(order[i - 1]) != order[i])
            setTabOrder(order[i - 1], order[i]);
    }
    chained_ = order;
}

void ConfiguratorScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    chained_.clear();
    chainTabs();
}

void ConfiguratorScreen::focusActionInUse()
{
    if (editor_.process().action(actionInUse_))
        board_->focusAction(actionInUse_);
    else
        focusBoard();
}

void ConfiguratorScreen::setUsable(QWidget* button, bool usable)
{
    if (!usable && button->hasFocus())
        focusActionInUse();
    button->setEnabled(usable);
}

} // namespace stagewright
