// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace stagewright {

class LegendDelegate;

/// The legend of a donut as a table that shows all its rows. The hovered row, or the current one while it has
/// the focus, is marked; Enter or a click activates it.
class LegendTable : public QTableView
{
    Q_OBJECT

public:
    explicit LegendTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// The colours of the first rows; further rows have none.
    void setColors(const QList<QColor>& colors);
    void setHighlightedRow(int row);
    [[nodiscard]] int highlightedRow() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person marked another row; -1: none.
    void rowMarked(int row);
    void rowActivated(int row);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void mark(int row);
    void fitRows();
    void shareRoom();

    LegendDelegate* delegate_;
};

} // namespace stagewright
