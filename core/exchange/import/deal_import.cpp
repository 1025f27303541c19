// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/deal_import.h"

#include "core/exchange/import/import_preview.h"
#include "core/exchange/import/row_reader.h"
#include "core/services/workspace.h"

namespace stagewright {

namespace {

/// One run over one file.
class Import
{
public:
    Import(Workspace& workspace, UserId actor, bool createMissing)
        : bulk_(workspace.session()), actor_(actor), createMissing_(createMissing)
    {}

    Result<ImportReport> run(CsvReader& file, const RowReader& rows, const LongWork& work)
    {
        if (const auto begun = bulk_.begin(); !begun)
            return begun.problem();
        while (true) {
            const auto row = file.next();
            if (!row)
                return row.problem();
            if (!*row)
                break;
            if (const auto stored = store(**row, rows); !stored)
                return stored.problem();
            if (report_.read % 256 == 0)
                work.tell(file.bytesRead(), file.bytesTotal());
            if (work.isCancelled())
                return Problem{ProblemCode::Cancelled, {}};
        }
        work.tell(file.bytesTotal(), file.bytesTotal());
        // The last moment: what comes after it is stored.
        if (work.isCancelled())
            return Problem{ProblemCode::Cancelled, {}};
        return report_;
    }

    Outcome finish(bool store)
    {
        if (store)
            return bulk_.commit();
        bulk_.rollback();
        return done();
    }

private:
    /// A problem here is the workspace's; the row's own are only noted.
    Outcome store(const CsvRow& row, const RowReader& rows)
    {
        ++report_.read;
        auto wanted = rows.read(row);
        if (!wanted) {
            report_.skipped.append({row.line, wanted.problem()});
            return done();
        }
        std::optional<Problem> missing;
        if (const auto found = find(*wanted, missing); !found)
            return found.problem();
        if (missing) {
            report_.skipped.append({row.line, *missing});
            return done();
        }
        const auto added = bulk_.add(actor_, wanted->deal);
        if (!added)
            return added.problem();
        ++report_.created;
        return done();
    }

    Outcome find(ImportRow& row, std::optional<Problem>& missing)
    {
        DealFacts& facts = row.deal.facts;
        facts.owner = actor_;
        if (!row.owner.isEmpty()) {
            if (const auto found = take(bulk_.user(row.owner, createMissing_), facts.owner); !found)
                return found;
            if (facts.owner.isNull())
                missing = Problem{ProblemCode::UserNotFound, {row.owner}};
        }
        if (const auto found = entry(row.company, &BulkDeals::company, facts.company, missing); !found)
            return found;
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
        const auto found = take((bulk_.*finder)(name, createMissing_), target);
        if (found && target.isNull())
            missing = Problem{ProblemCode::ListEntryNotFound, {name}};
        return found;
    }

    template<class AnyId>
    static Outcome take(const Result<AnyId>& found, AnyId& target)
    {
        if (!found)
            return found.problem();
        target = *found;
        return done();
    }

    BulkDeals bulk_;
    UserId actor_;
    bool createMissing_;
    ImportReport report_;
};

Result<ProcessSummary> wantedProcess(Workspace& workspace, const Directory& directory, const QString& name)
{
    if (!name.isEmpty()) {
        auto found = workspace.processes().byName(name);
        if (found && !found->active)
            return Problem{ProblemCode::ProcessArchived, {found->process.name.text()}};
        return found;
    }
    if (const ProcessSummary* usual = directory.defaultProcess())
        return *usual;
    return Problem{ProblemCode::ProcessNotFound, {name}};
}

} // namespace

Result<ImportReport> importDeals(Workspace& workspace, UserId actor, const QString& file,
                                 const std::optional<ImportMapping>& mapping, bool dryRun,
                                 const LongWork& work)
{
    const auto directory = workspace.lists().directory();
    if (!directory)
        return directory.problem();
    if (!directory->people.isAdministrator(actor))
        return Problem{ProblemCode::OnlyAdministrators, {}};

    // The preview settles everything the mapping leaves open.
    const auto preview = previewImport(file, mapping.value_or(ImportMapping{}));
    if (!preview)
        return preview.problem();
    const auto process = wantedProcess(workspace, *directory, preview->mapping.process);
    if (!process)
        return process.problem();
    auto reader = CsvReader::open(file, {preview->delimiter, preview->encoding});
    if (!reader)
        return reader.problem();
    const auto rows = RowReader::make(**reader, preview->mapping, process->process, directory->currency,
                                      workspace.environment());
    if (!rows)
        return rows.problem();

    Import import(workspace, actor, preview->mapping.createMissing);
    auto report = import.run(**reader, *rows, work);
    const auto finished = import.finish(report.ok() && !dryRun);
    if (report && !finished)
        return finished.problem();
    return report;
}

} // namespace stagewright
