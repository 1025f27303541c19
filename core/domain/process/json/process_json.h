// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/json/file_fault.h"
#include "core/domain/process/process.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace stagewright {

/// Whether values equal to the default of a missing key are written too.
enum class JsonDefaults { Written, LeftOut };

/// The JSON form of a process shared by stored documents and process files, described in
/// core/exchange/process_file.h. People are written as `personText` returns them; those with an empty text
/// are left out.
[[nodiscard]] QJsonObject
processJson(const Process& process, const std::function<QString(UserId)>& personText, JsonDefaults defaults);

/// How a process is read from that form.
struct ProcessJsonSource
{
    /// Null for somebody who is not known here.
    std::function<UserId(const QString&)> personOf;
    /// Makes ids for what has none, and then duplicate ids are refused; without it, ids stay as they are.
    std::function<qint64()> newId = {};
    QSet<QString> otherKeys = {}; ///< keys allowed beside those of the process
    /// Also reads people whom the rule does not use: the editor keeps them in case it does again.
    bool keepsUnusedPeople = false;
    /// Repairs an invalid name or number of days instead of refusing it: a version that nobody can read is
    /// worse than one with a "?" in it.
    bool mends = false;
};

/// The first fault goes into `finding`; the returned process is then of no use.
[[nodiscard]] Process processFromJson(const QJsonObject& object, const ProcessJsonSource& source,
                                      std::optional<FileFinding>& finding);

} // namespace stagewright
