// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/json/json_place.h"

#include <cmath>

namespace stagewright {

using namespace Qt::StringLiterals;

bool JsonPlace::has(const QString& key)
{
    if (isNull(key))
        refuse(key, FileFault::NullUnwelcome);
    return object_.contains(key) && !isNull(key);
}

QString JsonPlace::placeOf(const QString& key) const
{
    return place_.isEmpty() ? key : place_ + u'.' + key;
}

void JsonPlace::refuse(const QString& key, FileFault fault, const QStringList& details)
{
    if (!*finding_)
        *finding_ = FileFinding{fault, 0, placeOf(key), details};
}

void JsonPlace::refuseOthers(const QSet<QString>& known)
{
    for (auto it = object_.constBegin(); it != object_.constEnd(); ++it) {
        if (!known.contains(it.key()))
            refuse(it.key().left(100), FileFault::UnknownKey);
    }
}

QString JsonPlace::textOf(const QJsonValue& value, const QString& key, qsizetype longest)
{
    if (!value.isString())
        refuse(key, FileFault::TextExpected);
    else if (value.toString().size() > longest)
        refuse(key, FileFault::TextTooLong, {QString::number(longest)});
    return value.toString();
}

QString JsonPlace::text(const QString& key, qsizetype longest)
{
    return has(key) ? textOf(object_.value(key), key, longest) : QString();
}

bool JsonPlace::flag(const QString& key)
{
    if (!has(key))
        return false;
    if (!object_.value(key).isBool())
        refuse(key, FileFault::FlagExpected);
    return object_.value(key).toBool();
}

int JsonPlace::number(const QString& key, int least, int most, int otherwise)
{
    if (!has(key))
        return otherwise;
    const double value = object_.value(key).toDouble(std::nan(""));
    if (value >= least && value <= most && std::floor(value) == value)
        return int(value);
    refuse(key, FileFault::NumberExpected, {QString::number(least), QString::number(most)});
    return otherwise;
}

QStringList JsonPlace::texts(const QString& key, qsizetype longest)
{
    if (!has(key))
        return {};
    if (!object_.value(key).isArray())
        refuse(key, FileFault::ListExpected);
    QStringList result;
    const QJsonArray list = object_.value(key).toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        result.append(textOf(list.at(i), u"%1[%2]"_s.arg(key).arg(i), longest));
    return result;
}

JsonPlace JsonPlace::object(const QString& key)
{
    if (has(key) && !object_.value(key).isObject())
        refuse(key, FileFault::ObjectExpected);
    return {object_.value(key).toObject(), placeOf(key), *finding_};
}

QList<JsonPlace> JsonPlace::objects(const QString& key)
{
    if (has(key) && !object_.value(key).isArray())
        refuse(key, FileFault::ListExpected);
    QList<JsonPlace> result;
    const QJsonArray list = object_.value(key).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString name = u"%1[%2]"_s.arg(key).arg(i);
        if (!list.at(i).isObject())
            refuse(name, FileFault::ObjectExpected);
        result.append(JsonPlace(list.at(i).toObject(), placeOf(name), *finding_));
    }
    return result;
}

qsizetype JsonPlace::length(const QString& key) const
{
    return object_.value(key).toArray().size();
}

} // namespace stagewright
