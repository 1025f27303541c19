// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/salvage/damaged_file.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/sqlite/log_file.h"
#include "core/storage/schema/schema_manager.h"
#include "core/storage/schema/sqlite/known_schema.h"

namespace stagewright {

Result<DamagedFile> openDamaged(const QString& file)
{
    const bool readsLog = hasLog(file) && !hasForeignLog(file);
    auto opened = Connection::open(file, readsLog ? Connection::Mode::Read : Connection::Mode::Still);
    if (!opened && opened.problem().code == ProblemCode::DatabaseDamaged)
        return Problem{ProblemCode::SalvageImpossible, {file}};
    if (!opened)
        return opened.problem();
    DamagedFile damaged{std::move(*opened)};
    Connection& connection = *damaged.connection;
    damaged.version = static_cast<int>(connection.number("PRAGMA user_version"));
    const auto application = static_cast<int>(connection.number("PRAGMA application_id"));
    if (!connection.failed() && application != applicationId)
        return Problem{ProblemCode::DatabaseNotOurs, {file}};
    if (!connection.failed() && damaged.version > schemaVersion)
        return Problem{ProblemCode::DatabaseTooNew,
                       {file, QString::number(damaged.version), QString::number(schemaVersion)}};
    const QString unknown = connection.failed() ? QString() : unknownPart(connection, damaged.version);
    if (connection.failed())
        return Problem{ProblemCode::SalvageImpossible, {file}};
    if (!unknown.isEmpty())
        return Problem{ProblemCode::DatabaseAltered, {file, unknown}};
    // A page with one damaged row still has its other rows.
    connection.run("PRAGMA cell_size_check = OFF");
    return damaged;
}

} // namespace stagewright
