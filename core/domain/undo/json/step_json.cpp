// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/undo/json/step_json.h"

#include "core/domain/task/task_time.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int msOfMinute = 60'000;

// Each writer takes its value apart by name, so that a member that is added to it cannot be forgotten here.

void put(QJsonObject& object, const QString& key, qint64 number)
{
    if (number != 0)
        object.insert(key, number);
}

template<class Tag>
void put(QJsonObject& object, const QString& key, Id<Tag> id)
{
    put(object, key, id.value());
}

void put(QJsonObject& object, const QString& key, Instant at)
{
    put(object, key, at.ms);
}

void put(QJsonObject& object, const QString& key, QDate day)
{
    if (day.isValid())
        object.insert(key, day.toJulianDay());
}

void put(QJsonObject& object, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

template<class AnyId>
QJsonArray idsJson(const QList<AnyId>& ids)
{
    QJsonArray array;
    for (const AnyId id : ids)
        array.append(id.value());
    return array;
}

QJsonObject json(const Tick& tick)
{
    const auto& [action, at, by, note] = tick;
    QJsonObject object;
    put(object, u"action"_s, action);
    put(object, u"at"_s, at);
    put(object, u"by"_s, by);
    put(object, u"note"_s, note);
    return object;
}

QJsonObject json(const DealFacts& facts)
{
    const auto& [name, process, owner, participants, visibility, company, person, product, source, value,
                 expectedClose] = facts;
    QJsonObject object;
    put(object, u"name"_s, name);
    put(object, u"process"_s, process);
    put(object, u"owner"_s, owner);
    if (!participants.isEmpty())
        object.insert(u"participants"_s, idsJson(participants));
    put(object, u"visibility"_s, static_cast<qint64>(visibility));
    put(object, u"company"_s, company);
    put(object, u"person"_s, person);
    put(object, u"product"_s, product);
    put(object, u"source"_s, source);
    put(object, u"value"_s, value);
    put(object, u"expected_close"_s, expectedClose);
    return object;
}

QJsonObject json(const DealEnd& end)
{
    const auto& [status, closing, processVersion] = end;
    const auto& [at, reason, comment] = closing;
    QJsonObject object;
    put(object, u"status"_s, static_cast<qint64>(status));
    put(object, u"at"_s, at);
    put(object, u"reason"_s, reason);
    put(object, u"comment"_s, comment);
    put(object, u"version"_s, qint64(processVersion));
    return object;
}

QJsonObject json(const Task& task)
{
    const auto& [id, title, type, due, remindOn, responsible, deal, createdBy, createdAt, doneAt, description,
                 dueTime, minutes, priority, participants, remindMinutes, recurrence, next] = task;
    QJsonObject object;
    put(object, u"id"_s, id);
    put(object, u"title"_s, title);
    put(object, u"type"_s, static_cast<qint64>(type));
    put(object, u"due"_s, due);
    put(object, u"remind_on"_s, remindOn);
    put(object, u"responsible"_s, responsible);
    put(object, u"deal"_s, deal);
    put(object, u"created_by"_s, createdBy);
    put(object, u"created_at"_s, createdAt);
    put(object, u"done_at"_s, doneAt);
    put(object, u"description"_s, description);
    if (dueTime.isValid())
        object.insert(u"due_time"_s, dueTime.msecsSinceStartOfDay() / msOfMinute);
    put(object, u"minutes"_s, qint64(minutes));
    if (priority != TaskPriority::Normal)
        object.insert(u"priority"_s, static_cast<int>(priority));
    if (!participants.isEmpty())
        object.insert(u"participants"_s, idsJson(participants));
    if (remindMinutes)
        object.insert(u"remind_minutes"_s, *remindMinutes);
    put(object, u"recurrence"_s, recurrence);
    put(object, u"next"_s, next);
    return object;
}

QJsonValue json(const QString& text)
{
    return text;
}

template<class Change>
void putSides(QJsonObject& object, const Change& change)
{
    if (change.before)
        object.insert(u"before"_s, json(*change.before));
    if (change.after)
        object.insert(u"after"_s, json(*change.after));
}

QJsonObject headed(const QString& kind, DealId deal)
{
    QJsonObject object{{u"change"_s, kind}};
    put(object, u"deal"_s, deal);
    return object;
}

struct Writer
{
    QJsonObject operator()(const TickChange& change) const
    {
        QJsonObject object = headed(u"tick"_s, change.deal);
        put(object, u"action"_s, change.action);
        putSides(object, change);
        return object;
    }
    QJsonObject operator()(const FactsChange& change) const
    {
        QJsonObject object = headed(u"facts"_s, change.deal);
        object.insert(u"before"_s, json(change.before));
        object.insert(u"after"_s, json(change.after));
        return object;
    }
    QJsonObject operator()(const StatusChange& change) const
    {
        QJsonObject object = headed(u"status"_s, change.deal);
        object.insert(u"before"_s, json(change.before));
        object.insert(u"after"_s, json(change.after));
        return object;
    }
    QJsonObject operator()(const DealsAdded& change) const
    {
        return {{u"change"_s, u"added"_s}, {u"deals"_s, idsJson(change.deals)}};
    }
    QJsonObject operator()(const DealsRemoved& change) const
    {
        return {{u"change"_s, u"removed"_s}, {u"deals"_s, idsJson(change.deals)}};
    }
    QJsonObject operator()(const NoteChange& change) const
    {
        QJsonObject object = headed(u"note"_s, change.deal);
        put(object, u"note"_s, change.note);
        putSides(object, change);
        return object;
    }
    QJsonObject operator()(const FileChange& change) const
    {
        QJsonObject object = headed(u"file"_s, change.deal);
        put(object, u"file"_s, change.file);
        put(object, u"before"_s, qint64(change.before ? 1 : 0));
        put(object, u"after"_s, qint64(change.after ? 1 : 0));
        return object;
    }
    QJsonObject operator()(const TaskChange& change) const
    {
        QJsonObject object{{u"change"_s, u"task"_s}};
        putSides(object, change);
        return object;
    }
};

/// Reads values and remembers whether all of them were what they must be.
class Reader
{
public:
    [[nodiscard]] bool sound() const { return sound_; }
    [[nodiscard]] qint64 number(const QJsonObject& object, const QString& key)
    {
        const QJsonValue value = object.value(key);
        return value.isUndefined() ? 0 : whole(value);
    }
    [[nodiscard]] qint64 within(const QJsonObject& object, const QString& key, qint64 most)
    {
        const qint64 value = number(object, key);
        sound_ &= value <= most;
        return value;
    }
    template<class AnyId>
    [[nodiscard]] AnyId id(const QJsonObject& object, const QString& key)
    {
        return AnyId(number(object, key));
    }
    template<class AnyId>
    [[nodiscard]] AnyId needed(const QJsonObject& object, const QString& key)
    {
        const auto value = id<AnyId>(object, key);
        sound_ &= !value.isNull();
        return value;
    }
    [[nodiscard]] Instant instant(const QJsonObject& object, const QString& key)
    {
        const QJsonValue value = object.value(key);
        return {value.isUndefined() ? 0 : any(value)};
    }
    [[nodiscard]] QDate day(const QJsonObject& object, const QString& key)
    {
        const QJsonValue value = object.value(key);
        return value.isUndefined() ? QDate() : QDate::fromJulianDay(any(value));
    }
    [[nodiscard]] QString text(const QJsonObject& object, const QString& key)
    {
        const QJsonValue value = object.value(key);
        sound_ &= value.isUndefined() || value.isString();
        return value.toString();
    }
    template<class AnyId>
    [[nodiscard]] QList<AnyId> ids(const QJsonObject& object, const QString& key)
    {
        const QJsonValue value = object.value(key);
        sound_ &= value.isUndefined() || value.isArray();
        QList<AnyId> list;
        const QJsonArray array = value.toArray();
        for (const auto each : array)
            list.append(AnyId(whole(each)));
        return list;
    }
    [[nodiscard]] QJsonObject object(const QJsonValue& value)
    {
        sound_ &= value.isObject();
        return value.toObject();
    }

private:
    [[nodiscard]] qint64 any(const QJsonValue& value)
    {
        constexpr qint64 unlikely = std::numeric_limits<qint64>::min();
        const qint64 number = value.toInteger(unlikely);
        sound_ &= number != unlikely;
        return number;
    }
    [[nodiscard]] qint64 whole(const QJsonValue& value)
    {
        const qint64 number = any(value);
        sound_ &= number >= 0;
        return number;
    }

    bool sound_ = true;
};

void read(Reader& reader, const QJsonValue& value, Tick& tick)
{
    const QJsonObject object = reader.object(value);
    tick = {reader.needed<ActionId>(object, u"action"_s), reader.instant(object, u"at"_s),
            reader.id<UserId>(object, u"by"_s), reader.id<NoteId>(object, u"note"_s)};
}

void read(Reader& reader, const QJsonValue& value, DealFacts& facts)
{
    const QJsonObject object = reader.object(value);
    facts.name = reader.text(object, u"name"_s);
    facts.process = reader.needed<ProcessId>(object, u"process"_s);
    facts.owner = reader.needed<UserId>(object, u"owner"_s);
    facts.participants = reader.ids<UserId>(object, u"participants"_s);
    facts.visibility = static_cast<Visibility>(
        reader.within(object, u"visibility"_s, static_cast<qint64>(Visibility::Hidden)));
    facts.company = reader.id<CompanyId>(object, u"company"_s);
    facts.person = reader.id<PersonId>(object, u"person"_s);
    facts.product = reader.id<ProductId>(object, u"product"_s);
    facts.source = reader.id<SourceId>(object, u"source"_s);
    facts.valueMinor = reader.number(object, u"value"_s);
    facts.expectedClose = reader.day(object, u"expected_close"_s);
}

void read(Reader& reader, const QJsonValue& value, DealEnd& end)
{
    const QJsonObject object = reader.object(value);
    end.status = static_cast<DealStatus>(
        reader.within(object, u"status"_s, static_cast<qint64>(DealStatus::Outdated)));
    end.closing = {reader.instant(object, u"at"_s), reader.id<ReasonId>(object, u"reason"_s),
                   reader.text(object, u"comment"_s)};
    end.processVersion =
        static_cast<int>(reader.within(object, u"version"_s, std::numeric_limits<int>::max()));
}

void read(Reader& reader, const QJsonValue& value, Task& task)
{
    const QJsonObject object = reader.object(value);
    task.id = reader.needed<TaskId>(object, u"id"_s);
    task.title = reader.text(object, u"title"_s);
    task.type = static_cast<TaskType>(reader.within(object, u"type"_s, static_cast<qint64>(TaskType::Mail)));
    task.due = reader.day(object, u"due"_s);
    task.remindOn = reader.day(object, u"remind_on"_s);
    task.responsible = reader.needed<UserId>(object, u"responsible"_s);
    task.deal = reader.id<DealId>(object, u"deal"_s);
    task.createdBy = reader.needed<UserId>(object, u"created_by"_s);
    task.createdAt = reader.instant(object, u"created_at"_s);
    task.doneAt = reader.instant(object, u"done_at"_s);
    task.description = reader.text(object, u"description"_s);
    if (object.contains(u"due_time"_s))
        task.dueTime = QTime::fromMSecsSinceStartOfDay(
            static_cast<int>(reader.within(object, u"due_time"_s, minutesOfDay - 1)) * msOfMinute);
    task.minutes = static_cast<int>(reader.within(object, u"minutes"_s, longestTaskMinutes));
    if (object.contains(u"priority"_s))
        task.priority = static_cast<TaskPriority>(
            reader.within(object, u"priority"_s, static_cast<qint64>(TaskPriority::High)));
    task.participants = reader.ids<UserId>(object, u"participants"_s);
    if (object.contains(u"remind_minutes"_s))
        task.remindMinutes =
            static_cast<int>(reader.within(object, u"remind_minutes"_s, longestReminderMinutes));
    task.recurrence = reader.text(object, u"recurrence"_s);
    task.next = reader.id<TaskId>(object, u"next"_s);
}

void read(Reader& reader, const QJsonValue& value, QString& text)
{
    text = reader.text({{u"text"_s, value}}, u"text"_s);
}

template<class Side>
void read(Reader& reader, const QJsonValue& value, std::optional<Side>& side)
{
    if (!value.isUndefined())
        read(reader, value, side.emplace());
}

template<class Change>
void readSides(Reader& reader, const QJsonObject& object, Change& change)
{
    read(reader, object.value(u"before"_s), change.before);
    read(reader, object.value(u"after"_s), change.after);
}

std::optional<StepChange> readChange(Reader& reader, const QJsonObject& object)
{
    const QString kind = object.value(u"change"_s).toString();
    if (kind == u"tick") {
        TickChange change{
            reader.needed<DealId>(object, u"deal"_s), reader.needed<ActionId>(object, u"action"_s), {}, {}};
        readSides(reader, object, change);
        return change;
    }
    if (kind == u"facts") {
        FactsChange change{reader.needed<DealId>(object, u"deal"_s), {}, {}};
        readSides(reader, object, change);
        return change;
    }
    if (kind == u"status") {
        StatusChange change{reader.needed<DealId>(object, u"deal"_s), {}, {}};
        readSides(reader, object, change);
        return change;
    }
    if (kind == u"added")
        return DealsAdded{reader.ids<DealId>(object, u"deals"_s)};
    if (kind == u"removed")
        return DealsRemoved{reader.ids<DealId>(object, u"deals"_s)};
    if (kind == u"note") {
        NoteChange change{
            reader.needed<DealId>(object, u"deal"_s), reader.needed<NoteId>(object, u"note"_s), {}, {}};
        readSides(reader, object, change);
        return change;
    }
    if (kind == u"file") {
        const auto deal = reader.needed<DealId>(object, u"deal"_s);
        const auto file = reader.needed<FileId>(object, u"file"_s);
        return FileChange{deal, file, reader.within(object, u"before"_s, 1) == 1,
                          reader.within(object, u"after"_s, 1) == 1};
    }
    if (kind == u"task") {
        TaskChange change;
        readSides(reader, object, change);
        return change;
    }
    return std::nullopt;
}

} // namespace

QByteArray changeDocument(const StepChange& change)
{
    return QJsonDocument(std::visit(Writer(), change)).toJson(QJsonDocument::Compact);
}

std::optional<StepChange> changeFromDocument(const QByteArray& document)
{
    Reader reader;
    auto change = readChange(reader, QJsonDocument::fromJson(document).object());
    return reader.sound() ? change : std::nullopt;
}

} // namespace stagewright
