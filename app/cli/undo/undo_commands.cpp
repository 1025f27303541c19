// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/say.h"
#include "ui/text/problem_text.h"
#include "ui/text/undo/step_text.h"

#include <QDateTime>

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

QString kindKey(StepKind kind)
{
    switch (kind) {
    case StepKind::Ticked:
        return u"ticked"_s;
    case StepKind::Unticked:
        return u"unticked"_s;
    case StepKind::FactsChanged:
        return u"facts_changed"_s;
    case StepKind::ProcessChanged:
        return u"process_changed"_s;
    case StepKind::Won:
        return u"won"_s;
    case StepKind::Lost:
        return u"lost"_s;
    case StepKind::Outdated:
        return u"outdated"_s;
    case StepKind::Reopened:
        return u"reopened"_s;
    case StepKind::DealAdded:
        return u"deal_added"_s;
    case StepKind::DealRemoved:
        return u"deal_removed"_s;
    case StepKind::NoteAdded:
        return u"note_added"_s;
    case StepKind::NoteChanged:
        return u"note_changed"_s;
    case StepKind::NoteRemoved:
        return u"note_removed"_s;
    case StepKind::FileRemoved:
        return u"file_removed"_s;
    case StepKind::TaskAdded:
        return u"task_added"_s;
    case StepKind::TaskChanged:
        return u"task_changed"_s;
    case StepKind::TaskDone:
        return u"task_done"_s;
    case StepKind::TaskReopened:
        return u"task_reopened"_s;
    case StepKind::TaskRemoved:
        return u"task_removed"_s;
    case StepKind::Moved:
        return u"moved"_s;
    case StepKind::BulkChanged:
        return u"bulk_changed"_s;
    case StepKind::Imported:
        return u"imported"_s;
    }
    return {};
}

QJsonObject resultJson(const StepResult& result)
{
    const Step& step = result.step;
    QJsonObject object{{u"step"_s, step.id.toText()},
                       {u"kind"_s, kindKey(step.kind)},
                       {u"subject"_s, step.subject},
                       {u"detail"_s, step.detail},
                       {u"deals"_s, step.deals},
                       {u"at"_s, QDateTime::fromMSecsSinceEpoch(step.at.ms, Qt::UTC).toString(Qt::ISODate)},
                       {u"taken"_s, result.taken},
                       {u"stayed"_s, result.stayed},
                       {u"stayed_names"_s, QJsonArray::fromStringList(result.stayedNames)}};
    if (result.refusal)
        object.insert(u"reason"_s, sentence(*result.refusal));
    return object;
}

Result<ExitCode> said(const Context& context, const Result<StepResult>& result,
                      QString (*text)(const StepResult&))
{
    if (!result)
        return result.problem();
    const bool refused = result->taken == 0 && result->refusal;
    if (context.json())
        sayJson(resultJson(*result));
    else if (!refused)
        sayLine(text(*result));
    if (refused)
        complain(text(*result));
    return refused ? Refused : Success;
}

Result<ExitCode> undo(Context& context)
{
    return said(context, context.workspace->undo().undo(context.actor), undoneText);
}

Result<ExitCode> redo(Context& context)
{
    return said(context, context.workspace->undo().redo(context.actor), redoneText);
}

} // namespace

QList<Command> undoCommands()
{
    return {{u"undo"_s,
             {},
             Say::tr("take back what somebody did last to deals, notes or tasks"),
             0,
             0,
             Needs::Writing,
             {asOption(), jsonOption()},
             &undo},
            {u"redo"_s,
             {},
             Say::tr("do again what was taken back last"),
             0,
             0,
             Needs::Writing,
             {asOption(), jsonOption()},
             &redo}};
}

} // namespace stagewright::cli
