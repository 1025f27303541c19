// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"
#include "ui/models/deals/board_model.h"

#include <QListView>
#include <QWidget>

namespace stagewright {

class Desk;

/// The list of cards of a column; Left and Right leave it, Enter or a click opens a deal.
class CardList : public QListView
{
    Q_OBJECT

public:
    explicit CardList(QWidget* parent = nullptr);
    /// Focuses the card in this row, or the last one if there are fewer.
    void enter(int row);

Q_SIGNALS:
    void opened(const QModelIndex& index);
    void leftSideways(int direction);

protected:
    void updateGeometries() override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
};

/// The head of a column: its stage, number of deals, value and weighted value.
class ColumnHead : public QWidget
{
    Q_OBJECT

public:
    ColumnHead(int stage, const QString& name, const QString& hint, QWidget* parent = nullptr);
    void setSums(const Sums& sums, const Currency& currency);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int stage_;
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
    BoardColumnView(const Desk& desk, const Stage* stage, int place, int idleDays, DealListModel* cards,
                    QWidget* parent = nullptr);

    void setSums(const Sums& sums, const Currency& currency) { head_->setSums(sums, currency); }
    [[nodiscard]] CardList* list() const { return list_; }
    [[nodiscard]] StageId stage() const { return stage_; }

private:
    StageId stage_;
    ColumnHead* head_;
    CardList* list_;
};

} // namespace stagewright
