// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/backup/file_work.h"
#include "core/domain/result.h"
#include "ui/models/desk/answer.h"
#include "ui/models/desk/long_run.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <utility>

namespace stagewright {

/// One of them, from its start to its answer.
class RunningFileWork : public QObject
{
    Q_OBJECT

public:
    RunningFileWork(FileWork work, QObject* parent);

    [[nodiscard]] const FileWork& work() const { return work_; }
    /// The answer comes soon, or at once when its turn has not come yet: Cancelled, or that it is done, when
    /// it was too late.
    void cancel();
    [[nodiscard]] bool isCancelled() const { return cancelled_; }

Q_SIGNALS:
    /// 0 to 1.
    void progressed(double share);
    /// Somebody asked for it; the answer is still to come.
    void cancelling();
    void ended();

private:
    friend class FileWorks;

    FileWork work_;
    LongRun run_;
    std::shared_ptr<LongRun::State> state_;
    std::function<void()> giveUp_; ///< answers without the work
    bool cancelled_ = false;
};

/// What people asked to be done with the file of a workspace, while it runs: each is followed and cancelled
/// by itself, whatever else works with the file.
class FileWorks : public QObject
{
    Q_OBJECT

public:
    enum class Ending {
        Done,
        Cancelled,
        TooLate, ///< done, although somebody cancelled it
        Failed,
    };

    using QObject::QObject;
    ~FileWorks() override;

    [[nodiscard]] const QList<RunningFileWork*>& running() const { return running_; }
    /// `begin`, `Answer<Result<T>> (std::shared_ptr<LongRun::State>)`, starts the work, which calls begin()
    /// of the state when its turn has come; `answered(const Result<T>&, Ending)` is called once.
    template<class Begin, class Answered>
    void start(const FileWork& work, Begin begin, Answered answered)
    {
        using Answering = decltype(begin(std::shared_ptr<LongRun::State>()));
        using Value = std::decay_t<decltype(std::declval<Answering>().result())>;
        RunningFileWork* run = add(work);
        const auto answer = [this, run = QPointer(run), answered](const Value& value) {
            if (!run || !remove(run))
                return;
            const Ending ending = endingOf(*run, value.ok() ? nullptr : &value.problem());
            answered(value, ending);
            Q_EMIT ended(ending);
        };
        run->giveUp_ = [answer] {
            answer(Problem{ProblemCode::Cancelled, {}});
        };
        begin(run->state_).then(run, answer);
        Q_EMIT began(run);
    }
    void cancelAll();
    /// Cancels everything and answers nothing: what they work for goes.
    void drop();

Q_SIGNALS:
    void began(stagewright::RunningFileWork* run);
    /// One of them, after it was answered.
    void ended(stagewright::FileWorks::Ending ending);

private:
    [[nodiscard]] RunningFileWork* add(const FileWork& work);
    /// False when it was answered before.
    [[nodiscard]] bool remove(RunningFileWork* run);
    [[nodiscard]] static Ending endingOf(const RunningFileWork& run, const Problem* problem);

    QList<RunningFileWork*> running_;
};

} // namespace stagewright
