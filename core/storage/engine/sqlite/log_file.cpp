// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/log_file.h"

#include "core/storage/engine/regular_file.h"

#include <QDateTime>
#include <QFile>
#include <QList>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>

#ifdef __linux__
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

// https://www.sqlite.org/fileformat2.html: the database header, and "The Write-Ahead Log".
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype logHeaderSize = 32;
/// Only a transaction that still runs, or was cut off, leaves a larger one, and reading it would take long.
constexpr qint64 largestLogRead = 256LL * 1024 * 1024;
constexpr qsizetype frameHeaderSize = 24;
constexpr quint32 littleEndianLog = 0x377f0682;
constexpr quint32 bigEndianLog = 0x377f0683;

quint32 number(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// What the first page tells of the content it belongs to.
struct Stamp
{
    quint32 generation = 0;
    quint32 changes = 0;
};

Stamp stampOf(const QByteArray& firstPage)
{
    return {number(firstPage, generationAt), number(firstPage, changeCounterAt)};
}

/// The running checksum of a log.
struct Checksum
{
    bool littleEndian = true;
    quint32 first = 0;
    quint32 second = 0;

    void add(const char* bytes, qsizetype count)
    {
        for (qsizetype at = 0; at + 8 <= count; at += 8) {
            first += word(bytes + at) + second;
            second += word(bytes + at + 4) + first;
        }
    }
    [[nodiscard]] bool is(const QByteArray& bytes, qsizetype at) const
    {
        return number(bytes, at) == first && number(bytes, at + 4) == second;
    }

private:
    [[nodiscard]] quint32 word(const char* bytes) const
    {
        return littleEndian ? qFromLittleEndian<quint32>(bytes) : qFromBigEndian<quint32>(bytes);
    }
};

struct Log
{
    bool isRead = false; ///< SQLite would read something from it
    quint32 pageSize = 0;
    QList<Stamp> stamps; ///< of the first page, each time it was committed
};

/// Frame by frame up to the last commit, as far as SQLite would go.
Log readLog(QFile& file)
{
    Log log;
    const QByteArray header = file.read(logHeaderSize);
    if (header.size() < logHeaderSize)
        return log;
    const quint32 kind = number(header, 0);
    if (kind != littleEndianLog && kind != bigEndianLog)
        return log;
    Checksum sum{kind == littleEndianLog};
    sum.add(header.constData(), 24);
    log.pageSize = number(header, 8);
    const bool possible =
        log.pageSize >= 512 && log.pageSize <= 65536 && (log.pageSize & (log.pageSize - 1)) == 0;
    if (!sum.is(header, 24) || !possible)
        return log;
    QList<Stamp> waiting;
    while (true) {
        const QByteArray frame = file.read(frameHeaderSize + qsizetype(log.pageSize));
        if (frame.size() < frameHeaderSize + qsizetype(log.pageSize) || frame.mid(8, 8) != header.mid(16, 8))
            return log;
        sum.add(frame.constData(), 8);
        sum.add(frame.constData() + frameHeaderSize, log.pageSize);
        if (!sum.is(frame, 16))
            return log;
        if (number(frame, 0) == 1)
            waiting.append(stampOf(frame.mid(frameHeaderSize)));
        if (number(frame, 4) != 0) { // the last frame of a transaction
            log.isRead = true;
            log.stamps += waiting;
            waiting.clear();
        }
    }
}

bool belongsTo(const Stamp& file, const QList<Stamp>& log)
{
    if (log.isEmpty())
        return true; // nothing to tell by
    const Stamp& first = log.first();
    if (file.generation == 0) // from before generations were counted
        return file.changes + 1 >= first.changes && file.changes <= log.last().changes;
    return file.generation + 1 == first.generation ||
           std::any_of(log.cbegin(), log.cend(),
                       [&file](const Stamp& each) { return each.generation == file.generation; });
}

QString logOf(const QString& file)
{
    return file + u"-wal"_s;
}

} // namespace

quint32 anyGeneration()
{
    return QRandomGenerator::global()->bounded(1U, 1U << 30U);
}

bool hasForeignLog(const QString& file)
{
    const auto opened = openRegularFile(logOf(file));
    if (!opened || (*opened)->size() > largestLogRead)
        return false;
    const Log log = readLog(**opened);
    if (!log.isRead)
        return false;
    const auto database = openRegularFile(file);
    if (!database)
        return false;
    const QByteArray header = (*database)->read(100);
    if (header.size() < 100 || !header.startsWith("SQLite format 3"))
        return false;
    const quint32 size = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return log.pageSize != (size == 1 ? 65536 : size) || !belongsTo(stampOf(header), log.stamps);
}

bool isLogInUse(const QString& file)
{
#ifdef F_OFD_GETLK
    // Every connection holds a shared lock on this byte of the log's index, "DMS" in SQLite's source.
    constexpr off_t inUseByte = 128;
    const QByteArray index = QFile::encodeName(systemPath(file) + u"-shm"_s);
    const int descriptor = ::open(index.constData(), O_RDWR | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return false;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = inUseByte;
    lock.l_len = 1;
    const bool used = ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(descriptor);
    return used;
#else
    Q_UNUSED(file)
    return false;
#endif
}

QString putLogAside(const QString& file)
{
    const QString moment = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString aside = logOf(file) + u".not-of-this-file-"_s + moment;
    if (!QFile::rename(logOf(file), aside))
        return {};
    QFile::remove(file + u"-shm"_s);
    return aside;
}

} // namespace stagewright
