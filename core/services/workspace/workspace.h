// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/result.h"
#include "core/services/checking/check_service.h"
#include "core/services/contacts/contact_service.h"
#include "core/services/deals/bulk/bulk_changes.h"
#include "core/services/deals/deal_queries.h"
#include "core/services/deals/deal_service.h"
#include "core/services/next/next_actions.h"
#include "core/services/people/list_service.h"
#include "core/services/people/people_service.h"
#include "core/services/people/typing_service.h"
#include "core/services/processes/process_drafts.h"
#include "core/services/processes/process_removal.h"
#include "core/services/processes/process_service.h"
#include "core/services/processes/process_usage.h"
#include "core/services/search/search.h"
#include "core/services/session/changes.h"
#include "core/services/session/environment.h"
#include "core/services/statistics/statistics_service.h"
#include "core/services/tasks/notification_service.h"
#include "core/services/tasks/task_service.h"
#include "core/services/undo/undo_service.h"

#include <functional>
#include <memory>

namespace stagewright {

class Session;

/// What a new workspace starts with.
struct NewWorkspace
{
    QString companyName;
    QString adminName;
    QString adminEmail;
    Currency currency;
    Process firstProcess; ///< null ids are allowed: they are made
    QStringList sources;  ///< names to start with
    QStringList lostReasons;
    QStringList outdatedReasons;
    QStringList wonReasons = {};
};

/// How a file was opened; each outcome has a test.
enum class Opened { Created, Current, Migrated };

/// One workspace file as one thread sees it: a connection and the services on top. Not thread-safe: each
/// thread opens its own.
class Workspace
{
public:
    /// ReadWrite opens an existing file or fails; Create makes one and refuses an existing file; Read never
    /// writes, not even a migration; Still is Read for a copy that nobody writes to.
    enum class Mode { Read, ReadWrite, Create, Still };

    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString& file, Mode mode,
                                                                 const Environment& environment);
    /// Makes a workspace containing what `fill` stores, completely or not at all: it is made under another
    /// name and takes its own once the disk has everything.
    [[nodiscard]] static Outcome make(const QString& file, const Environment& environment,
                                      const std::function<Outcome(Workspace&)>& fill);
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    [[nodiscard]] Opened outcome() const;
    [[nodiscard]] QString file() const;
    /// False until setUp() has run: the file may have been made and the first-start form cancelled.
    [[nodiscard]] Result<bool> isSetUp();
    /// Returns the administrator's id.
    [[nodiscard]] Result<UserId> setUp(const NewWorkspace& wanted);

    [[nodiscard]] DealService& deals();
    [[nodiscard]] BulkChanges& bulkChanges();
    [[nodiscard]] DealQueries& dealQueries();
    [[nodiscard]] Search& search();
    [[nodiscard]] ContactService& contacts();
    [[nodiscard]] NextActions& nextActions();
    [[nodiscard]] ProcessService& processes();
    [[nodiscard]] ProcessDrafts& processDrafts();
    [[nodiscard]] ProcessRemoval& processRemoval();
    [[nodiscard]] ProcessUsage& processUsage();
    [[nodiscard]] PeopleService& people();
    [[nodiscard]] ListService& lists();
    [[nodiscard]] TaskService& tasks();
    [[nodiscard]] NotificationService& notifications();
    [[nodiscard]] StatisticsService& statistics();
    [[nodiscard]] TypingService& typing();
    [[nodiscard]] UndoService& undo();
    [[nodiscard]] CheckService& check();
    [[nodiscard]] const Environment& environment() const;

    /// Called after each commit, on the thread of the verb.
    void onChanged(std::function<void(const Changes&)> listener);
    /// Grows whenever another connection commits; a cheap query of the database.
    [[nodiscard]] Result<qint64> dataVersion();
    /// DatabaseMoved, DatabaseLogLost or DatabaseReplaced when what is stored from now on would be found by
    /// nobody.
    [[nodiscard]] Outcome stillThere();
    /// Data was read that cannot be right; nothing is written from then on.
    [[nodiscard]] std::optional<Problem> damage();
    /// Refuses every write from now on.
    void stopWriting(const Problem& why);
    /// Brings the log into the file if nobody needs it right now, so that a plain copy of the file is
    /// complete. Returns whether it is.
    bool putLogAway();
    /// The name under which a log that did not belong to this file was put aside on opening; usually empty.
    [[nodiscard]] QString logPutAside() const;
    /// Ends the running statement; may be called from any thread.
    void interrupt();
    /// For exchange and generators, which work below the services. Include core/services/session/session.h.
    [[nodiscard]] Session& session();

private:
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

} // namespace stagewright
