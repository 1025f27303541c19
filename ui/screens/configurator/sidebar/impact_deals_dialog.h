// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "ui/widgets/window/card_dialog.h"

#include <QHash>
#include <QList>

class QTableView;

namespace stagewright {

class Desk;
class SmallTableModel;

/// Deals and what happens to each, in groups ("Offer → Contact"): a table of the groups with their numbers,
/// and beside it the deals of the selected group, which can be opened.
class ImpactDealsDialog : public CardDialog
{
    Q_OBJECT

public:
    struct Group
    {
        QString what;
        QList<DealId> deals;
    };

    ImpactDealsDialog(const QString& title, const QList<Group>& groups, Desk& desk, QWidget* parent);

    void accept() override;

Q_SIGNALS:
    void dealChosen(stagewright::DealId deal);

private:
    QTableView* makeTable(SmallTableModel* model, void (*dress)(QTableView*), const QString& objectName,
                          const QString& accessibleName);
    void collect();
    void buildGroups();
    /// All of them, if there is no such group.
    void showGroup(qsizetype group);
    void show(const QList<DealId>& deals);

    Desk& desk_;
    QList<Group> groups_;
    QList<DealId> all_;
    QHash<DealId, QString> what_;
    SmallTableModel* model_;
    SmallTableModel* groupModel_;
    QTableView* table_;
    QTableView* groupTable_;
    int generation_ = 0;
};

} // namespace stagewright
