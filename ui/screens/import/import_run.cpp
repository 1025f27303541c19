// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/import_run.h"

#include "ui/models/desk/desk.h"

namespace stagewright {

ImportRun::ImportRun(Desk& desk, QObject* parent) : QObject(parent), desk_(desk)
{
    connect(&run_, &LongRun::progressed, this, &ImportRun::progressed);
}

void ImportRun::start(const QString& file, const ImportMapping& mapping, const ImportWishes& wishes)
{
    if (run_.isRunning())
        return;
    const auto verb = [state = run_.start(), actor = desk_.actor(), file, mapping,
                       wishes](Workspace& workspace) {
        return importDeals(workspace, actor, file, mapping, wishes, state->work());
    };
    auto answer = wishes.dryRun ? desk_.read(verb) : desk_.write(verb);
    answer.then(this, [this](const Result<ImportReport>& report) {
        run_.end();
        Q_EMIT finished(report);
    });
}

} // namespace stagewright
