// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/import_note.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace stagewright {

namespace {

constexpr qint64 tellingPause = 1000;
/// A note is believed for this many seconds longer than it says, because the final commit takes time as well.
constexpr qint64 patience = 30;

QString placeBeside(const QString& database)
{
    return database + QLatin1StringView("-import");
}

} // namespace

ImportNote::ImportNote(const QString& database) : file_(placeBeside(database))
{
    since_.start();
}

ImportNote::~ImportNote()
{
    if (file_.isOpen())
        file_.remove();
}

bool ImportNote::make()
{
    if (file_.isOpen())
        return true;
    // Replaces an existing file, so that nothing is written through a link that somebody put there.
    const QFileInfo before(file_.fileName());
    if ((before.isFile() || before.isSymLink()) && !QFile::remove(file_.fileName()))
        return false;
    return file_.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                      QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void ImportNote::tell(qint64 done, qint64 total)
{
    const qint64 elapsed = since_.elapsed();
    if (done <= 0 || elapsed < tellingPause / 4 || (toldAt_ >= 0 && elapsed - toldAt_ < tellingPause))
        return;
    toldAt_ = elapsed;
    if (!make())
        return; // the note is only a courtesy to others
    const double perUnit = double(elapsed) / double(done);
    const auto left = static_cast<qint64>(perUnit * double(std::max<qint64>(total - done, 0)) / 1000.0) + 1;
    // Always the same length, so that a reader never finds half of it.
    file_.seek(0);
    file_.write(QByteArray::number(std::min<qint64>(left, 999'999)).rightJustified(6, '0') + '\n');
}

std::optional<qint64> ImportNote::secondsLeft(const QString& database)
{
    const QFileInfo info(placeBeside(database));
    if (!info.isFile() || info.isSymLink() || info.size() > 16)
        return std::nullopt;
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    bool readable = false;
    const qint64 said = file.read(16).trimmed().toLongLong(&readable);
    const qint64 passed = info.lastModified().secsTo(QDateTime::currentDateTime());
    if (!readable || said <= 0 || passed > said + patience)
        return std::nullopt;
    return std::max<qint64>(said - std::max<qint64>(passed, 0), 1);
}

} // namespace stagewright
