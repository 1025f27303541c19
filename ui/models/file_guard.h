// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"
#include "core/exchange/backup/backup.h"
#include "core/services/workspace.h"
#include "ui/models/answer.h"

#include <QObject>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <memory>

namespace stagewright {

/// Looks after the file of a workspace on a thread of its own, with less right to the processor than
/// everything else: verifies it after it was opened, makes the backup of the day, and runs what else takes
/// long and needs the file only (a copy, a comparison with a backup).
class FileGuard : public QObject
{
    Q_OBJECT

public:
    FileGuard(QString file, Environment environment, QObject* parent = nullptr);
    /// Cancels what runs.
    ~FileGuard() override;

    /// Begins to watch a workspace that is open; first `after` this long, so that opening it is not slowed
    /// down.
    void start(std::chrono::milliseconds after = std::chrono::seconds(3));
    /// What cannot be written gets no backups.
    void setMakesBackups(bool makes) { makesBackups_ = makes; }

    /// Runs `work`, `Result<T> (const LongWork&)`, after what runs already.
    template<class Work>
    auto run(Work work) -> Answer<std::invoke_result_t<Work, const LongWork&>>
    {
        using Value = std::invoke_result_t<Work, const LongWork&>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        Answer<Value> answer(promise->future());
        QMetaObject::invokeMethod(
            context_,
            [this, promise, work = std::move(work)]() mutable {
                if (cancel_)
                    return;
                promise->addResult(work(LongWork{{}, &cancel_}));
                promise->finish();
            },
            Qt::QueuedConnection);
        return answer;
    }
    /// The same with the workspace, opened for reading.
    template<class Work>
    auto read(Work work) -> Answer<std::invoke_result_t<Work, Workspace&, const LongWork&>>
    {
        using Value = std::invoke_result_t<Work, Workspace&, const LongWork&>;
        return run(
            [file = file_, environment = environment_, work = std::move(work)](const LongWork& run) -> Value {
                auto workspace = Workspace::open(file, Workspace::Mode::Read, environment);
                return workspace ? work(**workspace, run) : Value(workspace.problem());
            });
    }
    [[nodiscard]] const QString& file() const { return file_; }
    [[nodiscard]] const Environment& environment() const { return environment_; }

Q_SIGNALS:
    /// The file was read through, and nothing is wrong with it.
    void foundSound();
    /// Something in it cannot be right.
    void foundDamaged(const stagewright::Problem& problem);
    void backedUp(const QString& file);
    void backupFailed(const stagewright::Problem& problem);

private:
    void verify();
    void backUpIfDue();

    QString file_;
    Environment environment_;
    CancelFlag cancel_{false};
    QThread thread_;
    QObject* context_;
    QTimer daily_;
    bool makesBackups_ = true;
    bool sound_ = false;
};

} // namespace stagewright
