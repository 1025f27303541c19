// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_mapping.h"

#include <QJsonObject>

namespace stagewright {

/// An import that was prepared but not started: the file and all choices about it.
struct KeptImport
{
    QString file;
    ImportMapping wanted;  ///< how the file is read, including its columns
    QJsonObject values;    ///< the contents of the fields on the page of values
    bool atValues = false; ///< the step with the columns was completed
    friend bool operator==(const KeptImport&, const KeptImport&) = default;
};

[[nodiscard]] QString contentOf(const KeptImport& kept);
/// What cannot be understood is left out; without a file the result is empty.
[[nodiscard]] KeptImport keptImport(const QString& content);

} // namespace stagewright
