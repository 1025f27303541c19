// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backup/salvage.h"

#include "core/exchange/backup/backup.h"
#include "core/exchange/defaults.h"
#include "core/services/checking/rederiving.h"
#include "core/services/session/session.h"
#include "core/services/workspace/workspace.h"
#include "core/services/workspace/workspace_setup.h"
#include "core/storage/engine/aside_file.h"
#include "core/storage/engine/cancel_watch.h"
#include "core/storage/schema/schema_manager.h"
#include "core/storage/stores/salvage/damaged_file.h"
#include "core/storage/stores/salvage/salvage_mending.h"
#include "core/storage/stores/salvage/salvage_store.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// Roughly how much of the time is over, in percent, when each step is done.
constexpr qint64 percentCopied = 40;
constexpr qint64 percentDerived = 70;
constexpr qint64 percentDone = 100;

/// Copies all rows into a file with the same schema, which is then brought up to date and mended.
Outcome copyRows(DamagedFile& source, const QString& path, QList<SalvagedTable>& tables,
                 const std::optional<Currency>& wished, SalvageReport& report, const LongWork& work)
{
    auto target = Connection::open(path, Connection::Mode::Create);
    if (!target)
        return target.problem();
    makeSchema(**target, source.version);
    SalvageStore store(*source.connection, **target);
    // References are mended once everything is there.
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
    const CancelWatch watch(**target, work.cancel);
    SalvageMending mending(**target);
    mending.mendReferences(tables);
    if (!mending.currency()) {
        // Guessing one would change the meaning of every amount.
        if (!wished)
            return (*target)->failed() ? (*target)->problem() : Problem{ProblemCode::SalvageNoCurrency, {}};
        mending.giveCurrency(*wished, tables);
        report.assumedCurrency = wished->code();
    }
    return transaction.commit();
}

/// An address that no existing user has, not even a deactivated one.
QString addressOfAdministrator(const QList<User>& users)
{
    for (int number = 1;; ++number) {
        const QString address =
            u"admin%1@example.com"_s.arg(number == 1 ? QString() : QString::number(number));
        const bool taken = std::any_of(users.cbegin(), users.cend(), [&](const User& each) {
            return each.email.compare(address, Qt::CaseInsensitive) == 0;
        });
        if (!taken)
            return address;
    }
}

Outcome giveWhatIsNeeded(Workspace& workspace, const QString& name, const SalvageWishes& wishes,
                         SalvageReport& report)
{
    Session& session = workspace.session();
    const auto isSetUp = workspace.isSetUp();
    if (!isSetUp)
        return isSetUp.problem();
    return session.write([&](Changes&) -> Outcome {
        IdSource& ids = *session.environment().ids;
        if (!*isSetUp) {
            report.assumedZone = zoneName(session.environment().zone);
            session.lists.saveWorkspace(
                {name, *wishes.currency, session.environment().now(), report.assumedZone});
        }
        const auto& users = session.organisation().users;
        UserId admin;
        for (const User& user : users) {
            if (user.active && user.role == Role::Administrator)
                admin = user.id;
        }
        if (admin.isNull()) {
            admin = ids.make<UserId>();
            report.madeAdministrator = addressOfAdministrator(users);
            session.people.saveUser(
                {admin, u"Administrator"_s, report.madeAdministrator, Role::Administrator, {}, true});
        }
        if (session.processes.records().isEmpty()) {
            const ProcessId process =
                storeFirstProcess(session, defaultWorkspace(wishes.language).firstProcess, admin);
            SalvageMending(session.connection()).giveProcess(process);
        }
        session.forgetCaches();
        return done();
    });
}

} // namespace

Result<SalvageReport> salvage(const QString& from, const QString& to, const SalvageWishes& wishes,
                              const Environment& environment, const LongWork& work)
{
    AsideFile aside(to);
    if (const Outcome begun = aside.begin(); !begun)
        return begun.problem();
    auto source = openDamaged(from);
    if (!source)
        return source.problem();
    SalvageReport report{to, {}};
    QList<SalvagedTable> tables;
    const Outcome copied =
        copyRows(*source, aside.path(), tables, wishes.currency, report, work.part(0, percentCopied));
    if (work.isCancelled())
        return Problem{ProblemCode::Cancelled, {}};
    if (!copied && copied.problem().code == ProblemCode::SalvageNoCurrency)
        return Problem{ProblemCode::SalvageNoCurrency, {from}};
    if (!copied)
        return aside.renamed(copied.problem());
    {
        auto workspace = Workspace::open(aside.path(), Workspace::Mode::ReadWrite, environment);
        if (!workspace)
            return aside.renamed(workspace.problem());
        const QString name = QFileInfo(from).completeBaseName();
        if (const Outcome given = giveWhatIsNeeded(**workspace, name, wishes, report); !given)
            return aside.renamed(given.problem());
        if (const Outcome derived =
                rederive((*workspace)->session(), work.part(percentCopied, percentDerived));
            !derived)
            return aside.renamed(derived.problem());
    }
    if (const auto verified = verifyCopy(aside.path(), environment, work.part(percentDerived, percentDone));
        !verified)
        return aside.renamed(verified.problem());
    // The last moment to stop: from here on the new file is there.
    if (work.isCancelled())
        return Problem{ProblemCode::Cancelled, {}};
    if (const Outcome placed = aside.takePlace(); !placed)
        return placed.problem();
    for (const SalvagedTable& each : std::as_const(tables))
        report.parts.append({each.name, each.rows, each.missing, each.partly, each.mended});
    return report;
}

} // namespace stagewright
