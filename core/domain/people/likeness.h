// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stagewright {

/// True when one letter more, one less, another one, or two that changed places make one text of the other,
/// as mistyping does. False for equal texts. Without regard to case and marks.
[[nodiscard]] bool differsByALetter(const QString& one, const QString& other);

/// An address nobody can write to for somebody known by name only: letters, digits and points before
/// "@example.invalid". Empty when the name has no such letters.
[[nodiscard]] QString inventedEmail(const QString& name);

/// "Jan Kowalski" of "Kowalski, Jan"; empty for names without exactly one comma between words.
[[nodiscard]] QString givenNameFirst(const QString& name);

} // namespace stagewright
