// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/durable_file.h"

#include "core/storage/engine/durable_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <filesystem>
#include <optional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// Limit for chains of links: more than anybody makes by hand, and it ends a circle.
constexpr int mostLinks = 16;

/// What `path` leads to, which need not exist; nothing if the links form a circle.
std::optional<QString> endOf(const QString& path)
{
    QFileInfo info(QFileInfo(path).absoluteFilePath());
    for (int links = 0; info.isSymLink(); ++links) {
        if (links == mostLinks)
            return {};
        info.setFile(info.symLinkTarget());
    }
    return info.absoluteFilePath();
}

std::filesystem::path systemPath(const QString& path)
{
#ifdef Q_OS_WIN
    return {path.toStdWString()};
#else
    return {QFile::encodeName(path).toStdString()};
#endif
}

bool flushToDisk(int descriptor)
{
#ifdef Q_OS_UNIX
    return ::fsync(descriptor) == 0;
#else
    return ::_commit(descriptor) == 0;
#endif
}

/// QFileDevice forgets the result of each write when the next one begins.
class WatchedFile : public QTemporaryFile
{
public:
    QString failure; ///< the system's message; empty while nothing has failed

protected:
    qint64 writeData(const char* data, qint64 size) override
    {
        const qint64 written = QTemporaryFile::writeData(data, size);
        if (written != size && failure.isEmpty())
            failure = errorString();
        return written;
    }
};

} // namespace

struct DurableFile::Parts
{
    QString path;
    QString target;
    std::optional<QFileDevice::Permissions> permissions;
    WatchedFile file;

    [[nodiscard]] QString name() const { return QFileInfo(path).fileName(); }
    [[nodiscard]] Problem unwritable(const QString& words) const
    {
        return {ProblemCode::FileUnwritable, {name(), words}};
    }
    [[nodiscard]] Problem unwritable(int error) const { return unwritable(qt_error_string(error)); }
};

DurableFile::DurableFile(const QString& path) : parts_(std::make_unique<Parts>())
{
    parts_->path = path;
}

DurableFile::~DurableFile() = default;

Outcome DurableFile::open()
{
    const auto target = endOf(parts_->path);
    if (!target)
        return parts_->unwritable(ELOOP);
    parts_->target = *target;
    const QFileInfo there(parts_->target);
    if (there.exists()) {
        if (!there.isFile())
            return Problem{ProblemCode::FileNotOrdinary, {parts_->name()}};
        if (!there.isWritable())
            return parts_->unwritable(EACCES);
        parts_->permissions = there.permissions();
    }
    WatchedFile& file = parts_->file;
    file.setFileTemplate(there.dir().filePath(u".stagewright-XXXXXX"_s));
    if (!file.open())
        return parts_->unwritable(file.errorString());
    // Asking for the name creates it; until then the system may keep the file nameless.
    if (file.fileName().isEmpty())
        return parts_->unwritable(file.errorString());
    return done();
}

QIODevice& DurableFile::device()
{
    return parts_->file;
}

Outcome DurableFile::commit()
{
    WatchedFile& file = parts_->file;
    if (!file.failure.isEmpty())
        return parts_->unwritable(file.failure);
    if (!file.flush())
        return parts_->unwritable(file.errorString());
    if (parts_->permissions && !file.setPermissions(*parts_->permissions))
        return parts_->unwritable(file.errorString());
    if (!flushToDisk(file.handle()))
        return parts_->unwritable(errno);
    if (QFileInfo(file.fileName()).size() != file.pos())
        return parts_->unwritable(ENOSPC);
    std::error_code error;
    std::filesystem::rename(systemPath(file.fileName()), systemPath(parts_->target), error);
    if (error)
        return parts_->unwritable(error.value());
    file.setAutoRemove(false);
    file.close();
    if (const int unsure = flushFolder(QFileInfo(parts_->target).path()); unsure != 0)
        return Problem{ProblemCode::FileNotDurable, {parts_->name(), qt_error_string(unsure)}};
    return done();
}

Outcome writeDurably(const QString& path, const QByteArray& bytes)
{
    DurableFile file(path);
    if (const Outcome opened = file.open(); !opened)
        return opened;
    file.device().write(bytes);
    return file.commit();
}

} // namespace stagewright
