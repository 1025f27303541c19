// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/json/process_json.h"

#include "core/domain/process/process_words.h"

#include <QJsonArray>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

class Writer
{
public:
    Writer(const std::function<QString(UserId)>& personText, JsonDefaults defaults)
        : personText_(personText), defaults_(defaults)
    {}

    QJsonObject write(const Process& process) const
    {
        QJsonArray stages;
        for (const Stage& stage : process.stages)
            stages.append(write(stage));
        QJsonObject object{
            {u"id"_s, process.id.toText()}, {u"name"_s, process.name.text()}, {u"stages"_s, stages}};
        put(object, u"description"_s, process.description, QString());
        return object;
    }

private:
    template<class Value>
    void put(QJsonObject& object, const QString& key, const Value& value, const Value& missing) const
    {
        if (defaults_ == JsonDefaults::Written || value != missing)
            object.insert(key, QJsonValue(value));
    }

    template<class Words, class Value>
    void putWord(QJsonObject& object, const QString& key, const Words& words, Value value) const
    {
        put(object, key, QString(wordFor(words, value)), QString(wordFor(words, Value{})));
    }

    void putObject(QJsonObject& object, const QString& key, const QJsonObject& value) const
    {
        if (!value.isEmpty())
            object.insert(key, value);
    }

    void putPeople(QJsonObject& object, const QList<UserId>& people, bool always) const
    {
        QJsonArray list;
        for (const UserId id : people) {
            if (const QString text = personText_(id); !text.isEmpty())
                list.append(text);
        }
        if (always || !list.isEmpty())
            object.insert(u"people"_s, list);
    }

    QJsonObject write(const Stage& stage) const
    {
        QJsonArray actions;
        for (const Action& action : stage.actions)
            actions.append(write(action));
        QJsonObject object{{u"id"_s, stage.id.toText()},
                           {u"name"_s, stage.name.text()},
                           {u"idle_days"_s, stage.idleDays},
                           {u"actions"_s, actions}};
        put(object, u"hint"_s, stage.hint, QString());
        return object;
    }

    QJsonObject write(const Performers& performers) const
    {
        QJsonObject object;
        putWord(object, u"rule"_s, performerWords, performers.rule);
        const bool written = defaults_ == JsonDefaults::Written;
        const bool used = performers.rule == PerformerRule::Chosen;
        // Only the workspace's own documents keep people whom the rule does not use.
        if (used || !written)
            putPeople(object, performers.people, written);
        return object;
    }

    QJsonObject write(const NotifyRule& rule) const
    {
        QJsonObject object;
        put(object, u"administrators"_s, rule.administrators, false);
        put(object, u"managers"_s, rule.managers, false);
        put(object, u"participants"_s, rule.participants, false);
        put(object, u"owner"_s, rule.owner, false);
        putPeople(object, rule.people, defaults_ == JsonDefaults::Written);
        return object;
    }

    QJsonObject write(const TaskTemplate& task) const
    {
        QJsonObject object{{u"due_in_days"_s, task.dueInDays}};
        put(object, u"title"_s, task.title, QString());
        putWord(object, u"type"_s, taskTypeWords, task.type);
        put(object, u"working_days"_s, task.workingDays, false);
        putWord(object, u"responsible"_s, responsibleWords, task.responsible);
        const bool written = defaults_ == JsonDefaults::Written;
        const bool used = task.responsible == Responsible::Person;
        const QString person = task.person.isNull() ? QString() : personText_(task.person);
        if ((used && written) || (!written && !person.isEmpty()))
            object.insert(u"person"_s, person);
        if (task.remindDaysBefore)
            object.insert(u"remind_days_before"_s, *task.remindDaysBefore);
        return object;
    }

    QJsonObject write(const Action& action) const
    {
        QJsonObject object{{u"id"_s, action.id.toText()}, {u"name"_s, action.name.text()}};
        put(object, u"hint"_s, action.hint, QString());
        put(object, u"weight"_s, action.weight.value(), 0);
        put(object, u"mandatory"_s, action.mandatory, false);
        putObject(object, u"performed_by"_s, write(action.performers));
        putWord(object, u"require_note"_s, noteWords, action.note);
        putObject(object, u"notify"_s, write(action.notify));
        if (action.trigger)
            object.insert(u"trigger_action"_s, QJsonObject{{u"add_task"_s, write(*action.trigger)}});
        else if (defaults_ == JsonDefaults::Written)
            object.insert(u"trigger_action"_s, QJsonValue::Null);
        return object;
    }

    const std::function<QString(UserId)>& personText_;
    JsonDefaults defaults_;
};

} // namespace

QJsonObject processJson(const Process& process, const std::function<QString(UserId)>& personText,
                        JsonDefaults defaults)
{
    return Writer(personText, defaults).write(process);
}

} // namespace stagewright
