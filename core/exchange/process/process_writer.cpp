// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/process/process_words.h"
#include "core/exchange/process_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

QString email(const Organisation& people, UserId id)
{
    const User* user = people.user(id);
    return user ? user->email : QString();
}

QJsonArray emails(const Organisation& people, const QList<UserId>& ids)
{
    QJsonArray list;
    for (const UserId id : ids) {
        if (const QString mail = email(people, id); !mail.isEmpty())
            list.append(mail);
    }
    return list;
}

QJsonValue triggerJson(const Action& action, const Organisation& people)
{
    if (!action.trigger)
        return QJsonValue::Null;
    const TaskTemplate& wanted = *action.trigger;
    QJsonObject task{{u"title"_s, wanted.title},
                     {u"type"_s, wordFor(taskTypeWords, wanted.type)},
                     {u"due_in_days"_s, wanted.dueInDays},
                     {u"working_days"_s, wanted.workingDays},
                     {u"responsible"_s, wordFor(responsibleWords, wanted.responsible)}};
    if (wanted.responsible == Responsible::Person)
        task.insert(u"person"_s, email(people, wanted.person));
    if (wanted.remindDaysBefore)
        task.insert(u"remind_days_before"_s, *wanted.remindDaysBefore);
    return QJsonObject{{u"add_task"_s, task}};
}

QJsonObject actionJson(const Action& action, const Organisation& people)
{
    QJsonObject performers{{u"rule"_s, wordFor(performerWords, action.performers.rule)}};
    if (action.performers.rule == PerformerRule::Chosen)
        performers.insert(u"people"_s, emails(people, action.performers.people));
    const QJsonObject notify{{u"administrators"_s, action.notify.administrators},
                             {u"managers"_s, action.notify.managers},
                             {u"participants"_s, action.notify.participants},
                             {u"owner"_s, action.notify.owner},
                             {u"people"_s, emails(people, action.notify.people)}};
    return {{u"id"_s, action.id.toText()},
            {u"name"_s, action.name.text()},
            {u"hint"_s, action.hint},
            {u"weight"_s, action.weight.value()},
            {u"mandatory"_s, action.mandatory},
            {u"performed_by"_s, performers},
            {u"require_note"_s, wordFor(noteWords, action.note)},
            {u"notify"_s, notify},
            {u"trigger_action"_s, triggerJson(action, people)}};
}

} // namespace

QByteArray processFileBytes(const Process& process, const Organisation& people)
{
    QJsonArray stages;
    for (const Stage& stage : process.stages) {
        QJsonArray actions;
        for (const Action& action : stage.actions)
            actions.append(actionJson(action, people));
        stages.append(QJsonObject{{u"id"_s, stage.id.toText()},
                                  {u"name"_s, stage.name.text()},
                                  {u"hint"_s, stage.hint},
                                  {u"idle_days"_s, stage.idleDays},
                                  {u"actions"_s, actions}});
    }
    const QJsonObject root{{u"format"_s, u"stagewright-process"_s}, {u"version"_s, 1},
                           {u"id"_s, process.id.toText()},          {u"name"_s, process.name.text()},
                           {u"description"_s, process.description}, {u"stages"_s, stages}};
    return QJsonDocument(root).toJson();
}

} // namespace stagewright
