// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_lines.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace stagewright {

QStringList wrappedLines(const QString& text, const QFont& font, int width, int lines)
{
    QStringList result;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (result.size() + 1 == lines) {
            result.append(QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        result.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return result;
}

void paintLines(QPainter& painter, const QRect& rect, const QStringList& lines, const QFont& font,
                const QColor& color)
{
    painter.setFont(font);
    painter.setPen(color);
    const int step = QFontMetrics(font).height();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRect line(rect.left(), rect.top() + int(i) * step, rect.width(), step);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, lines[i]);
    }
}

} // namespace stagewright
