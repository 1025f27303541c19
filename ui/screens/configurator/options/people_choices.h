// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "ui/widgets/inputs/choice.h"

namespace stagewright {

/// All active people, by name, with the e-mail as the detail.
[[nodiscard]] QList<Choice> peopleChoices(const Organisation& people);

/// All inactive people, marked as such.
[[nodiscard]] QList<Choice> formerPeople(const Organisation& people);

[[nodiscard]] QList<qint64> idValues(const QList<UserId>& ids);
[[nodiscard]] QList<UserId> userIds(const QList<qint64>& values);

} // namespace stagewright
