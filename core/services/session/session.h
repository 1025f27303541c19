// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Below the services: only .cpp files of services and exchange include this.
#include "core/domain/people/people.h"
#include "core/services/session/changes.h"
#include "core/services/session/environment.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/stores/deals/deal_store.h"
#include "core/storage/stores/deals/history_store.h"
#include "core/storage/stores/deals/note_store.h"
#include "core/storage/stores/deals/search_store.h"
#include "core/storage/stores/people/list_store.h"
#include "core/storage/stores/people/list_use_store.h"
#include "core/storage/stores/people/people_store.h"
#include "core/storage/stores/people/typed_draft_store.h"
#include "core/storage/stores/processes/process_store.h"
#include "core/storage/stores/statistics/total_store.h"
#include "core/storage/stores/tasks/notification_store.h"
#include "core/storage/stores/tasks/task_store.h"
#include "core/storage/stores/undo/bin_store.h"
#include "core/storage/stores/undo/step_store.h"

#include <functional>
#include <map>
#include <type_traits>

namespace stagewright {

/// What the services of one workspace share: the connection, its stores, and the small things every verb
/// needs, which are cached and read again after somebody else's commit.
class Session
{
public:
    Session(std::unique_ptr<Connection> connection, const Environment& environment);

    [[nodiscard]] Connection& connection() { return *connection_; }
    [[nodiscard]] const Environment& environment() const { return environment_; }

    /// One transaction around a verb `Result<T> (Changes&)`: committed if it succeeds, rolled back if it
    /// returns a problem or the database fails; the changes are announced after the commit.
    template<class Verb>
    auto write(Verb verb) -> std::invoke_result_t<Verb, Changes&>
    {
        Transaction transaction(*connection_, Transaction::Kind::Write);
        if (!transaction.begun())
            return connection_->problem();
        refreshCaches();
        steps.beginVerb();
        Changes changes;
        auto result = verb(changes);
        if (connection_->failed() || !result) {
            forgetCaches();
            return connection_->failed() ? decltype(result)(connection_->problem()) : result;
        }
        if (const Outcome committed = commit(transaction, changes); !committed)
            return committed.problem();
        return result;
    }

    /// One snapshot around a reading verb `Result<T> ()`.
    template<class Verb>
    auto read(Verb verb) -> std::invoke_result_t<Verb>
    {
        Transaction transaction(*connection_, Transaction::Kind::Read);
        if (!transaction.begun())
            return connection_->problem();
        refreshCaches();
        auto result = verb();
        if (connection_->failed()) {
            // What was read up to then may be incomplete.
            forgetCaches();
            return connection_->problem();
        }
        return result;
    }

    /// The same on behalf of somebody, who must be active: UserInactive, UserNotFound.
    template<class Verb>
    auto readAs(UserId viewer, Verb verb) -> std::invoke_result_t<Verb>
    {
        return read([&]() -> std::invoke_result_t<Verb> {
            if (const auto user = activeUser(viewer); !user)
                return user.problem();
            return verb();
        });
    }

    /// Announces the changes once they are stored; if that is uncertain, announces that anything may have
    /// changed.
    [[nodiscard]] Outcome commit(Transaction& transaction, const Changes& changes);

    // Only within a verb.
    [[nodiscard]] const Organisation& organisation();
    [[nodiscard]] Result<User> activeUser(UserId id); ///< UserNotFound, UserInactive
    [[nodiscard]] Outcome requireAdministrator(UserId id);
    [[nodiscard]] const ProcessRecord* processRecord(ProcessId id);
    /// The newest version, cached; null if there is none. Valid until forgetCaches().
    [[nodiscard]] const Process* process(ProcessId id);
    [[nodiscard]] std::optional<Process> processVersion(ProcessId id, int version);
    /// The stage itself if the newest version still has it, otherwise where its deals went: the nearest stage
    /// before it, version by version. Null if there is none.
    [[nodiscard]] StageId stageNow(ProcessId process, StageId stage);
    /// The name of a stage in a version, or, if that does not have it, in the newest one that does.
    [[nodiscard]] QString stageName(ProcessId process, int version, StageId stage);
    /// Reserves room for one more deal: TooManyDeals. Deals are counted only now and then. `unstored`: how
    /// many were added that the workspace does not hold.
    [[nodiscard]] Outcome takeRoomForDeal(qint64 unstored = 0);
    /// The currency of the workspace (PLN until it is set up).
    [[nodiscard]] Currency currency();
    /// For a verb that has changed people or processes itself.
    void forgetCaches();

    void onChanged(std::function<void(const Changes&)> listener) { listener_ = std::move(listener); }
    void announce(const Changes& changes) const;

private:
    /// What became of a stage of any version of a process, and what it was last called.
    struct KnownStage
    {
        StageId now; ///< null if nothing took its place
        QString name;
    };

    void refreshCaches();
    void readZone();
    /// For all versions, read when first needed, because a history asks once per event. A stage that is not
    /// in it does not belong to this process.
    [[nodiscard]] const QHash<StageId, KnownStage>& knownStages(ProcessId id);

    std::unique_ptr<Connection> connection_;
    Environment environment_;
    std::function<void(const Changes&)> listener_;

    qint64 seenVersion_ = -1;
    bool zoneKnown_ = false;
    std::optional<Organisation> organisation_;
    std::optional<Currency> currency_;
    qint64 roomForDeals_ = 0; ///< how many may be added before deals are counted again
    // Maps with stable entries: a verb keeps a pointer to one process while it reads another.
    std::map<ProcessId, ProcessRecord> records_;
    std::map<ProcessId, Process> processes_;
    std::map<ProcessId, QHash<StageId, KnownStage>> knownStages_;
    std::map<std::pair<ProcessId, int>, QHash<StageId, QString>> stageNames_; ///< of old versions

public:
    DealStore deals;
    HistoryStore history;
    NoteStore notes;
    TotalStore totals;
    SearchStore search;
    PeopleStore people;
    ListStore lists;
    ListUseStore listUse;
    ProcessStore processes;
    TaskStore tasks;
    NotificationStore notifications;
    TypedDraftStore typedDrafts;
    StepStore steps;
    BinStore bin;
};

} // namespace stagewright
