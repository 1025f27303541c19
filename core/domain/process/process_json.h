// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/file_fault.h"
#include "core/domain/process/process.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace stagewright {

/// Whether values that are what a missing key means are written too.
enum class JsonDefaults { Written, LeftOut };

/// A process in the one form that stored documents and process files share; core/exchange/process_file.h
/// shows it. People stand in it as `personText` says, those without a text are left out.
[[nodiscard]] QJsonObject
processJson(const Process& process, const std::function<QString(UserId)>& personText, JsonDefaults defaults);

/// How a process is read from that form.
struct ProcessJsonSource
{
    /// Null for somebody who is not known here.
    std::function<UserId(const QString&)> personOf;
    /// Makes ids for what has none, and then refuses ids that come twice; without it both stay as they are.
    std::function<qint64()> newId = {};
    QSet<QString> otherKeys = {}; ///< that may stand beside those of the process
    /// Also people whom the rule beside them does not ask for: the editor keeps them for when it does again.
    bool keepsUnusedPeople = false;
    /// Puts a name or a number of days that is not allowed right instead of refusing it: a version that
    /// nobody can read any more is worse than one with a "?" in it.
    bool mends = false;
};

/// The first thing that is not right goes into `finding`; what is returned then is of no use.
[[nodiscard]] Process processFromJson(const QJsonObject& object, const ProcessJsonSource& source,
                                      std::optional<FileFinding>& finding);

} // namespace stagewright
