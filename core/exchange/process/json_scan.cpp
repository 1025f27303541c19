// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/process/json_scan.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stagewright {

JsonScan::JsonScan(const QByteArray& json) : json_(json)
{
    // Windows editors begin a file with this mark; Qt's reader skips it too.
    if (json.startsWith("\xef\xbb\xbf"))
        at_ = 3;
    skipSpace();
}

void JsonScan::bracket()
{
    ++at_;
    skipSpace();
}

void JsonScan::comma()
{
    skipSpace();
    if (now() == ',')
        ++at_;
    skipSpace();
}

void JsonScan::skipSpace()
{
    while (now() == ' ' || now() == '\n' || now() == '\r' || now() == '\t')
        ++at_;
}

void JsonScan::skipPlain()
{
    if (now() == '"') {
        skipText();
        return;
    }
    while (!atEnd() && !QByteArrayView(",]} \n\r\t").contains(now()))
        ++at_;
}

void JsonScan::skipKey()
{
    skipText();
    skipSpace();
    bracket(); // the colon
}

QString JsonScan::takeKey()
{
    const qsizetype begin = at_;
    skipText();
    const QByteArray quoted = json_.mid(begin, at_ - begin);
    skipSpace();
    bracket(); // the colon
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted).mid(1).chopped(1);
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

void JsonScan::skipText()
{
    ++at_;
    while (!atEnd() && now() != '"')
        at_ += now() == '\\' ? 2 : 1;
    ++at_;
}

} // namespace stagewright
