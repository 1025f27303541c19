// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/log_file.h"

#include "core/storage/engine/regular_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
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
/// Only a transaction that is still running, or was cut off, leaves a larger log, and reading it would take
/// long.
constexpr qint64 largestLogRead = 256LL * 1024 * 1024;
constexpr qsizetype frameHeaderSize = 24;
constexpr quint32 littleEndianLog = 0x377f0682;
constexpr quint32 bigEndianLog = 0x377f0683;

quint32 number(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

constexpr qsizetype databaseHeaderSize = 100;

ContentStamp stampOf(const QByteArray& firstPage)
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
    bool isRead = false; ///< whether SQLite would read anything from it
    quint32 pageSize = 0;
    QList<ContentStamp> stamps; ///< of the first page, each time it was committed
};

/// Reads it frame by frame up to the last commit, as far as SQLite would.
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
    QList<ContentStamp> waiting;
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

bool belongsTo(const ContentStamp& file, const QList<ContentStamp>& log)
{
    if (log.isEmpty())
        return true; // nothing to go by
    const ContentStamp& first = log.first();
    if (file.generation == 0) // from before generations were counted
        return file.changes + 1 >= first.changes && file.changes <= log.last().changes;
    return file.generation + 1 == first.generation ||
           std::any_of(log.cbegin(), log.cend(),
                       [&file](const ContentStamp& each) { return each.generation == file.generation; });
}

/// Empty when the file is no database.
QByteArray headerOf(const QString& file)
{
    const auto database = openRegularFile(file);
    const QByteArray header = database ? (*database)->read(databaseHeaderSize) : QByteArray();
    return header.size() == databaseHeaderSize && header.startsWith("SQLite format 3") ? header
                                                                                       : QByteArray();
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

std::optional<ContentStamp> contentStamp(const QString& file)
{
    const QByteArray header = headerOf(file);
    return header.isEmpty() ? std::nullopt : std::optional(stampOf(header));
}

bool mayFollow(const ContentStamp& before, const ContentStamp& now)
{
    /// Far more logs than are begun between two looks, and few enough that another file is not among them.
    constexpr quint32 mostLogs = 100'000;
    if (before.generation == 0) // from before generations were counted
        return now.generation != 0 || now.changes >= before.changes;
    if (now.generation == before.generation)
        return now.changes >= before.changes;
    return now.generation > before.generation && now.generation - before.generation <= mostLogs;
}

bool hasLog(const QString& file)
{
    return QFileInfo(logOf(systemPath(file))).size() > 0;
}

bool hasForeignLog(const QString& file)
{
    const auto opened = openRegularFile(logOf(file));
    if (!opened || (*opened)->size() > largestLogRead)
        return false;
    const Log log = readLog(**opened);
    if (!log.isRead)
        return false;
    const QByteArray header = headerOf(file);
    if (header.isEmpty())
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
