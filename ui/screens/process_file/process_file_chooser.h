// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace stagewright {

/// How a person chooses process files; passed in, so that tests answer without a dialog. Empty: cancelled.
struct ProcessFileChooser
{
    std::function<QString(QWidget* parent)> toOpen;
    /// The file to write, starting from a suggested name.
    std::function<QString(QWidget* parent, const QString& name)> toSave;
};

/// The platform's dialogs.
[[nodiscard]] ProcessFileChooser systemProcessFileChooser();

} // namespace stagewright
