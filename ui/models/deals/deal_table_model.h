// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_queries.h"
#include "ui/models/deals/deal_id_table.h"

#include <QCache>
#include <QSet>

#include <memory>

namespace stagewright {

class DealSelection;
class Desk;

/// All deals of a query: ids are held in memory, rows are read page by page as they are needed.
class DealTableModel : public DealIdTable
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        CompanyColumn,
        StageColumn,
        ProbabilityColumn,
        ValueColumn,
        WeightedColumn,
        StatusColumn,
        OwnerColumn,
        SourceColumn,
        ProductColumn,
        CloseColumn,
        CreatedColumn,
        ChangedColumn,
        ClosedColumn,
        CheckColumn, ///< drawn first; the last number, so that widths kept before it was there still fit
        ColumnCount
    };
    enum Role {
        PercentRole = Qt::UserRole + 1, ///< shown probability, 0 to 100
        StageIndexRole,                 ///< index of the stage in its process, -1: not started
        StatusRole,                     ///< DealStatus as int
        PersonRole,                     ///< id of the owner
        SelectedRole                    ///< whether the deal is selected, in every column
    };

    explicit DealTableModel(Desk& desk, QObject* parent = nullptr);
    ~DealTableModel() override;

    /// Shows another result; its first rows arrive at once, the rest follows.
    void setQuery(const DealQuery& query);
    [[nodiscard]] const DealQuery& query() const { return query_; }
    /// Reads the same result again and shows the differences.
    void refresh();
    [[nodiscard]] const CountAndValue& totals() const { return totals_; }
    /// Which of them are selected.
    [[nodiscard]] DealSelection& selection() const { return *selection_; }
    /// True once the first result has been read.
    [[nodiscard]] bool isLoaded() const { return loaded_; }
    /// False while only the first rows of what was asked for last are known.
    [[nodiscard]] bool isWhole() const { return completeGeneration_ == generation_; }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Sorts in the database; ignored for a column that cannot be sorted.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] static bool isSortable(int column);
    /// The column a query is sorted by.
    [[nodiscard]] static int columnOf(DealSort sort);

Q_SIGNALS:
    /// Every id of the result is known now.
    void loaded();
    void totalsChanged();
    void failed(const stagewright::Problem& problem);

protected:
    void rowsShifted() override { asked_.clear(); }

private:
    struct Cached
    {
        DealRow row; ///< a null id: the deal is gone
        int generation;
    };
    static constexpr int pageSize = 100;

    void readFirst(int generation);
    void readIds(int generation);
    void readTotals(int generation);
    void show(const QList<DealId>& wanted);
    [[nodiscard]] const DealRow* row(int index) const;
    void readPage(int page) const;
    void storePage(int generation, const QList<DealId>& asked, const QList<DealRow>& rows);
    void repaint(int first, int last);
    [[nodiscard]] QVariant checkData(int row, int role) const;
    [[nodiscard]] QString text(const DealRow& row, int column) const;
    [[nodiscard]] QString moneyOf(qint64 minor) const;

    Desk& desk_;
    DealSelection* selection_;
    DealQuery query_;
    CountAndValue totals_;
    bool loaded_ = false;
    bool replace_ = true; ///< the query changed: the next result replaces what is shown
    int generation_ = 0;
    int completeGeneration_ = 0; ///< the one whose ids are all here
    std::shared_ptr<CancelFlag> cancel_;
    mutable QCache<DealId, Cached> cache_{5000};
    mutable QSet<int> asked_;
};

} // namespace stagewright
