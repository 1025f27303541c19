// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/dialogs/closing_text.h"

#include "ui/text/date_text.h"
#include "ui/text/isolated.h"

#include <QCoreApplication>

namespace stagewright {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClosedDeal)
};

QString ending(DealStatus status, const QString& day)
{
    switch (status) {
    case DealStatus::Won:
        return Words::tr("Won on %1").arg(day);
    case DealStatus::Lost:
        return Words::tr("Lost on %1").arg(day);
    case DealStatus::Outdated:
        return Words::tr("Outdated on %1").arg(day);
    case DealStatus::Open:
        break;
    }
    return {};
}

} // namespace

QString closingText(const DealDetails& details, const Directory& directory)
{
    const Deal& deal = details.deal;
    const QDate day = dayIn(directory.zone, deal.closing.at);
    QStringList parts{ending(deal.status, dayText(day, QLocale()))};
    if (const QString reason = directory.reasonName(deal.closing.reason); !reason.isEmpty())
        parts << isolated(reason);
    if (!deal.closing.comment.isEmpty())
        parts << isolated(deal.closing.comment);
    parts << Words::tr("it stood at %1%").arg(probability(deal.progress));
    return parts.join(QStringLiteral(" · "));
}

} // namespace stagewright
