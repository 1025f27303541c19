// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/search/search_text.h"

#include "ui/text/date_text.h"
#include "ui/text/isolated.h"
#include "ui/text/money_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

struct Said
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

} // namespace

QString searchKindText(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Deal:
        return Said::tr("Deals");
    case SearchKind::Company:
        return Said::tr("Companies");
    case SearchKind::Person:
        return Said::tr("People");
    case SearchKind::Colleague:
        return Said::tr("Colleagues");
    case SearchKind::Task:
        return Said::tr("Tasks");
    case SearchKind::Note:
        return Said::tr("Notes");
    }
    return {};
}

QString hitDetail(const SearchHit& hit, const Currency& currency, const QLocale& locale)
{
    QStringList parts;
    if (!hit.of.isEmpty())
        parts << isolated(hit.of);
    if (!hit.reach.isEmpty())
        parts << isolated(hit.reach);
    if (hit.place.kind == SearchKind::Deal) {
        if (hit.status != DealStatus::Open)
            parts << statusText(hit.status);
        parts << moneyText({hit.valueMinor, currency}, locale);
    }
    if (hit.place.kind == SearchKind::Task && hit.done)
        parts << Said::tr("done");
    else if (hit.place.kind == SearchKind::Task && hit.due.isValid())
        parts << dayText(hit.due, locale);
    return parts.join(u" · "_s);
}

} // namespace stagewright
