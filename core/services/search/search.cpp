// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/search/search.h"

#include "core/domain/name.h"
#include "core/services/deals/deal_sight.h"
#include "core/services/session/session.h"
#include "core/storage/stores/deals/deal_query_store.h"
#include "core/storage/stores/finding/find_store.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr qsizetype wordsBefore = 4; ///< of an excerpt, before what was found
constexpr qsizetype longestExcerpt = 120;

std::optional<TextKind> textKindOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Deal:
        return TextKind::Deal;
    case SearchKind::Company:
        return TextKind::Company;
    case SearchKind::Person:
        return TextKind::Person;
    case SearchKind::Task:
        return TextKind::Task;
    case SearchKind::Note:
        return TextKind::Note;
    case SearchKind::Colleague:
        break;
    }
    return std::nullopt;
}

bool hasEach(const QString& text, const QStringList& words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString& word) { return folded(text).contains(word); });
}

/// The words of a note from a little before the first of those that were looked for.
QString excerpt(const QString& note, const QStringList& words)
{
    const QStringList all = note.left(longestNote).simplified().split(u' ');
    qsizetype found = 0;
    for (qsizetype at = 0; at < all.size() && !words.isEmpty(); ++at) {
        if (folded(all[at]).contains(words.first())) {
            found = at;
            break;
        }
    }
    const qsizetype from = std::max<qsizetype>(found - wordsBefore, 0);
    QString text = all.mid(from).join(u' ');
    if (from > 0)
        text.prepend(u"… "_s);
    if (text.size() > longestExcerpt)
        text = text.left(longestExcerpt - 1).trimmed() + u'…';
    return text;
}

/// One search of one viewer.
class Finder
{
public:
    Finder(Session& session, UserId viewer, const QString& text)
        : session_(session),
          store_(session.connection()),
          sight_(sightOf(session.organisation(), viewer)),
          // A NUL would end the search term in the middle.
          words_(searchWords(folded(text).remove(QChar(QChar::Null)))),
          phone_(phoneWanted(text))
    {}

    [[nodiscard]] bool asksForNothing() const { return words_.isEmpty(); }

    [[nodiscard]] SearchGroup group(SearchKind kind, int limit)
    {
        SearchGroup group{kind, {}, false};
        group.hits = kind == SearchKind::Colleague ? colleagues() : best(kind, limit + 1);
        if (kind == SearchKind::Deal)
            addDealsByPhone(group.hits, limit + 1);
        group.hasMore = group.hits.size() > limit;
        group.hits.resize(std::min<qsizetype>(group.hits.size(), limit));
        return group;
    }

    [[nodiscard]] std::optional<SearchHit> at(const SearchPlace& place)
    {
        if (place.kind == SearchKind::Colleague) {
            const User* user = session_.organisation().user(UserId(place.id));
            return user && user->active ? std::optional(hitOf(*user)) : std::nullopt;
        }
        if (place.id == 0 || !store_.isSeen(*textKindOf(place.kind), sight_, place.id))
            return std::nullopt;
        return hitOf(place);
    }

private:
    QList<SearchHit> best(SearchKind kind, int limit)
    {
        const TextKind texts = *textKindOf(kind);
        const bool byPhone = kind == SearchKind::Person && !phone_.isEmpty();
        const QStringList inside = byPhone ? QStringList{phone_} : words_;
        const auto all = store_.found(texts, sight_, inside, FoundPart::All, limit);
        // Usually that is everything there is; of more, the newest need not be the best.
        if (all.size() < limit)
            return ranked(kind, all, inside);
        QStringList beginning;
        for (const QString& word : inside)
            beginning.append(u' ' + word);
        const bool hasParts = kind == SearchKind::Deal || kind == SearchKind::Task;
        QList<SearchHit> hits;
        for (const FoundPart part : {FoundPart::Open, FoundPart::Closed}) {
            const FoundPart wanted = hasParts ? part : FoundPart::All;
            if (hits.size() >= limit || (!hasParts && part == FoundPart::Closed))
                break;
            QList<FoundText> found = store_.found(texts, sight_, beginning, wanted, limit);
            if (found.size() < limit)
                found += store_.found(texts, sight_, inside, wanted, limit);
            hits += ranked(kind, found, inside);
        }
        return hits;
    }

    /// Open things first, then by how well the words were found, then the newest; each once.
    QList<SearchHit> ranked(SearchKind kind, const QList<FoundText>& found, const QStringList& words)
    {
        QList<SearchHit> hits;
        QSet<qint64> known;
        for (const FoundText& each : found) {
            if (known.contains(each.id))
                continue;
            known.insert(each.id);
            auto hit = hitOf({kind, each.id});
            if (!hit || !mayBeFound(*hit))
                continue;
            hit->match = matchOf(each.text, words);
            hits.append(*hit);
        }
        const auto rank = [](const SearchHit& hit) {
            const bool isOpen = hit.status == DealStatus::Open && !hit.done;
            return std::tuple(isOpen, hit.match, hit.place.id);
        };
        std::stable_sort(hits.begin(), hits.end(),
                         [&](const SearchHit& a, const SearchHit& b) { return rank(a) > rank(b); });
        return hits;
    }

    /// A task whose deal the viewer may not see is not found by the name of that deal.
    [[nodiscard]] bool mayBeFound(const SearchHit& hit)
    {
        if (hit.place.kind != SearchKind::Task || !hit.deal.isNull())
            return true;
        const auto task = session_.tasks.byId(TaskId(hit.place.id));
        return task && (task->deal.isNull() || hasEach(task->title + u'\n' + task->description, words_));
    }

    void addDealsByPhone(QList<SearchHit>& hits, int limit)
    {
        if (phone_.isEmpty())
            return;
        const auto people = store_.found(TextKind::Person, sight_, {phone_}, FoundPart::All, limit);
        for (const FoundText& person : people) {
            const auto deals = store_.dealsOf(sight_, TextKind::Person, person.id, limit);
            for (const DealId deal : deals) {
                const auto hit = hitOf({SearchKind::Deal, deal.value()});
                const auto isSame = [&](const SearchHit& each) {
                    return hit && each.place == hit->place;
                };
                if (hit && std::none_of(hits.cbegin(), hits.cend(), isSame))
                    hits.append(*hit);
            }
        }
        std::stable_partition(hits.begin(), hits.end(),
                              [](const SearchHit& each) { return each.status == DealStatus::Open; });
    }

    [[nodiscard]] QList<SearchHit> colleagues()
    {
        const Organisation& people = session_.organisation();
        QList<SearchHit> hits;
        for (const User& user : people.users) {
            const Team* team = people.team(user.team);
            const QString text =
                searchable(user.name + u'\n' + user.email + u'\n' + (team ? team->name : QString()));
            SearchHit hit = hitOf(user);
            hit.match = matchOf(text, words_);
            if (user.active && hit.match != WordMatch::Nowhere)
                hits.append(hit);
        }
        std::stable_sort(hits.begin(), hits.end(),
                         [](const SearchHit& a, const SearchHit& b) { return a.match > b.match; });
        return hits;
    }

    [[nodiscard]] SearchHit hitOf(const User& user)
    {
        const Team* team = session_.organisation().team(user.team);
        SearchHit hit;
        hit.place = {SearchKind::Colleague, user.id.value()};
        hit.title = user.name;
        hit.of = team ? team->name : QString();
        hit.reach = user.email;
        return hit;
    }

    [[nodiscard]] std::optional<SearchHit> hitOf(const SearchPlace& place)
    {
        SearchHit hit;
        hit.place = place;
        const bool isThere = place.kind == SearchKind::Deal      ? fillDeal(hit)
                             : place.kind == SearchKind::Company ? fillCompany(hit)
                             : place.kind == SearchKind::Person  ? fillPerson(hit)
                             : place.kind == SearchKind::Task    ? fillTask(hit)
                                                                 : fillNote(hit);
        return isThere ? std::optional(hit) : std::nullopt;
    }

    [[nodiscard]] bool fillDeal(SearchHit& hit)
    {
        const auto listing = DealQueryStore(session_.connection()).listing(DealId(hit.place.id));
        if (!listing)
            return false;
        hit.title = listing->deal.facts.name;
        hit.of = listing->companyName;
        hit.status = listing->deal.status;
        hit.valueMinor = listing->deal.facts.valueMinor;
        return true;
    }

    [[nodiscard]] bool fillCompany(SearchHit& hit)
    {
        const auto company = session_.lists.company(CompanyId(hit.place.id));
        if (company)
            hit.title = company->name;
        return company.has_value();
    }

    [[nodiscard]] bool fillPerson(SearchHit& hit)
    {
        const auto person = session_.lists.person(PersonId(hit.place.id));
        if (!person)
            return false;
        hit.title = person->name;
        const auto company = session_.lists.company(person->company);
        hit.of = company ? company->name : QString();
        const bool byPhone = !phone_.isEmpty() && digitsOf(person->phone).contains(phone_);
        hit.reach = byPhone || person->email.isEmpty() ? person->phone : person->email;
        return true;
    }

    [[nodiscard]] bool fillTask(SearchHit& hit)
    {
        const auto task = session_.tasks.byId(TaskId(hit.place.id));
        if (!task)
            return false;
        hit.title = task->title;
        hit.due = task->due;
        hit.done = !task->doneAt.isNull();
        nameDeal(hit, task->deal);
        return true;
    }

    [[nodiscard]] bool fillNote(SearchHit& hit)
    {
        const auto note = store_.note(NoteId(hit.place.id));
        if (!note)
            return false;
        hit.title = excerpt(note->text, words_);
        nameDeal(hit, note->deal);
        return true;
    }

    /// Somebody who may not see the deal of a task sees a task without one.
    void nameDeal(SearchHit& hit, DealId deal)
    {
        if (deal.isNull() || !DealQueryStore(session_.connection()).isSeen(sight_, deal))
            return;
        hit.deal = deal;
        const auto found = session_.deals.byId(deal);
        hit.of = found ? found->facts.name : QString();
    }

    Session& session_;
    FindStore store_;
    DealSight sight_;
    QStringList words_;
    QString phone_;
};

} // namespace

Result<QList<SearchGroup>> Search::find(UserId viewer, const QString& text, const SearchLimits& limits)
{
    return session_.readAs(viewer, [&]() -> Result<QList<SearchGroup>> {
        Finder finder(session_, viewer, text);
        QList<SearchGroup> groups;
        if (finder.asksForNothing())
            return groups;
        for (const SearchKind kind : allSearchKinds) {
            const int limit = std::max(kind == SearchKind::Deal ? limits.deals : limits.others, 0);
            SearchGroup group = finder.group(kind, limit);
            if (!group.hits.isEmpty())
                groups.append(std::move(group));
        }
        return groups;
    });
}

Result<QList<SearchHit>> Search::at(UserId viewer, const QList<SearchPlace>& places)
{
    return session_.readAs(viewer, [&]() -> Result<QList<SearchHit>> {
        Finder finder(session_, viewer, {});
        QList<SearchHit> hits;
        for (const SearchPlace& place : places) {
            if (const auto hit = finder.at(place))
                hits.append(*hit);
        }
        return hits;
    });
}

} // namespace stagewright
