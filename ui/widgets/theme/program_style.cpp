// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/program_style.h"

#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QCalendarWidget>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>
#include <QTextCharFormat>

namespace stagewright {

namespace {

constexpr int markSide = 17;

Qt::CheckState checkState(const QStyle::State& state)
{
    if (state & QStyle::State_NoChange)
        return Qt::PartiallyChecked;
    return state & QStyle::State_On ? Qt::Checked : Qt::Unchecked;
}

void paintRadio(QPainter& painter, const QRectF& rect, const QStyle::State& state, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!(state & QStyle::State_Enabled))
        painter.setOpacity(0.5);
    const bool on = state & QStyle::State_On;
    painter.setPen(QPen(on ? theme.accent : theme.borderStrong, on ? 5 : 1.2));
    painter.setBrush(theme.surface);
    const qreal inset = on ? 3.2 : 1.2;
    painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset));
    painter.restore();
}

QRectF square(const QRect& rect)
{
    QRectF result(0, 0, markSide, markSide);
    result.moveCenter(QRectF(rect).center());
    return result;
}

/// Where the focus ring goes: on a tab, around the whole tab, because Qt's own place cuts through the word.
QRectF focusPlace(const QStyleOption& option, const QWidget* widget)
{
    const auto* tabs = qobject_cast<const QTabBar*>(widget);
    return tabs ? QRectF(tabs->tabRect(tabs->currentIndex())).adjusted(2, 2, -2, -4) : QRectF(option.rect);
}

} // namespace

ProgramStyle::ProgramStyle() : QProxyStyle(QStringLiteral("fusion")) {}

int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return markSide;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::s;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon ProgramStyle::standardIcon(StandardPixmap picture, const QStyleOption* option,
                                 const QWidget* widget) const
{
    const Theme& theme = Theme::of(widget);
    switch (picture) {
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon(QStringLiteral("info"), theme.accent);
    case SP_MessageBoxWarning:
        return icon(QStringLiteral("warning"), theme.warning);
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("warning"), theme.danger);
    default:
        return QProxyStyle::standardIcon(picture, option, widget);
    }
}

void ProgramStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* calendar = qobject_cast<QCalendarWidget*>(widget)) {
        // Otherwise weekends would be pure red in every theme.
        QTextCharFormat weekend;
        weekend.setForeground(Theme::of(calendar).textFaint);
        calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
        calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    }
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    const Theme& theme = Theme::of(option->palette);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, square(option->rect), checkState(option->state),
                      option->state & State_Enabled, theme.accent, theme);
        break;
    case PE_IndicatorRadioButton:
        paintRadio(*painter, square(option->rect), option->state, theme);
        break;
    case PE_FrameFocusRect:
        paintFocusRing(*painter, focusPlace(*option, widget), radius::small, theme);
        break;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme.border);
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace stagewright
