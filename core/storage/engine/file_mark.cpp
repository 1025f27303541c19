// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/file_mark.h"

#include "core/storage/engine/regular_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace stagewright {

FileMark FileMark::of(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat about = {};
    if (::stat(QFile::encodeName(systemPath(path)).constData(), &about) != 0)
        return {};
    qint64 changed = qint64{about.st_mtime} * 1'000'000'000;
#ifdef __linux__
    changed += about.st_mtim.tv_nsec;
#endif
    return {static_cast<quint64>(about.st_dev), static_cast<quint64>(about.st_ino), qint64{about.st_size},
            changed};
#else
    const QFileInfo info(systemPath(path));
    if (!info.exists())
        return {};
    return {1, 1, info.size(), info.lastModified().toMSecsSinceEpoch() * 1'000'000};
#endif
}

} // namespace stagewright
