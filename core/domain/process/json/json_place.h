// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/json/file_fault.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace stagewright {

/// An object of a JSON file, read key by key, that knows its place in the file. A missing key gives the
/// default; a value of the wrong kind gives the default too, and is noted. Only the first finding is kept,
/// because later ones follow from it.
class JsonPlace
{
public:
    JsonPlace(QJsonObject object, QString place, std::optional<FileFinding>& finding)
        : object_(std::move(object)), place_(std::move(place)), finding_(&finding)
    {}

    [[nodiscard]] bool isNull(const QString& key) const { return object_.value(key).isNull(); }
    /// A null is noted: leaving the key out means the same.
    [[nodiscard]] bool has(const QString& key);
    [[nodiscard]] QString text(const QString& key, qsizetype longest);
    [[nodiscard]] bool flag(const QString& key);
    [[nodiscard]] int number(const QString& key, int least, int most, int otherwise);
    [[nodiscard]] QStringList texts(const QString& key, qsizetype longest);
    [[nodiscard]] JsonPlace object(const QString& key);
    [[nodiscard]] QList<JsonPlace> objects(const QString& key);
    /// How many values the list under this key has.
    [[nodiscard]] qsizetype length(const QString& key) const;

    /// Notes that the value of this key is wrong.
    void refuse(const QString& key, FileFault fault, const QStringList& details = {});
    /// Notes any key that is not among `known`: usually a typing mistake.
    void refuseOthers(const QSet<QString>& known);

private:
    [[nodiscard]] QString placeOf(const QString& key) const;
    [[nodiscard]] QString textOf(const QJsonValue& value, const QString& key, qsizetype longest);

    QJsonObject object_;
    QString place_;
    std::optional<FileFinding>* finding_;
};

} // namespace stagewright
