// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/aside_file.h"

#include "core/storage/engine/durable_folder.h"
#include "core/storage/engine/regular_file.h"
#include "core/storage/engine/sqlite/log_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr qint64 daysOfLeftovers = 2;
constexpr QLatin1StringView asideMark(".new-");

/// ".sales.stagewright.new-": hidden, and in the same folder, so that it only has to be renamed.
QString beginningOf(const QFileInfo& place)
{
    return u'.' + place.fileName() + asideMark;
}

void removeWithLog(const QString& path)
{
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1StringView(ending));
}

} // namespace

AsideFile::AsideFile(QString place) : place_(std::move(place))
{
    const QFileInfo info(systemPath(place_));
    const quint32 number = QRandomGenerator::global()->generate();
    path_ = info.dir().filePath(beginningOf(info) + QString::number(number, 36));
}

AsideFile::~AsideFile()
{
    if (!gone_)
        removeWithLog(path_);
}

Outcome AsideFile::begin()
{
    const QFileInfo info(systemPath(place_));
    if (info.exists() || info.isSymbolicLink())
        return Problem{ProblemCode::DatabaseExists, {place_}};
    beginReplacing();
    return done();
}

void AsideFile::beginReplacing() const
{
    const QFileInfo info(systemPath(place_));
    clearLeftovers(info.dir(), [&info](const QString& name) { return name == info.fileName(); });
}

void AsideFile::clearLeftovers(const QDir& folder,
                               const std::function<bool(const QString& name)>& isInQuestion)
{
    const QDateTime old = QDateTime::currentDateTimeUtc().addDays(-daysOfLeftovers);
    for (const QFileInfo& each : folder.entryInfoList({u".*.new-*"_s}, QDir::Files | QDir::Hidden)) {
        const QString name = each.fileName().mid(1, each.fileName().lastIndexOf(asideMark) - 1);
        if (isInQuestion(name) && each.lastModified() < old)
            QFile::remove(each.filePath());
    }
}

Outcome AsideFile::refused(int error) const
{
    if (error == EEXIST)
        return Problem{ProblemCode::DatabaseExists, {place_}};
    if (error == ENOSPC || error == EDQUOT)
        return Problem{ProblemCode::DatabaseFull, {place_}};
    return Problem{ProblemCode::DatabaseUnwritable, {place_, qt_error_string(error)}};
}

Problem AsideFile::renamed(Problem problem) const
{
    problem.values.replaceInStrings(path_, place_);
    return problem;
}

#ifdef Q_OS_UNIX

Outcome AsideFile::flushed() const
{
    // The last connection could not bring its log into the file, and does not report that.
    if (hasLog(path_))
        return refused(ENOSPC);
    const int descriptor = ::open(QFile::encodeName(path_).constData(), O_RDWR | O_CLOEXEC);
    const bool flushed = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int error = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    return flushed ? done() : refused(error);
}

Outcome AsideFile::placed()
{
    gone_ = true;
    if (const int error = flushFolder(QFileInfo(path_).absolutePath()); error != 0)
        return Problem{ProblemCode::FileNotDurable, {place_, qt_error_string(error)}};
    return done();
}

Outcome AsideFile::takePlace()
{
    if (const Outcome whole = flushed(); !whole)
        return whole;
    const QByteArray from = QFile::encodeName(path_);
    const QByteArray to = QFile::encodeName(systemPath(place_));
    // A second link, unlike a rename, never replaces a file. Some systems have none.
    if (::link(from.constData(), to.constData()) == 0) {
        ::unlink(from.constData());
    } else if (errno == EEXIST || QFileInfo::exists(systemPath(place_))) {
        return refused(EEXIST);
    } else if (::rename(from.constData(), to.constData()) != 0) {
        return refused(errno);
    }
    return placed();
}

Outcome AsideFile::replace(const QString& kept)
{
    if (const Outcome whole = flushed(); !whole)
        return whole;
    const QByteArray place = QFile::encodeName(systemPath(place_));
    const QByteArray other = QFile::encodeName(kept);
    // With a second link there is a file in place all the time; some systems have none.
    const bool linked = ::link(place.constData(), other.constData()) == 0;
    if (!linked && ::rename(place.constData(), other.constData()) != 0)
        return refused(errno);
    if (::rename(QFile::encodeName(path_).constData(), place.constData()) != 0) {
        const int error = errno;
        // Renaming a link to another link of the same file does nothing.
        if (linked)
            ::unlink(other.constData());
        else
            (void)::rename(other.constData(), place.constData());
        return refused(error);
    }
    return placed();
}

#else

Outcome AsideFile::flushed() const
{
    return done();
}

Outcome AsideFile::placed()
{
    gone_ = true;
    return done();
}

Outcome AsideFile::takePlace()
{
    const bool renamed = QFile::rename(path_, systemPath(place_)); // refuses if there is a file
    return renamed ? placed() : refused(QFileInfo::exists(systemPath(place_)) ? EEXIST : EACCES);
}

Outcome AsideFile::replace(const QString& kept)
{
    if (!QFile::rename(systemPath(place_), kept))
        return refused(EACCES);
    const Outcome placed = takePlace();
    if (!placed)
        QFile::rename(kept, systemPath(place_));
    return placed;
}

#endif

} // namespace stagewright
