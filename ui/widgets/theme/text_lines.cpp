// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/text_lines.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <limits>

namespace stagewright {

namespace {
constexpr qsizetype longWord = 16;
}

QStringList wrappedLines(const QString& text, const QFont& font, int width)
{
    QStringList lines;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString& each : paragraphs) {
        const QStringList wrapped = wrappedLines(each, font, width, std::numeric_limits<int>::max());
        lines += wrapped.isEmpty() ? QStringList{QString()} : wrapped;
    }
    return lines;
}

int longestWord(const QString& text, const QFontMetrics& metrics)
{
    int widest = 0;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !text.at(at).isSpace())
            continue;
        if (at - from > longWord)
            widest = std::max(widest, metrics.horizontalAdvance(text.mid(from, at - from)));
        from = at + 1;
    }
    return widest;
}

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
