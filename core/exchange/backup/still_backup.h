// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"
#include "core/domain/result.h"
#include "core/services/session/environment.h"
#include "core/storage/engine/aside_file.h"

#include <optional>

namespace stagewright {

/// Copies a backup, including its log, into a new file at `to`. The problems are those of opening it and of
/// copyDatabase().
[[nodiscard]] Outcome copyBackup(const QString& from, const QString& to, const LongWork& work);

/// A backup as one file that nobody writes to: the backup itself or, if somebody opened it and left a log
/// beside it, a copy beside `place` that is removed with this object.
class StillBackup
{
public:
    StillBackup(const QString& from, const QString& place, const LongWork& work);

    /// verifyCopy() of it, reported under the name of the backup.
    [[nodiscard]] Outcome verify(const Environment& environment, const LongWork& work) const;
    [[nodiscard]] const QString& file() const { return aside_ ? aside_->path() : from_; }

private:
    QString from_;
    std::optional<AsideFile> aside_;
    Outcome copied_ = done();
};

} // namespace stagewright
