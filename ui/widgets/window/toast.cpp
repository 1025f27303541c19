// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window/toast.h"

#include "ui/widgets/inputs/button.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestToast = 560;
/// Clears the bars that screens have at the bottom.
constexpr int distanceFromEdge = 64;

} // namespace

ToastArea::ToastArea(QWidget* parent)
    : QWidget(parent),
      label_(new TextLabel({}, TextStyle::Body, TextTone::Normal, this)),
      button_(new Button(Button::Kind::Link, {}, this)),
      close_(new IconButton(u"close"_s, tr("Dismiss"), this)),
      timer_(new QTimer(this))
{
    setObjectName(u"toast"_s);
    // Dark in both themes, so that it stands out on any screen. Under a style sheet, children do not inherit
    // that.
    for (QWidget* each : std::initializer_list<QWidget*>{this, label_, button_, close_})
        each->setPalette(paletteFor(Theme::darkTheme()));
    label_->setObjectName(u"toastText"_s);
    label_->setWordWrap(true);
    button_->setObjectName(u"toastAction"_s);
    close_->setObjectName(u"toastClose"_s);
    close_->setSide(26);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::s, space::s);
    row->setSpacing(space::m);
    row->addWidget(label_, 1);
    row->addWidget(button_);
    row->addWidget(close_);

    timer_->setSingleShot(true);
    connect(timer_, &QTimer::timeout, this, &ToastArea::dismiss);
    connect(close_, &IconButton::clicked, this, &ToastArea::dismiss);
    connect(button_, &Button::clicked, this, [this] {
        const std::function<void()> action = std::exchange(action_, {});
        dismiss();
        if (action)
            action();
    });
    parent->installEventFilter(this);
    button_->installEventFilter(this);
    close_->installEventFilter(this);
    hide();
}

void ToastArea::show(const QString& text, const QString& actionText, std::function<void()> action)
{
    action_ = std::move(action);
    label_->setText(text);
    button_->setText(actionText);
    button_->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    QWidget::show();
    place();
    raise();
    timer_->start(duration_);
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void ToastArea::dismiss()
{
    timer_->stop();
    action_ = {};
    hide();
}

void ToastArea::withdraw(const QString& text)
{
    if (isVisible() && label_->text() == text)
        dismiss();
}

void ToastArea::dropOffer()
{
    if (isVisible() && !button_->isHidden())
        dismiss();
}

void ToastArea::takeUpOffer()
{
    if (isVisible() && !button_->isHidden())
        button_->click();
}

QString ToastArea::text() const
{
    return label_->text();
}

bool ToastArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusIn) {
        timer_->stop();
    } else if (event->type() == QEvent::FocusOut && isVisible() && !underMouse()) {
        timer_->start(duration_);
    } else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    return false;
}

void ToastArea::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& dark = Theme::darkTheme();
    paintCard(painter, rect(), dark.surfaceRaised, dark.border, radius::card);
}

void ToastArea::enterEvent(QEnterEvent* event)
{
    timer_->stop();
    QWidget::enterEvent(event);
}

void ToastArea::leaveEvent(QEvent* event)
{
    if (isVisible() && !button_->hasFocus() && !close_->hasFocus())
        timer_->start(duration_);
    QWidget::leaveEvent(event);
}

void ToastArea::place()
{
    const QSize room = parentWidget()->size();
    const int most = std::min(widestToast, room.width() - 48);
    const QFontMetrics metrics(label_->font());
    const int words =
        metrics.boundingRect(QRect(0, 0, most, 4000), Qt::TextWordWrap, label_->text()).width() + 4;
    int width = words + space::l + 2 * space::s + space::m + close_->sizeHint().width();
    if (!button_->isHidden())
        width += button_->sizeHint().width() + space::m;
    width = std::min(width, std::max(most, 120));
    const int height = std::max(44, layout()->heightForWidth(width));
    setGeometry((room.width() - width) / 2, room.height() - height - distanceFromEdge, width, height);
}

} // namespace stagewright
