// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session/session.h"

#include "core/domain/deal/progress.h"

#include <algorithm>

namespace stagewright {

Session::Session(std::unique_ptr<Connection> connection, const Environment& environment)
    : connection_(std::move(connection)),
      environment_(environment),
      deals(*connection_),
      history(*connection_),
      notes(*connection_),
      totals(*connection_),
      search(*connection_),
      people(*connection_),
      lists(*connection_),
      listUse(*connection_),
      processes(*connection_),
      tasks(*connection_),
      notifications(*connection_),
      typedDrafts(*connection_),
      steps(*connection_),
      bin(*connection_)
{}

void Session::refreshCaches()
{
    const auto version = connection_->dataVersion();
    if (!version || *version != seenVersion_)
        forgetCaches();
    seenVersion_ = version ? *version : -1;
    if (!zoneKnown_)
        readZone();
}

void Session::readZone()
{
    const auto facts = lists.workspace();
    zoneKnown_ = true;
    if (!facts || facts->timeZone.isEmpty())
        return;
    // A zone that this computer does not know leaves the computer's own in use.
    if (const auto zone = zoneNamed(facts->timeZone))
        environment_.zone = *zone;
}

Outcome Session::commit(Transaction& transaction, const Changes& changes)
{
    const Outcome committed = transaction.commit();
    if (committed) {
        announce(changes);
        return committed;
    }
    forgetCaches();
    if (committed.problem().code == ProblemCode::CommitUncertain)
        announce(Changes::everything());
    return committed;
}

void Session::forgetCaches()
{
    zoneKnown_ = false;
    organisation_.reset();
    currency_.reset();
    records_.clear();
    processes_.clear();
    knownStages_.clear();
}

const Organisation& Session::organisation()
{
    if (!organisation_)
        organisation_ = people.organisation();
    return *organisation_;
}

Result<User> Session::activeUser(UserId id)
{
    const User* user = organisation().user(id);
    if (!user)
        return Problem{ProblemCode::UserNotFound, {id.toText()}};
    if (!user->active)
        return Problem{ProblemCode::UserInactive, {user->name}};
    return *user;
}

Outcome Session::requireAdministrator(UserId id)
{
    const auto user = activeUser(id);
    if (!user)
        return user.problem();
    if (user->role != Role::Administrator)
        return Problem{ProblemCode::OnlyAdministrators, {}};
    return done();
}

const ProcessRecord* Session::processRecord(ProcessId id)
{
    if (const auto known = records_.find(id); known != records_.end())
        return &known->second;
    const auto record = processes.record(id);
    return record ? &records_.emplace(id, *record).first->second : nullptr;
}

const Process* Session::process(ProcessId id)
{
    if (const auto known = processes_.find(id); known != processes_.end())
        return &known->second;
    const ProcessRecord* record = processRecord(id);
    if (!record)
        return nullptr;
    auto version = processes.version(id, record->version);
    return version ? &processes_.emplace(id, std::move(version->body)).first->second : nullptr;
}

std::optional<Process> Session::processVersion(ProcessId id, int version)
{
    const ProcessRecord* record = processRecord(id);
    if (record && record->version == version) {
        const Process* newest = process(id);
        return newest ? std::optional(*newest) : std::nullopt;
    }
    auto stored = processes.version(id, version);
    return stored ? std::optional(std::move(stored->body)) : std::nullopt;
}

StageId Session::stageNow(ProcessId id, StageId stage)
{
    const Process* newest = process(id);
    if (!newest || stage.isNull() || newest->stage(stage))
        return newest ? stage : StageId();
    return knownStages(id).value(stage).now;
}

const QHash<StageId, Session::KnownStage>& Session::knownStages(ProcessId id)
{
    if (const auto found = knownStages_.find(id); found != knownStages_.end())
        return found->second;
    QHash<StageId, KnownStage>& known = knownStages_[id];
    const auto versions = processes.versions(id); // newest first
    QHash<StageId, StageId> nowLater; // of the stages of the version after the one being looked at
    for (auto version = versions.cbegin(); version != versions.cend(); ++version) {
        const bool isNewest = version == versions.cbegin();
        QHash<StageId, StageId> now;
        for (const Stage& stage : version->body.stages) {
            now[stage.id] =
                isNewest ? stage.id
                         : nowLater.value(survivingStage(version->body, std::prev(version)->body, stage.id));
            if (!known.contains(stage.id))
                known.insert(stage.id, {now[stage.id], stage.name.text()});
        }
        nowLater = std::move(now);
    }
    return known;
}

QString Session::stageName(ProcessId id, int version, StageId stage)
{
    if (stage.isNull())
        return {};
    const ProcessRecord* record = processRecord(id);
    const Process* newest = record && record->version == version ? process(id) : nullptr;
    if (const Stage* known = newest ? newest->stage(stage) : nullptr)
        return known->name.text();
    const auto key = std::pair(id, version);
    auto names = stageNames_.find(key);
    if (names == stageNames_.end()) {
        const auto body = processVersion(id, version);
        names = stageNames_.emplace(key, QHash<StageId, QString>()).first;
        if (body) {
            for (const Stage& each : body->stages)
                names->second.insert(each.id, each.name.text());
        }
    }
    const QString name = names->second.value(stage);
    return name.isEmpty() ? knownStages(id).value(stage).name : name;
}

Outcome Session::takeRoomForDeal(qint64 unstored)
{
    constexpr qint64 betweenCounts = 10'000;
    if (roomForDeals_ == 0)
        roomForDeals_ =
            std::clamp<qint64>(environment_.mostDeals - deals.count() - unstored, 0, betweenCounts);
    if (roomForDeals_ == 0)
        return Problem{ProblemCode::TooManyDeals, {QString::number(environment_.mostDeals)}};
    --roomForDeals_;
    return done();
}

Currency Session::currency()
{
    if (!currency_) {
        const auto facts = lists.workspace();
        currency_ = facts ? facts->currency : Currency::pln();
    }
    return *currency_;
}

void Session::announce(const Changes& changes) const
{
    if (listener_ && !changes.isEmpty())
        listener_(changes);
}

} // namespace stagewright
