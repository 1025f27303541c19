// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/deal_export.h"

#include "core/exchange/durable_file.h"
#include "core/services/session/directory.h"
#include "core/services/workspace/workspace.h"

#include <QBuffer>

namespace stagewright {

namespace {

constexpr qsizetype rowsAtOnce = 500;

/// Names are looked up once for each deal, and there may be a million.
template<class Id>
class Names
{
public:
    template<class Things>
    explicit Names(const Things& things)
    {
        for (const auto& thing : things)
            names_.insert(thing.id, thing.name);
    }
    [[nodiscard]] QString of(Id id) const { return names_.value(id); }

private:
    QHash<Id, QString> names_;
};

class Cells
{
public:
    Cells(const DealExport& wanted, const Directory& directory, const Environment& environment)
        : wanted_(wanted),
          environment_(environment),
          users_(directory.people.users),
          sources_(directory.sources),
          products_(directory.products)
    {
        for (const ProcessSummary& each : directory.processes)
            processes_.insert(each.process.id, each.process.name.text());
    }

    [[nodiscard]] QList<ExportCell> of(const DealRow& row) const
    {
        QList<ExportCell> cells;
        cells.reserve(wanted_.columns.size());
        for (const DealColumn column : wanted_.columns)
            cells.append(cell(row, column));
        return cells;
    }

private:
    [[nodiscard]] ExportCell moment(Instant at) const
    {
        if (at.isNull())
            return {};
        return QDateTime::fromMSecsSinceEpoch(at.ms, environment_.zone);
    }

    [[nodiscard]] ExportCell cell(const DealRow& row, DealColumn column) const
    {
        switch (column) {
        case DealColumn::Name:
            return row.name;
        case DealColumn::Company: {
            // As in the table: of a deal without a company, whom it is made with.
            const bool isPersonToo = wanted_.columns.contains(DealColumn::Person);
            return row.companyName.isEmpty() && !isPersonToo ? row.personName : row.companyName;
        }
        case DealColumn::Person:
            return row.personName;
        case DealColumn::Process:
            return processes_.value(row.process);
        case DealColumn::Stage:
            return row.progress.stage.isNull() ? wanted_.notStarted : row.stageName;
        case DealColumn::Probability:
            return ExportPercent{shownProbability(row.status, row.progress)};
        case DealColumn::Value:
            return ExportMoney{row.valueMinor};
        case DealColumn::Weighted: {
            const CountedWeight weight =
                countedWeight(row.status, row.progress.doneWeight, row.progress.totalWeight);
            return ExportMoney{weightedMinor(row.valueMinor, weight.done, weight.total)};
        }
        case DealColumn::Status:
            return wanted_.statusText(row.status);
        case DealColumn::Owner:
            return users_.of(row.owner);
        case DealColumn::Source:
            return sources_.of(row.source);
        case DealColumn::Product:
            return products_.of(row.product);
        case DealColumn::ExpectedClose:
            return row.expectedClose;
        case DealColumn::Created:
            return moment(row.createdAt);
        case DealColumn::Changed:
            return moment(row.changedAt);
        case DealColumn::Closed:
            return moment(row.closedAt);
        }
        return {};
    }

    const DealExport& wanted_;
    const Environment& environment_;
    Names<UserId> users_;
    Names<SourceId> sources_;
    Names<ProductId> products_;
    QHash<ProcessId, QString> processes_;
};

Result<QList<DealId>> dealsOf(Workspace& workspace, UserId viewer, const DealExport& wanted,
                              const CancelFlag* cancel)
{
    if (const auto* ids = std::get_if<QList<DealId>>(&wanted.deals))
        return *ids;
    return workspace.dealQueries().ids(viewer, std::get<DealQuery>(wanted.deals), cancel);
}

Result<qint64> write(Workspace& workspace, UserId viewer, const DealExport& wanted, const QList<DealId>& ids,
                     QIODevice& device, const LongWork& work)
{
    const auto directory = workspace.lists().directory();
    if (!directory)
        return directory.problem();
    ExportOptions options = wanted.options;
    options.minorDigits = directory->currency.minorDigits();
    const std::unique_ptr<TableWriter> table = TableWriter::make(options);
    if (const Outcome begun = table->begin(device, wanted.headings); !begun)
        return begun.problem();
    const Cells cells(wanted, *directory, workspace.environment());
    qint64 written = 0;
    for (qsizetype at = 0; at < ids.size(); at += rowsAtOnce) {
        if (work.isCancelled())
            return Problem{ProblemCode::Cancelled, {}};
        const auto rows = workspace.dealQueries().rows(viewer, ids.mid(at, rowsAtOnce));
        if (!rows)
            return rows.problem();
        for (const DealRow& row : *rows) {
            if (const Outcome added = table->add(cells.of(row)); !added)
                return added.problem();
        }
        written += rows->size();
        work.tell(at + rowsAtOnce, ids.size());
    }
    if (const Outcome ended = table->end(); !ended)
        return ended.problem();
    return written;
}

} // namespace

Result<qint64> exportDeals(Workspace& workspace, UserId viewer, const DealExport& wanted, const QString& file,
                           const LongWork& work)
{
    const auto ids = dealsOf(workspace, viewer, wanted, work.cancel);
    if (!ids)
        return ids.problem();
    DurableFile target(file);
    if (const Outcome opened = target.open(); !opened)
        return opened.problem();
    const auto written = write(workspace, viewer, wanted, *ids, target.device(), work);
    if (!written)
        return written.problem();
    if (work.isCancelled())
        return Problem{ProblemCode::Cancelled, {}};
    if (const Outcome stored = target.commit(); !stored)
        return stored.problem();
    return *written;
}

Result<QString> dealsToPaste(Workspace& workspace, UserId viewer, DealExport wanted)
{
    const auto ids = dealsOf(workspace, viewer, wanted, nullptr);
    if (!ids)
        return ids.problem();
    wanted.options.format = ExportFormat::Csv;
    wanted.options.delimiter = u'\t';
    wanted.options.byteOrderMark = false;
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    const auto written = write(workspace, viewer, wanted, *ids, text, {});
    if (!written)
        return written.problem();
    return QString::fromUtf8(text.data()).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

} // namespace stagewright
