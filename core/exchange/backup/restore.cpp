// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backup/restore.h"

#include "core/exchange/backup/backup.h"
#include "core/exchange/backup/still_backup.h"
#include "core/services/session/session.h"
#include "core/services/workspace/workspace.h"
#include "core/storage/engine/aside_file.h"
#include "core/storage/engine/file_mark.h"
#include "core/storage/engine/regular_file.h"
#include "core/storage/engine/sqlite/log_file.h"
#include "core/storage/stores/salvage/row_ids.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <iterator>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// Verifying takes longer than copying.
constexpr qint64 percentCopied = 30;
constexpr qint64 percentDone = 100;

/// Both lists are sorted, and either may have ids that the other lacks.
qint64 missingIn(const std::vector<qint64>& other, const std::vector<qint64>& ids)
{
    std::vector<qint64> only;
    std::set_difference(ids.cbegin(), ids.cend(), other.cbegin(), other.cend(), std::back_inserter(only));
    return static_cast<qint64>(only.size());
}

Result<std::vector<qint64>> idsOf(Workspace& workspace, RowKind kind)
{
    Session& session = workspace.session();
    return session.read([&]() -> Result<std::vector<qint64>> { return rowIds(session.connection(), kind); });
}

Outcome isNoneOfItsOwn(const QString& workspaceFile, const QString& from)
{
    const FileMark now = FileMark::of(workspaceFile);
    if (now.exists() && now.isSameFile(FileMark::of(from)))
        return Problem{ProblemCode::BackupIsWorkspace, {from}};
    return done();
}

QString nameForReplaced(const QString& workspaceFile, QDateTime moment)
{
    const QFileInfo info(workspaceFile);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    while (true) {
        const QString stamp = moment.toString(u"yyyy-MM-ddTHH-mm-ssZ"_s);
        const QString path = info.path() + u'/' + info.completeBaseName() + u" replaced "_s + stamp + suffix;
        if (!QFileInfo::exists(path) && !QFileInfo::exists(path + u"-wal"_s))
            return path;
        moment = moment.addSecs(1);
    }
}

/// Brings the log into the file, so that the file alone is complete. A damaged file keeps its log.
void settle(const QString& workspaceFile, const Environment& environment)
{
    auto workspace = Workspace::open(workspaceFile, Workspace::Mode::ReadWrite, environment);
    if (workspace)
        (*workspace)->putLogAway();
}

/// What is left of a log goes with its file; if that is gone, it is put aside at the same place.
bool keepLog(const QString& workspaceFile, const QString& kept)
{
    if (hasLog(workspaceFile) && !QFile::rename(workspaceFile + u"-wal"_s, kept + u"-wal"_s))
        return false;
    QFile::remove(workspaceFile + u"-wal"_s);
    QFile::remove(workspaceFile + u"-shm"_s);
    return true;
}

} // namespace

Result<std::optional<RestorePreview>> previewRestore(const QString& workspaceFile, const QString& from,
                                                     const Environment& environment, const LongWork& work)
{
    if (const Outcome other = isNoneOfItsOwn(workspaceFile, from); !other)
        return other.problem();
    const StillBackup still(from, systemPath(workspaceFile), work);
    if (const auto verified = still.verify(environment, work); !verified)
        return verified.problem();
    const auto now = Workspace::open(workspaceFile, Workspace::Mode::Read, environment);
    const auto backup = Workspace::open(still.file(), Workspace::Mode::Still, environment);
    if (!now || !backup)
        return std::optional<RestorePreview>();
    RestorePreview preview;
    const std::pair<RowKind, qint64 RowCounts::*> kinds[] = {{RowKind::Deals, &RowCounts::deals},
                                                             {RowKind::Notes, &RowCounts::notes},
                                                             {RowKind::Tasks, &RowCounts::tasks},
                                                             {RowKind::Users, &RowCounts::users}};
    for (const auto& [kind, member] : kinds) {
        const auto here = idsOf(**now, kind);
        const auto there = idsOf(**backup, kind);
        if (!here || !there)
            return std::optional<RestorePreview>();
        preview.onlyNow.*member = missingIn(*there, *here);
        preview.onlyBackup.*member = missingIn(*here, *there);
    }
    return std::optional(preview);
}

Result<QString> restoreBackup(const QString& workspaceFile, const QString& from,
                              const Environment& environment, const LongWork& work)
{
    const QString place = systemPath(workspaceFile);
    if (const Outcome other = isNoneOfItsOwn(place, from); !other)
        return other.problem();
    AsideFile aside(place);
    aside.beginReplacing();
    if (const Outcome copied = copyBackup(from, aside.path(), work.part(0, percentCopied)); !copied)
        return aside.renamed(copied.problem());
    const auto verified = verifyCopy(aside.path(), environment, work.part(percentCopied, percentDone));
    if (!verified) {
        Problem problem = verified.problem();
        problem.values.replaceInStrings(aside.path(), from);
        return problem;
    }
    if (work.isCancelled())
        return Problem{ProblemCode::Cancelled, {}};
    // A log without its file may still be in use by somebody who has the nameless file open.
    if (isLogInUse(place))
        return Problem{ProblemCode::DatabaseLocked, {workspaceFile}};
    const bool isThere = QFileInfo::exists(place);
    if (isThere)
        settle(place, environment);
    // The last moment to stop: until here nothing was changed, and from here on it is done to its end.
    if (work.isCancelled())
        return Problem{ProblemCode::Cancelled, {}};
    // Settling takes time.
    if (isLogInUse(place))
        return Problem{ProblemCode::DatabaseLocked, {workspaceFile}};
    const QString kept =
        nameForReplaced(place, QDateTime::fromMSecsSinceEpoch(environment.now().ms, Qt::UTC));
    if (!keepLog(place, kept))
        return Problem{ProblemCode::DatabaseUnwritable, {workspaceFile, qt_error_string(errno)}};
    const Outcome placed = isThere ? aside.replace(kept) : aside.takePlace();
    // In place, though not certainly on the disk, it must not meet that log.
    if (!placed && placed.problem().code == ProblemCode::FileNotDurable) {
        if (!isThere)
            return placed.problem();
        return Problem{ProblemCode::RestoreNotDurable,
                       {workspaceFile, QFileInfo(kept).fileName(), placed.problem().values.value(1)}};
    }
    if (!placed) {
        QFile::rename(kept + u"-wal"_s, place + u"-wal"_s);
        return placed.problem();
    }
    return isThere ? kept : QString();
}

} // namespace stagewright
