// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"
#include "core/services/session/directory.h"

#include <QWidget>

class QVBoxLayout;

namespace stagewright {

class Button;
class TextLabel;

/// Every file of one deal; each can be saved to disk.
class FilesTab : public QWidget
{
    Q_OBJECT

public:
    explicit FilesTab(QWidget* parent = nullptr);

    void setFiles(const DealDetails& details, const Directory& directory, UserId viewer);
    void setAttachable(bool attachable, const QString& whyNot);

Q_SIGNALS:
    void attachWanted();
    void saveWanted(const stagewright::FileInfo& file);
    void openWanted(const stagewright::FileInfo& file);
    void removeWanted(const stagewright::FileInfo& file);

private:
    QWidget* makeLine(const FileInfo& file, const Directory& directory, const Outcome& mayRemove);

    Button* attach_;
    QVBoxLayout* lines_;
    TextLabel* empty_;
    QList<FileInfo> files_;
    QList<bool> removable_;
    QTimeZone zone_;
};

} // namespace stagewright
