// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QDate>
#include <QStringList>

namespace stagewright {

/// Reads a day; a time after it is ignored. Years before 1900 are typing mistakes and refused.
[[nodiscard]] Result<QDate> parsedDay(const QString& text, const QString& format);

/// The date formats the program knows, as QDate reads them.
[[nodiscard]] QStringList importDateFormats();
/// The format most of the samples have; the first one of the list when several fit equally; empty when none
/// does.
[[nodiscard]] QString detectedDateFormat(const QStringList& samples);

} // namespace stagewright
