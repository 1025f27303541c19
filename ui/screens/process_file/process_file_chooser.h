// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace stagewright {

/// How a person names process files; handed in, so that tests answer without a dialog. Empty: cancelled.
struct ProcessFileChooser
{
    std::function<QString(QWidget* parent)> toOpen;
    /// The file to write, given a name for it.
    std::function<QString(QWidget* parent, const QString& name)> toSave;
};

/// The platform's dialogs.
[[nodiscard]] ProcessFileChooser systemProcessFileChooser();

} // namespace stagewright
