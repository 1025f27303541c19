// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deals/deal_json.h"

#include "ui/text/words.h"

#include <QDateTime>

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

QString emailOf(const Context& context, UserId id)
{
    const User* user = context.directory.people.user(id);
    return user ? user->email : QString();
}

QJsonArray checklistJson(const DealDetails& details, const Context& context)
{
    QHash<ActionId, Tick> ticks;
    for (const Tick& tick : details.ticks)
        ticks.insert(tick.action, tick);
    QHash<NoteId, QString> notes;
    for (const Note& note : details.notes)
        notes.insert(note.id, note.text);
    QJsonArray stages;
    for (const Stage& stage : details.process.stages) {
        QJsonArray actions;
        for (const Action& action : stage.actions) {
            const auto tick = ticks.constFind(action.id);
            const bool isDone = tick != ticks.constEnd();
            actions.append(QJsonObject{
                {u"id"_s, action.id.toText()},
                {u"name"_s, action.name.text()},
                {u"weight"_s, action.weight.value()},
                {u"mandatory"_s, action.mandatory},
                {u"done"_s, isDone},
                {u"done_by"_s, isDone ? textJson(context.directory.userName(tick->by)) : QJsonValue::Null},
                {u"done_at"_s, isDone ? momentJson(tick->at, context.environment.zone) : QJsonValue::Null},
                {u"note"_s, isDone ? textJson(notes.value(tick->note)) : QJsonValue::Null}});
        }
        stages.append(QJsonObject{{u"stage"_s, stage.name.text()},
                                  {u"id"_s, stage.id.toText()},
                                  {u"hint"_s, stage.hint},
                                  {u"actions"_s, actions}});
    }
    return stages;
}

QString eventKey(EventKind kind)
{
    switch (kind) {
    case EventKind::Created:
        return u"created"_s;
    case EventKind::Ticked:
        return u"ticked"_s;
    case EventKind::Unticked:
        return u"unticked"_s;
    case EventKind::NoteAdded:
        return u"note_added"_s;
    case EventKind::Won:
        return u"won"_s;
    case EventKind::Lost:
        return u"lost"_s;
    case EventKind::Outdated:
        return u"outdated"_s;
    case EventKind::Reopened:
        return u"reopened"_s;
    case EventKind::FactsChanged:
        return u"facts_changed"_s;
    case EventKind::ProcessChanged:
        return u"process_changed"_s;
    case EventKind::TaskAdded:
        return u"task_added"_s;
    case EventKind::TaskDone:
        return u"task_done"_s;
    case EventKind::Imported:
        return u"imported"_s;
    case EventKind::FileAdded:
        return u"file_added"_s;
    case EventKind::TaskReopened:
        return u"task_reopened"_s;
    case EventKind::DealRemoved:
        return u"deal_removed"_s;
    case EventKind::DealRestored:
        return u"deal_restored"_s;
    case EventKind::TaskRemoved:
        return u"task_removed"_s;
    case EventKind::NoteChanged:
        return u"note_changed"_s;
    case EventKind::NoteRemoved:
        return u"note_removed"_s;
    case EventKind::NoteRestored:
        return u"note_restored"_s;
    case EventKind::FileRemoved:
        return u"file_removed"_s;
    case EventKind::FileRestored:
        return u"file_restored"_s;
    }
    return {};
}

QJsonArray historyJson(const DealDetails& details, const Context& context)
{
    QJsonArray history;
    for (const Event& event : details.timeline) {
        const QString actor = context.directory.userName(event.actor);
        history.append(QJsonObject{{u"at"_s, momentJson(event.at, context.environment.zone)},
                                   {u"actor"_s, actor},
                                   {u"event"_s, eventKey(event.kind)},
                                   {u"text"_s, eventText(event, actor)},
                                   {u"subject"_s, textJson(event.subject)},
                                   {u"detail"_s, textJson(event.detail)},
                                   {u"probability_before"_s, probability(event.before)},
                                   {u"probability_after"_s, probability(event.after)}});
    }
    return history;
}

QJsonArray notesJson(const DealDetails& details, const Context& context)
{
    QJsonArray notes;
    for (const Note& note : details.notes) {
        notes.append(QJsonObject{
            {u"at"_s, momentJson(note.at, context.environment.zone)},
            {u"author"_s, context.directory.userName(note.author)},
            {u"text"_s, note.text},
            {u"edited_at"_s, note.editedAt.isNull()
                                 ? QJsonValue(QJsonValue::Null)
                                 : QJsonValue(momentJson(note.editedAt, context.environment.zone))}});
    }
    return notes;
}

QJsonArray filesJson(const DealDetails& details, const Context& context)
{
    QJsonArray files;
    for (const FileInfo& file : details.files) {
        files.append(QJsonObject{{u"id"_s, file.id.toText()},
                                 {u"name"_s, file.name},
                                 {u"size"_s, file.size},
                                 {u"added_by"_s, context.directory.userName(file.addedBy)},
                                 {u"added_at"_s, momentJson(file.addedAt, context.environment.zone)}});
    }
    return files;
}

} // namespace

QJsonValue amountJson(qint64 minor, const Currency& currency)
{
    const qint64 factor = currency.minorPerMajor();
    if (minor % factor == 0)
        return minor / factor;
    return double(minor) / double(factor);
}

QJsonValue momentJson(Instant at, const QTimeZone& zone)
{
    if (at.isNull())
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(at.ms, zone)
        .toOffsetFromUtc(QDateTime::fromMSecsSinceEpoch(at.ms, zone).offsetFromUtc())
        .toString(Qt::ISODate);
}

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue::Null;
}

QJsonValue textJson(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString statusKey(DealStatus status)
{
    switch (status) {
    case DealStatus::Open:
        return u"open"_s;
    case DealStatus::Won:
        return u"won"_s;
    case DealStatus::Lost:
        return u"lost"_s;
    case DealStatus::Outdated:
        return u"outdated"_s;
    }
    return {};
}

std::optional<DealStatus> statusFromKey(const QString& key)
{
    for (const DealStatus status :
         {DealStatus::Open, DealStatus::Won, DealStatus::Lost, DealStatus::Outdated}) {
        if (statusKey(status) == key.toLower())
            return status;
    }
    return std::nullopt;
}

QString taskTypeKey(TaskType type)
{
    switch (type) {
    case TaskType::ToDo:
        return u"to_do"_s;
    case TaskType::Call:
        return u"call"_s;
    case TaskType::Meeting:
        return u"meeting"_s;
    case TaskType::Mail:
        return u"mail"_s;
    }
    return {};
}

QJsonObject rowJson(const DealRow& row, const Context& context)
{
    const Directory& directory = context.directory;
    const ProcessSummary* process = directory.process(row.process);
    return {{u"id"_s, row.id.toText()},
            {u"name"_s, row.name},
            {u"status"_s, statusKey(row.status)},
            {u"probability"_s, shownProbability(row.status, row.progress)},
            {u"stage"_s, textJson(row.stageName)},
            {u"process"_s, process ? textJson(process->process.name.text()) : QJsonValue::Null},
            {u"owner"_s, directory.userName(row.owner)},
            {u"owner_email"_s, emailOf(context, row.owner)},
            {u"company"_s, textJson(row.companyName)},
            {u"person"_s, textJson(row.personName)},
            {u"product"_s, textJson(directory.productName(row.product))},
            {u"source"_s, textJson(directory.sourceName(row.source))},
            {u"value"_s, amountJson(row.valueMinor, directory.currency)},
            {u"currency"_s, directory.currency.code()},
            {u"expected_close"_s, dayJson(row.expectedClose)},
            {u"created"_s, momentJson(row.createdAt, context.environment.zone)},
            {u"changed"_s, momentJson(row.changedAt, context.environment.zone)},
            {u"closed"_s, momentJson(row.closedAt, context.environment.zone)}};
}

QJsonObject detailsJson(const DealDetails& details, const Context& context)
{
    const Deal& deal = details.deal;
    const DealRow row{deal.id,
                      deal.facts.name,
                      deal.status,
                      deal.facts.process,
                      deal.progress,
                      deal.facts.owner,
                      details.company.name,
                      details.person.name,
                      deal.facts.product,
                      deal.facts.source,
                      deal.facts.valueMinor,
                      deal.facts.expectedClose,
                      deal.createdAt,
                      deal.changedAt,
                      deal.closing.at,
                      {},
                      {}};
    QJsonObject object = rowJson(row, context);
    // A closed deal may have been closed under stages that no longer exist.
    const Stage* stage = details.process.stage(deal.progress.stage);
    const Stage* furthest = details.process.stage(deal.progress.furthest);
    object.insert(u"stage"_s, stage ? QJsonValue(stage->name.text()) : QJsonValue::Null);
    object.insert(u"furthest_stage"_s, furthest ? QJsonValue(furthest->name.text()) : QJsonValue::Null);
    object.insert(u"done_weight"_s, deal.progress.doneWeight);
    object.insert(u"total_weight"_s, deal.progress.totalWeight);
    object.insert(u"process_version"_s, details.processVersion);
    object.insert(u"visibility"_s, visibilityKey(deal.facts.visibility));
    QJsonArray participants;
    for (const UserId id : deal.facts.participants)
        participants.append(emailOf(context, id));
    object.insert(u"participants"_s, participants);
    object.insert(u"closing_reason"_s, textJson(context.directory.reasonName(deal.closing.reason)));
    object.insert(u"closing_comment"_s, textJson(deal.closing.comment));
    object.insert(u"checklist"_s, checklistJson(details, context));
    object.insert(u"history"_s, historyJson(details, context));
    object.insert(u"notes"_s, notesJson(details, context));
    object.insert(u"files"_s, filesJson(details, context));
    QJsonArray tasks;
    for (const Task& task : details.tasks)
        tasks.append(taskJson(task, deal.facts.name, context));
    object.insert(u"tasks"_s, tasks);
    return object;
}

QJsonObject taskJson(const Task& task, const QString& dealName, const Context& context)
{
    QJsonArray participants;
    for (const UserId each : task.participants)
        participants.append(emailOf(context, each));
    return {
        {u"id"_s, task.id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(task.id.toText())},
        {u"title"_s, task.title},
        {u"type"_s, taskTypeKey(task.type)},
        {u"due"_s, dayJson(task.due)},
        {u"time"_s, textJson(task.dueTime.isValid() ? task.dueTime.toString(u"HH:mm"_s) : QString())},
        {u"minutes"_s, task.minutes},
        {u"priority"_s, QStringList{u"low"_s, u"normal"_s, u"high"_s}.at(static_cast<int>(task.priority))},
        {u"remind_on"_s, dayJson(task.remindOn)},
        {u"remind_minutes"_s,
         task.remindMinutes ? QJsonValue(*task.remindMinutes) : QJsonValue(QJsonValue::Null)},
        {u"recurrence"_s, textJson(task.recurrence)},
        {u"participants"_s, participants},
        {u"responsible"_s, context.directory.userName(task.responsible)},
        {u"responsible_email"_s, emailOf(context, task.responsible)},
        {u"deal"_s, textJson(dealName)},
        {u"deal_id"_s, task.deal.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(task.deal.toText())},
        {u"done"_s, !task.doneAt.isNull()},
        {u"done_at"_s, momentJson(task.doneAt, context.environment.zone)}};
}

} // namespace stagewright::cli
