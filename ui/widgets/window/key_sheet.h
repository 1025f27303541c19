// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/window/key_hint.h"

#include <QWidget>

namespace stagewright {

/// Groups of keys in as many columns as there is room for, each with what it does. Assistive technology sees
/// lists; Up and Down, Home and End give the focus to one row after the other.
class KeySheet : public QWidget
{
    Q_OBJECT

public:
    explicit KeySheet(const QList<KeyGroup>& groups, QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Gives the focus to the row so many rows after the focused one, as far as there are any.
    void step(int rows);
    /// To the first row, or the last.
    void stepToEnd(bool last);

Q_SIGNALS:
    void rowFocused(QWidget* row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Row;
    class Group;
    struct Columns
    {
        int width = 0;
        QList<int> firsts = {}; ///< the first group of each
        int height = 0;
    };

    void focusRow(int row);
    void arrange();
    [[nodiscard]] Columns columnsFor(int width) const;

    QList<Group*> groups_;
    QList<Row*> rows_;
};

} // namespace stagewright
