// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backup/still_backup.h"

#include "core/exchange/backup/backup.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/file_copy.h"
#include "core/storage/engine/sqlite/log_file.h"
#include "core/storage/engine/transaction.h"

namespace stagewright {

Outcome copyBackup(const QString& from, const QString& to, const LongWork& work)
{
    // Nothing appears beside a backup without a log.
    const auto source =
        Connection::open(from, hasLog(from) ? Connection::Mode::Read : Connection::Mode::Still);
    if (!source)
        return source.problem();
    const Transaction snapshot(**source, Transaction::Kind::Read);
    if (!snapshot.begun())
        return (*source)->problem();
    return copyDatabase(**source, to, work);
}

StillBackup::StillBackup(const QString& from, const QString& place, const LongWork& work) : from_(from)
{
    if (!hasLog(from))
        return;
    aside_.emplace(place);
    aside_->beginReplacing();
    copied_ = copyBackup(from, aside_->path(), work);
}

Outcome StillBackup::verify(const Environment& environment, const LongWork& work) const
{
    if (!copied_)
        return aside_->renamed(copied_.problem());
    const auto verified = verifyCopy(file(), environment, work);
    if (verified)
        return done();
    Problem problem = verified.problem();
    problem.values.replaceInStrings(file(), from_);
    return problem;
}

} // namespace stagewright
