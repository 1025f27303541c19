// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/regular_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace stagewright {

namespace {

Problem refusal(const QString& path, int error)
{
    const QString name = QFileInfo(path).fileName();
    // Opening a socket fails like this, as does a pipe or device without another side.
    if (error == ENXIO || error == ENODEV || error == EISDIR)
        return {ProblemCode::FileNotRegular, {name}};
    return {ProblemCode::FileUnreadable, {name, qt_error_string(error)}};
}

} // namespace

QString systemPath(const QString& path)
{
    // Qt takes a name that starts with a colon for one of its own resources.
    if (path.startsWith(u':'))
        return QDir::current().path() + u'/' + path;
    return QFileInfo(path).absoluteFilePath();
}

#ifdef Q_OS_UNIX

Result<std::unique_ptr<QFile>> openRegularFile(const QString& path)
{
    const QByteArray name = QFile::encodeName(systemPath(path));
    // Without waiting for somebody at the other end; what kind of file it is is checked on the opened
    // descriptor.
    const int descriptor = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return refusal(path, errno);
    struct stat about = {};
    if (::fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode)) {
        ::close(descriptor);
        return refusal(path, ENXIO);
    }
    auto file = std::make_unique<QFile>(path);
    if (!file->open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return Problem{ProblemCode::FileUnreadable, {QFileInfo(path).fileName(), file->errorString()}};
    }
    return file;
}

#else

Result<std::unique_ptr<QFile>> openRegularFile(const QString& path)
{
    const QFileInfo info(systemPath(path));
    if (!info.exists())
        return refusal(path, ENOENT);
    if (!info.isFile())
        return refusal(path, ENXIO);
    auto file = std::make_unique<QFile>(info.filePath());
    if (!file->open(QIODevice::ReadOnly))
        return Problem{ProblemCode::FileUnreadable, {info.fileName(), file->errorString()}};
    return file;
}

#endif

} // namespace stagewright
