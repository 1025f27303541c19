// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/backup/file_work.h"

namespace stagewright {

/// While it runs: "Saving the copy sales…".
[[nodiscard]] QString runningSentence(const FileWork& work);
/// What cancelling it means, for the button.
[[nodiscard]] QString cancelHint(const FileWork& work);
/// It was cancelled: what there is now.
[[nodiscard]] QString cancelledSentence(const FileWork& work);
/// It was cancelled when it could not be stopped any more; `done` says what was done.
[[nodiscard]] QString tooLateSentence(const QString& done);

} // namespace stagewright
