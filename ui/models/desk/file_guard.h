// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/backup/backup.h"
#include "core/services/workspace/workspace.h"
#include "ui/models/desk/answer.h"
#include "ui/models/desk/long_run.h"

#include <QObject>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <memory>

namespace stagewright {

/// Looks after the file of a workspace on a thread of its own, with a lower priority than everything else:
/// verifies it after it was opened, makes the daily backup, and runs other long work that only needs the file
/// (a copy, a comparison with a backup).
class FileGuard : public QObject
{
    Q_OBJECT

public:
    FileGuard(QString file, Environment environment, QObject* parent = nullptr);
    /// Cancels what runs.
    ~FileGuard() override;

    /// Starts watching an open workspace; waits for `after` first, so that opening it is not slowed down.
    void start(std::chrono::milliseconds after = std::chrono::seconds(3));
    /// A file that cannot be written to gets no backups.
    void setMakesBackups(bool makes) { makesBackups_ = makes; }

    /// Runs `work`, `Result<T> (const LongWork&)`, after what runs already. It is followed and cancelled by
    /// `state`, and by nothing else; cancelled before its turn has come, it is never answered.
    template<class Work>
    auto run(Work work, const std::shared_ptr<LongRun::State>& state = std::make_shared<LongRun::State>())
        -> Answer<std::invoke_result_t<Work, const LongWork&>>
    {
        using Value = std::invoke_result_t<Work, const LongWork&>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        Answer<Value> answer(promise->future());
        note(state);
        QMetaObject::invokeMethod(
            context_,
            [promise, state, work = std::move(work)]() mutable {
                if (!state->begin())
                    return;
                promise->addResult(work(state->work()));
                promise->finish();
            },
            Qt::QueuedConnection);
        return answer;
    }
    /// The same with the workspace opened for reading.
    template<class Work>
    auto read(Work work, const std::shared_ptr<LongRun::State>& state = std::make_shared<LongRun::State>())
        -> Answer<std::invoke_result_t<Work, Workspace&, const LongWork&>>
    {
        using Value = std::invoke_result_t<Work, Workspace&, const LongWork&>;
        return run(
            [file = file_, environment = environment_, work = std::move(work)](const LongWork& run) -> Value {
                auto workspace = Workspace::open(file, Workspace::Mode::Read, environment);
                return workspace ? work(**workspace, run) : Value(workspace.problem());
            },
            state);
    }
    [[nodiscard]] const QString& file() const { return file_; }
    [[nodiscard]] const Environment& environment() const { return environment_; }

Q_SIGNALS:
    /// The whole file was read, and nothing is wrong with it.
    void foundSound();
    /// Something in it cannot be right.
    void foundDamaged(const stagewright::Problem& problem);
    void backedUp(const QString& file);
    void backupFailed(const stagewright::Problem& problem);

private:
    void note(const std::shared_ptr<LongRun::State>& state);
    void verify();
    void backUpIfDue();

    QString file_;
    Environment environment_;
    QList<std::weak_ptr<LongRun::State>> runs_; ///< those that wait too
    QThread thread_;
    QObject* context_;
    QTimer daily_;
    bool makesBackups_ = true;
    bool sound_ = false;
};

} // namespace stagewright
