// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backup/salvage.h"

#include "core/exchange/backup/backup.h"
#include "core/services/rederiving.h"
#include "core/services/session.h"
#include "core/services/workspace_setup.h"
#include "core/storage/engine/aside_file.h"
#include "core/storage/schema/schema_manager.h"
#include "core/storage/stores/salvage_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// All rows, in a file of the same schema, which is then brought up to date and mended.
Outcome copyRows(DamagedFile& source, const QString& path, QList<SalvagedTable>& tables, const LongWork& work)
{
    auto target = Connection::open(path, Connection::Mode::Create);
    if (!target)
        return target.problem();
    makeSchema(**target, source.version);
    SalvageStore store(*source.connection, **target);
    // What refers to what is mended when everything is there.
    store.ignoreReferences();
    if ((*target)->failed())
        return (*target)->problem();
    {
        Transaction transaction(**target, Transaction::Kind::Write);
        if (!transaction.begun())
            return (*target)->problem();
        const auto copied = store.copyTables(work);
        if (!copied)
            return copied.problem();
        tables = *copied;
        if (work.isCancelled())
            return Problem{ProblemCode::Cancelled, {}};
        if (const Outcome stored = transaction.commit(); !stored)
            return stored;
    }
    if (const Outcome current = bringUpToDate(**target); !current)
        return current;
    Transaction transaction(**target, Transaction::Kind::Write);
    if (!transaction.begun())
        return (*target)->problem();
    store.mendReferences(tables);
    return transaction.commit();
}

Outcome giveWhatIsNeeded(Workspace& workspace, const NewWorkspace& fallback)
{
    Session& session = workspace.session();
    const auto isSetUp = workspace.isSetUp();
    if (!isSetUp)
        return isSetUp.problem();
    return session.write([&](Changes&) -> Outcome {
        IdSource& ids = *session.environment().ids;
        if (!*isSetUp)
            session.lists.saveWorkspace(
                {fallback.companyName, fallback.currency, session.environment().now()});
        const auto& users = session.organisation().users;
        UserId admin;
        for (const User& user : users) {
            if (user.active && user.role == Role::Administrator)
                admin = user.id;
        }
        if (admin.isNull()) {
            admin = ids.make<UserId>();
            session.people.saveUser(
                {admin, fallback.adminName, fallback.adminEmail, Role::Administrator, {}, true});
        }
        if (session.processes.records().isEmpty()) {
            const ProcessId process = storeFirstProcess(session, fallback.firstProcess, admin);
            SalvageStore(session.connection(), session.connection()).giveProcess(process);
        }
        session.forgetCaches();
        return done();
    });
}

} // namespace

bool SalvageReport::isComplete() const
{
    return std::all_of(parts.cbegin(), parts.cend(),
                       [](const SalvagedPart& each) { return each.missing == 0 && !each.partly; });
}

Result<SalvageReport> salvage(const QString& from, const QString& to, const NewWorkspace& fallback,
                              const Environment& environment, const LongWork& work)
{
    AsideFile aside(to);
    if (const Outcome begun = aside.begin(); !begun)
        return begun.problem();
    auto source = openDamaged(from);
    if (!source)
        return source.problem();
    QList<SalvagedTable> tables;
    if (const Outcome copied = copyRows(*source, aside.path(), tables, work); !copied)
        return aside.renamed(copied.problem());
    {
        auto workspace = Workspace::open(aside.path(), Workspace::Mode::ReadWrite, environment);
        if (!workspace)
            return aside.renamed(workspace.problem());
        if (const Outcome given = giveWhatIsNeeded(**workspace, fallback); !given)
            return aside.renamed(given.problem());
        if (const Outcome derived = rederive((*workspace)->session(), work); !derived)
            return aside.renamed(derived.problem());
    }
    if (const auto verified = verifyCopy(aside.path(), environment, work); !verified)
        return aside.renamed(verified.problem());
    if (const Outcome placed = aside.takePlace(); !placed)
        return placed.problem();
    SalvageReport report{to, {}};
    for (const SalvagedTable& each : std::as_const(tables))
        report.parts.append({each.name, each.rows, each.missing, each.partly});
    return report;
}

} // namespace stagewright
