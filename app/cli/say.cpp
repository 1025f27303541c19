// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/say.h"

#include "app/cli/terminal_text.h"

#include <QJsonDocument>

#include <cstdio>

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

void write(std::FILE* to, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), to);
}

} // namespace

void sayLine(const QString& line)
{
    write(stdout, (terminalLine(line) + u'\n').toUtf8());
}

void complain(const QString& line)
{
    // Text from people may contain line breaks; an error stays on one line so that scripts can read it.
    write(stderr, (terminalLine(line) + u'\n').toUtf8());
}

void sayTable(const QList<QStringList>& rows)
{
    constexpr qsizetype gap = 2;
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(terminalLine(row[i])));
    }
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString cell = terminalLine(row[i]);
            line += cell;
            if (i + 1 < row.size())
                line += QString(widths[i] + gap - columnsOf(cell), u' ');
        }
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
    write(stdout, terminalJson(bytes));
}

bool everythingWasSaid()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace stagewright::cli
