// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/deal_import.h"

#include "core/exchange/backup/backup.h"
#include "core/exchange/import/import_ground.h"
#include "core/exchange/import/import_watch.h"
#include "core/exchange/table/table_reader.h"
#include "core/services/workspace/workspace.h"
#include "core/storage/engine/regular_file.h"

#include <QFileInfo>

#include <utility>

namespace stagewright {

namespace {

/// One run over one file.
class Import
{
public:
    Import(Workspace& workspace, UserId actor, const RowReader& rows, const ImportWishes& wishes,
           bool createMissing, const QString& fileName)
        : bulk_(workspace.session(), wishes.dryRun ? BulkDeals::Kind::Trial : BulkDeals::Kind::Store),
          environment_(workspace.environment()),
          rows_(rows),
          watch_(rows),
          actor_(actor),
          wishes_(wishes),
          createMissing_(createMissing),
          fileName_(fileName)
    {}

    Outcome run(TableReader& file, const LongWork& work)
    {
        if (const auto begun = bulk_.begin(); !begun)
            return begun;
        if (!wishes_.dryRun)
            bulk_.recordFor(actor_, StepKind::Imported, fileName_);
        while (true) {
            const auto row = file.next();
            if (!row)
                return row.problem();
            if (!*row)
                break;
            if (const auto taken = take(**row); !taken)
                return taken;
            if (report_.read % 256 == 0)
                tell(file, work);
            if (work.isCancelled())
                return Problem{ProblemCode::Cancelled, {}};
        }
        work.tell(file.bytesTotal(), file.bytesTotal());
        // The last chance to cancel: from here on it will be stored.
        if (work.isCancelled())
            return Problem{ProblemCode::Cancelled, {}};
        return done();
    }

    /// `wayBack` lets the whole import be undone; there is none for a dry run. An import that stores nothing
    /// pushes out no older backup.
    Result<ImportReport> finish(const QList<User>& usersBefore, BackupAhead* wayBack)
    {
        report_.columnsUsed = rows_.headings(true);
        report_.columnsUnused = rows_.headings(false);
        report_.warnings = watch_.warnings(usersBefore);
        report_.refused = isRefused();
        report_.made = bulk_.made();
        if (wishes_.dryRun) {
            bulk_.rollback();
            return report_;
        }
        if (report_.refused) {
            bulk_.rollback();
            report_.created = 0;
            report_.made = {};
            return report_;
        }
        const bool storesAnything = report_.created > 0 || report_.made != ImportMade{};
        if (const auto kept = storesAnything ? keep(*wayBack) : done(); !kept) {
            bulk_.rollback();
            return kept.problem();
        }
        if (const auto stored = bulk_.commit(); !stored)
            return stored.problem();
        if (storesAnything)
            wayBack->prune();
        return report_;
    }

private:
    static Outcome keep(BackupAhead& wayBack)
    {
        const auto placed = wayBack.takePlace();
        return placed ? done() : Outcome(placed.problem());
    }

    void tell(const TableReader& file, const LongWork& work)
    {
        work.tell(file.bytesRead(), file.bytesTotal());
        bulk_.tell(file.bytesRead(), file.bytesTotal());
    }

    [[nodiscard]] bool isRefused() const { return !report_.skipped.isEmpty() && !wishes_.skipBad; }

    void refuse(const TableRow& row, const Problem& problem)
    {
        report_.skipped.append({row.line, problem});
        if (problem.code == ProblemCode::ImportOtherCurrency)
            watch_.note(ImportWarningKind::OtherCurrency, problem.values, row.line);
    }

    /// A problem returned here is the workspace's; those of the row are only noted.
    Outcome take(const TableRow& row)
    {
        ++report_.read;
        auto wanted = rows_.read(row);
        const auto amount = wanted && wanted->deal.facts.valueMinor != 0
                                ? std::optional(wanted->deal.facts.valueMinor)
                                : rows_.amount(row);
        if (watch_.isTotal(row, amount))
            return done();
        watch_.look(row);
        if (!wanted) {
            refuse(row, wanted.problem());
            return done();
        }
        const auto known = isKnown(row, *wanted);
        if (!known)
            return known.problem();
        if (*known && wishes_.leaveKnown)
            return done();
        std::optional<Problem> missing;
        if (const auto found = find(*wanted, row.line, missing); !found)
            return found;
        if (missing) {
            refuse(row, *missing);
            return done();
        }
        // When nothing will be stored any more, the only thing left to do is to find the other bad rows.
        if (isRefused() && !wishes_.dryRun)
            return done();
        const auto added = bulk_.add(actor_, wanted->deal);
        if (!added)
            return added.problem();
        ++report_.created;
        return done();
    }

    /// Whether the workspace had this deal before, which is noted. An equal row earlier in the file settles
    /// it.
    Result<bool> isKnown(const TableRow& row, const ImportRow& wanted)
    {
        const auto earlier = watch_.earlier(row, wanted);
        const auto known = earlier ? Result<bool>(*earlier) : askIfKnown(row, wanted);
        if (!known)
            return known;
        if (*known)
            watch_.note(wishes_.leaveKnown ? ImportWarningKind::LeftOut : ImportWarningKind::AlreadyThere, {},
                        row.line);
        return known;
    }

    /// Asked before the first deal of its kind is added, because that one would be found too.
    Result<bool> askIfKnown(const TableRow& row, const ImportRow& wanted)
    {
        const auto earlier = watch_.earlierOfAnyDay(wanted);
        const auto ofAnyDay = earlier ? Result<bool>(*earlier) : isThere(wanted, {}, {});
        if (!ofAnyDay)
            return ofAnyDay;
        bool known = *ofAnyDay;
        if (known && !rows_.cell(row, ImportField::Created).isEmpty()) {
            const QDate day = environment_.dateOf(wanted.deal.createdAt);
            const auto thatDay =
                isThere(wanted, environment_.startOf(day), environment_.startOf(day.addDays(1)));
            if (!thatDay)
                return thatDay;
            known = *thatDay;
        }
        watch_.remember(row, wanted, known, *ofAnyDay);
        return known;
    }

    /// Both moments null: on any day.
    Result<bool> isThere(const ImportRow& wanted, Instant from, Instant until)
    {
        const auto company = bulk_.company(wanted.company, false);
        if (!company)
            return company.problem();
        if (company->isNull() && !wanted.company.isEmpty())
            return false;
        return bulk_.isThere(wanted.deal.facts.name, *company, from, until);
    }

    Outcome find(ImportRow& row, qint64 line, std::optional<Problem>& missing)
    {
        DealFacts& facts = row.deal.facts;
        facts.owner = actor_;
        if (!row.owner.isEmpty()) {
            if (const auto found = put(bulk_.user(row.owner, createMissing_), facts.owner); !found)
                return found;
            const User* known = bulk_.knownUser(facts.owner);
            if (facts.owner.isNull())
                missing = Problem{bulk_.isAmbiguous(row.owner) ? ProblemCode::UserAmbiguous
                                                               : ProblemCode::UserNotFound,
                                  {row.owner}};
            else if (known && !known->active)
                missing = Problem{ProblemCode::OwnerInactive, {known->name}};
            else if (!known)
                watch_.noteNewOwner(row.owner, line);
        }
        if (const auto found = entry(row.company, &BulkDeals::company, facts.company, missing); !found)
            return found;
        if (!row.person.isEmpty() && !missing) {
            if (const auto found = put(bulk_.person(row.person, facts.company, createMissing_), facts.person);
                !found)
                return found;
            if (facts.person.isNull())
                missing = Problem{ProblemCode::ListEntryNotFound, {row.person}};
        }
        if (const auto found = entry(row.product, &BulkDeals::product, facts.product, missing); !found)
            return found;
        return entry(row.source, &BulkDeals::source, facts.source, missing);
    }

    template<class AnyId>
    Outcome entry(const QString& name, Result<AnyId> (BulkDeals::*finder)(const QString&, bool),
                  AnyId& target, std::optional<Problem>& missing)
    {
        if (name.isEmpty() || missing)
            return done();
        const auto found = put((bulk_.*finder)(name, createMissing_), target);
        if (found && target.isNull())
            missing = Problem{ProblemCode::ListEntryNotFound, {name}};
        return found;
    }

    template<class AnyId>
    static Outcome put(const Result<AnyId>& found, AnyId& target)
    {
        if (!found)
            return found.problem();
        target = *found;
        return done();
    }

    BulkDeals bulk_;
    const Environment& environment_;
    const RowReader& rows_;
    ImportWatch watch_;
    UserId actor_;
    ImportWishes wishes_;
    bool createMissing_;
    QString fileName_;
    ImportReport report_;
};

/// How much of the time of an import its backup takes, in percent: copying and checking a byte of the
/// workspace takes far less time than storing a byte of the file.
qint64 percentOfBackup(const Workspace& workspace, const TableReader& file)
{
    constexpr qint64 timesAsLong = 50;
    const qint64 copied = QFileInfo(systemPath(workspace.file())).size();
    const qint64 all = copied + timesAsLong * file.bytesTotal();
    return all > 0 ? 100 * copied / all : 0;
}

} // namespace

Result<ImportReport> importDeals(Workspace& workspace, UserId actor, const QString& file,
                                 const std::optional<ImportMapping>& mapping, const ImportWishes& wishes,
                                 const LongWork& work)
{
    const auto directory = workspace.lists().directory();
    if (!directory)
        return directory.problem();
    if (!directory->people.isAdministrator(actor))
        return Problem{ProblemCode::OnlyAdministrators, {}};
    const auto preview = previewImport(file, mapping.value_or(ImportMapping{}));
    if (!preview)
        return preview.problem();
    auto reader = TableReader::open(file, preview->mapping.table());
    if (!reader)
        return reader.problem();
    auto ground = ImportGround::of(workspace, actor, *preview, **reader);
    if (!ground)
        return ground.problem();

    const qint64 backedUp = wishes.dryRun ? 0 : percentOfBackup(workspace, **reader);
    std::optional<BackupAhead> wayBack;
    if (!wishes.dryRun) {
        // Before the import holds the workspace, so that nobody waits while a large one is copied and
        // checked.
        auto made = BackupAhead::make(workspace, work.part(0, backedUp));
        if (!made)
            return made.problem();
        wayBack = *std::move(made);
        // Others may have changed the users or the process meanwhile.
        ground = ImportGround::of(workspace, actor, *preview, **reader);
        if (!ground)
            return ground.problem();
    }
    Import import(workspace, actor, ground->rows, wishes, preview->mapping.createMissing,
                  QFileInfo(file).fileName());
    if (const auto ran = import.run(**reader, work.part(backedUp, 100)); !ran)
        return ran.problem();
    return import.finish(ground->users, wayBack ? &*wayBack : nullptr);
}

} // namespace stagewright
