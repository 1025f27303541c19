// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deals/deal_table_model.h"

#include "core/domain/deal/progress.h"
#include "ui/models/deals/deal_heading.h"
#include "ui/models/deals/deal_selection.h"
#include "ui/models/desk/desk.h"
#include "ui/text/date_text.h"
#include "ui/text/money_text.h"
#include "ui/text/words.h"

#include <QPointer>

namespace stagewright {

namespace {

qint64 shownWeighted(const DealRow& row)
{
    const CountedWeight weight = countedWeight(row.status, row.progress.doneWeight, row.progress.totalWeight);
    return weightedMinor(row.valueMinor, weight.done, weight.total);
}

} // namespace

DealTableModel::DealTableModel(Desk& desk, QObject* parent)
    : DealIdTable(parent), desk_(desk), selection_(new DealSelection(*this, this))
{
    connect(selection_, &DealSelection::changed, this, [this] {
        repaint(0, rowCount() - 1);
        Q_EMIT headerDataChanged(Qt::Horizontal, CheckColumn, CheckColumn);
    });
    connect(&desk_, &Desk::directoryChanged, this, [this] { repaint(0, rowCount() - 1); });
}

DealTableModel::~DealTableModel()
{
    if (cancel_)
        cancel_->store(true);
}

void DealTableModel::setQuery(const DealQuery& query)
{
    DealQuery inSameOrder = query;
    inSameOrder.sort = query_.sort;
    inSameOrder.descending = query_.descending;
    selection_->beginResult(inSameOrder != query_);
    query_ = query;
    replace_ = true;
    refresh();
}

void DealTableModel::refresh()
{
    if (cancel_)
        cancel_->store(true);
    cancel_ = std::make_shared<CancelFlag>(false);
    const int generation = ++generation_;
    asked_.clear();
    if (replace_)
        readFirst(generation);
    // One thread answers both. The sums of open deals are kept, so they need not wait for the ids of a long
    // list; what closed deals add up to takes longer than their ids.
    const bool sumsAreKept = query_.status == DealStatus::Open;
    if (sumsAreKept)
        readTotals(generation);
    readIds(generation);
    if (!sumsAreKept)
        readTotals(generation);
}

void DealTableModel::readFirst(int generation)
{
    desk_
        .read([viewer = desk_.actor(), query = query_](Workspace& workspace) {
            return workspace.dealQueries().firstPage(viewer, query, pageSize);
        })
        .then(&desk_, [self = QPointer(this), generation](const Result<QList<DealRow>>& read) {
            if (!self || generation != self->generation_ || !read)
                return;
            QList<DealId> ids;
            for (const DealRow& row : *read) {
                ids.append(row.id);
                self->cache_.insert(row.id, new Cached{row, generation});
            }
            // The whole result may have been quicker.
            if (self->completeGeneration_ == generation) {
                self->repaint(0, std::min(static_cast<int>(ids.size()), self->rowCount()) - 1);
                return;
            }
            self->show(ids);
            self->replace_ = false;
        });
}

void DealTableModel::readIds(int generation)
{
    desk_
        .survey([viewer = desk_.actor(), query = query_, cancel = cancel_](Workspace& workspace) {
            return workspace.dealQueries().ids(viewer, query, cancel.get());
        })
        .then(&desk_, [self = QPointer(this), generation](const Result<QList<DealId>>& read) {
            if (!self || generation != self->generation_)
                return;
            if (!read) {
                if (read.problem().code != ProblemCode::Cancelled)
                    Q_EMIT self->failed(read.problem());
                return;
            }
            self->completeGeneration_ = generation;
            self->show(*read);
            self->selection_->takeResult(*read);
            self->replace_ = false;
            self->loaded_ = true;
            Q_EMIT self->loaded();
        });
}

void DealTableModel::readTotals(int generation)
{
    desk_
        .survey([viewer = desk_.actor(), query = query_, cancel = cancel_](Workspace& workspace) {
            return workspace.dealQueries().count(viewer, query, cancel.get());
        })
        .then(&desk_, [self = QPointer(this), generation](const Result<CountAndValue>& read) {
            if (!self || generation != self->generation_ || !read)
                return;
            self->totals_ = *read;
            Q_EMIT self->totalsChanged();
        });
}

int DealTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const DealRow* DealTableModel::row(int index) const
{
    const Cached* cached = cache_.object(deals().at(index));
    if (!cached || cached->generation != generation_)
        readPage(index / pageSize);
    // A row that is being read again shows its old content until then, so nothing flickers.
    return cached && !cached->row.id.isNull() ? &cached->row : nullptr;
}

void DealTableModel::readPage(int page) const
{
    if (asked_.contains(page))
        return;
    asked_.insert(page);
    const QList<DealId> ids = deals().mid(qsizetype(page) * pageSize, pageSize);
    desk_
        .read([viewer = desk_.actor(), ids](Workspace& workspace) {
            return workspace.dealQueries().rows(viewer, ids);
        })
        .then(&desk_, [self = QPointer(const_cast<DealTableModel*>(this)), page, ids,
                       generation = generation_](const Result<QList<DealRow>>& read) {
            if (!self || generation != self->generation_)
                return;
            if (!read) {
                Q_EMIT self->failed(read.problem());
                return;
            }
            self->storePage(generation, ids, *read);
            self->asked_.remove(page);
        });
}

void DealTableModel::storePage(int generation, const QList<DealId>& asked, const QList<DealRow>& rows)
{
    QSet<DealId> gone(asked.cbegin(), asked.cend());
    for (const DealRow& row : rows) {
        gone.remove(row.id);
        cache_.insert(row.id, new Cached{row, generation});
    }
    for (const DealId id : std::as_const(gone))
        cache_.insert(id, new Cached{DealRow{}, generation});
    const int first = rowOf(asked.value(0));
    if (first >= 0)
        repaint(first, std::min(first + static_cast<int>(asked.size()), rowCount()) - 1);
}

void DealTableModel::show(const QList<DealId>& wanted)
{
    if (replace_) {
        replaceIds(wanted);
        return;
    }
    changeIds(wanted);
    repaint(0, rowCount() - 1);
}

void DealTableModel::repaint(int first, int last)
{
    if (first >= 0 && last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

QString DealTableModel::moneyOf(qint64 minor) const
{
    return moneyText(Money(minor, desk_.directory().currency), QLocale());
}

QString DealTableModel::text(const DealRow& row, int column) const
{
    const Directory& directory = desk_.directory();
    switch (column) {
    case NameColumn:
        return row.name;
    case CompanyColumn:
        return row.companyName.isEmpty() ? row.personName : row.companyName;
    case StageColumn:
        if (row.progress.stage.isNull())
            return notStartedText();
        return row.stageName;
    case ProbabilityColumn:
        return tr("%1%").arg(shownProbability(row.status, row.progress));
    case ValueColumn:
        return moneyOf(row.valueMinor);
    case WeightedColumn:
        return moneyOf(shownWeighted(row));
    case StatusColumn:
        return statusText(row.status);
    case OwnerColumn:
        return directory.userName(row.owner);
    case SourceColumn:
        return directory.sourceName(row.source);
    case ProductColumn:
        return directory.productName(row.product);
    case CloseColumn:
        return dayText(row.expectedClose, QLocale());
    case CreatedColumn:
        return momentText(row.createdAt, desk_.environment().zone, QLocale());
    case ChangedColumn:
        return momentText(row.changedAt, desk_.environment().zone, QLocale());
    case ClosedColumn:
        return momentText(row.closedAt, desk_.environment().zone, QLocale());
    default:
        return {};
    }
}

QVariant DealTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (dealHeading(index.column()).number ? Qt::AlignRight : Qt::AlignLeft));
    if (role == SelectedRole)
        return selection_->contains(dealAt(index.row()));
    if (index.column() == CheckColumn)
        return checkData(index.row(), role);
    const bool wanted = role == Qt::DisplayRole || role == Qt::AccessibleTextRole ||
                        role == Qt::ToolTipRole || (role >= PercentRole && role <= PersonRole);
    const DealRow* found = wanted ? row(index.row()) : nullptr;
    if (!found)
        return {};
    switch (role) {
    case PercentRole:
        return shownProbability(found->status, found->progress);
    case StageIndexRole: {
        const ProcessSummary* process = desk_.directory().process(found->process);
        return process ? static_cast<int>(process->process.stageIndex(found->progress.stage)) : -1;
    }
    case StatusRole:
        return static_cast<int>(found->status);
    case PersonRole:
        return found->owner.value();
    case Qt::ToolTipRole:
        return QStringLiteral("<qt>") + text(*found, index.column()).toHtmlEscaped() +
               QStringLiteral("</qt>");
    default:
        return text(*found, index.column());
    }
}

QVariant DealTableModel::checkData(int row, int role) const
{
    const bool isSelected = selection_->contains(dealAt(row));
    if (role == Qt::CheckStateRole)
        return isSelected ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole)
        return isSelected ? tr("Selected") : tr("Not selected");
    return {};
}

QVariant DealTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (section == CheckColumn && role == Qt::DisplayRole)
        return QString(); // a box is drawn there
    const DealHeading& heading = dealHeading(section);
    if (role == Qt::AccessibleTextRole)
        return heading.text();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (heading.number ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::DisplayRole)
        return heading.text();
    return {};
}

bool DealTableModel::isSortable(int column)
{
    return column >= 0 && column < ColumnCount && dealHeading(column).sort.has_value();
}

int DealTableModel::columnOf(DealSort sort)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (dealHeading(column).sort == sort)
            return column;
    }
    return ChangedColumn;
}

void DealTableModel::sort(int column, Qt::SortOrder order)
{
    if (!isSortable(column))
        return;
    DealQuery sorted = query_;
    sorted.sort = *dealHeading(column).sort;
    sorted.descending = order == Qt::DescendingOrder;
    if (sorted != query_)
        setQuery(sorted);
}

} // namespace stagewright
