// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_workspace.h"

#include <QTest>

namespace stagewright::test {

using namespace Qt::StringLiterals;

/// A deal as it is, without the time of the last change and without its history.
[[nodiscard]] inline DealDetails stateOf(TestWorkspace& at, DealId deal)
{
    DealDetails details = at.details(deal);
    details.deal.changedAt = {};
    details.timeline.clear();
    return details;
}

[[nodiscard]] inline bool isThere(TestWorkspace& at, DealId deal)
{
    return at->dealQueries().details(at.ada, deal).ok();
}

[[nodiscard]] inline ReasonId lostReason(TestWorkspace& at)
{
    const auto directory = at->lists().directory();
    for (const ClosingReason& reason : directory->reasons) {
        if (reason.status == DealStatus::Lost)
            return reason.id;
    }
    return {};
}

[[nodiscard]] inline ProcessId secondProcess(TestWorkspace& at)
{
    Process second = plainProcess();
    second.name = *ProcessName::from(u"Second"_s);
    const auto made = at->processes().create(at.ada, second);
    return made ? *made : ProcessId();
}

[[nodiscard]] inline Task taskOf(TestWorkspace& at, DealId deal, const QString& title)
{
    Task task;
    task.title = title;
    task.responsible = at.sal;
    task.deal = deal;
    task.due = QDate(2026, 3, 5);
    return task;
}

/// A deal of Sal's with something of everything.
[[nodiscard]] inline DealId richDeal(TestWorkspace& at, const QString& name = u"Rich"_s)
{
    const DealId deal = at.deal(name);
    for (const auto& action : {u"Contact made"_s, u"Contract signed"_s}) {
        if (!at->deals().tick(at.sal,
                              {deal, at.action(action), u"noted"_s, {{u"f"_s, QByteArray(5000, 'f')}}}))
            qFatal("no tick");
    }
    if (!at->tasks().add(at.sal, taskOf(at, deal, u"A task"_s)) ||
        !at->deals().addNote(at.max, deal, u"Max's note"_s, {}))
        qFatal("no rich deal");
    at.clock->advance(60'000);
    return deal;
}

} // namespace stagewright::test
