// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QList>
#include <QString>

namespace stagewright {

class Session;

enum class CheckKind { Integrity, ForeignKeys, Progress, Totals, SearchIndex };

/// One thing that is not as it should be: what was stored and what the rule says.
struct Difference
{
    CheckKind kind;
    QString place; ///< an id or a table
    QString stored;
    QString expected;
};

struct CheckReport
{
    qint64 dealsChecked = 0;
    qint64 ticksRead = 0;
    qint64 totalsChecked = 0;
    QList<Difference> differences; ///< at most 1000
    qint64 differenceCount = 0;
};

/// Recomputes every derived fact by the same rules that made it.
class CheckService
{
public:
    explicit CheckService(Session& session) : session_(session) {}
    [[nodiscard]] Result<CheckReport> run();

private:
    Session& session_;
};

} // namespace stagewright
