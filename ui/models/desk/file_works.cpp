// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/desk/file_works.h"

namespace stagewright {

RunningFileWork::RunningFileWork(FileWork work, QObject* parent)
    : QObject(parent), work_(std::move(work)), state_(run_.start())
{
    connect(&run_, &LongRun::progressed, this, &RunningFileWork::progressed);
}

void RunningFileWork::cancel()
{
    if (std::exchange(cancelled_, true))
        return;
    run_.cancel();
    Q_EMIT cancelling();
    if (state_->giveUp())
        giveUp_();
}

FileWorks::~FileWorks()
{
    drop();
}

void FileWorks::cancelAll()
{
    const QList<RunningFileWork*> all = running_;
    for (RunningFileWork* each : all)
        each->cancel();
}

void FileWorks::drop()
{
    const QList<RunningFileWork*> all = running_;
    for (RunningFileWork* each : all) {
        each->run_.cancel();
        (void)remove(each);
    }
}

RunningFileWork* FileWorks::add(const FileWork& work)
{
    running_.append(new RunningFileWork(work, this));
    return running_.last();
}

bool FileWorks::remove(RunningFileWork* run)
{
    if (!running_.removeOne(run))
        return false;
    Q_EMIT run->ended();
    run->deleteLater();
    return true;
}

FileWorks::Ending FileWorks::endingOf(const RunningFileWork& run, const Problem* problem)
{
    if (problem)
        return problem->code == ProblemCode::Cancelled ? Ending::Cancelled : Ending::Failed;
    return run.isCancelled() ? Ending::TooLate : Ending::Done;
}

} // namespace stagewright
