// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/transaction.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/dialect.h"
#include "core/storage/engine/statement.h"

namespace stagewright {

Transaction::Transaction(Connection& connection, Kind kind)
    : connection_(connection), kind_(kind), inside_(connection.inTransaction())
{
    if (!inside_)
        connection_.forgetFailure();
    if (kind == Kind::Write) {
        connection_.dialect().requirePlace();
        connection_.requireSoundness();
        if (connection_.isUncertain() && !connection_.failed())
            (void)connection_.takeBack(); // if it fails again, the end of this transaction says so
    }
    if (kind == Kind::Read)
        connection_.dialect().requireStillness();
    const Dialect& dialect = connection_.dialect();
    open_ =
        connection_.statement(kind == Kind::Write ? dialect.beginWriting() : dialect.beginReading()).run();
    if (open_ && kind == Kind::Write)
        connection_.dialect().writingBegan();
}

Transaction::~Transaction()
{
    rollback();
    if (!inside_)
        connection_.forgetFailure();
}

Outcome Transaction::commit()
{
    if (connection_.failed())
        return refuse(false);
    if (!connection_.commit())
        return refuse(connection_.dialect().mayBeStored());
    open_ = false;
    return done();
}

Problem Transaction::refuse(bool mayBeThere)
{
    const Problem problem = connection_.problem();
    rollback();
    if (!mayBeThere || connection_.takeBack())
        return problem;
    return {ProblemCode::CommitUncertain, {connection_.file(), problem.values.value(1)}};
}

void Transaction::rollback()
{
    if (!open_)
        return;
    open_ = false;
    connection_.rollback();
    if (kind_ == Kind::Write)
        connection_.dialect().writingRolledBack();
}

} // namespace stagewright
