// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/durable_folder.h"

#include <QFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace stagewright {

int flushFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == EACCES ? 0 : errno;
    const bool flushed = ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP;
    const int error = flushed ? 0 : errno;
    ::close(descriptor);
    return error;
#else
    Q_UNUSED(folder)
    return 0;
#endif
}

} // namespace stagewright
