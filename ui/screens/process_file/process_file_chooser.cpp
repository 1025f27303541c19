// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/process_file/process_file_chooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProcessFileChooser)
};

QString folder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    // If the folder does not exist, the dialog would turn it into part of the file name.
    return QDir(documents).exists() ? documents : QDir::homePath();
}

} // namespace

ProcessFileChooser systemProcessFileChooser()
{
    ProcessFileChooser chooser;
    chooser.toOpen = [](QWidget* parent) {
        return QFileDialog::getOpenFileName(
            parent, Words::tr("Import a process"), folder(),
            Words::tr("Process files (*.stagewright.json *.json);;All files (*)"));
    };
    chooser.toSave = [](QWidget* parent, const QString& name) {
        QString file = QFileDialog::getSaveFileName(
            parent, Words::tr("Export the process"), QDir(folder()).filePath(name),
            Words::tr("Process files (*.stagewright.json *.json);;All files (*)"));
        if (!file.isEmpty() && !file.endsWith(".json"_L1, Qt::CaseInsensitive))
            file += u".stagewright.json"_s;
        return file;
    };
    return chooser;
}

} // namespace stagewright
