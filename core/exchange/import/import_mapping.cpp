// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_mapping.h"

#include "core/domain/name.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("ImportMapping", text);
}

Problem unreadable(const QString& fileName, const QString& place, const QString& wrong)
{
    return {ProblemCode::MappingUnreadable, {fileName, place.isEmpty() ? wrong : place + u": "_s + wrong}};
}

std::optional<ImportField> fieldFromKey(const QString& key)
{
    for (const ImportField field : importFields()) {
        if (importFieldKey(field) == key)
            return field;
    }
    return std::nullopt;
}

std::optional<DealStatus> statusFromKey(const QString& key)
{
    static const QMap<QString, DealStatus> words = {{u"open"_s, DealStatus::Open},
                                                    {u"won"_s, DealStatus::Won},
                                                    {u"lost"_s, DealStatus::Lost},
                                                    {u"outdated"_s, DealStatus::Outdated}};
    const auto found = words.constFind(key);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

/// Reads one mapping file; only the first fault is kept.
class MappingReader
{
public:
    explicit MappingReader(QString fileName) : fileName_(std::move(fileName)) {}

    Result<ImportMapping> read(const QJsonObject& root)
    {
        for (auto it = root.begin(); it != root.end() && !problem_; ++it)
            readKey(it.key(), it.value());
        if (problem_)
            return *problem_;
        return mapping_;
    }

private:
    void refuse(const QString& place, const char* wrong)
    {
        if (!problem_)
            problem_ = unreadable(fileName_, place, said(wrong));
    }

    void readKey(const QString& key, const QJsonValue& value)
    {
        if (key == "columns"_L1)
            readColumns(value);
        else if (key == "stages"_L1)
            mapping_.stages = texts(key, value);
        else if (key == "statuses"_L1)
            readStatuses(value);
        else if (key == "owners"_L1)
            mapping_.owners = texts(key, value);
        else if (key == "empty"_L1)
            readEmpty(value);
        else if (key == "date_format"_L1)
            mapping_.dateFormat = text(key, value);
        else if (key == "decimal_mark"_L1)
            readDecimalMark(text(key, value));
        else if (key == "delimiter"_L1)
            readDelimiter(text(key, value));
        else if (key == "encoding"_L1)
            readEncoding(text(key, value));
        else if (key == "heading_line"_L1)
            readHeadingLine(value);
        else if (key == "sheet"_L1)
            mapping_.sheet = text(key, value);
        else if (key == "process"_L1)
            mapping_.process = text(key, value);
        else if (key == "create_missing"_L1 && value.isBool())
            mapping_.createMissing = value.toBool();
        else if (key == "create_missing"_L1)
            refuse(key, QT_TRANSLATE_NOOP("ImportMapping", "true or false is expected"));
        else
            refuse(key, QT_TRANSLATE_NOOP("ImportMapping", "there is no such setting"));
    }

    QString text(const QString& place, const QJsonValue& value)
    {
        if (!value.isString())
            refuse(place, QT_TRANSLATE_NOOP("ImportMapping", "text is expected"));
        return value.toString();
    }

    QMap<QString, QString> texts(const QString& place, const QJsonValue& value)
    {
        QMap<QString, QString> read;
        if (!value.isObject())
            refuse(place, QT_TRANSLATE_NOOP("ImportMapping", "an object is expected"));
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            read.insert(it.key(), text(place + u'.' + it.key(), it.value()));
        return read;
    }

    void readColumns(const QJsonValue& value)
    {
        const auto read = texts(u"columns"_s, value);
        for (auto it = read.begin(); it != read.end(); ++it) {
            if (const auto field = fieldFromKey(it.key()))
                mapping_.columns.insert(*field, it.value());
            else
                refuse(u"columns."_s + it.key(),
                       QT_TRANSLATE_NOOP("ImportMapping", "there is no such field"));
        }
    }

    void readStatuses(const QJsonValue& value)
    {
        const auto read = texts(u"statuses"_s, value);
        for (auto it = read.begin(); it != read.end(); ++it) {
            if (const auto status = statusFromKey(it.value()))
                mapping_.statuses.insert(it.key(), *status);
            else
                refuse(u"statuses."_s + it.key(),
                       QT_TRANSLATE_NOOP("ImportMapping", "open, won, lost or outdated is expected"));
        }
    }

    void readEmpty(const QJsonValue& value)
    {
        if (!value.isArray())
            refuse(u"empty"_s, QT_TRANSLATE_NOOP("ImportMapping", "a list is expected"));
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            mapping_.empty.append(text(u"empty[%1]"_s.arg(i), list[i]));
    }

    void readDecimalMark(const QString& given)
    {
        if (given == "."_L1 || given == ","_L1)
            mapping_.decimalMark = given[0];
        else
            refuse(u"decimal_mark"_s, QT_TRANSLATE_NOOP("ImportMapping", "a point or a comma is expected"));
    }

    void readDelimiter(const QString& given)
    {
        if (given.size() == 1 && given[0] != u'"' && given[0] != u'\n' && given[0] != u'\r')
            mapping_.delimiter = given[0];
        else
            refuse(u"delimiter"_s, QT_TRANSLATE_NOOP("ImportMapping", "a single character is expected"));
    }

    void readHeadingLine(const QJsonValue& value)
    {
        const qint64 line = value.toInteger(0);
        if (line >= 1)
            mapping_.headingLine = line;
        else
            refuse(u"heading_line"_s,
                   QT_TRANSLATE_NOOP("ImportMapping", "the number of a line is expected, 1 for the first"));
    }

    void readEncoding(const QString& given)
    {
        mapping_.encoding = encodingFromName(given);
        // Plain "UTF-16" leaves the byte order to the mark in the file.
        if (given.compare("utf-16"_L1, Qt::CaseInsensitive) == 0)
            mapping_.encoding = std::nullopt;
        else if (!mapping_.encoding)
            refuse(u"encoding"_s,
                   QT_TRANSLATE_NOOP("ImportMapping", "UTF-8, UTF-16LE, UTF-16BE, Windows-1250, ISO-8859-2, "
                                                      "Windows-1252 or CP852 is expected"));
    }

    QString fileName_;
    ImportMapping mapping_;
    std::optional<Problem> problem_;
};

} // namespace

QList<ImportField> importFields()
{
    return {ImportField::Name,         ImportField::Owner,  ImportField::Company, ImportField::Person,
            ImportField::Product,      ImportField::Source, ImportField::Stage,   ImportField::Status,
            ImportField::Created,      ImportField::Closed, ImportField::Value,   ImportField::Currency,
            ImportField::ExpectedClose};
}

QString importFieldKey(ImportField field)
{
    switch (field) {
    case ImportField::Name:
        return u"name"_s;
    case ImportField::Owner:
        return u"owner"_s;
    case ImportField::Company:
        return u"company"_s;
    case ImportField::Person:
        return u"person"_s;
    case ImportField::Product:
        return u"product"_s;
    case ImportField::Source:
        return u"source"_s;
    case ImportField::Stage:
        return u"stage"_s;
    case ImportField::Status:
        return u"status"_s;
    case ImportField::Created:
        return u"created"_s;
    case ImportField::Closed:
        return u"closed"_s;
    case ImportField::ExpectedClose:
        return u"expected_close"_s;
    case ImportField::Value:
        return u"value"_s;
    case ImportField::Currency:
        return u"currency"_s;
    }
    return {};
}

Result<ImportMapping> mappingFromJson(const QByteArray& json, const QString& fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return unreadable(fileName, {}, error.errorString());
    if (!document.isObject())
        return unreadable(fileName, {}, said(QT_TRANSLATE_NOOP("ImportMapping", "an object is expected")));
    return MappingReader(fileName).read(document.object());
}

} // namespace stagewright
