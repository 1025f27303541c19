// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/schema_manager.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/private_file.h"
#include "core/storage/engine/statement.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/schema/known_schema.h"
#include "core/storage/schema/migrations.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// The file as it was, in one piece: SQLite's own copy, the write-ahead log included.
Outcome copyBeside(Connection& connection, int version)
{
    const QString copy = u"%1.version-%2.bak"_s.arg(connection.file()).arg(version);
    QFile::remove(copy);
    if (const QString refused = makePrivateFile(copy); !refused.isEmpty())
        return Problem{ProblemCode::DatabaseUnwritable, {connection.file(), refused}};
    connection.statement("VACUUM INTO ?").bind(copy).run();
    return connection.failed() ? Outcome(connection.problem()) : done();
}

/// Brings the file to schemaVersion. False when another program did so while this one waited for its turn.
Result<bool> migrate(Connection& connection)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    const auto from = static_cast<int>(connection.number("PRAGMA user_version"));
    if (!connection.failed() && from >= schemaVersion)
        return false;
    for (int version = from + 1; version <= schemaVersion; ++version)
        connection.run(migration(version));
    connection.run("PRAGMA user_version = " + QByteArray::number(schemaVersion));
    connection.run("PRAGMA application_id = " + QByteArray::number(applicationId));
    const Outcome committed = transaction.commit();
    return committed ? Result<bool>(true) : committed.problem();
}

} // namespace

Result<SchemaOutcome> prepareSchema(Connection& connection, bool mayCreate, bool mayWrite)
{
    const auto version = static_cast<int>(connection.number("PRAGMA user_version"));
    const auto application = static_cast<int>(connection.number("PRAGMA application_id"));
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
        connection.writeAhead();
    if (connection.failed())
        return connection.problem();
    if (version == schemaVersion)
        return SchemaOutcome::Current;
    const Outcome copied = copyBeside(connection, version);
    if (!copied)
        return copied.problem();
    const auto migrated = migrate(connection);
    if (!migrated)
        return migrated.problem();
    return *migrated ? SchemaOutcome::Migrated : SchemaOutcome::Current;
}

} // namespace stagewright
