// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/json/process_json.h"
#include "core/exchange/process_file.h"

#include <QJsonDocument>

namespace stagewright {

using namespace Qt::StringLiterals;

QByteArray processFileBytes(const Process& process, const Organisation& people, std::optional<int> basedOn)
{
    const auto email = [&people](UserId id) {
        const User* user = people.user(id);
        return user ? user->email : QString();
    };
    QJsonObject root = processJson(process, email, JsonDefaults::Written);
    root.insert(u"format"_s, u"stagewright-process"_s);
    root.insert(u"version"_s, 1);
    if (basedOn)
        root.insert(u"based_on"_s, *basedOn);
    return QJsonDocument(root).toJson();
}

} // namespace stagewright
