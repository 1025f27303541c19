// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/process_file/process_files.h"

#include "core/domain/process/matching.h"
#include "ui/models/processes/process_copies.h"
#include "ui/screens/process_file/process_preview_dialog.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// The name of the process without characters that file systems do not allow.
QString fileNameFor(const Process& process)
{
    static const QRegularExpression unwelcome(u"[^\\w\\- ]+"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    QString name = process.name.text();
    name.replace(unwelcome, u"_"_s);
    return name.trimmed().left(80) + u".stagewright.json"_s;
}

/// The file's process as the next state of `target`; ids of other processes stay theirs.
Process nextOf(const Process& target, const Process& file, const QList<ProcessSummary>& all, IdSource& ids)
{
    QList<Process> others;
    for (const ProcessSummary& each : all) {
        if (each.process.id != target.id)
            others.append(each.process);
    }
    return asNextOf(target, file, takenIds(others), ids);
}

} // namespace

ProcessFiles::ProcessFiles(Desk& desk, Navigator& navigator, QWidget* screen, ProcessFileChooser chooser)
    : QObject(screen), desk_(desk), navigator_(navigator), screen_(screen), chooser_(std::move(chooser))
{}

void ProcessFiles::exportProcess(const Process& process, int basedOn)
{
    const QString path = chooser_.toSave(screen_, fileNameFor(process));
    if (path.isEmpty())
        return;
    desk_
        .read([path, process, basedOn, people = desk_.directory().people](Workspace&) {
            return saveProcessFile(path, process, people, basedOn);
        })
        .then(this, [this, name = QFileInfo(path).fileName()](const Outcome& written) {
            if (written)
                navigator_.tell(tr("Exported to “%1”.").arg(isolated(name)));
            else
                navigator_.tell(written.problem());
        });
}

void ProcessFiles::importInto(const Process& target, const QString& targetLabel)
{
    const QString path = chooser_.toOpen(screen_);
    if (path.isEmpty())
        return;
    desk_
        .read([path, target, directory = desk_.directory()](Workspace& workspace) -> Result<Incoming> {
            IdSource& ids = *workspace.environment().ids;
            const auto file = loadProcessFile(path, directory.people, ids);
            if (!file)
                return file.problem();
            Incoming incoming{target, nextOf(target, file->process, directory.processes, ids)};
            incoming.unknownPeople = file->unknownPeople;
            return incoming;
        })
        .then(this, [this, targetLabel, name = QFileInfo(path).fileName()](const Result<Incoming>& incoming) {
            if (incoming)
                preview(*incoming, name, targetLabel, false);
            else
                navigator_.tell(incoming.problem());
        });
}

void ProcessFiles::importAny()
{
    const QString path = chooser_.toOpen(screen_);
    if (path.isEmpty())
        return;
    desk_
        .read([path, actor = desk_.actor(),
               people = desk_.directory().people](Workspace& workspace) -> Result<Incoming> {
            const auto file = loadProcessFile(path, people, *workspace.environment().ids);
            return file ? findTarget(workspace, actor, *file) : Result<Incoming>(file.problem());
        })
        .then(this, [this, name = QFileInfo(path).fileName()](const Result<Incoming>& incoming) {
            if (!incoming) {
                navigator_.tell(incoming.problem());
                return;
            }
            const QString version = numberText(incoming->version);
            preview(*incoming, name, incoming->isNew ? tr("Current") : tr("Version %1").arg(version), true);
        });
}

Result<ProcessFiles::Incoming> ProcessFiles::findTarget(Workspace& workspace, UserId actor,
                                                        const ProcessFileContent& file)
{
    const auto all = workspace.processes().all(actor);
    if (!all)
        return all.problem();
    QList<Process> processes;
    for (const ProcessSummary& each : *all)
        processes.append(each.process);
    const Process& read = file.process;
    const Process* match = matchOf(read, processes);
    if (!match)
        return Incoming{{read.id, read.name, read.description}, read, 0, true, {}, file.unknownPeople};
    const auto summary = workspace.processes().byId(actor, match->id);
    if (!summary)
        return summary.problem();
    const auto draft = workspace.processDrafts().of(actor, match->id);
    if (!draft)
        return draft.problem();
    Incoming incoming{*match, nextOf(*match, read, *all, *workspace.environment().ids), summary->version};
    incoming.unknownPeople = file.unknownPeople;
    if (draft->has_value())
        incoming.seen = (*draft)->changedAt;
    return incoming;
}

void ProcessFiles::preview(const Incoming& incoming, const QString& fileName, const QString& label,
                           bool offersNew)
{
    auto* dialog = new ProcessPreviewDialog({fileName, incoming.before, label, incoming.after, incoming.isNew,
                                             offersNew, incoming.seen.has_value(), incoming.unknownPeople},
                                            screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProcessPreviewDialog::draftChosen, this, [this, incoming, fileName] {
        Q_EMIT draftChosen(incoming.after, incoming.version, fileName, incoming.seen);
    });
    connect(dialog, &ProcessPreviewDialog::newChosen, this, [this, incoming] {
        Process fresh = incoming.after;
        fresh.name = freeProcessName(fresh.name, desk_.directory());
        Q_EMIT newChosen(fresh);
    });
    dialog->open();
}

} // namespace stagewright
