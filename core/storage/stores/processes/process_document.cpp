// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/json/process_json.h"
#include "core/storage/stores/processes/process_store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

void rename(QJsonObject& object, const QString& from, const QString& to)
{
    if (object.contains(from))
        object.insert(to, object.take(from));
}

/// Documents of schema 5 and earlier used other words for the options of an action. Versions never change, so
/// such documents still exist.
QJsonObject inTodaysWords(QJsonObject action)
{
    QJsonObject performers;
    rename(action, u"performers"_s, u"rule"_s);
    if (action.contains(u"rule"_s))
        performers.insert(u"rule"_s, action.take(u"rule"_s));
    if (action.contains(u"chosen"_s))
        performers.insert(u"people"_s, action.take(u"chosen"_s));
    if (!performers.isEmpty())
        action.insert(u"performed_by"_s, performers);
    rename(action, u"note"_s, u"require_note"_s);
    if (action.contains(u"task"_s))
        action.insert(u"trigger_action"_s, QJsonObject{{u"add_task"_s, action.take(u"task"_s)}});
    return action;
}

QJsonArray inTodaysWords(const QJsonArray& stages)
{
    QJsonArray result;
    for (const auto each : stages) {
        QJsonObject stage = each.toObject();
        QJsonArray actions;
        const QJsonArray old = stage.value(u"actions"_s).toArray();
        for (const auto action : old)
            actions.append(inTodaysWords(action.toObject()));
        stage.insert(u"actions"_s, actions);
        result.append(stage);
    }
    return result;
}

} // namespace

QByteArray processDocument(const Process& process)
{
    const auto idText = [](UserId id) {
        return id.toText();
    };
    return QJsonDocument(processJson(process, idText, JsonDefaults::LeftOut)).toJson(QJsonDocument::Compact);
}

std::optional<Process> processFromDocument(const QByteArray& document)
{
    const QJsonDocument json = QJsonDocument::fromJson(document);
    QJsonObject object = json.object();
    if (!object.value(u"stages"_s).isArray())
        return std::nullopt;
    object.insert(u"stages"_s, inTodaysWords(object.value(u"stages"_s).toArray()));
    bool sound = true;
    const auto personOf = [&sound](const QString& text) {
        const auto id = UserId::fromText(text);
        sound &= id.has_value();
        return id.value_or(UserId());
    };
    std::optional<FileFinding> finding;
    Process process = processFromJson(object, {personOf, {}, {}, true, true}, finding);
    return finding || !sound ? std::nullopt : std::optional(std::move(process));
}

} // namespace stagewright
