// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"
#include "core/services/session/directory.h"

#include <QAbstractListModel>

namespace stagewright {

/// One line of a deal's checklist: a stage, or an action of it.
struct ChecklistRow
{
    bool isStage = false;
    qint64 id = 0; ///< of the stage or the action
    QString name;
    QString detail; ///< who did it and when, or what is in the way
    QString figure; ///< "2/4" of a stage, "+10%" of an action
    QString hint;
    int stageIndex = 0;
    bool done = false;
    bool allowed = true;  ///< the viewer may tick it
    QString whyNot = {};  ///< why not, and who may
    bool current = false; ///< the stage the deal is in
    bool mandatory = false;
    bool notifies = false;
    bool triggers = false;
    bool hasNote = false; ///< a note was written with the tick
    bool lastOfStage = false;
    NoteRequirement note = NoteRequirement::None;
    friend bool operator==(const ChecklistRow&, const ChecklistRow&) = default;
};

/// The lines of a deal as `viewer` sees them; `pending` says what is being ticked or unticked at the moment.
[[nodiscard]] QList<ChecklistRow> checklistRows(const DealDetails& details, const Directory& directory,
                                                UserId viewer, const QHash<ActionId, bool>& pending);

/// A deal's process as a list: each stage followed by its actions.
class ChecklistModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int RowRole = Qt::UserRole + 1;

    using QAbstractListModel::QAbstractListModel;

    /// Shows the new rows by difference.
    void setRows(const QList<ChecklistRow>& rows);
    /// Whether the tool tips say that a day can be chosen.
    void setOffersDays(bool offers) { offersDays_ = offers; }
    [[nodiscard]] const ChecklistRow& rowAt(int row) const { return rows_.at(row); }
    /// An invalid index if the action is not in the list.
    [[nodiscard]] QModelIndex indexOf(ActionId action) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QString toolTip(const ChecklistRow& row) const;
    [[nodiscard]] static QString spoken(const ChecklistRow& row);
    void removeMissing(const QList<ChecklistRow>& rows);

    QList<ChecklistRow> rows_;
    bool offersDays_ = false;
};

} // namespace stagewright

Q_DECLARE_METATYPE(stagewright::ChecklistRow)
