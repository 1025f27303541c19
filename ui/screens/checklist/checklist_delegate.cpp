// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/checklist/checklist_delegate.h"

#include "ui/models/deals/checklist_model.h"
#include "ui/screens/checklist/checklist_view.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int indent = 15; ///< from the coloured bar to the text
constexpr int boxSide = 18;
constexpr int figureWidth = 46;
constexpr int markSide = 15;
constexpr int gap = 14; ///< below a stage

qreal lineHeight(TextStyle style)
{
    return QFontMetricsF(font(style)).height();
}

void paintBar(QPainter& painter, QRectF area, const ChecklistRow& row, const Theme& theme)
{
    area.setWidth(3);
    if (row.lastOfStage)
        area.setHeight(area.height() - gap);
    painter.fillRect(area, theme.stage(row.stageIndex));
}

void paintStage(QPainter& painter, const QRectF& area, const ChecklistRow& row, const Theme& theme)
{
    const QString current = ChecklistDelegate::tr("current stage");
    const qreal chip = row.current ? chipSize(current).width() + space::s : 0;
    const qreal room = area.width() - indent - figureWidth - chip;
    const QRectF line(area.left() + indent, area.top(), room, lineHeight(TextStyle::Title) + 8);
    const qreal used = paintText(painter, line, row.name, font(TextStyle::BodyStrong), theme.text);
    if (row.current)
        paintChip(painter, {line.left() + used + space::s, line.center().y()}, current, Tone::Accent, theme);
    const QRectF figure(area.right() - figureWidth, line.top(), figureWidth, line.height());
    paintText(painter, figure, row.figure, font(TextStyle::Caption), theme.textMuted,
              Qt::AlignRight | Qt::AlignVCenter);
}

QStringList marksOf(const ChecklistRow& row)
{
    QStringList marks;
    if (row.mandatory)
        marks << u"mandatory"_s;
    if (!row.allowed && !row.done)
        marks << u"lock"_s;
    if (row.note != NoteRequirement::None)
        marks << (row.note == NoteRequirement::Note ? u"note"_s : u"attachment"_s);
    if (row.notifies)
        marks << u"notifications"_s;
    if (row.triggers)
        marks << u"trigger"_s;
    return marks;
}

/// Painted from right to left, so that the weights stay aligned; returns the left edge of what was painted.
qreal paintMarks(QPainter& painter, const QRectF& line, const ChecklistRow& row, const Theme& theme)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    qreal right = line.right() - figureWidth;
    QStringList marks = marksOf(row);
    while (!marks.isEmpty()) {
        const QString mark = marks.takeLast();
        const QColor color = mark == u"mandatory"_s && !row.done ? theme.danger : theme.textFaint;
        right -= markSide + 5;
        painter.drawPixmap(QPointF(right, line.center().y() - markSide / 2.0),
                           iconPixmap(mark, color, markSide, ratio));
    }
    return right;
}

void paintAction(QPainter& painter, const QRectF& area, const ChecklistRow& row, const Theme& theme)
{
    const qreal first = lineHeight(TextStyle::Body) + 4;
    const QRectF line(area.left() + indent, area.top() + 5, area.width() - indent, first);
    const QRectF box(line.left(), line.center().y() - boxSide / 2.0, boxSide, boxSide);
    paintCheckBox(painter, box, row.done ? Qt::Checked : Qt::Unchecked, row.allowed || row.done,
                  theme.successFill, theme);
    const bool faint = !row.allowed && !row.done;
    const QColor color = faint ? theme.textFaint : row.done ? theme.textMuted : theme.text;
    const qreal marks = paintMarks(painter, line, row, theme);
    const qreal left = box.right() + 10;
    paintText(painter, QRectF(left, line.top(), marks - left - 4, first), row.name, font(TextStyle::Body),
              color);
    paintText(painter, QRectF(line.right() - figureWidth, line.top(), figureWidth, first), row.figure,
              font(TextStyle::Body), theme.textFaint, Qt::AlignRight | Qt::AlignVCenter);
    if (!row.detail.isEmpty())
        paintText(painter, QRectF(left, line.bottom(), line.right() - left, lineHeight(TextStyle::Caption)),
                  row.detail, font(TextStyle::Caption), theme.textFaint);
}

} // namespace

void ChecklistDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const auto row = index.data(ChecklistModel::RowRole).value<ChecklistRow>();
    const Theme& theme = Theme::of(option.widget);
    const QRectF area = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF inner = area.adjusted(indent - 6, 1, 0, row.lastOfStage ? -gap : -1);
    const auto* list = qobject_cast<const ChecklistView*>(option.widget);
    if (!row.isStage && list && list->marksCurrent() && list->currentIndex() == index)
        paintCard(*painter, inner, theme.accentSoft, Qt::transparent, radius::control);
    else if (!row.isStage && option.state.testFlag(QStyle::State_MouseOver) && row.allowed)
        paintCard(*painter, inner, theme.page, Qt::transparent, radius::control);
    paintBar(*painter, area, row, theme);
    const QRectF content = area.adjusted(0, 0, -4, 0);
    if (row.isStage)
        paintStage(*painter, content, row, theme);
    else
        paintAction(*painter, content, row, theme);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!row.isStage && view && view->currentIndex() == index && showsFocus(view))
        paintFocusRing(*painter, inner, radius::control, theme);
    painter->restore();
}

QSize ChecklistDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto row = index.data(ChecklistModel::RowRole).value<ChecklistRow>();
    qreal height = row.isStage ? lineHeight(TextStyle::Title) + 8 : lineHeight(TextStyle::Body) + 14;
    if (!row.isStage && !row.detail.isEmpty())
        height += lineHeight(TextStyle::Caption) + 1;
    if (row.lastOfStage)
        height += gap;
    return {200, static_cast<int>(height + 0.5)};
}

} // namespace stagewright
