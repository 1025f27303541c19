// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/workspace/workspace.h"

#include "core/services/session/session.h"
#include "core/services/workspace/workspace_setup.h"
#include "core/storage/engine/aside_file.h"
#include "core/storage/engine/dialect.h"
#include "core/storage/schema/schema_manager.h"

namespace stagewright {

struct Workspace::Parts
{
    Parts(std::unique_ptr<Connection> connection, const Environment& environment, Opened how)
        : session(std::move(connection), environment),
          deals(session),
          bulkChanges(session),
          queries(session),
          search(session),
          contacts(session),
          next(session),
          processes(session),
          processDrafts(session),
          processRemoval(session),
          processUsage(session),
          people(session),
          lists(session),
          tasks(session),
          notifications(session),
          statistics(session),
          typing(session),
          undo(session),
          check(session),
          opened(how)
    {}

    Session session;
    DealService deals;
    BulkChanges bulkChanges;
    DealQueries queries;
    Search search;
    ContactService contacts;
    NextActions next;
    ProcessService processes;
    ProcessDrafts processDrafts;
    ProcessRemoval processRemoval;
    ProcessUsage processUsage;
    PeopleService people;
    ListService lists;
    TaskService tasks;
    NotificationService notifications;
    StatisticsService statistics;
    TypingService typing;
    UndoService undo;
    CheckService check;
    Opened opened;
    bool writes = false;
};

namespace {

Connection::Mode connectionMode(Workspace::Mode mode)
{
    switch (mode) {
    case Workspace::Mode::Read:
        return Connection::Mode::Read;
    case Workspace::Mode::ReadWrite:
        return Connection::Mode::ReadWrite;
    case Workspace::Mode::Create:
        return Connection::Mode::Create;
    case Workspace::Mode::Still:
        return Connection::Mode::Still;
    }
    return Connection::Mode::Read;
}

Opened openedAs(SchemaOutcome outcome)
{
    switch (outcome) {
    case SchemaOutcome::Created:
        return Opened::Created;
    case SchemaOutcome::Current:
        return Opened::Current;
    case SchemaOutcome::Migrated:
        return Opened::Migrated;
    }
    return Opened::Current;
}

/// The days of a workspace are those of its zone, from the first verb on. A file from before zones gets the
/// zone of this computer.
Outcome settleZone(Session& session, bool mayWrite)
{
    const auto facts = session.read(
        [&]() -> Result<std::optional<WorkspaceFacts>> { return std::optional(session.lists.workspace()); });
    if (!facts)
        return facts.problem();
    if (!mayWrite || !*facts || !(*facts)->timeZone.isEmpty())
        return done();
    return session.write([&](Changes&) -> Outcome {
        auto wanted = session.lists.workspace();
        if (!wanted || !wanted->timeZone.isEmpty())
            return done();
        wanted->timeZone = zoneName(session.environment().zone);
        session.lists.saveWorkspace(*wanted);
        session.forgetCaches();
        return done();
    });
}

/// Once for each time a workspace is opened: what can no longer be taken back is not kept. Where that fails,
/// because somebody else is writing or the file is damaged, it is left for the next time: that is no reason
/// to refuse the file, and damage is told with whatever is read next.
void forgetOldSteps(Session& session)
{
    constexpr qint64 msPerDay = 86'400'000;
    const Instant oldest{session.environment().now().ms - keptStepDays * msPerDay};
    const auto any = session.read(
        [&]() -> Result<bool> { return session.steps.hasOlder(oldest) || session.bin.hasOlder(oldest); });
    if (!any || !*any)
        return;
    (void)session.write([&](Changes&) -> Outcome {
        session.steps.removeOlder(oldest);
        session.bin.removeOlder(oldest);
        return done();
    });
}

} // namespace

Workspace::Workspace(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}

Workspace::~Workspace()
{
    // This makes a plain copy of the file complete, even while another program has it open.
    if (parts_ && parts_->writes)
        parts_->session.connection().dialect().putLogAway();
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& file, Mode mode,
                                                   const Environment& environment)
{
    if (mode == Mode::Create) {
        // Still empty; whoever sets it up later gets it complete.
        const Outcome made = make(file, environment, [](Workspace&) { return done(); });
        if (!made)
            return made.problem();
        auto opened = open(file, Mode::ReadWrite, environment);
        if (opened)
            (*opened)->parts_->opened = Opened::Created;
        return opened;
    }
    auto connection = Connection::open(file, connectionMode(mode));
    if (!connection)
        return connection.problem();
    const auto schema = prepareSchema(**connection, false, mode == Mode::ReadWrite,
                                      QDateTime::fromMSecsSinceEpoch(environment.now().ms, Qt::UTC));
    if (!schema)
        return schema.problem();
    auto parts = std::make_unique<Parts>(std::move(*connection), environment, openedAs(*schema));
    if (const Outcome zoned = settleZone(parts->session, mode == Mode::ReadWrite); !zoned)
        return zoned.problem();
    if (mode == Mode::ReadWrite)
        forgetOldSteps(parts->session);
    parts->writes = mode == Mode::ReadWrite;
    return std::unique_ptr<Workspace>(new Workspace(std::move(parts)));
}

Outcome Workspace::make(const QString& file, const Environment& environment,
                        const std::function<Outcome(Workspace&)>& fill)
{
    AsideFile aside(file);
    if (const Outcome begun = aside.begin(); !begun)
        return begun;
    auto connection = Connection::open(aside.path(), Connection::Mode::Create);
    if (!connection)
        return aside.renamed(connection.problem());
    const auto schema = prepareSchema(**connection, true, true);
    if (!schema)
        return aside.renamed(schema.problem());
    {
        auto parts = std::make_unique<Parts>(std::move(*connection), environment, openedAs(*schema));
        Workspace workspace(std::move(parts));
        if (const Outcome filled = fill(workspace); !filled)
            return aside.renamed(filled.problem());
    }
    return aside.takePlace();
}

Opened Workspace::outcome() const
{
    return parts_->opened;
}

QString Workspace::file() const
{
    return parts_->session.connection().file();
}

Result<bool> Workspace::isSetUp()
{
    Session& session = parts_->session;
    return session.read([&]() -> Result<bool> { return session.lists.workspace().has_value(); });
}

Result<UserId> Workspace::setUp(const NewWorkspace& wanted)
{
    return setUpWorkspace(parts_->session, wanted);
}

DealService& Workspace::deals()
{
    return parts_->deals;
}

BulkChanges& Workspace::bulkChanges()
{
    return parts_->bulkChanges;
}

DealQueries& Workspace::dealQueries()
{
    return parts_->queries;
}

ContactService& Workspace::contacts()
{
    return parts_->contacts;
}

Search& Workspace::search()
{
    return parts_->search;
}

NextActions& Workspace::nextActions()
{
    return parts_->next;
}

ProcessService& Workspace::processes()
{
    return parts_->processes;
}

ProcessDrafts& Workspace::processDrafts()
{
    return parts_->processDrafts;
}

ProcessRemoval& Workspace::processRemoval()
{
    return parts_->processRemoval;
}

ProcessUsage& Workspace::processUsage()
{
    return parts_->processUsage;
}

PeopleService& Workspace::people()
{
    return parts_->people;
}

ListService& Workspace::lists()
{
    return parts_->lists;
}

TaskService& Workspace::tasks()
{
    return parts_->tasks;
}

NotificationService& Workspace::notifications()
{
    return parts_->notifications;
}

StatisticsService& Workspace::statistics()
{
    return parts_->statistics;
}

TypingService& Workspace::typing()
{
    return parts_->typing;
}

UndoService& Workspace::undo()
{
    return parts_->undo;
}

CheckService& Workspace::check()
{
    return parts_->check;
}

const Environment& Workspace::environment() const
{
    return parts_->session.environment();
}

void Workspace::onChanged(std::function<void(const Changes&)> listener)
{
    parts_->session.onChanged(std::move(listener));
}

Result<qint64> Workspace::dataVersion()
{
    return parts_->session.connection().dataVersion();
}

Outcome Workspace::stillThere()
{
    Connection& connection = parts_->session.connection();
    connection.forgetFailure();
    connection.dialect().requirePlace();
    if (!connection.failed())
        return done();
    const Problem problem = connection.problem();
    connection.forgetFailure();
    return problem;
}

std::optional<Problem> Workspace::damage()
{
    return parts_->session.connection().damage();
}

void Workspace::stopWriting(const Problem& why)
{
    parts_->session.connection().stopWriting(why);
}

bool Workspace::putLogAway()
{
    return parts_->session.connection().dialect().putLogAway();
}

QString Workspace::logPutAside() const
{
    return parts_->session.connection().dialect().logPutAside();
}

void Workspace::interrupt()
{
    parts_->session.connection().interrupt();
}

Session& Workspace::session()
{
    return parts_->session;
}

} // namespace stagewright
