// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/statement.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/dialect.h"
#include "core/storage/engine/log.h"

#include <QSqlError>
#include <QSqlRecord>

namespace stagewright {

Statement::Statement(Connection& connection, QByteArray sql) : connection_(connection), sql_(std::move(sql))
{}

Statement::~Statement() = default;

void Statement::prepare()
{
    QSqlQuery query(connection_.database());
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf8(connection_.dialect().translated(sql_)))) {
        qCInfo(engineLog) << "cannot prepare" << sql_;
        connection_.fail(query.lastError());
        return;
    }
    query_ = std::move(query);
    if (connection_.isNative())
        native_ = connection_.dialect().native(*query_);
}

void Statement::start()
{
    if (connection_.failed())
        return;
    if (query_)
        reset();
    else
        prepare();
}

void Statement::reset()
{
    executed_ = false;
    if (native_.isValid())
        native_.reset();
    else if (query_)
        query_->finish();
}

Statement& Statement::bindAll(const QList<qint64>& values)
{
    start();
    for (qsizetype i = 0; i < values.size(); ++i)
        put(static_cast<int>(i) + 1, values[i]);
    return *this;
}

Statement& Statement::bindAll(const QList<SqlValue>& values)
{
    start();
    for (qsizetype i = 0; i < values.size(); ++i)
        std::visit([&](const auto& value) { put(static_cast<int>(i) + 1, value); }, values[i]);
    return *this;
}

Statement& Statement::bindRow(const Statement& row)
{
    start();
    const int columns = row.columnCount();
    for (int column = 0; column < columns && !connection_.failed(); ++column) {
        if (native_.isValid() && row.native_.isValid())
            check(native_.bindColumn(column + 1, row.native_, column));
        else
            putVariant(column + 1, row.value(column));
    }
    return *this;
}

int Statement::columnCount() const
{
    if (native_.isValid())
        return native_.columnCount();
    return query_ ? query_->record().count() : 0;
}

bool Statement::fetch()
{
    if (!native_.isValid())
        return (executed_ || execute()) && query_->next();
    const NativeStatement::Step step = native_.step();
    if (step == NativeStatement::Step::Failed)
        connection_.fail(native_.code());
    return step == NativeStatement::Step::Row;
}

bool Statement::execute()
{
    executed_ = true;
    if (query_->exec()) {
        changes_ = query_->numRowsAffected();
        return true;
    }
    connection_.fail(query_->lastError());
    // After some errors the driver has given up what it had prepared.
    query_.reset();
    return false;
}

bool Statement::step()
{
    if (connection_.failed())
        return false;
    if (!query_)
        prepare();
    if (!query_)
        return false;
    if (fetch())
        return true;
    if (query_ && !native_.isValid() && query_->lastError().isValid())
        connection_.fail(query_->lastError());
    reset();
    return false;
}

bool Statement::run()
{
    while (step()) { // rows are ignored
    }
    if (connection_.failed())
        return false;
    if (native_.isValid())
        changes_ = native_.changes();
    return true;
}

bool Statement::isBusy() const
{
    return native_.isValid() ? native_.isBusy() : executed_ && query_ && query_->isSelect();
}

qint64 Statement::changes() const
{
    return changes_;
}

qint64 Statement::integer(int column) const
{
    return native_.isValid() ? native_.integer(column) : query_->value(column).toLongLong();
}

double Statement::real(int column) const
{
    return native_.isValid() ? native_.real(column) : query_->value(column).toDouble();
}

QString Statement::text(int column) const
{
    return native_.isValid() ? native_.text(column) : query_->value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return native_.isValid() ? native_.bytes(column) : query_->value(column).toByteArray();
}

bool Statement::isNull(int column) const
{
    return native_.isValid() ? native_.isNull(column) : query_->isNull(column);
}

QVariant Statement::value(int column) const
{
    return native_.isValid() ? native_.value(column) : query_->value(column);
}

QDate Statement::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromJulianDay(integer(column));
}

qint64 Statement::firstInteger()
{
    const qint64 value = step() ? integer(0) : 0;
    reset();
    return value;
}

QString Statement::firstText()
{
    const QString value = step() ? text(0) : QString();
    reset();
    return value;
}

void Statement::put(int index, qint64 value)
{
    if (connection_.failed())
        return;
    if (native_.isValid())
        check(native_.bind(index, value));
    else
        putVariant(index, value);
}

void Statement::put(int index, double value)
{
    if (connection_.failed())
        return;
    if (native_.isValid())
        check(native_.bind(index, value));
    else
        putVariant(index, value);
}

void Statement::put(int index, const QString& value)
{
    if (connection_.failed())
        return;
    if (native_.isValid())
        check(native_.bind(index, value));
    else
        putVariant(index, value.isNull() ? QLatin1String("") : value);
}

void Statement::put(int index, const QByteArray& value)
{
    if (connection_.failed())
        return;
    if (native_.isValid())
        check(native_.bind(index, value));
    else
        putVariant(index, value);
}

void Statement::put(int index, const TextQuery& value)
{
    put(index, connection_.dialect().searchText(value));
}

void Statement::put(int index, QDate value)
{
    value.isValid() ? put(index, value.toJulianDay()) : putNull(index);
}

void Statement::putNull(int index)
{
    if (connection_.failed())
        return;
    if (native_.isValid())
        check(native_.bindNull(index));
    else
        putVariant(index, {});
}

void Statement::putVariant(int index, const QVariant& value)
{
    if (connection_.failed())
        return;
    // The driver takes bytes without any for NULL; it hands out NULL as a text.
    const bool isEmpty = value.userType() == QMetaType::QByteArray && value.toByteArray().isEmpty();
    query_->bindValue(index - 1, isEmpty ? QVariant(QByteArray("")) : value);
}

void Statement::check(bool bound)
{
    if (!bound)
        connection_.fail(native_.code());
}

} // namespace stagewright
