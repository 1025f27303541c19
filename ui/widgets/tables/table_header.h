// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace stagewright {

/// Column headings aligned with their cells: the same padding and alignment, elided rather than cut off, with
/// the sort arrow after the text.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] bool isSorted(int section) const;
    [[nodiscard]] Qt::Alignment alignmentOf(int section) const;
};

} // namespace stagewright
