// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/impact_deals_dialog.h"

#include "core/services/deal_queries.h"
#include "ui/models/desk.h"
#include "ui/models/small_table_model.h"
#include "ui/text/money_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/table_style.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// Nobody reads more of them here; the card tells the number of all.
constexpr qsizetype mostShown = 300;

} // namespace

ImpactDealsDialog::ImpactDealsDialog(const QString& title, const QList<Group>& groups, Desk& desk,
                                     QWidget* parent)
    : CardDialog(title, parent),
      desk_(desk),
      model_(new SmallTableModel({tr("Deal"), tr("What happens")}, this)),
      table_(new QTableView(this))
{
    setObjectName(u"impactDealsDialog"_s);
    styleTwoLineTable(table_);
    table_->setItemDelegateForColumn(0, new TwoLineDelegate(table_));
    table_->setObjectName(u"impactDeals"_s);
    table_->setAccessibleName(title);
    table_->setModel(model_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table_->setMinimumSize(560, 320);
    content()->addWidget(table_, 1);
    primary()->setText(tr("Open the deal"));
    primary()->setEnabled(false);
    secondary()->setText(tr("Close"));
    connect(table_, &QTableView::doubleClicked, this, &ImpactDealsDialog::accept);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { primary()->setEnabled(now.isValid()); });
    read(groups);
}

void ImpactDealsDialog::read(const QList<Group>& groups)
{
    QList<DealId> wanted;
    QHash<DealId, QString> what;
    qsizetype all = 0;
    for (const Group& group : groups) {
        for (const DealId deal : group.deals) {
            // A deal may be concerned by several actions.
            if (QString& known = what[deal]; !known.isEmpty()) {
                known += u", "_s + group.what;
                continue;
            }
            what[deal] = group.what;
            ++all;
            if (wanted.size() < mostShown)
                wanted.append(deal);
        }
    }
    if (all > wanted.size())
        setHint(tr("The first %1 of %2").arg(QLocale().toString(wanted.size()), QLocale().toString(all)));
    desk_.read([wanted](Workspace& workspace) { return workspace.dealQueries().rows(wanted); })
        .then(this, [this, what](const Result<QList<DealRow>>& read) {
            QList<SmallRow> rows;
            const Currency currency = desk_.directory().currency;
            if (read) {
                for (const DealRow& deal : *read) {
                    const QString value = moneyText(Money(deal.valueMinor, currency), QLocale());
                    rows.append(
                        {deal.id.value(),
                         {deal.name, what.value(deal.id)},
                         deal.companyName.isEmpty() ? value : tr("%1 · %2").arg(deal.companyName, value)});
                }
            }
            model_->setRows(rows);
            if (!rows.isEmpty())
                table_->selectRow(0);
        });
}

void ImpactDealsDialog::accept()
{
    const qint64 id = model_->idAt(table_->currentIndex().row());
    if (id == 0)
        return;
    done(Accepted);
    Q_EMIT dealChosen(DealId(id));
}

} // namespace stagewright
