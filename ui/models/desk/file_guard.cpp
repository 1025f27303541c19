// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/desk/file_guard.h"

namespace stagewright {

FileGuard::FileGuard(QString file, Environment environment, QObject* parent)
    : QObject(parent), file_(std::move(file)), environment_(std::move(environment)), context_(new QObject)
{
    context_->moveToThread(&thread_);
    thread_.start(QThread::LowPriority);
    // A window may stay open for days.
    daily_.setInterval(std::chrono::hours(1));
    connect(&daily_, &QTimer::timeout, this, &FileGuard::backUpIfDue);
}

FileGuard::~FileGuard()
{
    for (const auto& each : std::as_const(runs_)) {
        if (const auto state = each.lock())
            state->cancel = true;
    }
    thread_.quit();
    thread_.wait();
    delete context_;
}

void FileGuard::start(std::chrono::milliseconds after)
{
    QTimer::singleShot(after, this, &FileGuard::verify);
    daily_.start();
}

void FileGuard::note(const std::shared_ptr<LongRun::State>& state)
{
    runs_.removeIf([](const std::weak_ptr<LongRun::State>& each) { return each.expired(); });
    runs_.append(state);
}

void FileGuard::verify()
{
    read([](Workspace& workspace, const LongWork& work) {
        return workspace.check().run(CheckDepth::Quick, work);
    }).then(this, [this](const Result<CheckReport>& report) {
        if (!report) {
            // A file that is locked, or a check that was cancelled, says nothing about damage.
            if (report.problem().code == ProblemCode::DatabaseDamaged)
                Q_EMIT foundDamaged(report.problem());
            return;
        }
        if (const Difference* damage = report->firstDamage()) {
            const QString detail = damage->place + QStringLiteral(": ") + damage->stored;
            Q_EMIT foundDamaged({ProblemCode::DatabaseDamaged, {file_, detail}});
            return;
        }
        sound_ = true;
        Q_EMIT foundSound();
        backUpIfDue();
    });
}

void FileGuard::backUpIfDue()
{
    if (!makesBackups_ || !sound_)
        return;
    read([](Workspace& workspace, const LongWork& work) {
        return backUpDaily(workspace, work);
    }).then(this, [this](const Result<std::optional<BackupMade>>& made) {
        if (made && *made)
            Q_EMIT backedUp((*made)->file);
        if (made)
            return;
        if (made.problem().code == ProblemCode::DatabaseDamaged)
            Q_EMIT foundDamaged(made.problem());
        else if (made.problem().code != ProblemCode::Cancelled)
            Q_EMIT backupFailed(made.problem());
    });
}

} // namespace stagewright
