// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/event.h"

#include <QLocale>

namespace stagewright {

/// What the timeline shows below an entry: the comment of a closing, or a fact before and after, with amounts
/// and days formatted for the reader and each text isolated.
[[nodiscard]] QString eventDetailText(const Event& event, const QLocale& locale);
/// The value of a fact as people read it, from the form used by the history and the verbs.
[[nodiscard]] QString readableFact(const QString& key, const QString& value, const QLocale& locale);
/// The value of any field, as ChangedMeanwhile gives it, for people.
[[nodiscard]] QString shownValue(const QString& key, const QString& value);
/// Whether a fact was removed rather than changed.
[[nodiscard]] bool isRemoval(const Event& event);

} // namespace stagewright
