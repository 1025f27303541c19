// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/exchange/import/import_preview.h"
#include "core/exchange/import/row_reader.h"

namespace stagewright {

class TableReader;

class Workspace;

/// What an import needs to know of the workspace before it begins.
struct ImportGround
{
    QList<User> users;
    RowReader rows; ///< for the process that the mapping names, or the default one

    /// The preview decides everything that the mapping left open. Administrators only.
    [[nodiscard]] static Result<ImportGround> of(Workspace& workspace, UserId actor,
                                                 const ImportPreview& preview, const TableReader& file);
};

} // namespace stagewright
