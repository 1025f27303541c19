// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"
#include "ui/widgets/window/card_dialog.h"

namespace stagewright {

/// What a process file would change, before anything does.
class ProcessPreviewDialog : public CardDialog
{
    Q_OBJECT

public:
    struct Content
    {
        QString fileName;
        Process before; ///< what the file is about; without stages if the process does not exist yet
        QString beforeLabel;
        Process after;
        bool isNew = false;             ///< there is no such process yet
        bool offersNew = false;         ///< may also become a process of its own
        bool replacesDraft = false;     ///< an unsaved draft would be lost
        QStringList unknownPeople = {}; ///< e-mails in the file that belong to nobody here
    };

    ProcessPreviewDialog(const Content& content, QWidget* parent);

Q_SIGNALS:
    void draftChosen();
    void newChosen();

private:
    void warn(const QString& sentence, const QString& objectName);
    [[nodiscard]] static QString headingOf(const Content& content, qsizetype differences);
};

} // namespace stagewright
