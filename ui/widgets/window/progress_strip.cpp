// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window/progress_strip.h"

#include "ui/text/number_text.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/text/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QProgressBar>

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int whole = 1000;
constexpr int narrowestBar = 80;

} // namespace

ProgressStrip::ProgressStrip(const QString& text, const QString& cancelHint, QWidget* parent)
    : QWidget(parent),
      bar_(new QProgressBar(this)),
      share_(new TextLabel({}, TextStyle::Body, TextTone::Muted, this)),
      cancel_(new Button(Button::Kind::Secondary, tr("Cancel"), this))
{
    setObjectName(u"progressStrip"_s);
    setAccessibleName(text);
    hide();
    bar_->setObjectName(u"progress"_s);
    bar_->setAccessibleName(text);
    bar_->setTextVisible(false);
    bar_->setMinimumWidth(narrowestBar);
    share_->setObjectName(u"progressShare"_s);
    // So that the bar does not change its length with the number.
    share_->setMinimumWidth(share_->fontMetrics().horizontalAdvance(percentText(100)));
    cancel_->setObjectName(u"cancelProgress"_s);
    cancel_->setToolTip(cancelHint);
    auto* what = new TextLabel(text, TextStyle::Body, TextTone::Normal, this);
    what->setObjectName(u"progressText"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::m);
    row->addWidget(what);
    row->addWidget(bar_, 1);
    row->addWidget(share_);
    row->addWidget(cancel_);
    soon_.setSingleShot(true);
    soon_.setInterval(std::chrono::milliseconds(300));
    connect(&soon_, &QTimer::timeout, this, [this] {
        show();
        Q_EMIT appeared();
    });
    connect(cancel_, &Button::clicked, this, &ProgressStrip::cancelWanted);
}

void ProgressStrip::begin()
{
    bar_->setRange(0, 0);
    share_->setText({});
    cancel_->setEnabled(true);
    soon_.start();
}

void ProgressStrip::end()
{
    soon_.stop();
    hide();
}

void ProgressStrip::setShare(double share)
{
    if (!cancel_->isEnabled()) // what it says is that it is being cancelled
        return;
    bar_->setRange(0, whole);
    bar_->setValue(int(std::lround(share * whole)));
    share_->setText(percentText(qint64(std::floor(share * 100))));
}

void ProgressStrip::setCancelling()
{
    cancel_->setEnabled(false);
    bar_->setRange(0, 0);
    share_->setText(tr("Cancelling…"));
}

void ProgressStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (cancel_->isEnabled())
        Q_EMIT cancelWanted();
}

void ProgressStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

} // namespace stagewright
