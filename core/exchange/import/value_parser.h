// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/result.h"

#include <QDate>
#include <QStringList>

namespace stagewright {

/// Reads a day; a time after it is ignored. Two-digit years mean 20yy; years before 1900 are refused as
/// typing mistakes.
[[nodiscard]] Result<QDate> parsedDay(const QString& text, const QString& format);

/// The moment of a day with a time and an offset from UTC (2016-10-20T14:05:00Z, ... +02:00); null without an
/// offset: then it is just a day.
[[nodiscard]] Instant parsedInstant(const QString& text, const QString& format);

/// The date formats the program knows, in the notation of QDate.
[[nodiscard]] QStringList importDateFormats();
/// The format that fits most of the samples; the first in the list if several fit equally well; empty if none
/// fits.
[[nodiscard]] QString detectedDateFormat(const QStringList& samples);

} // namespace stagewright
