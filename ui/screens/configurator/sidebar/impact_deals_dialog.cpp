// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/sidebar/impact_deals_dialog.h"

#include "core/services/deals/deal_queries.h"
#include "ui/models/desk/desk.h"
#include "ui/models/desk/small_table_model.h"
#include "ui/text/isolated.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/tables/table_style.h"
#include "ui/widgets/theme/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// Nobody reads more of them here; the card shows the full number.
constexpr qsizetype mostShown = 300;

} // namespace

ImpactDealsDialog::ImpactDealsDialog(const QString& title, const QList<Group>& groups, Desk& desk,
                                     QWidget* parent)
    : CardDialog(title, parent),
      desk_(desk),
      groups_(groups),
      model_(new SmallTableModel({tr("Deal"), tr("What happens")}, this)),
      groupModel_(new SmallTableModel({tr("What happens"), tr("Deals")}, this)),
      table_(makeTable(model_, styleTwoLineTable, u"impactDeals"_s, title)),
      groupTable_(
          makeTable(groupModel_, styleTable, u"impactGroups"_s, tr("Number of deals by what happens")))
{
    setObjectName(u"impactDealsDialog"_s);
    table_->setItemDelegateForColumn(0, new TwoLineDelegate(table_));
    table_->setMinimumSize(360, 180);
    setPreferredSize({860, 480});
    groupTable_->setFixedWidth(300);
    groupTable_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    groupTable_->setColumnWidth(1, 80);
    auto* tables = new QHBoxLayout;
    tables->setSpacing(space::m);
    tables->addWidget(groupTable_);
    tables->addWidget(table_, 1);
    content()->addLayout(tables, 1);
    primary()->setText(tr("Open the deal"));
    primary()->setEnabled(false);
    secondary()->setText(tr("Close"));
    connect(table_, &QTableView::doubleClicked, this, &ImpactDealsDialog::accept);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { primary()->setEnabled(now.isValid()); });
    connect(groupTable_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { showGroup(now.row() - 1); });
    collect();
    buildGroups();
}

QTableView* ImpactDealsDialog::makeTable(SmallTableModel* model, void (*dress)(QTableView*),
                                         const QString& objectName, const QString& accessibleName)
{
    auto* table = new QTableView(this);
    dress(table);
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

void ImpactDealsDialog::collect()
{
    for (const Group& group : std::as_const(groups_)) {
        for (const DealId deal : group.deals) {
            // A deal may be affected by several actions.
            if (QString& known = what_[deal]; !known.isEmpty()) {
                known += u", "_s + group.what;
                continue;
            }
            what_[deal] = group.what;
            all_.append(deal);
        }
    }
}

void ImpactDealsDialog::buildGroups()
{
    groupModel_->setNumberColumn(1);
    groupTable_->setVisible(groups_.size() > 1);
    // Rows need ids of their own; the first row stands for all groups.
    QList<SmallRow> rows{{1, {tr("All"), numberText(all_.size())}}};
    for (const Group& group : std::as_const(groups_))
        rows.append({rows.size() + 1, {group.what, numberText(group.deals.size())}});
    groupModel_->setRows(rows);
    groupTable_->selectRow(0);
}

void ImpactDealsDialog::showGroup(qsizetype group)
{
    show(group >= 0 && group < groups_.size() ? groups_[group].deals : all_);
}

void ImpactDealsDialog::show(const QList<DealId>& deals)
{
    const QList<DealId> wanted = deals.first(std::min(deals.size(), mostShown));
    setHint(deals.size() > wanted.size()
                ? tr("The first %1 of %2").arg(numberText(wanted.size()), numberText(deals.size()))
                : QString());
    desk_
        .read([viewer = desk_.actor(), wanted](Workspace& workspace) {
            return workspace.dealQueries().rows(viewer, wanted);
        })
        .then(this, [this, asked = ++generation_](const Result<QList<DealRow>>& read) {
            if (asked != generation_)
                return;
            if (!read) {
                showError(sentence(read.problem()));
                return;
            }
            QList<SmallRow> rows;
            const Currency currency = desk_.directory().currency;
            for (const DealRow& deal : *read) {
                const QString value = moneyText(Money(deal.valueMinor, currency), QLocale());
                rows.append({deal.id.value(),
                             {deal.name, what_.value(deal.id)},
                             deal.companyName.isEmpty()
                                 ? value
                                 : tr("%1 · %2").arg(isolated(deal.companyName), value)});
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
