// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/checklist/file_chooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace stagewright {

FileChooser systemFileChooser()
{
    FileChooser chooser;
    chooser.toAttach = [](QWidget* parent) {
        return QFileDialog::getOpenFileNames(parent,
                                             QCoreApplication::translate("FileChooser", "Attach files"));
    };
    chooser.toSave = [](QWidget* parent, const QString& name) {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
        return QFileDialog::getSaveFileName(
            parent, QCoreApplication::translate("FileChooser", "Save the file"), folder.filePath(name));
    };
    return chooser;
}

} // namespace stagewright
