// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/next/next_actions.h"
#include "core/services/session/directory.h"
#include "ui/models/desk/row_list_model.h"

namespace stagewright {

/// An action of a deal, as one spoke about it.
struct NextPlace
{
    DealId deal;
    ActionId action;
    friend bool operator==(const NextPlace&, const NextPlace&) = default;
};

/// A line of What next: what to do, why it stands here and what it is worth, in words.
struct NextRow
{
    NextAction next;
    int rank = 0;         ///< from 1
    int stageIndex = 0;   ///< of the deal's stage in its process; -1: not started
    QString about = {};   ///< company or person, and the process unless it is the default one
    QString worth = {};   ///< "+24 540 zł"
    QString formula = {}; ///< how it comes about: "245 400 × 10%"
    QStringList why = {}; ///< the strongest first; never empty
    bool going = false;   ///< it is being ticked

    [[nodiscard]] NextPlace place() const { return {next.deal.id, next.action.id}; }
    friend bool operator==(const NextRow&, const NextRow&) = default;
};

/// There is one action for each deal, so a deal keeps its line when its next action takes the place of the
/// last one.
[[nodiscard]] qint64 rowKey(const NextRow& row);

/// The actions to do next, the most pressing first.
class NextListModel : public RowListModel<NextRow>
{
    Q_OBJECT

public:
    explicit NextListModel(QObject* parent = nullptr) : RowListModel(parent) {}

    /// Shows the actions by difference; `going` are those on their way to the database.
    void setActions(const NextList& list, const Directory& directory, const QList<NextPlace>& going);
    /// Marks what is on its way, and nothing else.
    void setGoing(const QList<NextPlace>& going);
    [[nodiscard]] const NextRow& row(const QModelIndex& index) const { return rows().at(index.row()); }
    /// An invalid index if the deal has no line.
    [[nodiscard]] QModelIndex indexOf(DealId deal) const;
    [[nodiscard]] QList<DealId> deals() const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] static QString spoken(const NextRow& row);
};

} // namespace stagewright
