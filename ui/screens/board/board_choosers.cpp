// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/board_choosers.h"

#include <QCoreApplication>
#include <QMenu>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BoardChoosers)
};

constexpr int longestProcessName = 260;
constexpr int widestText = 180;

QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

Button* makeProcessButton(const Directory& directory, const ProcessSummary& current,
                          const std::function<void(ProcessId)>& choose, QWidget* context)
{
    auto* button = new Button(Button::Kind::Secondary, menuText(current.process.name.text()));
    button->setObjectName(u"processChooser"_s);
    button->setAccessibleDescription(Words::tr("Process shown on the board"));
    button->setToolTip(Words::tr("Choose the process"));
    button->setMaximumTextWidth(longestProcessName);
    button->setMenuArrow(true);
    auto* menu = new QMenu(button);
    for (const ProcessSummary& each : directory.processes) {
        const bool shown = each.process.id == current.process.id;
        if (!each.active && each.openDeals == 0 && !shown)
            continue;
        QAction* entry = menu->addAction(menuText(each.process.name.text()));
        entry->setCheckable(true);
        entry->setChecked(shown);
        QObject::connect(
            entry, &QAction::triggered, context, [choose, id = each.process.id] { choose(id); },
            Qt::QueuedConnection);
    }
    button->setMenu(menu);
    return button;
}

Button* makeOrderButton(const BoardOrder& current, const std::function<void(const BoardOrder&)>& choose,
                        QWidget* context)
{
    auto* button = new Button(Button::Kind::Secondary, boardOrderText(current));
    button->setObjectName(u"orderChooser"_s);
    button->setAccessibleDescription(Words::tr("Order of the cards in every column"));
    button->setToolTip(Words::tr("Choose the order of the cards"));
    button->setMaximumTextWidth(widestText);
    button->setMenuArrow(true);
    auto* menu = new QMenu(button);
    for (const BoardOrder& each : boardOrders()) {
        QAction* entry = menu->addAction(boardOrderText(each));
        entry->setCheckable(true);
        entry->setChecked(each == current);
        // Queued: choosing fills the top bar again, which deletes the menu.
        QObject::connect(
            entry, &QAction::triggered, context, [choose, each] { choose(each); }, Qt::QueuedConnection);
    }
    button->setMenu(menu);
    return button;
}

IconButton* makeSizeButton(bool compact, const std::function<void(bool)>& choose, QWidget* context)
{
    auto* button = new IconButton(compact ? u"board"_s : u"deals"_s,
                                  compact ? Words::tr("Show full cards") : Words::tr("Show compact cards"));
    button->setObjectName(u"cardSize"_s);
    button->setOutlined(true);
    // Queued: choosing fills the top bar again, which deletes the button.
    QObject::connect(
        button, &IconButton::clicked, context, [choose, compact] { choose(!compact); }, Qt::QueuedConnection);
    return button;
}

} // namespace stagewright
