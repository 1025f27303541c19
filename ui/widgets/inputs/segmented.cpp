// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/segmented.h"

#include "ui/widgets/accessibility/accessible_role.h"
#include "ui/widgets/text/tool_tip.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace stagewright {

namespace {

QFont segmentFont(bool chosen)
{
    QFont result = font(TextStyle::Body);
    result.setWeight(chosen ? QFont::DemiBold : QFont::Medium);
    return result;
}

class SegmentButton final : public QAbstractButton
{
public:
    SegmentButton(const QString& text, QWidget* parent) : QAbstractButton(parent)
    {
        setAccessibleRole(this, QAccessible::RadioButton);
        setAccessibleFocusOfParent(this);
        setText(text);
        setCheckable(true);
        // For assistive technology, which gets the checked state from a radio button; the row decides what is
        // checked.
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setEnds(bool first, bool last)
    {
        first_ = first;
        last_ = last;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        // Measured in the bolder weight, so that a choice moves nothing.
        const QFontMetrics metrics(segmentFont(true));
        return {metrics.horizontalAdvance(text()) + 26, std::max(32, metrics.height() + 14)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {std::min(sizeHint().width(), 56), sizeHint().height()};
    }

protected:
    /// The row decides which segment is chosen; a click only requests it.
    void nextCheckState() override {}

    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width() - 12) {
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), toolTipText(text()), this);
            return true;
        }
        return QAbstractButton::event(event);
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& theme = Theme::of(this);
        painter.save();
        // The shape extends beyond the widget towards a neighbour, so that only outer corners are round.
        const QRectF shape = QRectF(rect()).adjusted(first_ ? 0.5 : -10, 0.5, last_ ? -0.5 : 10, -0.5);
        painter.setClipRect(rect());
        painter.setPen(QPen(theme.border, 1));
        painter.setBrush(fill(theme));
        painter.drawRoundedRect(shape, radius::control, radius::control);
        painter.restore();
        if (!last_)
            painter.fillRect(QRectF(width() - 1, 1, 1, height() - 2), theme.border);
        QColor color = isChecked() ? theme.accentSoftText : theme.textMuted;
        if (!isEnabled())
            color = mixed(theme.textFaint, theme.surface, 0.4);
        paintText(painter, QRectF(6, 0, width() - 12, height()), text(), segmentFont(isChecked()), color,
                  Qt::AlignCenter);
        // The row has the focus, but its children cover it, so the chosen segment shows the ring.
        const bool none = static_cast<const Segmented*>(parentWidget())->currentIndex() < 0;
        if ((isChecked() || (none && first_)) && showsFocus(parentWidget()))
            paintFocusRing(painter, rect(), radius::control, theme);
    }

private:
    [[nodiscard]] QColor fill(const Theme& theme) const
    {
        if (isChecked())
            return theme.accentSoft;
        return isEnabled() && underMouse() ? theme.neutralSoft : theme.surface;
    }

    bool first_ = true;
    bool last_ = true;
};

} // namespace

Segmented::Segmented(QWidget* parent)
    : QWidget(parent), layout_(new QHBoxLayout(this)), group_(new QButtonGroup(this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(0);
    group_->setExclusive(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(group_, &QButtonGroup::idClicked, this, [this](int index) {
        setFocus(Qt::MouseFocusReason);
        setCurrentIndex(index);
    });
    // Assistive technology toggles a segment without a click.
    connect(group_, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked)
            setCurrentIndex(index);
        else if (index == current_)
            segment(index)->setChecked(true);
    });
}

int Segmented::addSegment(const QString& text, const QVariant& value)
{
    const int index = count();
    auto* button = new SegmentButton(text, this);
    button->setObjectName(QStringLiteral("segment%1").arg(index));
    data_.append(value);
    group_->addButton(button, index);
    layout_->addWidget(button);
    updateEnds();
    if (current_ < 0) {
        current_ = index;
        button->setChecked(true);
    }
    return index;
}

void Segmented::setSegmentText(int index, const QString& text)
{
    if (QAbstractButton* button = segment(index)) {
        button->setText(text);
        button->updateGeometry();
    }
}

void Segmented::setSegmentEnabled(int index, bool enabled)
{
    if (QAbstractButton* button = segment(index))
        button->setEnabled(enabled);
}

void Segmented::clear()
{
    const QList<QAbstractButton*> buttons = group_->buttons();
    qDeleteAll(buttons);
    data_.clear();
    current_ = -1;
}

int Segmented::count() const
{
    return static_cast<int>(data_.size());
}

int Segmented::currentIndex() const
{
    return current_;
}

QVariant Segmented::currentData() const
{
    return data_.value(current_);
}

int Segmented::indexOf(const QVariant& value) const
{
    return static_cast<int>(data_.indexOf(value));
}

void Segmented::setCurrentIndex(int index)
{
    if (index == current_ || index < -1 || index >= count())
        return;
    current_ = index;
    for (int i = 0; i < count(); ++i)
        segment(i)->setChecked(i == index);
    tellChoice();
    Q_EMIT currentChanged(index);
}

QAbstractButton* Segmented::segment(int index) const
{
    return group_->button(index);
}

void Segmented::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        step(mirrored ? 1 : -1);
        break;
    case Qt::Key_Right:
        step(mirrored ? -1 : 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Segmented::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (QAbstractButton* ringed = segment(std::max(current_, 0)))
        ringed->update();
    // After Qt has announced the row itself.
    QTimer::singleShot(0, this, &Segmented::tellChoice);
}

void Segmented::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (QAbstractButton* ringed = segment(std::max(current_, 0)))
        ringed->update();
}

void Segmented::step(int direction)
{
    for (int next = current_ + direction; next >= 0 && next < count(); next += direction) {
        if (segment(next)->isEnabled()) {
            setCurrentIndex(next);
            return;
        }
    }
}

void Segmented::tellChoice()
{
    QAbstractButton* chosen = segment(current_);
    if (!chosen || !hasFocus())
        return;
    QAccessibleEvent focus(chosen, QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
}

void Segmented::updateEnds()
{
    for (int i = 0; i < count(); ++i)
        static_cast<SegmentButton*>(segment(i))->setEnds(i == 0, i == count() - 1);
}

} // namespace stagewright
