// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/file_work_text.h"

#include "ui/text/isolated.h"

#include <QCoreApplication>

namespace stagewright {

namespace {

struct FileWorkText
{
    Q_DECLARE_TR_FUNCTIONS(FileWorkText)
};

} // namespace

QString runningSentence(const FileWork& work)
{
    switch (work.kind) {
    case FileWork::Kind::Copy:
        return FileWorkText::tr("Saving the copy %1…").arg(isolated(work.name));
    case FileWork::Kind::Rescue:
        return FileWorkText::tr("Backing up everything that was stored…");
    case FileWork::Kind::Restore:
        return FileWorkText::tr("Restoring %1…").arg(isolated(work.name));
    case FileWork::Kind::Salvage:
        return FileWorkText::tr("Saving what can be read as %1…").arg(isolated(work.name));
    }
    return {};
}

QString cancelHint(const FileWork& work)
{
    switch (work.kind) {
    case FileWork::Kind::Copy:
        return FileWorkText::tr("No copy will be saved");
    case FileWork::Kind::Rescue:
        return FileWorkText::tr("No backup will be made");
    case FileWork::Kind::Restore:
        return FileWorkText::tr("The workspace will stay as it is");
    case FileWork::Kind::Salvage:
        return FileWorkText::tr("No new workspace will be made");
    }
    return {};
}

QString cancelledSentence(const FileWork& work)
{
    switch (work.kind) {
    case FileWork::Kind::Copy:
        return FileWorkText::tr("Cancelled. No copy was saved.");
    case FileWork::Kind::Rescue:
        return FileWorkText::tr("Cancelled. No backup was made; save a copy before you close this window.");
    case FileWork::Kind::Restore:
        return FileWorkText::tr("Cancelled. The workspace is as it was.");
    case FileWork::Kind::Salvage:
        return FileWorkText::tr("Cancelled. No new workspace was made, and the damaged file is as it was.");
    }
    return {};
}

QString tooLateSentence(const QString& done)
{
    return FileWorkText::tr("It was too late to cancel. %1").arg(done);
}

} // namespace stagewright
