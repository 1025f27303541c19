// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Below the services: only .cpp files of services and exchange include this.
#include "core/domain/people/people.h"
#include "core/services/changes.h"
#include "core/services/environment.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/stores/deal_store.h"
#include "core/storage/stores/history_store.h"
#include "core/storage/stores/list_store.h"
#include "core/storage/stores/list_use_store.h"
#include "core/storage/stores/note_store.h"
#include "core/storage/stores/notification_store.h"
#include "core/storage/stores/people_store.h"
#include "core/storage/stores/process_store.h"
#include "core/storage/stores/search_store.h"
#include "core/storage/stores/task_store.h"
#include "core/storage/stores/total_store.h"
#include "core/storage/stores/typed_draft_store.h"

#include <functional>
#include <map>
#include <type_traits>

namespace stagewright {

/// What the services of one workspace share: the connection, its stores, and the small things every verb
/// needs, read once and again after somebody else's commit.
class Session
{
public:
    Session(std::unique_ptr<Connection> connection, const Environment& environment);

    [[nodiscard]] Connection& connection() { return *connection_; }
    [[nodiscard]] const Environment& environment() const { return environment_; }

    /// One transaction around a verb `Result<T> (Changes&)`: committed when it succeeds, rolled back when it
    /// returns a problem or the database failed; the changes are announced after the commit.
    template<class Verb>
    auto write(Verb verb) -> std::invoke_result_t<Verb, Changes&>
    {
        Transaction transaction(*connection_, Transaction::Kind::Write);
        if (!transaction.begun())
            return connection_->problem();
        refreshCaches();
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
            // What was read up to then may be half of it.
            forgetCaches();
            return connection_->problem();
        }
        return result;
    }

    /// The same for somebody: whoever is deactivated or unknown (UserInactive, UserNotFound) reads nothing.
    template<class Verb>
    auto readAs(UserId viewer, Verb verb) -> std::invoke_result_t<Verb>
    {
        return read([&]() -> std::invoke_result_t<Verb> {
            if (const auto user = activeUser(viewer); !user)
                return user.problem();
            return verb();
        });
    }

    /// Announces the changes when they are stored, and that everything may have changed when that is
    /// uncertain.
    [[nodiscard]] Outcome commit(Transaction& transaction, const Changes& changes);

    // Within a verb only.
    [[nodiscard]] const Organisation& organisation();
    [[nodiscard]] Result<User> activeUser(UserId id); ///< UserNotFound, UserInactive
    [[nodiscard]] Outcome requireAdministrator(UserId id);
    [[nodiscard]] const ProcessRecord* processRecord(ProcessId id);
    /// The newest version, from memory; null when there is none. Valid until forgetCaches().
    [[nodiscard]] const Process* process(ProcessId id);
    [[nodiscard]] std::optional<Process> processVersion(ProcessId id, int version);
    /// The stage itself where the newest version still has it, else what became of deals that stood in it:
    /// the nearest stage before it, version by version. Null when there is none.
    [[nodiscard]] StageId stageNow(ProcessId process, StageId stage);
    /// What a stage is called in a version, or, where that does not have it, in the newest one that does.
    [[nodiscard]] QString stageName(ProcessId process, int version, StageId stage);
    /// Room for one more deal: TooManyDeals. Counts now and then, not every time. `unstored`: how many were
    /// added that the workspace does not hold.
    [[nodiscard]] Outcome takeRoomForDeal(qint64 unstored = 0);
    /// The currency of the workspace (PLN before it was set up).
    [[nodiscard]] Currency currency();
    /// After a verb changed people or processes itself.
    void forgetCaches();

    void onChanged(std::function<void(const Changes&)> listener) { listener_ = std::move(listener); }
    void announce(const Changes& changes) const;

private:
    /// What became of a stage that some version of a process has, and what it was last called.
    struct KnownStage
    {
        StageId now; ///< null when nothing did
        QString name;
    };

    void refreshCaches();
    void readZone();
    /// Of all versions, read at the first question: a history asks for each of its events. A stage that is
    /// not in it is none of this process.
    [[nodiscard]] const QHash<StageId, KnownStage>& knownStages(ProcessId id);

    std::unique_ptr<Connection> connection_;
    Environment environment_;
    std::function<void(const Changes&)> listener_;

    qint64 seenVersion_ = -1;
    bool zoneKnown_ = false;
    std::optional<Organisation> organisation_;
    std::optional<Currency> currency_;
    qint64 roomForDeals_ = 0; ///< so many may be added before they are counted again
    // Maps that leave their entries where they are: a verb holds on to one process while it reads another.
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
};

} // namespace stagewright
