// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "ui/widgets/card_dialog.h"

#include <QList>

class QTableView;

namespace stagewright {

class Desk;
class SmallTableModel;

/// Deals with what happens to each, in groups ("Offer → Contact"); one that is chosen can be opened.
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
    void read(const QList<Group>& groups);

    Desk& desk_;
    SmallTableModel* model_;
    QTableView* table_;
};

} // namespace stagewright
