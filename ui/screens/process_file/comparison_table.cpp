// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/process_file/comparison_table.h"

#include "ui/models/processes/comparison_model.h"
#include "ui/text/number_text.h"
#include "ui/widgets/tables/table_style.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace stagewright {

namespace {

constexpr int lowestRow = 36;
constexpr int indent = 16;
constexpr int markWidth = 3;

using Kind = ComparisonModel::Kind;
using Tone = ComparisonModel::Tone;

struct ToneColors
{
    QColor soft;
    QColor strong;
};

ToneColors colorsOf(Tone tone, const Theme& theme)
{
    switch (tone) {
    case Tone::Added:
        return {theme.successSoft, theme.success};
    case Tone::Removed:
        return {theme.dangerSoft, theme.danger};
    case Tone::Changed:
        return {theme.warningSoft, theme.warning};
    case Tone::Moved:
        return {theme.accentSoft, theme.accent};
    case Tone::Same:
        break;
    }
    return {theme.surface, theme.textMuted};
}

/// Indents names as in the process, and shows the weight of an action to the right of its name.
class ComparisonDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.widget);
        const auto kind = Kind(index.data(ComparisonModel::KindRole).toInt());
        const auto tone = Tone(index.data(ComparisonModel::ToneRole).toInt());
        const QString text = index.data().toString();
        painter->save();
        QRect content = paintBackground(painter, option, index);
        if (tone != Tone::Same && !text.isEmpty())
            paintTint(*painter, option, index, colorsOf(tone, theme));
        if (index.column() == ComparisonModel::Differences) {
            paintText(*painter, content, text, font(TextStyle::Caption), colorsOf(tone, theme).strong);
        } else {
            if (kind == Kind::Action)
                content.setLeft(content.left() + indent);
            paintName(*painter, content, index, kind, theme);
        }
        painter->restore();
    }

private:
    static void paintTint(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                          const ToneColors& colors)
    {
        const QRect cell = option.rect.adjusted(0, 0, 0, -1);
        if (!(option.state & QStyle::State_Selected))
            painter.fillRect(cell, mixed(Theme::of(option.widget).surface, colors.soft, 0.7));
        if (index.column() != ComparisonModel::Differences)
            painter.fillRect(QRect(cell.left(), cell.top(), markWidth, cell.height()), colors.strong);
    }

    static void paintName(QPainter& painter, QRect content, const QModelIndex& index, Kind kind,
                          const Theme& theme)
    {
        const QVariant weight = index.data(ComparisonModel::WeightRole);
        if (weight.isValid()) {
            const QFont letters = font(TextStyle::Caption);
            const QString text = numberText(weight.toInt());
            paintText(painter, content, text, letters, theme.textMuted, Qt::AlignRight | Qt::AlignVCenter);
            content.setRight(content.right() - QFontMetrics(letters).horizontalAdvance(text) - space::s);
        }
        const TextStyle style = kind == Kind::Action ? TextStyle::Body : TextStyle::BodyStrong;
        paintText(painter, content, index.data().toString(), font(style), theme.text);
    }
};

} // namespace

ComparisonTable::ComparisonTable(QWidget* parent) : QTableView(parent), model_(new ComparisonModel(this))
{
    styleTable(this);
    setModel(model_);
    setItemDelegate(new ComparisonDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    verticalHeader()->setDefaultSectionSize(
        std::max(lowestRow, QFontMetrics(stagewright::font(TextStyle::Body)).height() * 2));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setAccessibleName(tr("Versions side by side"));
}

} // namespace stagewright
