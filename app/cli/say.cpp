// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/say.h"

#include <QJsonDocument>

#include <cstdio>

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

QString printable(QString line)
{
    for (QChar& c : line) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = u' ';
    }
    return line;
}

void write(std::FILE* to, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), to);
}

} // namespace

void sayLine(const QString& line)
{
    write(stdout, (printable(line) + u'\n').toUtf8());
}

void complain(const QString& line)
{
    // Text from people may contain line breaks; an error stays on one line so that scripts can read it.
    QString words = printable(line);
    words.replace(u'\n', u' ').replace(u'\t', u' ');
    write(stderr, (words + u'\n').toUtf8());
}

void sayTable(const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 == row.size() ? row[i] : row[i].leftJustified(widths[i] + 2);
        sayLine(line);
    }
}

void sayJson(const QJsonObject& object)
{
    sayBytes(QJsonDocument(object).toJson());
}

void sayJson(const QJsonArray& array)
{
    sayBytes(QJsonDocument(array).toJson());
}

void sayBytes(const QByteArray& bytes)
{
    write(stdout, bytes);
}

bool everythingWasSaid()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace stagewright::cli
