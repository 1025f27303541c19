// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/domain/money.h"
#include "core/domain/process/process.h"

#include <QWidget>

namespace stagewright {

/// What a move would make of a deal: probability, weighted value and stage, before and after.
class MoveOutcome : public QWidget
{
    Q_OBJECT

public:
    MoveOutcome(const Process& process, const Deal& deal, const Currency& currency,
                QWidget* parent = nullptr);

    void setAfter(const Progress& after);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Figure
    {
        QString title;
        QString before;
        QString after;
    };
    [[nodiscard]] QString stageName(StageId stage) const;
    [[nodiscard]] QString weighted(const Progress& progress) const;
    [[nodiscard]] QList<Figure> figures() const;
    void paintFigure(QPainter& painter, const QRectF& room, const Figure& figure, bool dots) const;

    Process process_;
    Deal deal_;
    Currency currency_;
    Progress after_;
};

} // namespace stagewright
