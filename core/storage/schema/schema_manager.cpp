// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/schema_manager.h"

#include "core/domain/backup/backup_names.h"
#include "core/storage/engine/aside_file.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/dialect.h"
#include "core/storage/engine/file_copy.h"
#include "core/storage/engine/regular_file.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/schema/migrations.h"
#include "core/storage/schema/sqlite/known_schema.h"

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// Makes a complete, verified backup of the file before it is changed.
Outcome backUp(Connection& connection, const QDateTime& moment)
{
    const QString file = systemPath(connection.file());
    if (const Outcome made = makeBackupFolder(backupFolder(file)); !made)
        return made;
    AsideFile aside(freeBackupPlace(file, moment));
    if (const Outcome begun = aside.begin(); !begun)
        return begun;
    {
        const Transaction snapshot(connection, Transaction::Kind::Read);
        if (!snapshot.begun())
            return connection.problem();
        if (const Outcome copied = copyDatabase(connection, aside.path()); !copied)
            return aside.renamed(copied.problem());
    }
    const auto complaints = complaintsAbout(aside.path());
    if (!complaints)
        return aside.renamed(complaints.problem());
    if (!complaints->isEmpty())
        return Problem{ProblemCode::DatabaseDamaged, {connection.file(), complaints->section(u'\n', 0, 0)}};
    return aside.takePlace();
}

/// Runs them in their order, and marks the database with the last one.
void runMigrations(Connection& connection, int first, int last)
{
    Dialect& dialect = connection.dialect();
    for (int version = first; version <= last; ++version)
        connection.run(migration(dialect.schemaFolder(), version));
    dialect.setSchemaMark({applicationId, last});
}

/// Migrates the file to schemaVersion. False if another program did so while this one waited for its turn.
Result<bool> migrate(Connection& connection)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    const int from = connection.dialect().schemaMark().version;
    if (!connection.failed() && from >= schemaVersion)
        return false;
    runMigrations(connection, from + 1, schemaVersion);
    const Outcome committed = transaction.commit();
    return committed ? Result<bool>(true) : committed.problem();
}

} // namespace

Result<SchemaOutcome> prepareSchema(Connection& connection, bool mayCreate, bool mayWrite,
                                    const QDateTime& now)
{
    const auto [application, version] = connection.dialect().schemaMark();
    if (connection.failed())
        return connection.problem();
    if (mayCreate && version == 0) {
        const auto made = migrate(connection);
        return made ? Result<SchemaOutcome>(SchemaOutcome::Created) : made.problem();
    }
    if (application != applicationId)
        return Problem{ProblemCode::DatabaseNotOurs, {connection.file()}};
    if (version > schemaVersion)
        return Problem{ProblemCode::DatabaseTooNew,
                       {connection.file(), QString::number(version), QString::number(schemaVersion)}};
    const QString unknown = unknownPart(connection, version);
    if (connection.failed())
        return connection.problem();
    if (!unknown.isEmpty())
        return Problem{ProblemCode::DatabaseAltered, {connection.file(), unknown}};
    if (version < schemaVersion && !mayWrite)
        return Problem{ProblemCode::DatabaseOutdated, {connection.file()}};
    if (mayWrite)
        connection.dialect().prepareForWriting();
    if (connection.failed())
        return connection.problem();
    if (mayWrite)
        connection.dialect().watchPlace();
    if (version == schemaVersion)
        return SchemaOutcome::Current;
    const Outcome copied = backUp(connection, now);
    if (!copied)
        return copied.problem();
    const auto migrated = migrate(connection);
    if (!migrated)
        return migrated.problem();
    return *migrated ? SchemaOutcome::Migrated : SchemaOutcome::Current;
}

void makeSchema(Connection& connection, int version)
{
    runMigrations(connection, 1, version);
}

Outcome bringUpToDate(Connection& connection)
{
    const auto migrated = migrate(connection);
    return migrated ? done() : migrated.problem();
}

} // namespace stagewright
