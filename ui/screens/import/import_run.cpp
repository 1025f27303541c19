// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/import_run.h"

#include "ui/models/desk.h"

#include <QTimer>

namespace stagewright {

namespace {
constexpr int tellEveryMs = 80;
} // namespace

ImportRun::ImportRun(Desk& desk, QObject* parent) : QObject(parent), desk_(desk), timer_(new QTimer(this))
{
    timer_->setInterval(tellEveryMs);
    connect(timer_, &QTimer::timeout, this, &ImportRun::tell);
}

ImportRun::~ImportRun()
{
    cancel();
}

void ImportRun::start(const QString& file, const ImportMapping& mapping, bool dryRun)
{
    if (state_)
        return;
    state_ = std::make_shared<State>();
    timer_->start();
    const auto verb = [state = state_, actor = desk_.actor(), file, mapping, dryRun](Workspace& workspace) {
        const auto progress = [&state](qint64 done, qint64 total) {
            state->done = done;
            state->total = total;
        };
        return importDeals(workspace, actor, file, mapping, dryRun, progress, &state->cancel);
    };
    desk_.write(verb).then(this, [this](const Result<ImportReport>& report) {
        state_.reset();
        timer_->stop();
        Q_EMIT finished(report);
    });
}

void ImportRun::cancel()
{
    if (state_)
        state_->cancel = true;
}

void ImportRun::tell()
{
    if (state_ && state_->total > 0)
        Q_EMIT progressed(static_cast<double>(state_->done) / static_cast<double>(state_->total));
}

} // namespace stagewright
