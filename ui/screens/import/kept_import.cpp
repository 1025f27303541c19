// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/kept_import.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

std::optional<QChar> character(const QJsonValue& value)
{
    const QString text = value.toString();
    return text.size() == 1 ? std::optional(text.front()) : std::nullopt;
}

} // namespace

QString contentOf(const KeptImport& kept)
{
    QJsonObject columns;
    for (auto column = kept.wanted.columns.cbegin(); column != kept.wanted.columns.cend(); ++column)
        columns.insert(QString::fromLatin1(QByteArray::number(int(column.key()))), column.value());
    QJsonObject all{{u"file"_s, kept.file},
                    {u"columns"_s, columns},
                    {u"dates"_s, kept.wanted.dateFormat},
                    {u"headingLine"_s, kept.wanted.headingLine},
                    {u"empty"_s, QJsonArray::fromStringList(kept.wanted.empty)},
                    {u"values"_s, kept.values},
                    {u"atValues"_s, kept.atValues}};
    if (!kept.wanted.sheet.isEmpty())
        all.insert(u"sheet"_s, kept.wanted.sheet);
    if (kept.wanted.delimiter)
        all.insert(u"delimiter"_s, QString(*kept.wanted.delimiter));
    if (kept.wanted.decimalMark)
        all.insert(u"decimalMark"_s, QString(*kept.wanted.decimalMark));
    if (kept.wanted.encoding)
        all.insert(u"encoding"_s, int(*kept.wanted.encoding));
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

KeptImport keptImport(const QString& content)
{
    const QJsonObject all = QJsonDocument::fromJson(content.toUtf8()).object();
    KeptImport kept;
    kept.file = all.value(u"file"_s).toString();
    const QJsonObject columns = all.value(u"columns"_s).toObject();
    for (auto column = columns.constBegin(); column != columns.constEnd(); ++column)
        kept.wanted.columns.insert(ImportField(column.key().toInt()), column.value().toString());
    kept.wanted.dateFormat = all.value(u"dates"_s).toString();
    kept.wanted.headingLine = all.value(u"headingLine"_s).toInteger();
    const QJsonArray empty = all.value(u"empty"_s).toArray();
    for (const auto& word : empty)
        kept.wanted.empty.append(word.toString());
    kept.wanted.sheet = all.value(u"sheet"_s).toString();
    kept.wanted.delimiter = character(all.value(u"delimiter"_s));
    kept.wanted.decimalMark = character(all.value(u"decimalMark"_s));
    if (all.contains(u"encoding"_s))
        kept.wanted.encoding = TextEncoding(all.value(u"encoding"_s).toInt());
    kept.values = all.value(u"values"_s).toObject();
    kept.atValues = all.value(u"atValues"_s).toBool();
    return kept;
}

} // namespace stagewright
