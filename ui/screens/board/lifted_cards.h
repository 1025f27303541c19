// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPixmap>
#include <QPropertyAnimation>
#include <QWidget>

namespace stagewright {

/// The cards below the mouse while they are dragged: turned a little, with their number, and where they
/// would go.
class LiftedCards : public QWidget
{
    Q_OBJECT

public:
    /// `top` is the card that was grabbed, at `grabbedAt` within it, `below` the next one if there is one.
    LiftedCards(const QPixmap& top, const QPixmap& below, int cards, QPoint grabbedAt, QWidget* parent);

    /// The mouse is here, in the parent; `to` says where a drop would go, empty: nowhere.
    void follow(QPoint at, const QString& to);
    /// Back to where the mouse grabbed them, in the parent; deletes itself then.
    void glideBack(QPoint at);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLifted(QPainter& painter, const QPixmap& card, QPointF at, qreal degrees) const;
    void paintTarget(QPainter& painter) const;

    QPixmap top_;
    QPixmap below_;
    int cards_;
    QPoint grabbedAt_;
    QString to_;
    QPropertyAnimation glide_;
};

} // namespace stagewright
