// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"
#include "ui/models/deals/board_model.h"
#include "ui/screens/board/card_list.h"

#include <QWidget>

namespace stagewright {

class CardDelegate;
class Desk;
struct Theme;

/// The head of a column: its stage, number of deals, value and weighted value.
class ColumnHead : public QWidget
{
    Q_OBJECT

public:
    ColumnHead(int stage, const QString& name, const QString& hint, QWidget* parent = nullptr);
    void setSums(const Sums& sums, const Currency& currency);
    /// Space at the right end of the title for something else.
    void setReserved(int width) { reserved_ = width; }
    /// So many cards would be added by a drop; 0: none.
    void setComing(int cards);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintComing(QPainter& painter, const QPointF& leftCentre, const Theme& theme) const;

    int stage_;
    int coming_ = 0;
    int reserved_ = 0;
    QString name_;
    QString hint_;
    QString count_;
    QString value_;
    QString weighted_;
};

/// One column of the board.
class BoardColumnView : public QWidget
{
    Q_OBJECT

public:
    /// `place` is the stage's index in the process, -1 for "not started".
    BoardColumnView(const Desk& desk, const CardSelection& selection, const Stage* stage, int place,
                    int idleDays, DealListModel* cards, QWidget* parent = nullptr);

    void setSums(const Sums& sums, const Currency& currency) { head_->setSums(sums, currency); }
    static constexpr int beside =
        6; ///< to the left and right of the cards, part of the column while it is a target

    [[nodiscard]] CardList* list() const { return list_; }
    [[nodiscard]] StageId stage() const { return stage_; }
    [[nodiscard]] const QString& name() const { return name_; }
    [[nodiscard]] const DealListModel& cards() const { return cards_; }
    void setCompact(bool compact);
    /// A drop would land here: so many cards, with these gaps between those that are there; none: it is not
    /// the target.
    void setTarget(const QList<int>& gaps, int coming);

Q_SIGNALS:
    /// The button in the head was pressed. A deal starts in "not started", so only that column has it.
    void newDealWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addButton();

    StageId stage_;
    QString name_;
    const DealListModel& cards_;
    ColumnHead* head_;
    CardList* list_;
    CardDelegate* delegate_;
};

} // namespace stagewright
