// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"
#include "core/domain/result.h"

#include <QList>
#include <QString>

namespace stagewright {

class Session;

enum class CheckKind { Integrity, ForeignKeys, Progress, Totals, SearchIndex };

/// The parts of a check, in order. One that cannot be read does not keep the others from being checked.
enum class CheckPart { File, References, Deals, Totals, Names, SearchIndex };

/// Quick leaves out the entries of the search index, which take longest and can be rebuilt. It is used for
/// copies and for files in use.
enum class CheckDepth { Quick, Whole };

/// One thing that is not as it should be: the stored value and what the rule gives.
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
    QList<CheckPart> verified;
    QList<CheckPart> unverified; ///< could not be read, at least not completely

    /// The first difference which shows that the stored data cannot be relied on; null if there is none. A
    /// text missing from the search does not count.
    [[nodiscard]] const Difference* firstDamage() const;
};

/// Recomputes every derived fact with the same rules that made it.
class CheckService
{
public:
    explicit CheckService(Session& session) : session_(session) {}
    /// Works on one snapshot of the file; writes nothing, not even on a writable connection.
    [[nodiscard]] Result<CheckReport> run(CheckDepth depth = CheckDepth::Whole, const LongWork& work = {});

private:
    Session& session_;
};

} // namespace stagewright
