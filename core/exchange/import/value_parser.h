// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/result.h"

#include <QDate>
#include <QStringList>

namespace stagewright {

/// Reads a day; a time after it is ignored. Two-digit years are 20yy; years before 1900 are typing mistakes
/// and refused.
[[nodiscard]] Result<QDate> parsedDay(const QString& text, const QString& format);

/// The moment that a day with a time and an offset from UTC names (2016-10-20T14:05:00Z, ... +02:00); null
/// where no offset is given: then it is a day.
[[nodiscard]] Instant parsedInstant(const QString& text, const QString& format);

/// The date formats the program knows, as QDate reads them.
[[nodiscard]] QStringList importDateFormats();
/// The format most of the samples have; the first one of the list when several fit equally; empty when none
/// does.
[[nodiscard]] QString detectedDateFormat(const QStringList& samples);

} // namespace stagewright
