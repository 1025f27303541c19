// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/connection.h"

#include "core/storage/engine/dialect.h"
#include "core/storage/engine/log.h"
#include "core/storage/engine/sqlite/opening.h"
#include "core/storage/engine/statement.h"

#include <QSqlError>

#include <utility>

namespace stagewright {

namespace {

/// More than the stores have, so that only statements with lists of values come and go.
constexpr std::size_t mostStatements = 300;

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString& name, Mode mode)
{
    return openSqlite(name, mode);
}

std::unique_ptr<Connection> Connection::inMemory()
{
    return sqliteInMemory();
}

Connection::Connection(const QSqlDatabase& database, QString file, const MakeDialect& makeDialect)
    : database_(database), file_(std::move(file)), dialect_(makeDialect(*this))
{
    if (database_.open())
        dialect_->attach();
    else
        fail(database_.lastError());
}

Connection::~Connection()
{
    if (uncertain_)
        (void)takeBack();
    dialect_->detach();
    statements_.clear();
    dataVersion_.reset();
    // Qt SQL keeps a connection by its name until no object refers to it any more.
    const QString name = database_.connectionName();
    database_.close();
    database_ = {};
    QSqlDatabase::removeDatabase(name);
}

void Connection::run(const QByteArray& script)
{
    if (!failed())
        dialect_->runScript(script);
}

qint64 Connection::number(const char* sql)
{
    Statement query(*this, sql);
    return query.step() ? query.integer(0) : 0;
}

Statement& Connection::statement(const QByteArray& sql)
{
    KeptStatement& kept = statements_[sql.toStdString()];
    kept.usedAt = ++statementUses_;
    if (!kept.statement) {
        kept.statement = std::make_unique<Statement>(*this, sql);
        if (statements_.size() > mostStatements)
            dropOldestStatement();
    }
    return *kept.statement;
}

void Connection::dropOldestStatement()
{
    auto oldest = statements_.end();
    for (auto it = statements_.begin(); it != statements_.end(); ++it) {
        const bool older = oldest == statements_.end() || it->second.usedAt < oldest->second.usedAt;
        if (older && !it->second.statement->isBusy())
            oldest = it;
    }
    if (oldest != statements_.end())
        statements_.erase(oldest);
}

void Connection::fail(const Problem& problem)
{
    if (!problem_)
        problem_ = problem;
}

void Connection::fail(int code, const QString& detail)
{
    take(dialect_->refusal(code, detail));
}

void Connection::fail(const QSqlError& error)
{
    take(dialect_->refusal(error));
}

void Connection::take(const Refusal& refusal)
{
    if (refusal.isDamage && !damage_)
        damage_ = refusal.problem;
    else if (problem_)
        return;
    qCInfo(engineLog) << "refused:" << static_cast<int>(refusal.problem.code) << refusal.problem.values;
    fail(refusal.problem);
}

void Connection::requireSoundness()
{
    if (damage_)
        fail(*damage_);
}

void Connection::foundDamage(const QString& what)
{
    stopWriting({ProblemCode::DatabaseDamaged, {file_, what}});
    requireSoundness();
}

void Connection::stopWriting(const Problem& problem)
{
    if (!damage_)
        damage_ = problem;
}

Result<qint64> Connection::dataVersion()
{
    const auto before = std::exchange(problem_, std::nullopt);
    if (!dataVersion_)
        dataVersion_ = std::make_unique<Statement>(*this, dialect_->dataVersion());
    const qint64 version = dataVersion_->bind().firstInteger();
    const auto failure = std::exchange(problem_, before);
    return failure ? Result<qint64>(*failure) : version;
}

bool Connection::commit()
{
    const bool committed = database_.commit();
    if (!committed)
        fail(dialect_->commitCode());
    return committed;
}

bool Connection::inTransaction() const
{
    return dialect_->inTransaction();
}

void Connection::rollback()
{
    dialect_->rollback();
}

bool Connection::takeBack()
{
    const auto before = std::exchange(problem_, std::nullopt);
    dialect_->commitNothing();
    uncertain_ = failed();
    rollback();
    problem_ = before;
    return !uncertain_;
}

void Connection::interrupt()
{
    dialect_->interrupt();
}

} // namespace stagewright
