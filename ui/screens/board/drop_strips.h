// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"

#include <QWidget>

#include <optional>

namespace stagewright {

/// The two places at the bottom of the board that appear while cards are dragged: Won and Lost.
class DropStrips : public QWidget
{
    Q_OBJECT

public:
    explicit DropStrips(QWidget* parent);

    /// At the bottom of `room`, in the parent.
    void open(const QRect& room);
    /// The board has another size now.
    void setRoom(const QRect& room);
    /// The actions that have to be done before the deal can be won.
    void setMissing(const QStringList& actions);
    /// Won or Lost, if the mouse is on one of them; in the parent.
    [[nodiscard]] std::optional<DealStatus> at(QPoint position) const;
    void setTarget(std::optional<DealStatus> target);
    [[nodiscard]] const QString& wonText() const { return won_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect place(DealStatus status) const;
    void paintStrip(QPainter& painter, DealStatus status) const;

    QString won_;
    std::optional<DealStatus> target_;
};

} // namespace stagewright
