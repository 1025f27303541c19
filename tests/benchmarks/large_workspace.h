// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/workspace/workspace.h"

#include <QTemporaryDir>

namespace stagewright::bench {

/// The value of a step that has to succeed.
template<class T>
T expect(Result<T> result)
{
    if (!result)
        qFatal("problem %d %s", static_cast<int>(result.problem().code),
               qPrintable(result.problem().values.join(u',')));
    return std::move(result).value();
}

/// Where databases are kept between runs: the folder STAGEWRIGHT_BENCH_FOLDER names, else one in the
/// temporary folder. Scratch files stand there too, so that everything is measured on one file system.
[[nodiscard]] QString cacheFolder();
/// The sizes to measure: STAGEWRIGHT_BENCH_SIZES ("1000,100000"), or 1 k, 10 k, 100 k and 1 M deals.
[[nodiscard]] QList<qint64> sizes();

/// The file of a workspace with this many generated deals, made when there is none yet: twelve people in two
/// teams, tasks, notifications, participants and public deals included.
[[nodiscard]] QString largeWorkspace(qint64 deals);
/// A new workspace with nothing but its people.
[[nodiscard]] std::unique_ptr<Workspace> emptyWorkspace(const QString& file);
/// A copy of a large workspace that may be written to; gone with its folder.
[[nodiscard]] QString copyOf(const QString& file, const QTemporaryDir& folder, const QString& name);
/// A folder for scratch files on the file system of the databases.
[[nodiscard]] std::unique_ptr<QTemporaryDir> scratchFolder();

/// One person of each role.
struct Viewers
{
    UserId administrator;
    UserId manager;
    UserId salesperson;
};
[[nodiscard]] Viewers viewersOf(Workspace& workspace);

/// What the process keeps in memory, in megabytes.
[[nodiscard]] double residentMegabytes();

} // namespace stagewright::bench
