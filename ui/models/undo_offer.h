// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QString>

#include <functional>

namespace stagewright {

class Desk;
class Navigator;

/// Tells what `who` did and offers to take it back: once, and only while `who` acts. Late answers about what
/// somebody else did before are told without the offer.
void tellWithUndo(Desk& desk, Navigator& navigator, UserId who, const QString& text,
                  const std::function<void()>& undo);

} // namespace stagewright
