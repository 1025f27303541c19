// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/timeline/marked_label.h"

#include "ui/widgets/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace stagewright {

MarkedLabel::MarkedLabel(const QString& text, const QStringList& bold, QWidget* parent)
    : QWidget(parent), text_(text)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(text);
    qsizetype from = 0;
    for (const QString& part : bold) {
        const qsizetype found = part.isEmpty() ? -1 : text_.indexOf(part, from);
        if (found < 0)
            continue;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(found);
        range.length = static_cast<int>(part.size());
        range.format.setFontWeight(QFont::DemiBold);
        formats_.append(range);
        from = found + part.size();
    }
}

qreal MarkedLabel::layOut(QTextLayout& layout, qreal width) const
{
    layout.setFont(stagewright::font(TextStyle::Body));
    layout.setFormats(formats_);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

int MarkedLabel::heightForWidth(int width) const
{
    QTextLayout layout(text_);
    return static_cast<int>(std::ceil(layOut(layout, width)));
}

QSize MarkedLabel::sizeHint() const
{
    return {260, heightForWidth(260)};
}

QSize MarkedLabel::minimumSizeHint() const
{
    return {80, static_cast<int>(std::ceil(QFontMetricsF(stagewright::font(TextStyle::Body)).height()))};
}

void MarkedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(Theme::of(this).text);
    QTextLayout layout(text_);
    layOut(layout, width());
    layout.draw(&painter, {0, 0});
}

} // namespace stagewright
