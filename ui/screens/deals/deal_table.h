// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "ui/widgets/window/key_hint.h"

#include <QTableView>

namespace stagewright {

class DealTableModel;

/// The table of deals. Enter or a double click opens one; the check boxes select: Space and a click on one,
/// Ctrl+click, Shift with the arrows or a click, Ctrl+A and Escape. Selection, current deal and scroll
/// position survive any change of the model.
class DealTable : public QTableView
{
    Q_OBJECT

public:
    explicit DealTable(DealTableModel& model, QWidget* parent = nullptr);

    [[nodiscard]] DealId currentDeal() const;
    /// Selects the deal as soon as it is in the table.
    void selectDeal(DealId deal);
    /// Makes the deal current and visible, as if it had been opened from here.
    void returnTo(DealId deal);
    void scrollBackTo(int value) { wantedScroll_ = value; }
    /// A menu with a check mark for each column.
    void openColumnMenu(const QPoint& globalPosition);
    /// The columns that are shown, from left to right, without the check boxes.
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray& state);
    /// What the keys do here.
    [[nodiscard]] static QList<KeyHint> keyHints();

Q_SIGNALS:
    void opened(stagewright::DealId deal);
    void copyWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void setUpHeader();
    void showSorting();
    void sortBy(int column);
    void putCheckColumnFirst();
    void toggleAll();
    [[nodiscard]] bool select(const QKeyEvent& event);
    void extendTo(int row, int from);
    void remember();
    void bringBack();

    DealTableModel& deals_;
    DealId anchor_; ///< where the range begins that Shift extends
    DealId wantedCurrent_;
    int wantedScroll_ = -1;
};

} // namespace stagewright
