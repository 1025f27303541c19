// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/process/json_lines.h"
#include "core/exchange/process/json_place.h"
#include "core/exchange/process/process_words.h"
#include "core/exchange/process_file.h"

#include <QJsonDocument>

#include <limits>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

// As long as the program stores them: what went out has to come in again.
constexpr qsizetype longestText = 10'000;
constexpr qsizetype longestWord = 1000;
// The place of what is wrong may lead through keys that somebody made up.
constexpr qsizetype longestPlace = 200;

FileFault faultOf(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
        return FileFault::ObjectOpen;
    case QJsonParseError::UnterminatedArray:
        return FileFault::ListOpen;
    case QJsonParseError::UnterminatedString:
        return FileFault::TextOpen;
    case QJsonParseError::MissingNameSeparator:
        return FileFault::ColonMissing;
    case QJsonParseError::MissingValueSeparator:
        return FileFault::CommaMissing;
    case QJsonParseError::MissingObject:
        return FileFault::ValueMissing;
    case QJsonParseError::TerminationByNumber:
    case QJsonParseError::IllegalNumber:
        return FileFault::NumberIllegal;
    case QJsonParseError::IllegalEscapeSequence:
        return FileFault::EscapeIllegal;
    case QJsonParseError::IllegalUTF8String:
        return FileFault::LettersIllegal;
    case QJsonParseError::DeepNesting:
        return FileFault::TooDeep;
    case QJsonParseError::DocumentTooLarge:
        return FileFault::TooLarge;
    case QJsonParseError::GarbageAtEnd:
        return FileFault::TextAfterEnd;
    case QJsonParseError::IllegalValue:
    case QJsonParseError::NoError:
        break;
    }
    return FileFault::ValueIllegal;
}

FileFault faultOf(const Problem& name)
{
    if (name.code == ProblemCode::NameTooLong)
        return FileFault::NameTooLong;
    return name.code == ProblemCode::NameUnreadable ? FileFault::NameUnreadable : FileFault::NameExpected;
}

class Reader
{
public:
    Reader(QString fileName, const Organisation& people, IdSource& ids)
        : fileName_(std::move(fileName)), people_(people), ids_(ids)
    {}

    Result<ProcessFileContent> read(const QByteArray& json, const QJsonObject& object)
    {
        JsonPlace root(object, {}, finding_);
        if (root.text(u"format"_s, longestWord) != "stagewright-process"_L1)
            root.refuse(u"format"_s, FileFault::FormatExpected);
        const int version = root.number(u"version"_s, 1, std::numeric_limits<int>::max(), 1);
        if (!finding_ && version > 1)
            return Problem{ProblemCode::ProcessFileTooNew, {fileName_, QString::number(version)}};
        const auto process = readProcess(root);
        if (finding_) {
            finding_->line = lineOf(json, finding_->place);
            return problemOf(fileName_, *finding_);
        }
        QStringList unknown = unknown_.values();
        unknown.sort();
        return ProcessFileContent{process, unknown};
    }

private:
    Process readProcess(JsonPlace& place)
    {
        place.refuseOthers({u"format"_s, u"version"_s, u"id"_s, u"name"_s, u"description"_s, u"stages"_s});
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
                    place.number(u"idle_days"_s, 1, 365, 14),
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
        const QStringList mails = place.texts(u"people"_s, longestWord);
        if (performers.rule == PerformerRule::Chosen)
            performers.people = usersOf(mails);
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
        task.title = place.text(u"title"_s, longestText);
        task.type = word(place, u"type"_s, taskTypeWords);
        task.dueInDays = place.number(u"due_in_days"_s, 0, 365, 1);
        task.workingDays = place.flag(u"working_days"_s);
        if (place.has(u"remind_days_before"_s))
            task.remindDaysBefore = place.number(u"remind_days_before"_s, 0, 365, 0);
        task.responsible = word(place, u"responsible"_s, responsibleWords);
        const QString person = place.text(u"person"_s, longestWord);
        if (task.responsible == Responsible::Person)
            task.person = userOf(person);
        return task;
    }

    QList<UserId> usersOf(const QStringList& mails)
    {
        QList<UserId> chosen;
        for (const QString& mail : mails) {
            const UserId id = userOf(mail);
            if (!id.isNull() && !chosen.contains(id))
                chosen.append(id);
        }
        return chosen;
    }

    /// Null for somebody who is not here: a file from elsewhere is of use without its people.
    UserId userOf(const QString& mail)
    {
        for (const User& user : people_.users) {
            if (user.email.compare(mail, Qt::CaseInsensitive) == 0)
                return user.id;
        }
        if (!mail.trimmed().isEmpty())
            unknown_.insert(mail.trimmed().toLower());
        return {};
    }

    /// The objects of a list, unless they are more than a limit leaves: then nothing of it is read.
    static QList<JsonPlace> limited(JsonPlace& place, const QString& key, FileFault fault, qsizetype most,
                                    qsizetype already)
    {
        if (already + place.length(key) <= most)
            return place.objects(key);
        place.refuse(u"%1[%2]"_s.arg(key).arg(most - already), fault, {QString::number(most)});
        return {};
    }

    template<class AnyName>
    AnyName readName(JsonPlace& place)
    {
        const auto name = AnyName::from(place.text(u"name"_s, std::numeric_limits<int>::max()));
        if (!name)
            place.refuse(u"name"_s, faultOf(name.problem()), {QString::number(AnyName::maxLength)});
        return name ? *name : *AnyName::from(u"?"_s);
    }

    template<class AnyId>
    AnyId newId()
    {
        auto id = ids_.make<AnyId>();
        while (used_.contains(id.value()))
            id = ids_.make<AnyId>();
        used_.insert(id.value());
        return id;
    }

    template<class AnyId>
    AnyId readId(JsonPlace& place)
    {
        if (!place.has(u"id"_s))
            return newId<AnyId>();
        const auto id = AnyId::fromText(place.text(u"id"_s, longestWord));
        if (!id || id->isNull())
            place.refuse(u"id"_s, FileFault::IdIllegal);
        else if (used_.contains(id->value()))
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

    QString fileName_;
    const Organisation& people_;
    IdSource& ids_;
    std::optional<FileFinding> finding_;
    QSet<qint64> used_;
    QSet<QString> unknown_; ///< e-mails, in lower case
    qsizetype actionCount_ = 0;
};

} // namespace

Result<ProcessFileContent> readProcessFile(const QByteArray& json, const QString& fileName,
                                           const Organisation& people, IdSource& ids)
{
    if (json.size() > largestProcessFile)
        return problemOf(fileName, {FileFault::TooLarge});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.first(std::min<qsizetype>(error.offset, json.size())).count('\n') + 1;
        return problemOf(fileName, {faultOf(error.error), line});
    }
    if (!document.isObject())
        return problemOf(fileName, {FileFault::ObjectExpected});
    if (const auto twin = keyTwice(json))
        return problemOf(fileName, {FileFault::KeyTwice, twin->line, twin->place.left(longestPlace)});
    return Reader(fileName, people, ids).read(json, document.object());
}

} // namespace stagewright
