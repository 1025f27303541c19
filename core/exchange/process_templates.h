// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

#include <QStringList>

namespace stagewright {

/// The processes one can start from, in the order they are offered: "default", "meddic", "bant", "renewal",
/// "empty". They are process files in resources/processes, one for each language.
[[nodiscard]] QStringList processTemplateKeys();

/// The template in this language ("pl"; any other means English). Its ids are null: whoever stores it makes
/// them. The key must be one of processTemplateKeys().
[[nodiscard]] Process processTemplate(const QString& key, const QString& language);

} // namespace stagewright
