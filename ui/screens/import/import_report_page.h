// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/deal_import.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QProgressBar;
class QScrollArea;
class QTableView;

namespace stagewright {

class SkippedRowsModel;
class TextLabel;

/// The result of a trial or of the import itself: progress while it runs, then numbers, what is used and
/// made, what to look at, and the skipped lines.
class ImportReportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReportPage(QWidget* parent = nullptr);

    void showRunning(const QString& what);
    void setProgress(double share);
    void showReport(const ImportReport& report, bool dryRun);
    void showStopped(const QString& sentence);
    /// The person wants to leave out deals that are already in the workspace.
    [[nodiscard]] bool leavesKnown() const;
    void forgetWishes();

Q_SIGNALS:
    void leavesKnownChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setRunning(bool running);
    void showDetails(const ImportReport& report, bool dryRun);
    void fitDetails();

    TextLabel* heading_;
    TextLabel* detail_;
    QProgressBar* bar_;
    QScrollArea* details_;
    QCheckBox* leaveKnown_;
    QTableView* skipped_;
    SkippedRowsModel* model_;
    bool hasDetails_ = false;
    bool offersToLeave_ = false;
};

} // namespace stagewright
