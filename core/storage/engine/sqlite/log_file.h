// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace stagewright {

/// The log of a database ("-wal") does not say which file it belongs to: beside a file that was copied over
/// from elsewhere, it would be mixed into it. So the program counts generations: the first transaction that a
/// connection writes into a log increases a number on the first page of the database, and the number goes
/// into the log with it. A log belongs to a file that has the previous number, or one of those in the log.
///
/// SQLite keeps the number in a setting that the program, like every other, sets for each connection anyway.
inline constexpr auto readGeneration = "PRAGMA default_cache_size";
inline constexpr auto writeGeneration = "PRAGMA default_cache_size = ";
/// Its place in the file: four bytes, the highest first.
inline constexpr qsizetype generationAt = 48;
/// A random one to start with, so that two files do not count in step.
[[nodiscard]] quint32 anyGeneration();

/// What the first page of a database says of its content.
struct ContentStamp
{
    quint32 generation = 0;
    quint32 changes = 0; ///< SQLite's change counter
};
/// As the file is on the disk, without its log. Nothing when it is no database, or none yet.
[[nodiscard]] std::optional<ContentStamp> contentStamp(const QString& file);
/// Whether work on a file with the stamp `before` can have led to `now`. Both numbers only grow, the
/// generation by one for each log; a copy made by the program counts from a number of its own.
[[nodiscard]] bool mayFollow(const ContentStamp& before, const ContentStamp& now);

/// Whether the file has a log with something in it.
[[nodiscard]] bool hasLog(const QString& file);
/// Whether the log beside the file was started on content other than the file's. Reads both as they are on
/// the disk. False if there is none, or none that SQLite would read.
[[nodiscard]] bool hasForeignLog(const QString& file);
/// Whether any connection of any program is using the log.
[[nodiscard]] bool isLogInUse(const QString& file);
/// Renames the log so that it is not read; returns its new name, or an empty text if the system refuses.
[[nodiscard]] QString putLogAside(const QString& file);

} // namespace stagewright
