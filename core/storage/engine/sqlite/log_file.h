// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace stagewright {

/// The log of a database ("-wal") says nothing of which file it belongs to: beside a file that was copied
/// over from elsewhere it would be mixed into it. So the program counts generations: the first transaction
/// that a connection writes into a log raises a number on the first page of the database, which comes into
/// the log with it. A log belongs to a file that has the number from before that, or one of those in the log.
///
/// SQLite keeps the number for a setting that the program, like everybody, makes for each connection.
inline constexpr auto readGeneration = "PRAGMA default_cache_size";
inline constexpr auto writeGeneration = "PRAGMA default_cache_size = ";
/// Where it stands in the file, four bytes with the highest first.
inline constexpr qsizetype generationAt = 48;
/// One to begin with: two files do not count in step.
[[nodiscard]] quint32 anyGeneration();

/// Whether the log beside the file was begun on another content than the file's. Reads both as they are on
/// the disk. False when there is none, or none that SQLite would read.
[[nodiscard]] bool hasForeignLog(const QString& file);
/// Whether any connection, of whichever program, works with the log.
[[nodiscard]] bool isLogInUse(const QString& file);
/// Gives the log another name, so that it is not read; its new name, empty when the system refuses.
[[nodiscard]] QString putLogAside(const QString& file);

} // namespace stagewright
