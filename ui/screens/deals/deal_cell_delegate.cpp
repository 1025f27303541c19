// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deals/deal_cell_delegate.h"

#include "ui/models/deals/deal_table_model.h"
#include "ui/screens/deal/status_tone.h"
#include "ui/widgets/text/avatar.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>

namespace stagewright {

namespace {

void paintStage(QPainter& painter, const QRectF& area, const QModelIndex& index, const Theme& theme)
{
    const QString text = index.data().toString();
    const QRectF dot(area.left(), area.center().y() - 4, 8, 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.stage(index.data(DealTableModel::StageIndexRole).toInt()));
    painter.drawEllipse(dot);
    paintText(painter, area.adjusted(dot.width() + space::s, 0, 0, 0), text, font(TextStyle::Body),
              theme.text);
}

void paintProbability(QPainter& painter, const QRectF& area, const QModelIndex& index, const Theme& theme)
{
    constexpr qreal textWidth = 40;
    const int percent = index.data(DealTableModel::PercentRole).toInt();
    const QColor color = theme.stage(index.data(DealTableModel::StageIndexRole).toInt());
    paintText(painter, QRectF(area.left(), area.top(), textWidth, area.height()), index.data().toString(),
              font(TextStyle::Body), theme.textMuted, Qt::AlignRight | Qt::AlignVCenter);
    const qreal left = area.left() + textWidth + space::s;
    paintProgress(painter, QRectF(left, area.center().y() - 2.5, std::max(0.0, area.right() - left), 5),
                  percent / 100.0, color, theme);
}

void paintOwner(QPainter& painter, const QRectF& area, const QModelIndex& index, const Theme& theme)
{
    constexpr qreal side = 24;
    const QString name = index.data().toString();
    paintAvatar(painter, QRectF(area.left(), area.center().y() - side / 2, side, side), name,
                static_cast<quint64>(index.data(DealTableModel::PersonRole).toLongLong()), theme);
    paintText(painter, area.adjusted(side + space::s, 0, 0, 0), name, font(TextStyle::Body), theme.text);
}

} // namespace

void DealCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    option.state.setFlag(QStyle::State_Selected, index.data(DealTableModel::SelectedRole).toBool());
    const int column = index.column();
    if (column == DealTableModel::CheckColumn) {
        paintCheck(*painter, option, index);
        return;
    }
    const bool drawn = column == DealTableModel::NameColumn || column == DealTableModel::StageColumn ||
                       column == DealTableModel::ProbabilityColumn ||
                       column == DealTableModel::StatusColumn || column == DealTableModel::OwnerColumn;
    if (!drawn || !index.data().isValid()) {
        TableDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = paintBackground(painter, option, index);
    const Theme& theme = Theme::of(option.widget);
    switch (column) {
    case DealTableModel::NameColumn:
        paintText(*painter, area, index.data().toString(), font(TextStyle::BodyStrong), theme.text);
        break;
    case DealTableModel::StageColumn:
        paintStage(*painter, area, index, theme);
        break;
    case DealTableModel::ProbabilityColumn:
        paintProbability(*painter, area, index, theme);
        break;
    case DealTableModel::StatusColumn:
        paintChip(*painter, {area.left(), area.center().y()}, index.data().toString(),
                  statusTone(static_cast<DealStatus>(index.data(DealTableModel::StatusRole).toInt())), theme,
                  {}, area.width());
        break;
    default:
        paintOwner(*painter, area, index, theme);
    }
    painter->restore();
}

void DealCellDelegate::paintCheck(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.widget);
    painter.save();
    paintBackground(&painter, option, index);
    QRectF box(0, 0, checkSide, checkSide);
    box.moveCenter(QRectF(option.rect).center());
    const auto state = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    paintCheckBox(painter, box, state, true, theme.accent, theme);
    painter.restore();
}

} // namespace stagewright
