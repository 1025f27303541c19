// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace stagewright {

/// What is wrong in a JSON file, and where. Only the first finding is kept: later ones follow from it.
struct JsonFinding
{
    QString place; ///< like stages[2].actions[0].weight
    QString wrong;
};

/// An object of a JSON file that is read key by key and remembers where it stands. A missing key gives the
/// default; a value of the wrong kind gives the default too, and is noted.
class JsonPlace
{
public:
    JsonPlace(QJsonObject object, QString place, std::optional<JsonFinding>& finding)
        : object_(std::move(object)), place_(std::move(place)), finding_(&finding)
    {}

    [[nodiscard]] bool has(const QString& key) const;
    [[nodiscard]] QString text(const QString& key, qsizetype longest);
    [[nodiscard]] bool flag(const QString& key);
    [[nodiscard]] int number(const QString& key, int least, int most, int otherwise);
    [[nodiscard]] QStringList texts(const QString& key);
    [[nodiscard]] JsonPlace object(const QString& key);
    [[nodiscard]] QList<JsonPlace> objects(const QString& key);

    /// Notes what is wrong with the value of the key.
    void refuse(const QString& key, const QString& wrong);
    /// Notes a key that is none of `known`: mostly a typing mistake.
    void refuseOthers(const QSet<QString>& known);

private:
    [[nodiscard]] QString placeOf(const QString& key) const;

    QJsonObject object_;
    QString place_;
    std::optional<JsonFinding>* finding_;
};

} // namespace stagewright
