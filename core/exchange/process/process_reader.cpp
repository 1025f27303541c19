// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/process/json_lines.h"
#include "core/exchange/process/json_place.h"
#include "core/exchange/process/process_words.h"
#include "core/exchange/process_file.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <limits>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

// As long as the program stores them: what went out has to come in again.
constexpr qsizetype longestText = 10'000;
constexpr qsizetype longestWord = 1000;

struct ProcessFile
{
    Q_DECLARE_TR_FUNCTIONS(ProcessFile)
};

class Reader
{
public:
    Reader(QString fileName, const Organisation& people, IdSource& ids)
        : fileName_(std::move(fileName)), people_(people), ids_(ids)
    {}

    Result<Process> read(const QByteArray& json, const QJsonObject& object)
    {
        JsonPlace root(object, {}, finding_);
        if (root.text(u"format"_s, longestWord) != "stagewright-process"_L1)
            root.refuse(u"format"_s, ProcessFile::tr("\"stagewright-process\" is expected"));
        const int version = root.number(u"version"_s, 1, std::numeric_limits<int>::max(), 1);
        if (!finding_ && version > 1)
            return Problem{ProblemCode::ProcessFileTooNew, {fileName_, QString::number(version)}};
        const auto process = readProcess(root);
        if (finding_)
            return Problem{ProblemCode::ProcessFileUnreadable,
                           {fileName_,
                            ProcessFile::tr("line %1, %2")
                                .arg(QString::number(lineOf(json, finding_->place)), finding_->place),
                            finding_->wrong}};
        if (process.stages.size() > Process::maxStages)
            return Problem{ProblemCode::TooManyStages, {QString::number(Process::maxStages)}};
        if (process.actionCount() > Process::maxActions)
            return Problem{ProblemCode::TooManyActions, {QString::number(Process::maxActions)}};
        return process;
    }

private:
    Process readProcess(JsonPlace& place)
    {
        place.refuseOthers({u"format"_s, u"version"_s, u"id"_s, u"name"_s, u"description"_s, u"stages"_s});
        Process process{readId<ProcessId>(place),
                        readName<ProcessName>(place),
                        place.text(u"description"_s, longestText),
                        {}};
        for (JsonPlace& stage : place.objects(u"stages"_s)) {
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
                    place.number(u"idle_days"_s, 1, 365, 14),
                    {}};
        for (JsonPlace& action : place.objects(u"actions"_s)) {
            if (finding_)
                break;
            stage.actions.append(readAction(action));
        }
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
        if (place.has(u"trigger_action"_s)) {
            JsonPlace trigger = place.object(u"trigger_action"_s);
            trigger.refuseOthers({u"add_task"_s});
            if (!trigger.has(u"add_task"_s))
                trigger.refuse(u"add_task"_s, ProcessFile::tr("an object is expected"));
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
        const QList<UserId> chosen = readPeople(place);
        if (performers.rule == PerformerRule::Chosen)
            performers.people = chosen;
        return performers;
    }

    NotifyRule readNotify(JsonPlace& place)
    {
        place.refuseOthers({u"administrators"_s, u"managers"_s, u"participants"_s, u"owner"_s, u"people"_s});
        return {place.flag(u"administrators"_s), place.flag(u"managers"_s), place.flag(u"participants"_s),
                place.flag(u"owner"_s), readPeople(place)};
    }

    TaskTemplate readTask(JsonPlace& place)
    {
        place.refuseOthers({u"title"_s, u"type"_s, u"due_in_days"_s, u"working_days"_s, u"responsible"_s,
                            u"person"_s, u"remind_days_before"_s});
        TaskTemplate task;
        task.title = place.text(u"title"_s, longestText);
        task.type = word(place, u"type"_s, taskTypeWords);
        task.dueInDays = place.number(u"due_in_days"_s, 0, 365, 1);
        task.workingDays = place.flag(u"working_days"_s);
        if (place.has(u"remind_days_before"_s))
            task.remindDaysBefore = place.number(u"remind_days_before"_s, 0, 365, 0);
        task.responsible = word(place, u"responsible"_s, responsibleWords);
        if (task.responsible == Responsible::Person && !place.text(u"person"_s, longestWord).isEmpty())
            task.person = userOf(place, u"person"_s, place.text(u"person"_s, longestWord));
        return task;
    }

    QList<UserId> readPeople(JsonPlace& place)
    {
        QList<UserId> chosen;
        const QStringList mails = place.texts(u"people"_s);
        for (qsizetype i = 0; i < mails.size(); ++i) {
            const UserId id = userOf(place, u"people[%1]"_s.arg(i), mails[i]);
            if (!chosen.contains(id))
                chosen.append(id);
        }
        return chosen;
    }

    UserId userOf(JsonPlace& place, const QString& key, const QString& mail)
    {
        for (const User& user : people_.users) {
            if (user.email.compare(mail, Qt::CaseInsensitive) == 0)
                return user.id;
        }
        place.refuse(key, ProcessFile::tr("there is no user with the e-mail \"%1\"").arg(mail.left(100)));
        return {};
    }

    template<class AnyName>
    AnyName readName(JsonPlace& place)
    {
        const auto name = AnyName::from(place.text(u"name"_s, std::numeric_limits<int>::max()));
        if (!name) {
            const bool tooLong = name.problem().code == ProblemCode::NameTooLong;
            place.refuse(
                u"name"_s,
                tooLong ? ProcessFile::tr("the name is longer than %1 characters").arg(AnyName::maxLength)
                        : ProcessFile::tr("a name is expected"));
        }
        return name ? *name : *AnyName::from(u"?"_s);
    }

    template<class AnyId>
    AnyId readId(JsonPlace& place)
    {
        const QString text = place.text(u"id"_s, longestWord);
        if (text.isEmpty())
            return ids_.make<AnyId>();
        const auto id = AnyId::fromText(text);
        if (!id || id->isNull())
            place.refuse(u"id"_s, ProcessFile::tr("this is no identifier; leave it out to get a new one"));
        else if (used_.contains(id->value()))
            place.refuse(u"id"_s, ProcessFile::tr("this identifier stands in the file twice"));
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
            place.refuse(key, ProcessFile::tr("one of these is expected: %1").arg(known.join(u", "_s)));
        return words.front().first;
    }

    QString fileName_;
    const Organisation& people_;
    IdSource& ids_;
    std::optional<JsonFinding> finding_;
    QSet<qint64> used_;
};

} // namespace

Result<Process> readProcessFile(const QByteArray& json, const QString& fileName, const Organisation& people,
                                IdSource& ids)
{
    const auto unreadable = [&fileName](const QString& place, const QString& wrong) {
        return Problem{ProblemCode::ProcessFileUnreadable, {fileName, place, wrong}};
    };
    if (json.size() > largestProcessFile)
        return unreadable(ProcessFile::tr("the beginning"), ProcessFile::tr("the file is too large"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.first(std::min<qsizetype>(error.offset, json.size())).count('\n') + 1;
        return unreadable(ProcessFile::tr("line %1").arg(line), error.errorString());
    }
    if (!document.isObject())
        return unreadable(ProcessFile::tr("the beginning"), ProcessFile::tr("an object is expected"));
    return Reader(fileName, people, ids).read(json, document.object());
}

} // namespace stagewright
