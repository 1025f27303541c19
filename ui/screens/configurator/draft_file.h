// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/processes/editing/open_process.h"
#include "ui/screens/process_file/process_file_chooser.h"

#include <QKeySequence>
#include <QObject>

namespace stagewright {

class EditingSession;
class ProcessFiles;

/// The draft being edited, as a file: exported, or replaced by an imported one as a step.
class DraftFile : public QObject
{
    Q_OBJECT

public:
    DraftFile(EditingSession& session, QWidget* screen, const ProcessFileChooser& chooser);

    [[nodiscard]] static QKeySequence exportKeys();
    [[nodiscard]] static QKeySequence importKeys();
    void openMenu(QPoint at);
    void exportDraft();
    void importDraft();

private:
    EditingSession& session_;
    AskedProcess importedInto_; ///< which process a file was chosen for
    QWidget* screen_;
    ProcessFiles* files_;
};

} // namespace stagewright
