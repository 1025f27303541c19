// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/event.h"

#include <QLocale>

namespace stagewright {

/// What the timeline says below an entry: the comment of a closing, or what a fact was before and is now,
/// with amounts and days as the person reads them.
[[nodiscard]] QString eventDetailText(const Event& event, const QLocale& locale);
/// The value of a fact as a person reads it, from how the history and the verbs write it.
[[nodiscard]] QString readableFact(const QString& key, const QString& value, const QLocale& locale);
/// Whether a fact was taken away rather than changed.
[[nodiscard]] bool isRemoval(const Event& event);

} // namespace stagewright
