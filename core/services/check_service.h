// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"
#include "core/domain/result.h"

#include <QList>
#include <QString>

namespace stagewright {

class Session;

/// TimeZone: the stored one is not known to this computer, whatever others know.
enum class CheckKind { Integrity, ForeignKeys, Progress, Totals, SearchIndex, TimeZone };

/// What is verified one after the other. What cannot be read does not keep the rest from being verified.
enum class CheckPart { File, References, Deals, Totals, Names, SearchIndex };

/// Quick leaves out the entries of the search index, which take longest and can be made anew. It is what a
/// copy and a file that is at work are verified with.
enum class CheckDepth { Quick, Whole };

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
    QList<CheckPart> verified;
    QList<CheckPart> unverified; ///< could not be read, or not to their end

    /// The first difference that says that what is stored cannot be relied on; null when there is none. A
    /// text that the search would miss is not one.
    [[nodiscard]] const Difference* firstDamage() const;
};

/// Recomputes every derived fact by the same rules that made it.
class CheckService
{
public:
    explicit CheckService(Session& session) : session_(session) {}
    /// One snapshot of the file; writes nothing, not even on a connection that could.
    [[nodiscard]] Result<CheckReport> run(CheckDepth depth = CheckDepth::Whole, const LongWork& work = {});

private:
    Session& session_;
};

} // namespace stagewright
