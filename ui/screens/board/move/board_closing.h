// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/services/deals/deal_rows.h"

#include "core/domain/deal/bulk_wish.h"
#include "ui/models/desk/undo_line.h"

#include <QObject>

class QWidget;

namespace stagewright {

class CloseDealDialog;
class Desk;
class Navigator;
class Workspace;

/// Closing the deals of cards: as won, or with a reason as lost or outdated, as the buttons of a deal do.
class BoardClosing : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `screen`, which owns this.
    BoardClosing(Desk& desk, Navigator& navigator, QWidget& screen);

    void close(const QList<DealRow>& deals, DealStatus status);

private:
    struct Reason
    {
        ReasonId id;
        QString comment;
    };
    void win(const QList<DealRow>& deals);
    void askReason(const QList<DealRow>& deals, DealStatus status);
    void send(CloseDealDialog* dialog, UserId actor, const QList<DealRow>& deals, DealStatus status,
              const Reason& reason, const QString& place, const QString& kept);
    void tell(UserId actor, DealStatus status, const Recorded<BulkReport>& closed);
    void showMissing(const DealRow& deal);

    Desk& desk_;
    Navigator& navigator_;
    QWidget& screen_;
};

} // namespace stagewright
