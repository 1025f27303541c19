// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stagewright {

/// True if the texts differ by one typing mistake: a letter added, missing, replaced, or two neighbours
/// swapped. False for equal texts. Ignores case and marks.
[[nodiscard]] bool differsByALetter(const QString& one, const QString& other);

/// A made-up address for somebody known only by name: letters, digits and points before "@example.invalid",
/// which nobody can write to. Empty if the name has no such letters.
[[nodiscard]] QString inventedEmail(const QString& name);

/// "Jan Kowalski" from "Kowalski, Jan"; empty for names without exactly one comma between words.
[[nodiscard]] QString givenNameFirst(const QString& name);

} // namespace stagewright
