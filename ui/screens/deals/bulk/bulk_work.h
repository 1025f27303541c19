// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/bulk_wish.h"
#include "core/domain/result.h"
#include "core/services/deals/deal_rows.h"
#include "ui/models/desk/long_run.h"
#include "ui/models/desk/undo_line.h"

#include <QObject>

class QWidget;

namespace stagewright {

class DealTableModel;
class Desk;
class Navigator;

/// What is done to the selected deals: asks what has to be known first, shows how far it is, and tells what
/// came of it.
class BulkWork : public QObject
{
    Q_OBJECT

public:
    BulkWork(Desk& desk, Navigator& navigator, DealTableModel& deals, QWidget* screen);

    void apply(const BulkWish& wish);
    void askDay();
    void askReason(DealStatus status);
    void cancel();
    [[nodiscard]] bool isRunning() const { return run_.isRunning(); }
    /// Adds up the selected deals again.
    void addUp();

Q_SIGNALS:
    void begun();
    void progressed(double share);
    void ended();
    void summed(const std::optional<stagewright::CountAndValue>& sums);

private:
    /// What is selected; nothing, and the person is told, while the list is being read.
    [[nodiscard]] QList<DealId> chosen();
    void take(UserId actor, const BulkWish& wish, const Result<Recorded<BulkReport>>& report);
    void apply(const BulkWish& wish, const QList<DealId>& deals);

    Desk& desk_;
    Navigator& navigator_;
    DealTableModel& deals_;
    QWidget* screen_;
    LongRun run_;
    std::shared_ptr<CancelFlag> addingUp_;
};

} // namespace stagewright
