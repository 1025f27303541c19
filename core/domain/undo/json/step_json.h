// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/undo/step.h"

#include <QByteArray>

namespace stagewright {

/// A change as a compact document: ids and days as numbers, what is not there left out.
[[nodiscard]] QByteArray changeDocument(const StepChange& change);
/// Nothing for a document of a kind that this program does not know, or a damaged one.
[[nodiscard]] std::optional<StepChange> changeFromDocument(const QByteArray& document);

} // namespace stagewright
