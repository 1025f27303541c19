// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/deal_import.h"

#include <QWidget>

class QProgressBar;
class QTableView;

namespace stagewright {

class SkippedRowsModel;
class TextLabel;

/// What a trial or the import itself came to: progress while it runs, then numbers and the skipped lines.
class ImportReportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReportPage(QWidget* parent = nullptr);

    void showRunning(const QString& what);
    void setProgress(double share);
    void showReport(const ImportReport& report, bool dryRun);
    void showStopped(const QString& sentence);

private:
    void setRunning(bool running);

    TextLabel* heading_;
    TextLabel* detail_;
    QProgressBar* bar_;
    QTableView* skipped_;
    SkippedRowsModel* model_;
};

} // namespace stagewright
