// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include "ui/text/event_detail.h"
#include "ui/text/isolated.h"

#include <QCoreApplication>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};
} // namespace

QString statusText(DealStatus status)
{
    switch (status) {
    case DealStatus::Open:
        return Words::tr("Open");
    case DealStatus::Won:
        return Words::tr("Won");
    case DealStatus::Lost:
        return Words::tr("Lost");
    case DealStatus::Outdated:
        return Words::tr("Outdated");
    }
    return {};
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Salesperson:
        return Words::tr("Salesperson");
    case Role::Manager:
        return Words::tr("Manager");
    case Role::Administrator:
        return Words::tr("Administrator");
    }
    return {};
}

QString taskTypeText(TaskType type)
{
    switch (type) {
    case TaskType::ToDo:
        return Words::tr("To do");
    case TaskType::Call:
        return Words::tr("Call");
    case TaskType::Meeting:
        return Words::tr("Meeting");
    case TaskType::Mail:
        return Words::tr("Mail");
    }
    return {};
}

QString taskPriorityText(TaskPriority priority)
{
    switch (priority) {
    case TaskPriority::Low:
        return Words::tr("Low", "priority");
    case TaskPriority::Normal:
        return Words::tr("Normal", "priority");
    case TaskPriority::High:
        return Words::tr("High", "priority");
    }
    return {};
}

QString taskBucketText(TaskBucket bucket)
{
    switch (bucket) {
    case TaskBucket::Overdue:
        return Words::tr("Overdue");
    case TaskBucket::Today:
        return Words::tr("Today");
    case TaskBucket::Next7Days:
        return Words::tr("Next 7 days");
    case TaskBucket::Later:
        return Words::tr("Later");
    case TaskBucket::NoDate:
        return Words::tr("No date");
    case TaskBucket::Done:
        return Words::tr("Done");
    }
    return {};
}

QString groupByText(GroupBy by)
{
    switch (by) {
    case GroupBy::Stage:
        return Words::tr("Stage");
    case GroupBy::Product:
        return Words::tr("Product");
    case GroupBy::Owner:
        return Words::tr("Owner");
    case GroupBy::Source:
        return Words::tr("Source");
    }
    return {};
}

QString performerRuleText(PerformerRule rule)
{
    switch (rule) {
    case PerformerRule::Everyone:
        return Words::tr("Everyone");
    case PerformerRule::Managers:
        return Words::tr("Managers");
    case PerformerRule::Administrators:
        return Words::tr("Administrators");
    case PerformerRule::Chosen:
        return Words::tr("Chosen people");
    }
    return {};
}

QString noteRequirementText(NoteRequirement requirement)
{
    switch (requirement) {
    case NoteRequirement::None:
        return Words::tr("No");
    case NoteRequirement::Note:
        return Words::tr("Note");
    case NoteRequirement::NoteWithFile:
        return Words::tr("Note with file");
    }
    return {};
}

QString responsibleText(Responsible responsible)
{
    switch (responsible) {
    case Responsible::Performer:
        return Words::tr("Whoever performs the action");
    case Responsible::Owner:
        return Words::tr("Deal owner");
    case Responsible::Person:
        return Words::tr("Chosen person");
    }
    return {};
}

QString reminderText(std::optional<int> daysBefore)
{
    if (!daysBefore)
        return Words::tr("No reminder");
    return *daysBefore == 0 ? Words::tr("Reminder on the day")
                            : Words::tr("Reminder %n day(s) before", nullptr, *daysBefore);
}

QString notStartedText()
{
    return Words::tr("Not started");
}

QString noneText(GroupBy by)
{
    switch (by) {
    case GroupBy::Stage:
        return notStartedText();
    case GroupBy::Product:
        return Words::tr("No product");
    case GroupBy::Owner:
        return Words::tr("No owner");
    case GroupBy::Source:
        return Words::tr("No source");
    }
    return {};
}

QString visibilityText(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Private:
        return Words::tr("Private");
    case Visibility::Public:
        return Words::tr("Public");
    case Visibility::Hidden:
        return Words::tr("Hidden");
    }
    return {};
}

QString visibilityHint(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Private:
        return Words::tr(
            "The owner, the participants, the owner's managers and administrators see the deal.");
    case Visibility::Public:
        return Words::tr("Everybody sees the deal.");
    case Visibility::Hidden:
        return Words::tr("Only the owner, the participants and administrators see the deal.");
    }
    return {};
}

QString factText(const QString& key)
{
    const QList<std::pair<QString, QString>> words = {
        {u"name"_s, Words::tr("name")},
        {u"company"_s, Words::tr("company")},
        {u"person"_s, Words::tr("contact person")},
        {u"value"_s, Words::tr("value")},
        {u"product"_s, Words::tr("product")},
        {u"source"_s, Words::tr("source")},
        {u"owner"_s, Words::tr("owner")},
        {u"participants"_s, Words::tr("participants")},
        {u"expected_close"_s, Words::tr("expected close")},
        {u"note"_s, Words::tr("note")},
        {u"visibility"_s, Words::tr("visibility")},
        {u"public"_s, Words::tr("visible to everyone")}, // used before there were three kinds
        {u"email"_s, Words::tr("e-mail")},
        {u"role"_s, Words::tr("role")},
        {u"team"_s, Words::tr("team")},
        {u"active"_s, Words::tr("active")},
        {u"parent"_s, Words::tr("parent team")},
        {u"manager"_s, Words::tr("manager")},
        {u"archived"_s, Words::tr("archived")},
        {u"reason"_s, Words::tr("closing reason")},
        {u"time_zone"_s, Words::tr("time zone")},
        {u"title"_s, Words::tr("title")},
        {u"type"_s, Words::tr("type")},
        {u"due"_s, Words::tr("due date and reminder")},
        {u"duration"_s, Words::tr("duration")},
        {u"priority"_s, Words::tr("priority")},
        {u"recurrence"_s, Words::tr("repetition")},
        {u"responsible"_s, Words::tr("who does it")},
        {u"deal"_s, Words::tr("deal")},
        {u"description"_s, Words::tr("description")},
    };
    for (const auto& [known, word] : words) {
        if (known == key)
            return word;
    }
    return key;
}

QString factValueText(const QString& key, const QString& value)
{
    if (key == u"role"_s) {
        const QList<std::pair<QString, Role>> roles = {{u"salesperson"_s, Role::Salesperson},
                                                       {u"manager"_s, Role::Manager},
                                                       {u"administrator"_s, Role::Administrator}};
        for (const auto& [known, role] : roles) {
            if (known == value)
                return roleText(role);
        }
    }
    if (key == u"type"_s) {
        const QList<std::pair<QString, TaskType>> types = {{u"to_do"_s, TaskType::ToDo},
                                                           {u"call"_s, TaskType::Call},
                                                           {u"meeting"_s, TaskType::Meeting},
                                                           {u"mail"_s, TaskType::Mail}};
        for (const auto& [known, type] : types) {
            if (known == value)
                return taskTypeText(type);
        }
    }
    if (key == u"priority"_s) {
        const QList<std::pair<QString, TaskPriority>> priorities = {{u"low"_s, TaskPriority::Low},
                                                                    {u"normal"_s, TaskPriority::Normal},
                                                                    {u"high"_s, TaskPriority::High}};
        for (const auto& [known, priority] : priorities) {
            if (known == value)
                return taskPriorityText(priority);
        }
    }
    if (key == u"visibility"_s) {
        for (const Visibility each : {Visibility::Private, Visibility::Public, Visibility::Hidden}) {
            if (visibilityKey(each) == value)
                return visibilityText(each);
        }
    }
    if (key == u"active"_s || key == u"archived"_s)
        return value == u"yes"_s ? Words::tr("yes") : Words::tr("no");
    return value;
}

QString subjectText(const Event& event)
{
    return event.kind == EventKind::FactsChanged ? factText(event.subject) : event.subject;
}

QString eventText(const Event& event, const QString& performer)
{
    const QString actor = isolated(performer);
    const QString subject = isolated(subjectText(event));
    switch (event.kind) {
    case EventKind::Created:
        return Words::tr("%1 created the deal").arg(actor);
    case EventKind::Ticked:
        return Words::tr("%1 completed %2").arg(actor, subject);
    case EventKind::Unticked:
        return Words::tr("%1 took back %2").arg(actor, subject);
    case EventKind::NoteAdded:
        return subject.isEmpty() ? Words::tr("%1 added a note").arg(actor)
                                 : Words::tr("%1 added a note to %2").arg(actor, subject);
    case EventKind::Won:
        return Words::tr("%1 marked the deal as won").arg(actor);
    case EventKind::Lost:
        return subject.isEmpty() ? Words::tr("%1 marked the deal as lost").arg(actor)
                                 : Words::tr("%1 marked the deal as lost: %2").arg(actor, subject);
    case EventKind::Outdated:
        return subject.isEmpty() ? Words::tr("%1 marked the deal as outdated").arg(actor)
                                 : Words::tr("%1 marked the deal as outdated: %2").arg(actor, subject);
    case EventKind::Reopened:
        return Words::tr("%1 reopened the deal").arg(actor);
    case EventKind::FactsChanged:
        if (isRemoval(event))
            return Words::tr("%1 removed: %2").arg(actor, subject);
        return subject.isEmpty() ? Words::tr("%1 changed the deal").arg(actor)
                                 : Words::tr("%1 changed: %2").arg(actor, subject);
    case EventKind::ProcessChanged:
        return Words::tr("%1 changed the process").arg(actor);
    case EventKind::TaskAdded:
        return Words::tr("%1 added the task %2").arg(actor, subject);
    case EventKind::TaskDone:
        return Words::tr("%1 completed the task %2").arg(actor, subject);
    case EventKind::Imported:
        return Words::tr("%1 imported the deal").arg(actor);
    case EventKind::FileAdded:
        return Words::tr("%1 added the file %2").arg(actor, subject);
    case EventKind::TaskReopened:
        return Words::tr("%1 reopened the task %2").arg(actor, subject);
    case EventKind::DealRemoved:
        return Words::tr("%1 deleted the deal").arg(actor);
    case EventKind::DealRestored:
        return Words::tr("%1 brought the deal back").arg(actor);
    case EventKind::TaskRemoved:
        return Words::tr("%1 deleted the task %2").arg(actor, subject);
    case EventKind::NoteChanged:
        return subject.isEmpty() ? Words::tr("%1 changed a note").arg(actor)
                                 : Words::tr("%1 changed the note to %2").arg(actor, subject);
    case EventKind::NoteRemoved:
        return subject.isEmpty() ? Words::tr("%1 deleted a note").arg(actor)
                                 : Words::tr("%1 deleted the note to %2").arg(actor, subject);
    case EventKind::NoteRestored:
        return subject.isEmpty() ? Words::tr("%1 brought a note back").arg(actor)
                                 : Words::tr("%1 brought back the note to %2").arg(actor, subject);
    case EventKind::FileRemoved:
        return Words::tr("%1 removed the file %2").arg(actor, subject);
    case EventKind::FileRestored:
        return Words::tr("%1 brought back the file %2").arg(actor, subject);
    }
    return {};
}

} // namespace stagewright
