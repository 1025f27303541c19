// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"

#include <QAbstractListModel>

#include <functional>

namespace stagewright {

/// The cards of one column of the board; more are requested when the view is scrolled to its end. New rows
/// are shown by difference, so that selection and scroll position are kept.
class DealListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int RowRole = Qt::UserRole + 1;

    using QAbstractListModel::QAbstractListModel;

    /// Sets what a screen reader says for a card; name and company by default.
    void setSpeaker(const std::function<QString(const DealRow&)>& speaker) { speaker_ = speaker; }
    /// The first cards of a column with `total` cards in all.
    void setRows(const QList<DealRow>& rows, qint64 total);
    /// Adds the next cards; an empty list means that there are no more.
    void append(const QList<DealRow>& rows);
    /// The requested cards did not arrive: they may be requested again.
    void appendFailed() { asked_ = false; }
    [[nodiscard]] const QList<DealRow>& rows() const { return rows_; }
    [[nodiscard]] int rowOf(DealId deal) const; ///< -1 if it is not among the cards

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted(int offset);

private:
    void removeMissing(const QList<DealRow>& wanted);
    void insertOrMove(const QList<DealRow>& wanted);
    void updateRows(const QList<DealRow>& wanted);

    std::function<QString(const DealRow&)> speaker_;
    QList<DealRow> rows_;
    qint64 total_ = 0;
    bool asked_ = false;
};

} // namespace stagewright
