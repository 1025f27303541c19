// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/configurator_tabs.h"

#include "ui/screens/configurator/board/stage_board.h"
#include "ui/widgets/window/top_bar.h"

#include <QSet>

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

void ConfiguratorTabs::setTopBar(TopBar* bar)
{
    topBar_ = bar;
    forget();
}

QList<QWidget*> ConfiguratorTabs::order() const
{
    QList<QWidget*> order;
    if (topBar_)
        order = fieldsOf(topBar_);
    order += fieldsOf(parts_.banner);
    order += parts_.board->tabChain();
    order += fieldsOf(parts_.boardBar);
    order += fieldsOf(parts_.impact);
    if (parts_.options->isVisibleTo(parts_.screen))
        order += chainedFieldsOf(parts_.options, order.last());
    order += fieldsOf(parts_.findings);
    order += fieldsOf(parts_.process);
    return order;
}

void ConfiguratorTabs::chain()
{
    // While the screen is hidden, the top bar belongs to another one.
    if (!parts_.screen->isVisible())
        return;
    const QList<QWidget*> wanted = order();
    // Most edits move nothing, and the board announces what it has yet to show.
    if (wanted == chained_ || wanted.contains(nullptr))
        return;
    const QWidget* board = parts_.board;
    for (qsizetype i = 1; i < wanted.size(); ++i) {
        const bool onBoard = wanted[i]->parentWidget() == board && wanted[i - 1]->parentWidget() == board;
        if (!onBoard || nextField(wanted[i - 1]) != wanted[i])
            QWidget::setTabOrder(wanted[i - 1], wanted[i]);
    }
    chained_ = wanted;
}

} // namespace stagewright
