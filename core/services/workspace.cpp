// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/workspace.h"

#include "core/services/session.h"
#include "core/services/workspace_setup.h"
#include "core/storage/schema/schema_manager.h"

#include <QFile>

namespace stagewright {

struct Workspace::Parts
{
    Parts(std::unique_ptr<Connection> connection, const Environment& environment, Opened how)
        : session(std::move(connection), environment),
          deals(session),
          queries(session),
          processes(session),
          people(session),
          lists(session),
          tasks(session),
          notifications(session),
          statistics(session),
          typing(session),
          check(session),
          opened(how)
    {}

    Session session;
    DealService deals;
    DealQueries queries;
    ProcessService processes;
    PeopleService people;
    ListService lists;
    TaskService tasks;
    NotificationService notifications;
    StatisticsService statistics;
    TypingService typing;
    CheckService check;
    Opened opened;
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
/// one of this computer.
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

/// Half a new workspace is worth nothing and would stand in the way of the next try.
Problem abandoned(const Problem& problem, const QString& file, Workspace::Mode mode)
{
    if (mode == Workspace::Mode::Create && problem.code != ProblemCode::DatabaseExists) {
        for (const char* ending : {"", "-wal", "-shm"})
            QFile::remove(file + QLatin1StringView(ending));
    }
    return problem;
}

} // namespace

Workspace::Workspace(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& file, Mode mode,
                                                   const Environment& environment)
{
    auto connection = Connection::open(file, connectionMode(mode));
    if (!connection)
        return abandoned(connection.problem(), file, mode);
    const auto schema = prepareSchema(**connection, mode == Mode::Create, mode != Mode::Read);
    if (!schema) {
        *connection = nullptr; // closes the file
        return abandoned(schema.problem(), file, mode);
    }
    auto parts = std::make_unique<Parts>(std::move(*connection), environment, openedAs(*schema));
    const Outcome zoned = settleZone(parts->session, mode != Mode::Read);
    if (!zoned) {
        parts = nullptr;
        return abandoned(zoned.problem(), file, mode);
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(parts)));
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

DealQueries& Workspace::dealQueries()
{
    return parts_->queries;
}

ProcessService& Workspace::processes()
{
    return parts_->processes;
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

void Workspace::interrupt()
{
    parts_->session.connection().interrupt();
}

Session& Workspace::session()
{
    return parts_->session;
}

} // namespace stagewright
