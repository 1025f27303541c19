// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/native.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QSqlResult>
#include <QVariant>

#include <sqlite3.h>

namespace stagewright {

namespace {

/// The drivers hand out a pointer within a QVariant; its type is known by name only.
template<class Pointer>
Pointer pointerIn(const QVariant& handle, const char* type)
{
    if (!handle.isValid() || qstrcmp(handle.typeName(), type) != 0)
        return nullptr;
    return *static_cast<const Pointer*>(handle.constData());
}

} // namespace

sqlite3* nativeConnection(const QSqlDatabase& database)
{
    return database.isOpen() ? pointerIn<sqlite3*>(database.driver()->handle(), "sqlite3*") : nullptr;
}

sqlite3_stmt* nativeStatement(const QSqlQuery& query)
{
    return query.result() ? pointerIn<sqlite3_stmt*>(query.result()->handle(), "sqlite3_stmt*") : nullptr;
}

Outcome requireDriver()
{
    const QString name = QStringLiteral("QSQLITE");
    if (QSqlDatabase::isDriverAvailable(name))
        return done();
    return Problem{ProblemCode::DriverMissing, {name}};
}

Outcome requireLinkedSqlite(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    const bool told =
        query.exec(QStringLiteral("SELECT sqlite_version() || ' ' || sqlite_source_id()")) && query.next();
    // Who cannot answer that, or does not hand out its connection, cannot be trusted with the rest.
    const bool known = told && nativeConnection(database);
    return requireSameSqlite(known ? query.value(0).toString() : QStringLiteral("?"),
                             QString::fromLatin1(sqlite3_libversion()) + u' ' +
                                 QString::fromLatin1(sqlite3_sourceid()));
}

Outcome requireSameSqlite(const QString& ofDriver, const QString& linked)
{
    if (ofDriver == linked)
        return done();
    return Problem{ProblemCode::DriverForeign, {ofDriver.section(u' ', 0, 0), linked.section(u' ', 0, 0)}};
}

} // namespace stagewright
