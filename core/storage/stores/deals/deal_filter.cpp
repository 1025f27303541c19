// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/deals/deal_filter.h"

#include "core/storage/stores/deals/search_store.h"

namespace stagewright {

namespace {

QList<qint64> numbers(const QList<UserId>& ids)
{
    QList<qint64> result;
    result.reserve(ids.size());
    for (const UserId id : ids)
        result.append(id.value());
    return result;
}

/// The status, written as in the partial indexes, so that the database recognises that they apply.
void addStatus(SqlText& text, DealStatus status)
{
    if (status == DealStatus::Open)
        text.add(" AND d.status = 0");
    else
        text.add(" AND d.status > 0 AND d.status = ?", static_cast<qint64>(status));
}

/// Long words through the index, short ones by searching the texts that these left.
void addText(SqlText& text, const QString& folded)
{
    const WordsByLength words = wordsByLength(searchWords(folded));
    if (!words.indexed.isEmpty())
        text.add(" AND d.id IN (").addHits(dealIndex, words.indexed).add(")");
    if (words.shorter.isEmpty())
        return;
    text.add(words.indexed.isEmpty() ? " AND d.id IN (SELECT t.deal_id FROM deal_text t WHERE 1 = 1"
                                     : " AND EXISTS (SELECT 1 FROM deal_text t WHERE t.deal_id = d.id");
    text.add(containsClause(words.shorter)).add(")");
}

template<class AnyId>
void addChoice(SqlText& text, const std::optional<AnyId>& wanted, const char* equal, const char* none)
{
    if (!wanted)
        return;
    if (wanted->isNull())
        text.add(none);
    else
        text.add(equal, wanted->value());
}

/// `takesPart` ends the condition and has the viewer as its value. What comes before it is OwnerSight, too.
SqlText sightBy(const DealSight& sight, const char* takesPart)
{
    SqlText text;
    if (sight.everything)
        return text;
    text.add(" AND (d.owner_id IN ").addList(numbers(sight.owners));
    // Other people's hidden deals are only visible to their participants.
    if (sight.owners != QList<UserId>{sight.viewer})
        text.add(" AND (d.visibility <> 2 OR d.owner_id = ?)", sight.viewer.value());
    return text.add(" OR d.visibility = 1").add(takesPart, sight.viewer.value());
}

void addPeriods(SqlText& text, const DealFilter& filter)
{
    if (!filter.createdFrom.isNull())
        text.add(" AND d.created_at >= ?", filter.createdFrom.ms);
    if (!filter.createdBefore.isNull())
        text.add(" AND d.created_at < ?", filter.createdBefore.ms);
    if (filter.closingFrom.isValid())
        text.add(" AND d.expected_close >= ?", filter.closingFrom.toJulianDay());
    if (filter.closingTo.isValid())
        text.add(" AND d.expected_close <= ?", filter.closingTo.toJulianDay());
}

} // namespace

bool DealFilter::isCoveredByChange() const
{
    return foldedText.isEmpty() && !stage && !product && !source && createdFrom.isNull() &&
           createdBefore.isNull() && !closingFrom.isValid() && !closingTo.isValid();
}

bool DealFilter::isCoveredByOpenSums() const
{
    return status == DealStatus::Open && foldedText.isEmpty() && !closingFrom.isValid() &&
           !closingTo.isValid();
}

SqlText containsClause(const QStringList& words)
{
    SqlText text;
    for (const QString& word : words)
        text.add(" AND ").addContains("t.text", word);
    return text;
}

SqlText sightClause(const DealSight& sight)
{
    return sightBy(sight, " OR d.id IN (SELECT deal_id FROM participant WHERE user_id = ?))");
}

SqlText sightOfOneClause(const DealSight& sight)
{
    return sightBy(sight,
                   " OR EXISTS (SELECT 1 FROM participant p WHERE p.deal_id = d.id AND p.user_id = ?))");
}

OwnerSight::OwnerSight(const DealSight& sight)
    : everything_(sight.everything),
      viewer_(sight.viewer),
      owners_(sight.owners.cbegin(), sight.owners.cend())
{}

bool OwnerSight::operator()(UserId owner, Visibility visibility) const
{
    return everything_ || visibility == Visibility::Public ||
           (owners_.contains(owner) && (visibility != Visibility::Hidden || owner == viewer_));
}

SqlText whereClause(const DealFilter& filter)
{
    SqlText text;
    text.add(" WHERE 1 = 1");
    if (filter.status)
        addStatus(text, *filter.status);
    if (!filter.process.isNull())
        text.add(" AND d.process_id = ?", filter.process.value());
    addChoice(text, filter.stage, " AND d.stage_id = ?", " AND d.stage_id = 0");
    if (filter.owners)
        text.add(" AND d.owner_id IN ").addList(numbers(*filter.owners));
    addChoice(text, filter.product, " AND d.product_id = ?", " AND d.product_id IS NULL");
    addChoice(text, filter.source, " AND d.source_id = ?", " AND d.source_id IS NULL");
    addPeriods(text, filter);
    if (!filter.foldedText.isEmpty())
        addText(text, filter.foldedText);
    return text.add(sightClause(filter.sight));
}

} // namespace stagewright
