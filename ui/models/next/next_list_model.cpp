// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/next/next_list_model.h"

#include "core/domain/deal/progress.h"
#include "ui/text/deals/next_text.h"
#include "ui/text/isolated.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

QString aboutText(const DealRow& deal, const Directory& directory)
{
    QStringList parts{isolated(deal.companyName.isEmpty() ? deal.personName : deal.companyName)};
    const ProcessSummary* process = directory.process(deal.process);
    if (process && !process->isDefault)
        parts.append(isolated(process->process.name.text()));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

NextRow rowOf(const NextAction& next, int rank, const Directory& directory, const QList<NextPlace>& going)
{
    const QLocale locale;
    const DealRow& deal = next.deal;
    NextRow row{next, rank};
    const ProcessSummary* process = directory.process(deal.process);
    row.stageIndex = process ? static_cast<int>(process->process.stageIndex(deal.progress.stage)) : -1;
    row.about = aboutText(deal, directory);
    row.worth = u'+' + moneyText({next.worthMinor, directory.currency}, locale);
    row.formula =
        u"%1 × %2"_s.arg(amountText({deal.valueMinor, directory.currency}, locale),
                         percentText(percent(next.action.weight.value(), deal.progress.totalWeight)));
    const auto type = deal.nextTask ? std::optional(deal.nextTask->type) : std::nullopt;
    for (const NextWhy& why : next.why)
        row.why.append(nextWhyText(why, type));
    row.going = going.contains(row.place());
    return row;
}

} // namespace

qint64 rowKey(const NextRow& row)
{
    return row.next.deal.id.value();
}

void NextListModel::setActions(const NextList& list, const Directory& directory,
                               const QList<NextPlace>& going)
{
    QList<NextRow> wanted;
    wanted.reserve(list.actions.size());
    int rank = 0;
    for (const NextAction& next : list.actions)
        wanted.append(rowOf(next, ++rank, directory, going));
    setRows(wanted);
}

void NextListModel::setGoing(const QList<NextPlace>& going)
{
    QList<NextRow> wanted = rows();
    for (NextRow& row : wanted)
        row.going = going.contains(row.place());
    setRows(wanted);
}

QModelIndex NextListModel::indexOf(DealId deal) const
{
    for (int at = 0; at < rowCount(); ++at) {
        if (rows().at(at).next.deal.id == deal)
            return index(at);
    }
    return {};
}

QList<DealId> NextListModel::deals() const
{
    QList<DealId> deals;
    deals.reserve(rows().size());
    for (const NextRow& row : rows())
        deals.append(row.next.deal.id);
    return deals;
}

QString NextListModel::spoken(const NextRow& row)
{
    QStringList parts{isolated(row.next.action.name.text()), isolated(row.next.deal.name), row.about};
    parts += row.why;
    parts.append(tr("worth %1").arg(row.worth));
    if (row.going)
        parts.append(tr("done"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant NextListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NextRow& shown = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown.next.action.name.text();
    case Qt::AccessibleTextRole:
        return spoken(shown);
    case Qt::ToolTipRole:
        // All reasons: the line has room for two.
        return u"<qt>"_s + shown.why.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
    default:
        return {};
    }
}

} // namespace stagewright
