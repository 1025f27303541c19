// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/deal_sight.h"

#include "core/domain/name.h"
#include "core/services/session/session.h"

#include <algorithm>

namespace stagewright {

namespace {

/// Whose deals were asked for.
struct Wanted
{
    UserId owner;
    TeamId team;
    bool ownTeams = false;
};

/// The owners asked for; nothing if the query does not ask for any.
std::optional<QList<UserId>> wantedOwners(const Organisation& people, UserId viewer, const Wanted& wanted)
{
    const auto& [owner, team, ownTeams] = wanted;
    if (team.isNull() && !ownTeams)
        return owner.isNull() ? std::nullopt : std::optional(QList<UserId>{owner});
    const QSet<UserId> members = ownTeams ? people.peopleAround(viewer) : people.membersBelow(team);
    if (!owner.isNull())
        return members.contains(owner) ? QList<UserId>{owner} : QList<UserId>{};
    QList<UserId> owners(members.cbegin(), members.cend());
    std::sort(owners.begin(), owners.end());
    return owners;
}

DealFilter filterFor(const Organisation& people, UserId viewer, const Wanted& wanted)
{
    DealFilter filter;
    filter.sight = sightOf(people, viewer);
    filter.owners = wantedOwners(people, viewer, wanted);
    if (!filter.owners)
        return filter;
    // Everybody sees all of their own deals, so no further condition is needed.
    const auto own = [&](UserId each) {
        return each == viewer;
    };
    if (std::all_of(filter.owners->cbegin(), filter.owners->cend(), own))
        filter.sight = {true, {}, {}};
    return filter;
}

void setCreated(DealFilter& filter, const Environment& environment, QDate from, QDate to)
{
    if (from.isValid())
        filter.createdFrom = environment.startOf(from);
    if (to.isValid())
        filter.createdBefore = environment.startOf(to.addDays(1));
}

} // namespace

DealSight sightOf(const Organisation& people, UserId viewer)
{
    if (people.isAdministrator(viewer))
        return {true, {}, {}};
    DealSight sight{false, viewer, {}};
    for (const User& user : people.users) {
        if (user.id == viewer || people.managesOwner(viewer, user.id))
            sight.owners.append(user.id);
    }
    return sight;
}

DealFilter filterOf(Session& session, UserId viewer, const DealQuery& query)
{
    DealFilter filter = filterFor(session.organisation(), viewer, {query.owner, query.team, query.ownTeams});
    // A NUL would end the search term in the middle.
    filter.foldedText = folded(query.text).remove(QChar(QChar::Null));
    filter.status = query.status;
    filter.process = query.process;
    filter.stage = query.stage;
    filter.product = query.product;
    filter.source = query.source;
    filter.closingFrom = query.closingFrom;
    filter.closingTo = query.closingTo;
    setCreated(filter, session.environment(), query.createdFrom, query.createdTo);
    return filter;
}

DealFilter filterOf(Session& session, UserId viewer, const OpenDealsFilter& wanted)
{
    DealFilter filter = filterFor(session.organisation(), viewer, {wanted.owner, wanted.team});
    filter.status = DealStatus::Open;
    filter.process = wanted.process;
    setCreated(filter, session.environment(), wanted.createdFrom, wanted.createdTo);
    return filter;
}

} // namespace stagewright
