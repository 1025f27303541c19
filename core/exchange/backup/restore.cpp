// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backup/restore.h"

#include "core/exchange/backup/backup.h"
#include "core/services/session.h"
#include "core/services/workspace.h"
#include "core/storage/engine/aside_file.h"
#include "core/storage/engine/file_mark.h"
#include "core/storage/engine/regular_file.h"
#include "core/storage/engine/sqlite/file_copy.h"
#include "core/storage/engine/sqlite/log_file.h"
#include "core/storage/stores/row_ids.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <iterator>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

bool hasLog(const QString& file)
{
    return QFileInfo(systemPath(file) + u"-wal"_s).size() > 0;
}

/// Either of two ordered lists may have what the other has not.
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

/// A copy of the backup, its log included, that can take the workspace's place.
Outcome copyBackup(const QString& from, const QString& to, const LongWork& work)
{
    // Nothing appears beside a backup that has no log.
    const auto source =
        Connection::open(from, hasLog(from) ? Connection::Mode::Read : Connection::Mode::Still);
    if (!source)
        return source.problem();
    const Transaction snapshot(**source, Transaction::Kind::Read);
    if (!snapshot.begun())
        return (*source)->problem();
    return copyDatabase(**source, to, work);
}

QString nameForReplaced(const QString& workspaceFile, QDateTime moment)
{
    const QFileInfo info(workspaceFile);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    while (true) {
        const QString stamp = moment.toString(u"yyyy-MM-ddTHH-mm-ssZ"_s);
        const QString path = info.path() + u'/' + info.completeBaseName() + u" replaced "_s + stamp + suffix;
        if (!QFileInfo::exists(path))
            return path;
        moment = moment.addSecs(1);
    }
}

/// The log is brought into the file, so that the file alone is all of it. One that is damaged keeps its log.
void settle(const QString& workspaceFile, const Environment& environment)
{
    auto workspace = Workspace::open(workspaceFile, Workspace::Mode::ReadWrite, environment);
    if (workspace)
        (*workspace)->putLogAway();
}

/// What is left of a log goes with the file it is of.
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
    const auto verified = verifyCopy(from, environment, work);
    if (!verified)
        return verified.problem();
    const auto now = Workspace::open(workspaceFile, Workspace::Mode::Read, environment);
    const auto backup = Workspace::open(from, Workspace::Mode::Still, environment);
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
    if (const Outcome copied = copyBackup(from, aside.path(), work); !copied)
        return aside.renamed(copied.problem());
    if (const auto verified = verifyCopy(aside.path(), environment, work); !verified) {
        Problem problem = verified.problem();
        problem.values.replaceInStrings(aside.path(), from);
        return problem;
    }
    if (work.isCancelled())
        return Problem{ProblemCode::Cancelled, {}};
    const bool isThere = QFileInfo::exists(place);
    if (isThere && isLogInUse(place))
        return Problem{ProblemCode::DatabaseLocked, {workspaceFile}};
    if (!isThere) {
        const Outcome placed = aside.takePlace();
        return placed ? Result<QString>(QString()) : placed.problem();
    }
    settle(place, environment);
    const QString kept =
        nameForReplaced(place, QDateTime::fromMSecsSinceEpoch(environment.now().ms, Qt::UTC));
    if (!keepLog(place, kept))
        return Problem{ProblemCode::DatabaseUnwritable, {workspaceFile, qt_error_string(errno)}};
    if (const Outcome placed = aside.replace(kept); !placed) {
        QFile::rename(kept + u"-wal"_s, place + u"-wal"_s);
        return placed.problem();
    }
    return kept;
}

} // namespace stagewright
