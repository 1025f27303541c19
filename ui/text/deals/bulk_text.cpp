// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/deals/bulk_text.h"

#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/text/problem_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

struct BulkText
{
    Q_DECLARE_TR_FUNCTIONS(BulkText)
};

QString closedText(DealStatus status, int count)
{
    switch (status) {
    case DealStatus::Open:
        return BulkText::tr("%n deal(s) reopened.", nullptr, count);
    case DealStatus::Won:
        return BulkText::tr("%n deal(s) won.", nullptr, count);
    case DealStatus::Lost:
        return BulkText::tr("%n deal(s) lost.", nullptr, count);
    case DealStatus::Outdated:
        return BulkText::tr("%n deal(s) outdated.", nullptr, count);
    }
    return {};
}

QString doneText(const BulkWish& wish, int count)
{
    if (std::holds_alternative<BulkSwitch>(wish))
        return BulkText::tr("%n deal(s) moved to the other process.", nullptr, count);
    if (const auto* closing = std::get_if<BulkClosing>(&wish))
        return closedText(closing->status, count);
    if (std::holds_alternative<BulkReopening>(wish))
        return closedText(DealStatus::Open, count);
    if (std::holds_alternative<BulkRemoval>(wish))
        return BulkText::tr("%n deal(s) deleted.", nullptr, count);
    return BulkText::tr("%n deal(s) changed.", nullptr, count);
}

/// Without the full stop.
QString reasonText(const Problem& problem, int count)
{
    switch (problem.code) {
    case ProblemCode::DealNotFound:
        return BulkText::tr("%n deal(s) no longer there", nullptr, count);
    case ProblemCode::NotYourDeal:
        return BulkText::tr("%n deal(s) you may only look at", nullptr, count);
    case ProblemCode::NotAllowedToChangeOwner:
        return BulkText::tr("%n deal(s) whose owner you may not change", nullptr, count);
    case ProblemCode::NotAllowedToDelete:
        return BulkText::tr("%n deal(s) you may not delete", nullptr, count);
    case ProblemCode::NotAllowedToReopen:
        return BulkText::tr("%n deal(s) you may not reopen", nullptr, count);
    case ProblemCode::DealClosed:
        return BulkText::tr("%n deal(s) closed already", nullptr, count);
    case ProblemCode::DealNotClosed:
        return BulkText::tr("%n deal(s) open already", nullptr, count);
    case ProblemCode::MandatoryUndone:
        return BulkText::tr("%n deal(s) with undone mandatory actions", nullptr, count);
    default: {
        QString words = sentence(problem);
        if (words.endsWith(u'.'))
            words.chop(1);
        return BulkText::tr("%n deal(s) – %1", "number, why they were refused", count).arg(words);
    }
    }
}

} // namespace

QString bulkDoneText(const BulkWish& wish, qint64 changed)
{
    return countText(doneText(wish, static_cast<int>(changed)), changed);
}

QString bulkRefusalText(const BulkRefusal& refusal)
{
    const QString reason =
        countText(reasonText(refusal.problem, static_cast<int>(refusal.count)), refusal.count);
    if (refusal.names.isEmpty())
        return BulkText::tr("Left as they are: %1.", "why").arg(reason);
    QStringList names;
    for (const QString& name : refusal.names)
        names.append(isolated(name));
    const bool isEveryNameTold = refusal.names.size() == refusal.count;
    return BulkText::tr("Left as they are: %1 (%2).", "why, names")
        .arg(reason, names.join(u", "_s) + (isEveryNameTold ? QString() : u", …"_s));
}

QStringList bulkReportText(const BulkWish& wish, const BulkReport& report)
{
    QStringList sentences;
    const bool isSilentOtherwise = report.unchanged == 0 && report.refused.isEmpty();
    if (report.changed > 0 || isSilentOtherwise)
        sentences.append(bulkDoneText(wish, report.changed));
    if (report.unchanged > 0) {
        const int count = static_cast<int>(report.unchanged);
        sentences.append(
            countText(BulkText::tr("%n deal(s) needed no change.", nullptr, count), report.unchanged));
    }
    for (const BulkRefusal& refusal : report.refused)
        sentences.append(bulkRefusalText(refusal));
    return sentences;
}

} // namespace stagewright
