// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

#include <memory>

namespace stagewright {

class Connection;

/// A workspace file that may be damaged, opened for reading as far as possible.
struct DamagedFile
{
    std::unique_ptr<Connection> connection;
    int version = 0; ///< of its schema
};

/// With its log, if it has one that belongs to it. SalvageImpossible if not even its tables are known any
/// more; DatabaseNotOurs, DatabaseTooNew or DatabaseAltered.
[[nodiscard]] Result<DamagedFile> openDamaged(const QString& file);

} // namespace stagewright
