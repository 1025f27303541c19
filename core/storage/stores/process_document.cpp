// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/process_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

// Words instead of numbers, so that a stored document does not depend on the order of an enum.
// Each stands at the place of its enumerator.
constexpr std::array performerWords{"everyone", "managers", "administrators", "chosen"};
constexpr std::array noteWords{"none", "note", "note_with_file"};
constexpr std::array typeWords{"to_do", "call", "meeting", "mail"};
constexpr std::array responsibleWords{"performer", "owner", "person"};

template<class Words, class Enum>
QString wordOf(const Words& words, Enum value)
{
    return QString::fromLatin1(words[static_cast<size_t>(value)]);
}

/// What is missing means the default, so that documents stay small; what is wrong ends the reading.
class Reader
{
public:
    explicit Reader(const QJsonObject& object, bool& sound) : object_(object), sound_(sound) {}

    QString text(QLatin1StringView key) const { return object_.value(key).toString(); }
    bool flag(QLatin1StringView key) const { return object_.value(key).toBool(); }
    int number(QLatin1StringView key, int missing) const { return object_.value(key).toInt(missing); }

    template<class AnyId>
    AnyId id(QLatin1StringView key) const
    {
        return object_.contains(key) ? idOf<AnyId>(object_.value(key)) : AnyId();
    }

    template<class Name>
    std::optional<Name> name() const
    {
        auto read = Name::from(text("name"_L1));
        sound_ &= read.ok();
        return read ? std::optional<Name>(*read) : std::nullopt;
    }

    template<class Enum, class Words>
    Enum word(QLatin1StringView key, const Words& words) const
    {
        if (!object_.contains(key))
            return Enum{};
        const QString given = text(key);
        const auto found = std::find_if(words.begin(), words.end(),
                                        [&](const char* each) { return given == QLatin1StringView(each); });
        sound_ &= found != words.end();
        return found == words.end() ? Enum{} : static_cast<Enum>(found - words.begin());
    }

    QList<UserId> people(QLatin1StringView key) const
    {
        QList<UserId> ids;
        const QJsonArray given = object_.value(key).toArray();
        for (const auto each : given)
            ids.append(idOf<UserId>(each));
        return ids;
    }

    void refuseUnless(bool right) const { sound_ &= right; }
    Reader inner(QLatin1StringView key) const { return inner(object_.value(key)); }
    Reader inner(const QJsonValue& value) const { return Reader(value.toObject(), sound_); }
    bool has(QLatin1StringView key) const { return object_.contains(key); }
    QJsonArray array(QLatin1StringView key) const
    {
        refuseUnless(object_.value(key).isArray());
        return object_.value(key).toArray();
    }

private:
    template<class AnyId>
    AnyId idOf(const QJsonValue& value) const
    {
        const auto read = AnyId::fromText(value.toString());
        sound_ &= read.has_value();
        return read.value_or(AnyId());
    }

    QJsonObject object_;
    bool& sound_;
};

void put(QJsonObject& object, QLatin1StringView key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject& object, QLatin1StringView key, bool flag)
{
    if (flag)
        object.insert(key, true);
}

void put(QJsonObject& object, QLatin1StringView key, const QList<UserId>& people)
{
    QJsonArray ids;
    for (const UserId each : people)
        ids.append(each.toText());
    if (!ids.isEmpty())
        object.insert(key, ids);
}

template<class Words, class Enum>
void put(QJsonObject& object, QLatin1StringView key, const Words& words, Enum value)
{
    if (value != Enum{})
        object.insert(key, wordOf(words, value));
}

QJsonObject write(const NotifyRule& rule)
{
    QJsonObject object;
    put(object, "administrators"_L1, rule.administrators);
    put(object, "managers"_L1, rule.managers);
    put(object, "participants"_L1, rule.participants);
    put(object, "owner"_L1, rule.owner);
    put(object, "people"_L1, rule.people);
    return object;
}

NotifyRule readNotify(const Reader& from)
{
    return {from.flag("administrators"_L1), from.flag("managers"_L1), from.flag("participants"_L1),
            from.flag("owner"_L1), from.people("people"_L1)};
}

QJsonObject write(const TaskTemplate& task)
{
    QJsonObject object{{"due_in_days"_L1, task.dueInDays}};
    put(object, "title"_L1, task.title);
    put(object, "type"_L1, typeWords, task.type);
    put(object, "working_days"_L1, task.workingDays);
    put(object, "responsible"_L1, responsibleWords, task.responsible);
    if (!task.person.isNull())
        object.insert("person"_L1, task.person.toText());
    if (task.remindDaysBefore)
        object.insert("remind_days_before"_L1, *task.remindDaysBefore);
    return object;
}

TaskTemplate readTask(const Reader& from)
{
    TaskTemplate task;
    task.title = from.text("title"_L1);
    task.type = from.word<TaskType>("type"_L1, typeWords);
    task.dueInDays = from.number("due_in_days"_L1, task.dueInDays);
    task.workingDays = from.flag("working_days"_L1);
    task.responsible = from.word<Responsible>("responsible"_L1, responsibleWords);
    task.person = from.id<UserId>("person"_L1);
    if (const int days = from.number("remind_days_before"_L1, -1); days >= 0)
        task.remindDaysBefore = days;
    return task;
}

QJsonObject write(const Action& action)
{
    QJsonObject object{{"id"_L1, action.id.toText()}, {"name"_L1, action.name.text()}};
    put(object, "hint"_L1, action.hint);
    if (action.weight.value() != 0)
        object.insert("weight"_L1, action.weight.value());
    put(object, "mandatory"_L1, action.mandatory);
    put(object, "performers"_L1, performerWords, action.performers.rule);
    put(object, "chosen"_L1, action.performers.people);
    put(object, "note"_L1, noteWords, action.note);
    if (!action.notify.isEmpty())
        object.insert("notify"_L1, write(action.notify));
    if (action.trigger)
        object.insert("task"_L1, write(*action.trigger));
    return object;
}

std::optional<Action> readAction(const Reader& from)
{
    auto name = from.name<ActionName>();
    const auto weight = Weight::from(from.number("weight"_L1, 0));
    from.refuseUnless(weight.ok());
    if (!name || !weight)
        return std::nullopt;
    Action action{.id = from.id<ActionId>("id"_L1), .name = std::move(*name)};
    action.hint = from.text("hint"_L1);
    action.weight = *weight;
    action.mandatory = from.flag("mandatory"_L1);
    action.performers = {from.word<PerformerRule>("performers"_L1, performerWords), from.people("chosen"_L1)};
    action.note = from.word<NoteRequirement>("note"_L1, noteWords);
    action.notify = readNotify(from.inner("notify"_L1));
    if (from.has("task"_L1))
        action.trigger = readTask(from.inner("task"_L1));
    return action;
}

QJsonObject write(const Stage& stage)
{
    QJsonArray actions;
    for (const Action& action : stage.actions)
        actions.append(write(action));
    QJsonObject object{{"id"_L1, stage.id.toText()},
                       {"name"_L1, stage.name.text()},
                       {"idle_days"_L1, stage.idleDays},
                       {"actions"_L1, actions}};
    put(object, "hint"_L1, stage.hint);
    return object;
}

std::optional<Stage> readStage(const Reader& from)
{
    auto name = from.name<StageName>();
    if (!name)
        return std::nullopt;
    Stage stage{.id = from.id<StageId>("id"_L1), .name = std::move(*name)};
    stage.hint = from.text("hint"_L1);
    stage.idleDays = from.number("idle_days"_L1, stage.idleDays);
    const QJsonArray actions = from.array("actions"_L1);
    for (const auto each : actions) {
        if (auto action = readAction(from.inner(each)))
            stage.actions.append(std::move(*action));
    }
    return stage;
}

} // namespace

QByteArray processDocument(const Process& process)
{
    QJsonArray stages;
    for (const Stage& stage : process.stages)
        stages.append(write(stage));
    QJsonObject object{
        {"id"_L1, process.id.toText()}, {"name"_L1, process.name.text()}, {"stages"_L1, stages}};
    put(object, "description"_L1, process.description);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Process> processFromDocument(const QByteArray& document)
{
    const QJsonDocument json = QJsonDocument::fromJson(document);
    bool sound = json.isObject();
    const Reader from(json.object(), sound);
    auto name = from.name<ProcessName>();
    if (!sound || !name)
        return std::nullopt;
    Process process{.id = from.id<ProcessId>("id"_L1), .name = std::move(*name)};
    process.description = from.text("description"_L1);
    const QJsonArray stages = from.array("stages"_L1);
    for (const auto each : stages) {
        if (auto stage = readStage(from.inner(each)))
            process.stages.append(std::move(*stage));
    }
    return sound ? std::optional(std::move(process)) : std::nullopt;
}

} // namespace stagewright
