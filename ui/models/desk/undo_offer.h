// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QString>

#include <functional>

namespace stagewright {

class Desk;
class Navigator;

/// Reports what `who` did and offers to undo it: once, and only while `who` acts. If another person acts by
/// the time an answer arrives, it is reported without the offer.
void tellWithUndo(Desk& desk, Navigator& navigator, UserId who, const QString& text,
                  const std::function<void()>& undo);
/// The same with another offer than to undo it.
void tellWithOffer(Desk& desk, Navigator& navigator, UserId who, const QString& text, const QString& offer,
                   const std::function<void()>& take);

} // namespace stagewright
