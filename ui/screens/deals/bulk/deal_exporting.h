// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export/deal_export.h"
#include "ui/models/desk/long_run.h"
#include "ui/screens/checklist/file_chooser.h"

#include <QObject>

class QMenu;
class QWidget;

namespace stagewright {

class Desk;
class Navigator;

/// Saving what the table of deals shows, or what is selected in it, to a file, and copying it as text.
class DealExporting : public QObject
{
    Q_OBJECT

public:
    /// Of nothing selected, a file holds everything, and the clipboard the current deal.
    enum class Otherwise { Everything, Current };
    /// What to export at this moment: deals, columns and headings.
    using What = std::function<DealExport(Otherwise)>;

    DealExporting(Desk& desk, Navigator& navigator, What what, QWidget* screen);

    /// The kinds of files, below this widget.
    void openMenu(QWidget* anchor);
    void save(const ExportOptions& options);
    /// To the clipboard, which stays as it is where there is nothing to copy.
    void copy();
    void cancel() { run_.cancel(); }
    void setChooser(const FileChooser& chooser) { chooser_ = chooser; }
    [[nodiscard]] bool isRunning() const { return run_.isRunning(); }

Q_SIGNALS:
    void begun();
    void progressed(double share);
    void ended();

private:
    Desk& desk_;
    Navigator& navigator_;
    What what_;
    QWidget* screen_;
    QMenu* menu_;
    LongRun run_;
    FileChooser chooser_ = systemFileChooser();
};

} // namespace stagewright
