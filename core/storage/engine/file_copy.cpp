// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/file_copy.h"

#include "core/domain/backup/backup_names.h"
#include "core/storage/engine/cancel_watch.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/dialect.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace stagewright {

Outcome copyDatabase(Connection& source, const QString& path, const LongWork& work)
{
    return source.dialect().copyTo(path, work);
}

Result<QString> complaintsAbout(const QString& path, const LongWork& work)
{
    const auto copy = Connection::open(path, Connection::Mode::Still);
    if (!copy)
        return copy.problem();
    const CancelWatch watch(**copy, work.cancel);
    const QStringList found = (*copy)->dialect().integrityComplaints(20);
    if ((*copy)->failed())
        return (*copy)->problem();
    return found.join(QLatin1Char('\n'));
}

QString freeBackupPlace(const QString& workspaceFile, QDateTime moment)
{
    const auto place = [&] {
        return backupFolder(workspaceFile) + u'/' + backupName(workspaceFile, moment);
    };
    while (QFileInfo::exists(place()))
        moment = moment.addSecs(1);
    return place();
}

Outcome makeBackupFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return done();
    if (!QDir().mkpath(folder))
        return Problem{ProblemCode::DatabaseUnwritable, {folder, qt_error_string(errno)}};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return done();
}

} // namespace stagewright
