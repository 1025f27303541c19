// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/domain/search/searchable.h"

#include <QDate>
#include <QList>

namespace stagewright {

/// What the search finds. The order is that of its groups; the numbers are kept in settings.
enum class SearchKind { Deal, Company, Person, Colleague, Task, Note };
inline constexpr SearchKind allSearchKinds[] = {SearchKind::Deal,   SearchKind::Company,
                                                SearchKind::Person, SearchKind::Colleague,
                                                SearchKind::Task,   SearchKind::Note};

/// One thing that can be found, without what is shown of it.
struct SearchPlace
{
    SearchKind kind = SearchKind::Deal;
    qint64 id = 0;
    friend bool operator==(const SearchPlace&, const SearchPlace&) = default;
};

/// A thing that was found, and what tells it from others of its kind.
struct SearchHit
{
    SearchPlace place;
    QString title; ///< the name; the title of a task; of a note the words around what was found
    QString of;    ///< the company of a deal or person, the deal of a task or note; may be empty
    QString reach; ///< of people: the mail address or telephone number by which they were found; may be empty
    DealId deal;   ///< of tasks and notes; null for a task without a deal
    DealStatus status = DealStatus::Open; ///< of deals
    qint64 valueMinor = 0;                ///< of deals
    QDate due;                            ///< of tasks
    bool done = false;                    ///< of tasks
    WordMatch match = WordMatch::Whole;   ///< how well the words were found
    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

/// The best hits of one kind.
struct SearchGroup
{
    SearchKind kind = SearchKind::Deal;
    QList<SearchHit> hits;
    bool hasMore = false; ///< there are others
    friend bool operator==(const SearchGroup&, const SearchGroup&) = default;
};

} // namespace stagewright
