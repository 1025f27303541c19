// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/json/json_place.h"
#include "core/domain/process/json/process_json.h"
#include "core/domain/process/process_words.h"
#include "core/domain/text_limits.h"

#include <algorithm>
#include <limits>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

FileFault faultOf(const Problem& name)
{
    if (name.code == ProblemCode::NameTooLong)
        return FileFault::NameTooLong;
    return name.code == ProblemCode::NameUnreadable ? FileFault::NameUnreadable : FileFault::NameExpected;
}

class Reader
{
public:
    Reader(const ProcessJsonSource& source, std::optional<FileFinding>& finding)
        : source_(source), finding_(finding)
    {}

    Process read(const QJsonObject& object)
    {
        JsonPlace root(object, {}, finding_);
        return readProcess(root);
    }

private:
    Process readProcess(JsonPlace& place)
    {
        place.refuseOthers(source_.otherKeys +
                           QSet<QString>{u"id"_s, u"name"_s, u"description"_s, u"stages"_s});
        Process process{readId<ProcessId>(place),
                        readName<ProcessName>(place),
                        place.text(u"description"_s, longestText),
                        {}};
        for (JsonPlace& stage :
             limited(place, u"stages"_s, FileFault::TooManyStages, Process::maxStages, 0)) {
            if (finding_)
                break;
            process.stages.append(readStage(stage));
        }
        return process;
    }

    Stage readStage(JsonPlace& place)
    {
        place.refuseOthers({u"id"_s, u"name"_s, u"hint"_s, u"idle_days"_s, u"actions"_s});
        Stage stage{readId<StageId>(place),
                    readName<StageName>(place),
                    place.text(u"hint"_s, longestText),
                    readDays(place, u"idle_days"_s, {Stage::leastIdleDays, Stage::mostIdleDays}, 14),
                    {}};
        for (JsonPlace& action :
             limited(place, u"actions"_s, FileFault::TooManyActions, Process::maxActions, actionCount_)) {
            if (finding_)
                break;
            stage.actions.append(readAction(action));
        }
        actionCount_ += stage.actions.size();
        return stage;
    }

    Action readAction(JsonPlace& place)
    {
        place.refuseOthers({u"id"_s, u"name"_s, u"hint"_s, u"weight"_s, u"mandatory"_s, u"performed_by"_s,
                            u"require_note"_s, u"notify"_s, u"trigger_action"_s});
        Action action{readId<ActionId>(place), readName<ActionName>(place),
                      place.text(u"hint"_s, longestText)};
        if (const auto weight = Weight::from(place.number(u"weight"_s, 0, 100, 0)))
            action.weight = *weight;
        action.mandatory = place.flag(u"mandatory"_s);
        JsonPlace performers = place.object(u"performed_by"_s);
        action.performers = readPerformers(performers);
        action.note = word(place, u"require_note"_s, noteWords);
        JsonPlace notify = place.object(u"notify"_s);
        action.notify = readNotify(notify);
        if (!place.isNull(u"trigger_action"_s) && place.has(u"trigger_action"_s)) {
            JsonPlace trigger = place.object(u"trigger_action"_s);
            trigger.refuseOthers({u"add_task"_s});
            if (!trigger.has(u"add_task"_s))
                trigger.refuse(u"add_task"_s, FileFault::ObjectExpected);
            JsonPlace task = trigger.object(u"add_task"_s);
            action.trigger = readTask(task);
        }
        return action;
    }

    Performers readPerformers(JsonPlace& place)
    {
        place.refuseOthers({u"rule"_s, u"people"_s});
        Performers performers;
        performers.rule = word(place, u"rule"_s, performerWords);
        const QStringList people = place.texts(u"people"_s, longestWord);
        if (performers.rule == PerformerRule::Chosen || source_.keepsUnusedPeople)
            performers.people = usersOf(people);
        return performers;
    }

    NotifyRule readNotify(JsonPlace& place)
    {
        place.refuseOthers({u"administrators"_s, u"managers"_s, u"participants"_s, u"owner"_s, u"people"_s});
        return {place.flag(u"administrators"_s), place.flag(u"managers"_s), place.flag(u"participants"_s),
                place.flag(u"owner"_s), usersOf(place.texts(u"people"_s, longestWord))};
    }

    TaskTemplate readTask(JsonPlace& place)
    {
        place.refuseOthers({u"title"_s, u"type"_s, u"due_in_days"_s, u"working_days"_s, u"responsible"_s,
                            u"person"_s, u"remind_days_before"_s});
        TaskTemplate task;
        task.title = place.text(u"title"_s, longestTemplateTitle);
        task.type = word(place, u"type"_s, taskTypeWords);
        task.dueInDays = readDays(place, u"due_in_days"_s, {0, TaskTemplate::mostDays}, 1);
        task.workingDays = place.flag(u"working_days"_s);
        if (place.has(u"remind_days_before"_s))
            task.remindDaysBefore = readDays(place, u"remind_days_before"_s, {0, TaskTemplate::mostDays}, 0);
        task.responsible = word(place, u"responsible"_s, responsibleWords);
        const QString person = place.text(u"person"_s, longestWord);
        const bool used = task.responsible == Responsible::Person || source_.keepsUnusedPeople;
        if (used && !person.isEmpty())
            task.person = source_.personOf(person);
        return task;
    }

    QList<UserId> usersOf(const QStringList& texts)
    {
        QList<UserId> chosen;
        for (const QString& text : texts) {
            const UserId id = source_.personOf(text);
            if (!id.isNull() && !chosen.contains(id))
                chosen.append(id);
        }
        return chosen;
    }

    /// The objects of a list. If there are more than the limit allows, none of them is read.
    static QList<JsonPlace> limited(JsonPlace& place, const QString& key, FileFault fault, qsizetype most,
                                    qsizetype already)
    {
        if (already + place.length(key) <= most)
            return place.objects(key);
        place.refuse(u"%1[%2]"_s.arg(key).arg(most - already), fault, {QString::number(most)});
        return {};
    }

    int readDays(JsonPlace& place, const QString& key, std::pair<int, int> range, int otherwise) const
    {
        if (!source_.mends)
            return place.number(key, range.first, range.second, otherwise);
        constexpr int most = std::numeric_limits<int>::max();
        return std::clamp(place.number(key, -most, most, otherwise), range.first, range.second);
    }

    template<class AnyName>
    AnyName readName(JsonPlace& place) const
    {
        const QString text = place.text(u"name"_s, std::numeric_limits<int>::max());
        auto name = AnyName::from(text);
        if (!name && source_.mends)
            name = AnyName::from(text.left(AnyName::maxLength));
        if (!name && !source_.mends)
            place.refuse(u"name"_s, faultOf(name.problem()), {QString::number(AnyName::maxLength)});
        return name ? *name : *AnyName::from(u"?"_s);
    }

    template<class AnyId>
    AnyId newId()
    {
        if (!source_.newId)
            return AnyId();
        qint64 id = source_.newId();
        while (used_.contains(id))
            id = source_.newId();
        used_.insert(id);
        return AnyId(id);
    }

    template<class AnyId>
    AnyId readId(JsonPlace& place)
    {
        if (!place.has(u"id"_s))
            return newId<AnyId>();
        const auto id = AnyId::fromText(place.text(u"id"_s, longestWord));
        if (!id || id->isNull())
            place.refuse(u"id"_s, FileFault::IdIllegal);
        else if (source_.newId && used_.contains(id->value()))
            place.refuse(u"id"_s, FileFault::IdTwice);
        else
            used_.insert(id->value());
        return id.value_or(AnyId());
    }

    template<class Value, size_t count>
    Value word(JsonPlace& place, const QString& key,
               const std::array<std::pair<Value, const char*>, count>& words)
    {
        const QString text = place.text(key, longestWord);
        QStringList known;
        for (const auto& [each, name] : words) {
            if (text == QLatin1StringView(name))
                return each;
            known.append(QLatin1StringView(name));
        }
        if (place.has(key))
            place.refuse(key, FileFault::WordExpected, {known.join(u", "_s)});
        return words.front().first;
    }

    const ProcessJsonSource& source_;
    std::optional<FileFinding>& finding_;
    QSet<qint64> used_;
    qsizetype actionCount_ = 0;
};

} // namespace

Process processFromJson(const QJsonObject& object, const ProcessJsonSource& source,
                        std::optional<FileFinding>& finding)
{
    return Reader(source, finding).read(object);
}

} // namespace stagewright
