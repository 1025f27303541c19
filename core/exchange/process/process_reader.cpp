// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/json/json_place.h"
#include "core/domain/process/json/process_json.h"
#include "core/domain/text_limits.h"
#include "core/exchange/process/json_lines.h"
#include "core/exchange/process_file.h"

#include <QJsonDocument>

#include <limits>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

// The place of a fault may contain keys that somebody made up.
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

class Reader
{
public:
    Reader(QString fileName, const Organisation& people, IdSource& ids)
        : fileName_(std::move(fileName)), people_(people), ids_(ids)
    {}

    Result<ProcessFileContent> read(const QByteArray& json, const QJsonObject& object)
    {
        std::optional<FileFinding> finding;
        JsonPlace root(object, {}, finding);
        if (root.text(u"format"_s, longestWord) != "stagewright-process"_L1)
            root.refuse(u"format"_s, FileFault::FormatExpected);
        const int version = root.number(u"version"_s, 1, std::numeric_limits<int>::max(), 1);
        if (!finding && version > 1)
            return Problem{ProblemCode::ProcessFileTooNew, {fileName_, QString::number(version)}};
        std::optional<int> basedOn;
        if (object.contains(u"based_on"_s))
            basedOn = root.number(u"based_on"_s, 1, std::numeric_limits<int>::max(), 1);
        const auto process = processFromJson(object,
                                             {[this](const QString& mail) { return userOf(mail); },
                                              [this] { return ids_.next(); },
                                              {u"format"_s, u"version"_s, u"based_on"_s}},
                                             finding);
        if (finding) {
            finding->line = lineOf(json, finding->place);
            return problemOf(fileName_, *finding);
        }
        QStringList unknown = unknown_.values();
        unknown.sort();
        return ProcessFileContent{process, unknown, basedOn};
    }

private:
    /// Null for somebody who is not here: a file from elsewhere is still useful without its people.
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

    QString fileName_;
    const Organisation& people_;
    IdSource& ids_;
    QSet<QString> unknown_; ///< e-mails, in lower case
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
