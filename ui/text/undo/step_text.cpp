// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/undo/step_text.h"

#include "ui/text/isolated.h"
#include "ui/text/problem_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

struct Steps
{
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

QString stayedText(const StepResult& result)
{
    QStringList names;
    for (const QString& name : result.stayedNames)
        names.append(isolated(name));
    if (names.size() < result.stayed)
        names.append(u"…"_s);
    const QString why = result.refusal ? sentence(*result.refusal) : QString();
    return Steps::tr("%n stayed as they are (%1). %2", "deals", static_cast<int>(result.stayed))
        .arg(names.join(u", "_s), why);
}

} // namespace

QString stepText(const Step& step)
{
    const QString subject = isolated(step.subject);
    const QString detail = isolated(step.detail);
    const int deals = static_cast<int>(step.deals);
    switch (step.kind) {
    case StepKind::Ticked:
        return Steps::tr("tick of %1 (%2)", "action, deal").arg(detail, subject);
    case StepKind::Unticked:
        return Steps::tr("untick of %1 (%2)", "action, deal").arg(detail, subject);
    case StepKind::FactsChanged:
        return step.detail.isEmpty()
                   ? Steps::tr("change of %1", "deal").arg(subject)
                   : Steps::tr("change: %1 (%2)", "field, deal").arg(factText(step.detail), subject);
    case StepKind::ProcessChanged:
        return Steps::tr("change of process (%1)").arg(subject);
    case StepKind::Won:
        return Steps::tr("closing as won (%1)").arg(subject);
    case StepKind::Lost:
        return Steps::tr("closing as lost (%1)").arg(subject);
    case StepKind::Outdated:
        return Steps::tr("closing as outdated (%1)").arg(subject);
    case StepKind::Reopened:
        return Steps::tr("reopening (%1)").arg(subject);
    case StepKind::DealAdded:
        return Steps::tr("new deal %1").arg(subject);
    case StepKind::DealRemoved:
        return deals > 1 ? Steps::tr("deletion of %n deal(s)", nullptr, deals)
                         : Steps::tr("deletion of %1", "deal").arg(subject);
    case StepKind::NoteAdded:
        return Steps::tr("note on %1").arg(subject);
    case StepKind::NoteChanged:
        return Steps::tr("change of a note on %1").arg(subject);
    case StepKind::NoteRemoved:
        return Steps::tr("deletion of a note on %1").arg(subject);
    case StepKind::FileRemoved:
        return Steps::tr("removal of the file %1 (%2)", "file, deal").arg(detail, subject);
    case StepKind::TaskAdded:
        return Steps::tr("new task %1").arg(subject);
    case StepKind::TaskChanged:
        return Steps::tr("change of the task %1").arg(subject);
    case StepKind::TaskDone:
        return Steps::tr("completion of the task %1").arg(subject);
    case StepKind::TaskReopened:
        return Steps::tr("reopening of the task %1").arg(subject);
    case StepKind::TaskRemoved:
        return Steps::tr("deletion of the task %1").arg(subject);
    case StepKind::Moved:
        return deals > 1               ? Steps::tr("move of %n deal(s)", nullptr, deals)
               : step.detail.isEmpty() ? Steps::tr("move of %1", "deal").arg(subject)
                                       : Steps::tr("move of %1 to %2", "deal, stage").arg(subject, detail);
    case StepKind::BulkChanged:
        return Steps::tr("change of %n deal(s)", nullptr, deals);
    case StepKind::Imported:
        return Steps::tr("import of %n deal(s)", nullptr, deals);
    }
    // Of a newer program.
    return subject;
}

QString undoneText(const StepResult& result)
{
    const QString what = stepText(result.step);
    if (result.taken == 0 && result.refusal)
        return Steps::tr("Not taken back: %1. %2").arg(what, sentence(*result.refusal));
    const QString text = Steps::tr("Taken back: %1").arg(what);
    return result.stayed == 0 ? text : text + u". "_s + stayedText(result);
}

QString redoneText(const StepResult& result)
{
    const QString what = stepText(result.step);
    if (result.taken == 0 && result.refusal)
        return Steps::tr("Not done again: %1. %2").arg(what, sentence(*result.refusal));
    const QString text = Steps::tr("Done again: %1").arg(what);
    return result.stayed == 0 ? text : text + u". "_s + stayedText(result);
}

} // namespace stagewright
