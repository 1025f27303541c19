// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/small_process.h"
#include "tests/support/test_workspace.h"
#include "ui/models/processes/action_selection.h"
#include "ui/models/processes/process_editor.h"
#include "ui/screens/configurator/board/board_viewport.h"
#include "ui/screens/configurator/board/items/action_card.h"
#include "ui/screens/configurator/board/items/board_items.h"
#include "ui/screens/configurator/board/items/stage_header.h"

#include <QScrollArea>
#include <QTest>

namespace stagewright::test {

/// The items of a small process in a window, for one part of a board to be tested with them.
struct BoardParts
{
    BoardParts() : editor(smallProcess())
    {
        editor.start(smallProcess(), 1, std::make_shared<CountingIds>());
        area.setWidget(&board);
        area.resize(900, 300);
        QObject::connect(&editor, &ProcessEditor::changed, &items, [this] { show(); });
        show();
        area.show();
        ready = QTest::qWaitForWindowActive(&area);
    }

    [[nodiscard]] BoardGeometry laidOut(const Process& process) const
    {
        return layOut(items.plan(process, 200));
    }
    /// As the board does after every change.
    void show()
    {
        items.removeMissing(editor.process());
        items.show(editor.process(), {people});
        arrange(editor.process());
    }
    void arrange(const Process& process, const BoardItem* held = nullptr)
    {
        items.arrange(laidOut(process), held);
        board.resize(items.places().size);
        viewport.follow(held);
    }
    [[nodiscard]] ActionCard& card(int id) const { return *items.card(ActionId(id)); }
    [[nodiscard]] StageHeader& header(int id) const { return *items.header(StageId(id)); }
    /// The middle of a card or head, on the board.
    [[nodiscard]] QPoint middle(const StageOrAction& what) const { return items.place(what).center(); }
    /// The actions of a stage, as numbers.
    [[nodiscard]] QList<qint64> inStage(qsizetype stage) const
    {
        QList<qint64> all;
        for (const Action& action : editor.process().stages[stage].actions)
            all.append(action.id.value());
        return all;
    }

    const Organisation people;
    ProcessEditor editor;
    ActionSelection selection;
    QScrollArea area;
    QWidget& board = *new QWidget;
    BoardItems items{board};
    BoardViewport viewport{board, area, items};
    bool ready = false;
};

} // namespace stagewright::test
