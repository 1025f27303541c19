// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/deals/bulk/deal_exporting.h"

#include <QVariantAnimation>

namespace stagewright {

class BulkBar;
class BulkWork;
class DealTable;
class DealTableModel;

/// Joins the table of deals with the bar over it, which comes with the first selected deal, and with what the
/// bar starts.
class DealsBulk : public QObject
{
    Q_OBJECT

public:
    DealsBulk(Desk& desk, Navigator& navigator, DealTable& table, DealTableModel& deals, QWidget* screen);

    [[nodiscard]] BulkBar* bar() const { return bar_; }
    [[nodiscard]] DealExporting& exporting() const { return *exporting_; }
    /// Names, people and currency may have changed.
    void showDirectory();

private:
    void listen();
    void listenToWork();
    void showSelection();
    void slide(bool in);
    void begin();
    void end();
    [[nodiscard]] DealExport exported(DealExporting::Otherwise otherwise) const;

    Desk& desk_;
    DealTable& table_;
    DealTableModel& deals_;
    BulkBar* bar_;
    BulkWork* work_;
    DealExporting* exporting_;
    QVariantAnimation slide_;
};

} // namespace stagewright
