// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/checking/deal_check.h"

#include "core/domain/deal/progress.h"
#include "core/domain/name.h"
#include "core/services/session/session.h"

#include <algorithm>

namespace stagewright {

namespace {

constexpr qsizetype mostKept = 1000;
constexpr qint64 tellEvery = 512;

QString numberText(qint64 number)
{
    return QString::number(number);
}

QString stageText(StageId stage)
{
    return stage.isNull() ? QStringLiteral("-") : stage.toText();
}

QString progressText(const Progress& progress)
{
    return QStringLiteral("stage %1, furthest %2, weight %3/%4")
        .arg(stageText(progress.stage), stageText(progress.furthest), numberText(progress.doneWeight),
             numberText(progress.totalWeight));
}

QString sumsText(const TotalSums& sums)
{
    return QStringLiteral("count %1, value %2, weighted %3")
        .arg(numberText(sums.count), numberText(sums.value), sums.weighted.toText());
}

QString placeOf(const TotalKey& key)
{
    return QStringLiteral("deal_total %1/%2/%3/%4/%5/%6")
        .arg(key.process.toText(), numberText(static_cast<int>(key.dimension)), key.participant.toText(),
             key.owner.toText(), numberText(static_cast<int>(key.visibility)), idToText(key.key));
}

} // namespace

void DifferenceList::add(CheckKind kind, const QString& place, const QString& stored, const QString& expected)
{
    ++report_.differenceCount;
    if (report_.differences.size() < mostKept)
        report_.differences.append({kind, place, stored, expected});
}

void DifferenceList::compare(CheckKind kind, const QString& place, const QString& stored,
                             const QString& expected)
{
    if (stored != expected)
        add(kind, place, stored, expected);
}

DealCheck::DealCheck(Session& session, CheckReport& report)
    : session_(session), report_(report), differences_(report)
{}

void DealCheck::checkDeals(const LongWork& work)
{
    Connection& connection = session_.connection();
    const qint64 all = work.progress ? session_.deals.count() : 0;
    // Only for the progress: what cannot be counted may still be read.
    connection.forgetFailure();
    CheckStore(connection).eachDeal([&](const CheckedDeal& checked) {
        check(checked);
        if (report_.dealsChecked % tellEvery == 0)
            work.tell(std::min(report_.dealsChecked, all), all);
        if (work.isCancelled())
            connection.interrupt();
    });
}

void DealCheck::check(const CheckedDeal& checked)
{
    ++report_.dealsChecked;
    report_.ticksRead += checked.done.size();
    checkProgress(checked);
    checkTexts(checked);
    checkValue(checked.deal);
    // What the deal should contribute, not what its row says: both may be wrong in the same way.
    Deal expected = checked.deal;
    if (const Process* process = processFor(checked.deal))
        expected.progress = progressOf(*process, checked.done, checked.deal.progress.furthest);
    addContribution(totals_, expected, +1);
}

void DealCheck::checkProgress(const CheckedDeal& checked)
{
    const Deal& deal = checked.deal;
    const Process* process = processFor(deal);
    if (!process) {
        const bool open = deal.status == DealStatus::Open;
        differences_.add(CheckKind::Progress, deal.id.toText(),
                         QStringLiteral("process %1 version %2")
                             .arg(deal.facts.process.toText(),
                                  open ? QStringLiteral("newest") : numberText(deal.processVersion)),
                         QStringLiteral("a process that can be read"));
        return;
    }
    const Progress expected = progressOf(*process, checked.done, deal.progress.furthest);
    if (deal.progress != expected)
        differences_.add(CheckKind::Progress, deal.id.toText(), progressText(deal.progress),
                         progressText(expected));
}

void DealCheck::checkValue(const Deal& deal)
{
    const qint64 value = deal.facts.valueMinor;
    if (value < 0 || value > Money::largest)
        differences_.add(CheckKind::Totals, deal.id.toText(), numberText(value),
                         QStringLiteral("0 to ") + numberText(Money::largest));
}

void DealCheck::checkTexts(const CheckedDeal& checked)
{
    const DealFacts& facts = checked.deal.facts;
    const QString place = checked.deal.id.toText();
    differences_.compare(CheckKind::SearchIndex, place, checked.foldedName, folded(facts.name));
    const QString expected = searchText(facts.name, checked.companyName, checked.personName);
    if (!checked.hasSearchText)
        differences_.add(CheckKind::SearchIndex, place, QString(), expected);
    else
        differences_.compare(CheckKind::SearchIndex, place, checked.searchText, expected);
}

const Process* DealCheck::processFor(const Deal& deal)
{
    const int version = deal.status == DealStatus::Open ? 0 : deal.processVersion;
    const auto found = std::find_if(known_.cbegin(), known_.cend(), [&](const KnownProcess& each) {
        return each.id == deal.facts.process && each.version == version;
    });
    if (found != known_.cend())
        return found->process ? &*found->process : nullptr;
    std::optional<Process> process;
    if (deal.status != DealStatus::Open)
        process = session_.processVersion(deal.facts.process, version);
    else if (const Process* newest = session_.process(deal.facts.process))
        process = *newest;
    known_.push_back({deal.facts.process, version, std::move(process)});
    return known_.back().process ? &*known_.back().process : nullptr;
}

void DealCheck::checkTotals()
{
    const DealTotals stored = session_.totals.all();
    report_.totalsChecked = stored.size();
    for (auto it = totals_.cbegin(); it != totals_.cend(); ++it) {
        if (const TotalSums found = stored.value(it.key()); found != it.value())
            differences_.add(CheckKind::Totals, placeOf(it.key()), sumsText(found), sumsText(it.value()));
    }
    for (auto it = stored.cbegin(); it != stored.cend(); ++it) {
        if (!totals_.contains(it.key()) && it.value() != TotalSums())
            differences_.add(CheckKind::Totals, placeOf(it.key()), sumsText(it.value()), sumsText({}));
    }
}

} // namespace stagewright
