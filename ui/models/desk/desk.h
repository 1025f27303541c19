// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session/changes.h"
#include "core/services/session/directory.h"
#include "core/services/workspace/workspace.h"
#include "ui/models/desk/answer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPromise>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <type_traits>

namespace stagewright {

/// The window's only way to the workspace: one thread for writing, one for reading what is shown next, and
/// one for reading that takes longer, so that neither the window nor what it shows next ever waits. Continue
/// on the window's thread with `.then(context, ...)`.
class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(Environment environment, QObject* parent = nullptr);
    ~Desk() override;

    /// Opens the file, or makes it if there is none; the value says whether a workspace has been set up in
    /// it.
    [[nodiscard]] Answer<Result<bool>> open(const QString& file);
    /// The file or its folder cannot be written to: everything can be viewed, and every write is refused.
    /// Known once open() has answered.
    [[nodiscard]] bool isReadOnly() const { return readOnly_; }
    /// The reason for that is a full disk.
    [[nodiscard]] bool isDiskFull() const { return diskIsFull_; }
    /// Refuses every write from now on.
    void stopWriting(const Problem& why);
    /// Ends the threads. Writes are finished, including waiting ones; a read is interrupted. Anything
    /// requested from now on is cancelled. A window that closes waits for unfinishedWrites() first, so that
    /// no refusal goes unseen.
    void stop();

    template<class Verb>
    auto read(Verb verb)
    {
        return run(reader_, std::move(verb), false);
    }
    /// For what grows with the number of deals: all ids of a list, what it adds up to. Its answers come in no
    /// order with those of read().
    template<class Verb>
    auto survey(Verb verb)
    {
        return run(surveyor_.opened ? surveyor_ : reader_, std::move(verb), false);
    }
    template<class Verb>
    auto write(Verb verb)
    {
        sinceWrite_.start();
        logIsAway_ = false;
        return run(writer_, std::move(verb), true);
    }

    /// Stores everything that is being typed as drafts now, because the window is closing.
    void keep() { Q_EMIT keepWanted(); }
    /// Verbs that were requested and have not ended.
    [[nodiscard]] int pending() const { return pending_; }
    /// How many of these are writes.
    [[nodiscard]] int unfinishedWrites() const { return writes_; }
    /// Checks for commits by other programs; happens automatically every two seconds.
    void lookForOthers();

    [[nodiscard]] const Directory& directory() const { return directory_; }
    void reloadDirectory();
    /// Who acts. Null if that person was deactivated or removed: then nobody acts until setActor().
    [[nodiscard]] UserId actor() const { return actor_; }
    /// Of the person who acts, or acted last.
    [[nodiscard]] const QString& actorName() const { return actorName_; }
    void setActor(UserId actor);
    [[nodiscard]] QDate today() const { return environment_.today(); }
    [[nodiscard]] const Environment& environment() const { return environment_; }

Q_SIGNALS:
    void changed(const stagewright::Changes& changes);
    void directoryChanged();
    /// The directory could not be read; the one from before, if there is one, stays.
    void directoryRefused(const stagewright::Problem& problem);
    void actorChanged();
    void keepWanted();
    /// What this person had typed at this place was stored, so it is not to be offered again.
    void typedStored(stagewright::UserId owner, const QString& place, const QString& content);
    /// Emitted after its answer was delivered; when unfinishedWrites() is 0, none is in progress.
    void writeEnded();
    /// A write was refused with this problem.
    void writeRefused(const stagewright::Problem& problem);
    /// Something is wrong with the file itself, told once: DatabaseDamaged, and nothing is written any more;
    /// DatabaseMoved, DatabaseLogLost or DatabaseReplaced, and nothing can be.
    void troubled(const stagewright::Problem& problem);
    /// A log that did not belong to the file was put aside under this name when the file was opened.
    void logPutAside(const QString& file);

private:
    struct Lane
    {
        explicit Lane(const char* called) : name(called) {}
        const char* name;
        QThread thread;
        QObject* context = nullptr;
        std::unique_ptr<Workspace> workspace;
        Problem problem{ProblemCode::DatabaseEmpty, {QString()}};
        std::atomic<Workspace*> opened = nullptr;
        std::atomic_bool stopping = false;
        bool toldDamage = false;
    };

    /// One verb in progress. Dropping a promise without fulfilling it cancels its future.
    template<class Value>
    struct Job
    {
        explicit Job(std::atomic_int& count) : pending(count) { ++pending; }
        ~Job() { --pending; }
        Job(const Job&) = delete;
        Job& operator=(const Job&) = delete;
        QPromise<Value> promise = {};
        std::atomic_int& pending;
    };

    template<class Verb>
    auto run(Lane& lane, Verb verb, bool counts) -> Answer<std::invoke_result_t<Verb, Workspace&>>
    {
        using Value = std::invoke_result_t<Verb, Workspace&>;
        auto job = std::make_shared<Job<Value>>(pending_);
        job->promise.start();
        Answer<Value> answer(job->promise.future());
        if (!lane.context)
            return answer;
        if (counts)
            ++writes_;
        QElapsedTimer asked;
        asked.start();
        auto work = [this, job = std::move(job), &lane, verb = std::move(verb), counts, asked]() mutable {
            const qint64 waited = asked.elapsed();
            std::optional<Problem> refused;
            // Writes are always carried out, even if whoever asked is gone.
            if (counts || !lane.stopping) {
                Value value = lane.workspace ? verb(*lane.workspace) : Value(lane.problem);
                if (!value.ok())
                    refused = value.problem();
                job->promise.addResult(std::move(value));
                job->promise.finish();
                noteDamage(lane);
                logVerb(lane, waited, asked.elapsed() - waited, refused);
            }
            job.reset();
            if (counts)
                endWrite(refused);
        };
        QMetaObject::invokeMethod(lane.context, std::move(work), Qt::QueuedConnection);
        return answer;
    }

    /// On the writing thread, after the answer was delivered.
    void endWrite(const std::optional<Problem>& refused);
    void startLane(Lane& lane);
    /// Ends what the lane reads.
    static void interruptLane(Lane& lane);
    static void stopLane(Lane& lane);
    static void openLane(Lane& lane, const QString& file, Workspace::Mode mode,
                         const Environment& environment);
    void announce(const Changes& changes);
    /// A workspace in which nobody has acted yet starts with its first administrator.
    void settleActor();
    /// On the lane's thread, after a verb.
    void noteDamage(Lane& lane);
    /// For whoever asks why an answer took so long; in milliseconds.
    static void logVerb(const Lane& lane, qint64 waited, qint64 took, const std::optional<Problem>& refused);
    enum class Telling { Always, WhenDifferent };
    void readDirectory(Telling telling);
    void tellTrouble(const Problem& problem);

    Environment environment_;
    std::atomic_int pending_ = 0;
    int writes_ = 0; ///< counted when requested and when answered
    std::atomic_bool readOnly_ = false;
    std::atomic_bool diskIsFull_ = false;
    Lane writer_{"writing"};
    Lane reader_{"reading"};
    Lane surveyor_{"surveying"};
    Directory directory_;
    UserId actor_;
    QString actorName_;
    bool acted_ = false; ///< somebody acts or has acted
    QTimer poll_;
    qint64 seenVersion_ = -1;
    bool polling_ = false;
    QElapsedTimer sinceWrite_;
    bool logIsAway_ = false;
    QSet<ProblemCode> troubles_;
};

} // namespace stagewright
