// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/rights.h"
#include "core/domain/deal/verbs.h"
#include "ui/models/deals/checklist_model.h"
#include "ui/text/date_text.h"
#include "ui/text/isolated.h"
#include "ui/text/problem_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QDateTime>

namespace stagewright {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Checklist)
};

/// What is needed to make the rows, gathered once.
struct Origin
{
    const DealDetails& details;
    const Directory& directory;
    UserId viewer;
    QHash<ActionId, Tick> ticks;
    const QHash<ActionId, bool>& pending;
};

QString who(const Origin& from, const Tick& tick)
{
    const QDate day = dayIn(from.directory.zone, tick.at);
    const QString text =
        Words::tr("%1, %2").arg(isolated(from.directory.userName(tick.by)), dayText(day, QLocale()));
    return tick.note.isNull() ? text : Words::tr("%1 · note").arg(text);
}

QString performers(const Origin& from, const Action& action)
{
    switch (action.performers.rule) {
    case PerformerRule::Everyone:
        return {};
    case PerformerRule::Managers:
        return Words::tr("Managers only");
    case PerformerRule::Administrators:
        return Words::tr("Administrators only");
    case PerformerRule::Chosen:
        break;
    }
    QStringList names;
    for (const UserId id : action.performers.people)
        names << isolated(from.directory.userName(id));
    return Words::tr("Only %1").arg(names.join(QStringLiteral(", ")));
}

QString detailOf(const Origin& from, const Action& action, const ChecklistRow& row)
{
    if (row.done)
        return from.ticks.contains(action.id) ? who(from, from.ticks.value(action.id)) : QString();
    if (!row.allowed)
        return performers(from, action);
    return action.mandatory ? Words::tr("Needed to win") : QString();
}

/// The sentence, and the names of those it speaks of.
QString whyNot(const Origin& from, const Outcome& may)
{
    if (may)
        return {};
    const QString why = sentence(may.problem());
    QStringList names;
    if (may.problem().code == ProblemCode::OnlyManagers) {
        for (const UserId id : from.directory.people.managersOf(from.details.deal.facts.owner))
            names << isolated(from.directory.userName(id));
    }
    if (may.problem().code == ProblemCode::OnlyManagers ||
        may.problem().code == ProblemCode::OnlyAdministratorsPerform) {
        for (const User& user : from.directory.people.users) {
            if (user.active && user.role == Role::Administrator && !names.contains(isolated(user.name)))
                names << isolated(user.name);
        }
    }
    return names.isEmpty() ? why : Words::tr("%1 Who may: %2.").arg(why, names.join(QStringLiteral(", ")));
}

ChecklistRow actionRow(const Origin& from, const Action& action, int stageIndex)
{
    const Deal& deal = from.details.deal;
    ChecklistRow row;
    row.id = action.id.value();
    row.name = action.name.text();
    row.hint = action.hint;
    row.stageIndex = stageIndex;
    row.done = from.pending.value(action.id, from.ticks.contains(action.id));
    const Outcome open = requireOpen(deal.status, deal.facts);
    const Outcome may =
        open ? mayPerform(from.directory.people, from.viewer, action, deal.facts, deal.id) : open;
    row.allowed = may.ok();
    row.whyNot = whyNot(from, may);
    row.mandatory = action.mandatory;
    row.note = action.note;
    row.notifies = !action.notify.isEmpty();
    row.triggers = action.trigger.has_value();
    row.hasNote = !from.ticks.value(action.id).note.isNull();
    row.figure = Words::tr("+%1%").arg(percent(action.weight.value(), from.details.process.totalWeight()));
    row.detail = detailOf(from, action, row);
    return row;
}

} // namespace

QList<ChecklistRow> checklistRows(const DealDetails& details, const Directory& directory, UserId viewer,
                                  const QHash<ActionId, bool>& pending)
{
    Origin from{details, directory, viewer, {}, pending};
    for (const Tick& tick : details.ticks)
        from.ticks.insert(tick.action, tick);
    QList<ChecklistRow> rows;
    int stageIndex = 0;
    for (const Stage& stage : details.process.stages) {
        const qsizetype header = rows.size();
        ChecklistRow heading;
        heading.isStage = true;
        heading.id = stage.id.value();
        heading.name = stage.name.text();
        heading.hint = stage.hint;
        heading.stageIndex = stageIndex;
        heading.current = details.deal.progress.stage == stage.id;
        rows.append(heading);
        qsizetype done = 0;
        for (const Action& action : stage.actions) {
            rows.append(actionRow(from, action, stageIndex));
            done += rows.constLast().done ? 1 : 0;
        }
        rows.last().lastOfStage = true;
        rows[header].figure = QStringLiteral("%1/%2").arg(done).arg(stage.actions.size());
        ++stageIndex;
    }
    return rows;
}

} // namespace stagewright
