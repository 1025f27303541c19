// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"
#include "ui/models/deals/deal_list_model.h"

#include <QObject>

namespace stagewright {

class Desk;

/// The board of one process: a list model of cards for each column, and the sums of each column and of all.
class BoardModel : public QObject
{
    Q_OBJECT

public:
    struct Column
    {
        StageId stage; ///< null: not started
        Sums sums;
        DealListModel* cards = nullptr;
        DealSums exact = {}; ///< what the total is computed from
    };

    explicit BoardModel(Desk& desk, QObject* parent = nullptr);

    /// Switches to another process or filter; only those parts of the query that narrow a board are used.
    void show(ProcessId process, const DealQuery& query);
    /// Reads again and shows the differences.
    void refresh();
    /// While nobody sees it, nothing is read; what was missed is read when somebody does. It counts as seen
    /// until it is told otherwise.
    void setSeen(bool seen);

    [[nodiscard]] ProcessId process() const { return process_; }
    [[nodiscard]] const DealQuery& query() const { return query_; }
    [[nodiscard]] const QList<Column>& columns() const { return columns_; }
    [[nodiscard]] Sums total() const;
    [[nodiscard]] bool isLoaded() const { return loaded_; }

Q_SIGNALS:
    /// The columns have changed: views must be rebuilt.
    void columnsChanged();
    /// Cards or sums have been read.
    void loaded();
    void failed(const stagewright::Problem& problem);

private:
    static constexpr int firstCards = 40;

    void take(const QList<BoardColumn>& read);
    [[nodiscard]] bool sameStages(const QList<BoardColumn>& read) const;
    void readMore(StageId stage, DealListModel* cards, int offset);
    [[nodiscard]] int wantedCards() const;

    Desk& desk_;
    ProcessId process_;
    DealQuery query_;
    QList<Column> columns_;
    int generation_ = 0;
    bool loaded_ = false;
    bool seen_ = true;
    bool stale_ = false; ///< something was missed while nobody saw it
};

} // namespace stagewright
