// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QDateTime>

namespace stagewright {

class Connection;

/// The schema version this program writes; files with a higher version are refused.
inline constexpr int schemaVersion = 12;
/// "SWgt", in the header of every workspace file.
inline constexpr int applicationId = 0x53576774;

enum class SchemaOutcome { Created, Current, Migrated };

/// Migrates the file to schemaVersion. Before a migration changes it, the file is backed up, with `now` in
/// the name of the backup; the version mark is written in the same transaction. With `mayWrite` false, an
/// older file is refused as DatabaseOutdated and left untouched. A file of another program is
/// DatabaseNotOurs, one of a newer version DatabaseTooNew, and one with anything in its schema that the
/// migrations do not make is DatabaseAltered.
[[nodiscard]] Result<SchemaOutcome> prepareSchema(Connection& connection, bool mayCreate, bool mayWrite,
                                                  const QDateTime& now = QDateTime::currentDateTimeUtc());

/// Makes the tables of this version in an empty file, and marks it with the version.
void makeSchema(Connection& connection, int version);
/// Migrates a file of an older version to schemaVersion without backing it up.
[[nodiscard]] Outcome bringUpToDate(Connection& connection);

} // namespace stagewright
