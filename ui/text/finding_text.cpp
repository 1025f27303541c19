// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/finding_text.h"

#include "ui/text/isolated.h"

#include <QCoreApplication>
#include <QStringList>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

/// %1: the action or stage, %2: people.
QString pattern(const Finding& finding)
{
    switch (finding.code) {
    case FindingCode::NoStages:
        return Findings::tr("The process has no stages.");
    case FindingCode::StageWithoutActions:
        return Findings::tr("“%1” has no actions, so no deal can reach it.");
    case FindingCode::NoWeights:
        return Findings::tr("No action has a weight, so every deal would show 0%.");
    case FindingCode::NothingMandatory:
        return Findings::tr("No action is mandatory, so a deal can be won without doing anything.");
    case FindingCode::MandatoryWithoutWeight:
        return Findings::tr("“%1” is mandatory but adds nothing to the probability.");
    case FindingCode::OnlyAdministratorsCan:
        return Findings::tr("No active user except administrators can perform “%1”.");
    case FindingCode::PerformerLeft:
        return Findings::tr("“%1” may be performed by inactive people: %2.");
    case FindingCode::NotifiedLeft:
        return Findings::tr("“%1” notifies inactive people: %2.");
    case FindingCode::NobodyToNotify:
        return Findings::tr("“%1” notifies no one: none of the chosen people is active.");
    case FindingCode::NotifiedMayNotSee:
        return Findings::tr("“%1” notifies these people only of deals they may see: %2.");
    case FindingCode::ResponsibleLeft:
        return Findings::tr("“%1” adds a task for an inactive person: %2.");
    case FindingCode::UnknownPlaceholder:
        return Findings::tr("“%1” adds a task called “%2”: only %3 are filled in.");
    case FindingCode::EqualStageNames:
        return Findings::tr("Two stages are called “%1”.");
    case FindingCode::EqualActionNames:
        return Findings::tr("Two actions of the stage are called “%1”.");
    case FindingCode::RepeatedActionName:
        return Findings::tr("An action of another stage is called “%1” too.");
    case FindingCode::LongName:
        return Findings::tr("“%1” is too long to show in full on cards.");
    }
    return {};
}

QString subject(const Finding& finding, const Process& process)
{
    if (const Action* action = process.action(finding.action))
        return action->name.text();
    const Stage* stage = process.stage(finding.stage);
    return stage ? stage->name.text() : QString();
}

/// What else the sentence names: the people it is about, or the title that nobody can fill in.
QString detail(const Finding& finding, const Process& process, const Organisation& people,
               Spelling placeholders)
{
    if (finding.code == FindingCode::UnknownPlaceholder) {
        const Action* action = process.action(finding.action);
        if (!action || !action->trigger)
            return {};
        const QString& title = action->trigger->title;
        return isolated(placeholders == Spelling::Shown ? withShownPlaceholders(title) : title);
    }
    QStringList names;
    for (const UserId id : finding.people) {
        const User* user = people.user(id);
        names.append(user ? isolated(user->name) : Findings::tr("an unknown person"));
    }
    return names.join(", "_L1);
}

} // namespace

QString findingText(const Finding& finding, const Process& process, const Organisation& people,
                    Spelling placeholders)
{
    const QString text = pattern(finding);
    const QString about = isolated(subject(finding, process));
    if (finding.code == FindingCode::UnknownPlaceholder)
        return text.arg(about, detail(finding, process, people, placeholders), placeholderList(placeholders));
    if (text.contains("%2"_L1))
        return text.arg(about, detail(finding, process, people, placeholders));
    return text.contains("%1"_L1) ? text.arg(about) : text;
}

QString repairText(FindingCode code)
{
    switch (code) {
    case FindingCode::StageWithoutActions:
        return Findings::tr("Delete the stage");
    case FindingCode::NoWeights:
        return Findings::tr("Give all the same weight");
    case FindingCode::MandatoryWithoutWeight:
        return Findings::tr("Give it a weight");
    case FindingCode::OnlyAdministratorsCan:
        return Findings::tr("Allow everyone");
    case FindingCode::PerformerLeft:
    case FindingCode::NotifiedLeft:
        return Findings::tr("Remove them");
    case FindingCode::NobodyToNotify:
        return Findings::tr("Notify no one");
    case FindingCode::ResponsibleLeft:
        return Findings::tr("Assign it to whoever performs the action");
    case FindingCode::EqualStageNames:
    case FindingCode::EqualActionNames:
    case FindingCode::RepeatedActionName:
        return Findings::tr("Add a number");
    case FindingCode::NoStages:
    case FindingCode::NothingMandatory:
    case FindingCode::NotifiedMayNotSee:
    case FindingCode::UnknownPlaceholder:
    case FindingCode::LongName:
        return {};
    }
    return {};
}

QString severityText(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error:
        return Findings::tr("Error");
    case FindingSeverity::Warning:
        return Findings::tr("Warning");
    case FindingSeverity::Hint:
        return Findings::tr("Hint");
    }
    return {};
}

} // namespace stagewright
