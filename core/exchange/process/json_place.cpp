// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/process/json_place.h"

#include <QCoreApplication>

#include <cmath>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {
struct JsonFile
{
    Q_DECLARE_TR_FUNCTIONS(JsonFile)
};
} // namespace

bool JsonPlace::has(const QString& key) const
{
    const QJsonValue value = object_.value(key);
    return !value.isUndefined() && !value.isNull();
}

QString JsonPlace::placeOf(const QString& key) const
{
    return place_.isEmpty() ? key : place_ + u'.' + key;
}

void JsonPlace::refuse(const QString& key, const QString& wrong)
{
    if (!*finding_)
        *finding_ = JsonFinding{placeOf(key), wrong};
}

void JsonPlace::refuseOthers(const QSet<QString>& known)
{
    for (auto it = object_.constBegin(); it != object_.constEnd(); ++it) {
        if (!known.contains(it.key()))
            refuse(it.key().left(100), JsonFile::tr("there is no such setting"));
    }
}

QString JsonPlace::text(const QString& key, qsizetype longest)
{
    if (!has(key))
        return {};
    const QJsonValue value = object_.value(key);
    if (!value.isString())
        refuse(key, JsonFile::tr("text is expected"));
    else if (value.toString().size() > longest)
        refuse(key, JsonFile::tr("the text is longer than %1 characters").arg(longest));
    return value.toString();
}

bool JsonPlace::flag(const QString& key)
{
    if (!has(key))
        return false;
    if (!object_.value(key).isBool())
        refuse(key, JsonFile::tr("true or false is expected"));
    return object_.value(key).toBool();
}

int JsonPlace::number(const QString& key, int least, int most, int otherwise)
{
    if (!has(key))
        return otherwise;
    const double value = object_.value(key).toDouble(std::nan(""));
    if (value >= least && value <= most && std::floor(value) == value)
        return int(value);
    refuse(key, JsonFile::tr("a whole number from %1 to %2 is expected").arg(least).arg(most));
    return otherwise;
}

QStringList JsonPlace::texts(const QString& key)
{
    if (!has(key))
        return {};
    if (!object_.value(key).isArray())
        refuse(key, JsonFile::tr("a list is expected"));
    QStringList result;
    const QJsonArray list = object_.value(key).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).isString())
            refuse(u"%1[%2]"_s.arg(key).arg(i), JsonFile::tr("text is expected"));
        result.append(list.at(i).toString());
    }
    return result;
}

JsonPlace JsonPlace::object(const QString& key)
{
    if (has(key) && !object_.value(key).isObject())
        refuse(key, JsonFile::tr("an object is expected"));
    return {object_.value(key).toObject(), placeOf(key), *finding_};
}

QList<JsonPlace> JsonPlace::objects(const QString& key)
{
    if (has(key) && !object_.value(key).isArray())
        refuse(key, JsonFile::tr("a list is expected"));
    QList<JsonPlace> result;
    const QJsonArray list = object_.value(key).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString name = u"%1[%2]"_s.arg(key).arg(i);
        if (!list.at(i).isObject())
            refuse(name, JsonFile::tr("an object is expected"));
        result.append(JsonPlace(list.at(i).toObject(), placeOf(name), *finding_));
    }
    return result;
}

} // namespace stagewright
