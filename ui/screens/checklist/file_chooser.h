// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace stagewright {

/// How a person chooses files; passed in, so that tests answer without a dialog.
struct FileChooser
{
    std::function<QStringList(QWidget* parent)> toAttach;
    /// The file to write, starting from the name it has in the workspace; empty: cancelled.
    std::function<QString(QWidget* parent, const QString& name)> toSave;
};

/// The platform's dialogs.
[[nodiscard]] FileChooser systemFileChooser();

} // namespace stagewright
