// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QDateTime>

namespace stagewright {

class Connection;

/// The schema this program writes; a file of a higher version is refused.
inline constexpr int schemaVersion = 8;
/// "SWgt", in the header of every workspace file.
inline constexpr int applicationId = 0x53576774;

enum class SchemaOutcome { Created, Current, Migrated };

/// Brings the file to schemaVersion. The file is backed up, with `now` in the name of the backup, before a
/// migration changes it, and the version mark is written in the same transaction. With `mayWrite` false an
/// older file is refused as DatabaseOutdated, untouched. A file of another program is DatabaseNotOurs, of a
/// newer version DatabaseTooNew, and one in which something stands that the migrations do not make is
/// DatabaseAltered.
[[nodiscard]] Result<SchemaOutcome> prepareSchema(Connection& connection, bool mayCreate, bool mayWrite,
                                                  const QDateTime& now = QDateTime::currentDateTimeUtc());

/// Makes the tables of this version in an empty file and marks it with it.
void makeSchema(Connection& connection, int version);
/// Brings a file of an older version to schemaVersion without a backup of it.
[[nodiscard]] Outcome bringUpToDate(Connection& connection);

} // namespace stagewright
