// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/desk/desk.h"

#include "core/services/people/list_service.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>

namespace stagewright {

namespace {

/// The verbs and how long they take; silent unless asked for, with QT_LOGGING_RULES="stagewright.desk=true".
Q_LOGGING_CATEGORY(deskLog, "stagewright.desk", QtWarningMsg)

constexpr int pollInterval = 2000;
/// How long without a write before the log is put away, in milliseconds.
constexpr int quietTime = 5000;

/// The person who acts. If nobody has acted yet, the first administrator; if the person who acted may no
/// longer do so, nobody until somebody is chosen.
UserId actingPerson(const Organisation& people, UserId wanted, bool someoneActed)
{
    const User* user = people.user(wanted);
    if (user && user->active)
        return wanted;
    if (someoneActed)
        return {};
    const auto first = std::find_if(people.users.cbegin(), people.users.cend(), [](const User& each) {
        return each.active && each.role == Role::Administrator;
    });
    return first == people.users.cend() ? UserId() : first->id;
}

/// What looking for others found.
struct Seen
{
    qint64 version;
    bool logIsAway;
};

bool isNotWritable(const Problem& problem)
{
    return problem.code == ProblemCode::DatabaseReadOnly || problem.code == ProblemCode::DatabaseUnwritable ||
           problem.code == ProblemCode::DatabaseFull;
}

} // namespace

Desk::Desk(Environment environment, QObject* parent) : QObject(parent), environment_(std::move(environment))
{
    startLane(writer_);
    startLane(reader_);
    startLane(surveyor_);
    poll_.setInterval(pollInterval);
    connect(&poll_, &QTimer::timeout, this, &Desk::lookForOthers);
}

Desk::~Desk()
{
    stop();
}

void Desk::startLane(Lane& lane)
{
    lane.context = new QObject;
    lane.context->moveToThread(&lane.thread);
    lane.thread.start();
}

void Desk::stopLane(Lane& lane)
{
    if (!lane.context)
        return;
    // A connection must be closed by the thread that opened it.
    QMetaObject::invokeMethod(
        lane.context,
        [&lane] {
            lane.opened = nullptr; // it may have been opened after it was interrupted
            lane.workspace.reset();
        },
        Qt::BlockingQueuedConnection);
    lane.thread.quit();
    lane.thread.wait();
    delete lane.context;
    lane.context = nullptr;
}

void Desk::endWrite(const std::optional<Problem>& refused)
{
    // Queued behind the answer, because its receiver may request the next write.
    QMetaObject::invokeMethod(
        this,
        [this, refused] {
            --writes_;
            if (refused)
                Q_EMIT writeRefused(*refused);
            Q_EMIT writeEnded();
        },
        Qt::QueuedConnection);
}

void Desk::stop()
{
    poll_.stop();
    reader_.stopping = true;
    surveyor_.stopping = true;
    writer_.stopping = true;
    // Only reads are interrupted: a write is something that somebody wanted stored.
    interruptLane(reader_);
    interruptLane(surveyor_);
    // While a file is being opened, each lane starts the next.
    stopLane(writer_);
    stopLane(reader_);
    stopLane(surveyor_);
}

void Desk::interruptLane(Lane& lane)
{
    if (Workspace* workspace = lane.opened.exchange(nullptr))
        workspace->interrupt();
}

void Desk::openLane(Lane& lane, const QString& file, Workspace::Mode mode, const Environment& environment)
{
    auto opened = Workspace::open(file, mode, environment);
    if (opened) {
        lane.workspace = std::move(opened.value());
        lane.opened = lane.workspace.get();
    } else {
        lane.problem = opened.problem();
    }
}

void Desk::logVerb(const Lane& lane, qint64 waited, qint64 took, const std::optional<Problem>& refused)
{
    qCInfo(deskLog, "%s: waited %lld ms, took %lld ms%s", lane.name, waited, took,
           refused ? ", refused" : "");
}

Answer<Result<bool>> Desk::open(const QString& file)
{
    auto job = std::make_shared<Job<Result<bool>>>(pending_);
    job->promise.start();
    Answer<Result<bool>> answer(job->promise.future());
    if (!writer_.context)
        return answer;
    // Without it, the reader does its work: see survey().
    const auto openSurveyor = [this, file, job](const Result<bool>& isSetUp) {
        if (surveyor_.stopping)
            return;
        openLane(surveyor_, file, Workspace::Mode::Read, environment_);
        job->promise.addResult(isSetUp);
        job->promise.finish();
    };
    const auto openReader = [this, file, job, openSurveyor] {
        if (reader_.stopping)
            return;
        openLane(reader_, file, Workspace::Mode::Read, environment_);
        if (reader_.workspace) {
            QMetaObject::invokeMethod(
                surveyor_.context,
                [openSurveyor, isSetUp = reader_.workspace->isSetUp()] { openSurveyor(isSetUp); },
                Qt::QueuedConnection);
            return;
        }
        // An older file could not be brought up to date because the disk is full: that is what has to change.
        const bool forRoom = diskIsFull_ && reader_.problem.code == ProblemCode::DatabaseOutdated;
        job->promise.addResult(Result<bool>(forRoom ? writer_.problem : reader_.problem));
        job->promise.finish();
    };
    const auto openWriter = [this, file, job, openReader] {
        if (writer_.stopping)
            return;
        const auto mode = QFileInfo::exists(file) ? Workspace::Mode::ReadWrite : Workspace::Mode::Create;
        openLane(writer_, file, mode, environment_);
        if (!writer_.workspace && mode == Workspace::Mode::ReadWrite && isNotWritable(writer_.problem)) {
            // It can still be viewed, unless the reader says otherwise.
            readOnly_ = true;
            diskIsFull_ = writer_.problem.code == ProblemCode::DatabaseFull;
            if (!diskIsFull_)
                writer_.problem = {ProblemCode::DatabaseReadOnly, {file}};
            QMetaObject::invokeMethod(reader_.context, openReader, Qt::QueuedConnection);
            return;
        }
        if (!writer_.workspace) {
            job->promise.addResult(Result<bool>(writer_.problem));
            job->promise.finish();
            return;
        }
        if (const QString aside = writer_.workspace->logPutAside(); !aside.isEmpty())
            QMetaObject::invokeMethod(
                this, [this, aside] { Q_EMIT logPutAside(aside); }, Qt::QueuedConnection);
        writer_.workspace->onChanged([this](const Changes& changes) {
            QMetaObject::invokeMethod(
                this, [this, changes] { announce(changes); }, Qt::QueuedConnection);
        });
        // Only now: the writer may have migrated the file, which a reader never does.
        QMetaObject::invokeMethod(reader_.context, openReader, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(writer_.context, openWriter, Qt::QueuedConnection);
    lookForOthers();
    poll_.start();
    return answer;
}

void Desk::lookForOthers()
{
    if (polling_)
        return;
    polling_ = true;
    const bool quiet =
        !readOnly_ && !logIsAway_ && sinceWrite_.isValid() && sinceWrite_.hasExpired(quietTime);
    // Asked on the writing connection: to the reading one, our own commits would look like somebody else's.
    const auto ask = [quiet](Workspace& workspace) -> Result<Seen> {
        if (const Outcome there = workspace.stillThere(); !there)
            return there.problem();
        // Whoever is reading keeps it where it is; then it is tried again.
        const bool logIsAway = quiet && workspace.putLogAway();
        const auto version = workspace.dataVersion();
        return version ? Result<Seen>({*version, logIsAway}) : version.problem();
    };
    run(readOnly_ ? reader_ : writer_, ask, false).then(this, [this](const Result<Seen>& seen) {
        polling_ = false;
        if (!seen) {
            tellTrouble(seen.problem());
            return;
        }
        logIsAway_ = logIsAway_ || (seen->logIsAway && sinceWrite_.hasExpired(quietTime));
        const bool first = seenVersion_ < 0;
        const bool moved = seenVersion_ != seen->version;
        seenVersion_ = seen->version;
        if (moved && !first)
            announce(Changes::everything());
    });
}

void Desk::noteDamage(Lane& lane)
{
    if (lane.toldDamage || !lane.workspace)
        return;
    const auto damage = lane.workspace->damage();
    if (!damage)
        return;
    lane.toldDamage = true;
    QMetaObject::invokeMethod(
        this, [this, problem = *damage] { stopWriting(problem); }, Qt::QueuedConnection);
}

void Desk::stopWriting(const Problem& why)
{
    run(
        writer_,
        [why](Workspace& workspace) {
            workspace.stopWriting(why);
            return done();
        },
        false);
    tellTrouble(why);
}

void Desk::tellTrouble(const Problem& problem)
{
    const bool grave =
        problem.code == ProblemCode::DatabaseDamaged || problem.code == ProblemCode::DatabaseMoved ||
        problem.code == ProblemCode::DatabaseLogLost || problem.code == ProblemCode::DatabaseReplaced;
    if (!grave || troubles_.contains(problem.code))
        return;
    troubles_.insert(problem.code);
    Q_EMIT troubled(problem);
}

void Desk::announce(const Changes& changes)
{
    if (changes.processes || changes.people || changes.lists || changes.workspace)
        readDirectory(Telling::WhenDifferent);
    Q_EMIT changed(changes);
}

void Desk::reloadDirectory()
{
    readDirectory(Telling::Always);
}

void Desk::readDirectory(Telling telling)
{
    read([wanted = actor_, acted = acted_](Workspace& workspace) -> Result<Directory> {
        const auto people = workspace.people().organisation();
        return people ? workspace.lists().directory(actingPerson(*people, wanted, acted)) : people.problem();
    }).then(this, [this, telling](const Result<Directory>& read) {
        if (!read) {
            Q_EMIT directoryRefused(read.problem());
            return;
        }
        // Most commits by others do not change it, and forms react to changes.
        const bool same = telling == Telling::WhenDifferent && directory_ == *read;
        directory_ = *read;
        if (directory_.zone.isValid())
            environment_.zone = directory_.zone;
        settleActor();
        if (!same)
            Q_EMIT directoryChanged();
    });
}

void Desk::settleActor()
{
    const UserId acting = actingPerson(directory_.people, actor_, acted_);
    acted_ = acted_ || !acting.isNull();
    if (const User* user = directory_.people.user(acting))
        actorName_ = user->name;
    if (acting == actor_)
        return;
    actor_ = acting;
    Q_EMIT actorChanged();
}

void Desk::setActor(UserId actor)
{
    if (actor_ == actor)
        return;
    actor_ = actor;
    acted_ = true;
    if (const User* user = directory_.people.user(actor))
        actorName_ = user->name;
    Q_EMIT actorChanged();
    // Its counts cover only deals that the acting person may see.
    if (!directory_.people.users.isEmpty())
        reloadDirectory();
}

} // namespace stagewright
