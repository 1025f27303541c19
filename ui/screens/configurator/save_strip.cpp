// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/save_strip.h"

#include "ui/models/long_run.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int whole = 1000;

} // namespace

SaveStrip::SaveStrip(LongRun& run, QWidget* parent)
    : QWidget(parent),
      run_(run),
      bar_(new QProgressBar(this)),
      cancel_(new Button(Button::Kind::Secondary, tr("Cancel"), this))
{
    setObjectName(u"saveStrip"_s);
    hide();
    bar_->setObjectName(u"saveProgress"_s);
    bar_->setAccessibleName(tr("Saving progress"));
    bar_->setRange(0, whole);
    bar_->setTextVisible(false);
    cancel_->setObjectName(u"cancelSaving"_s);
    cancel_->setToolTip(tr("Nothing will be saved; your draft is kept"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::m);
    row->addWidget(new TextLabel(tr("Updating stages and probabilities of open deals…"), TextStyle::Body,
                                 TextTone::Normal, this));
    row->addWidget(bar_, 1);
    row->addWidget(cancel_);
    soon_.setSingleShot(true);
    soon_.setInterval(std::chrono::milliseconds(300));
    connect(&soon_, &QTimer::timeout, this, [this] {
        show();
        Q_EMIT appeared();
    });
    connect(&run_, &LongRun::progressed, this, &SaveStrip::showShare);
    connect(cancel_, &Button::clicked, this, [this] {
        cancel_->setEnabled(false);
        run_.cancel();
    });
}

void SaveStrip::begin()
{
    bar_->setValue(0);
    cancel_->setEnabled(true);
    soon_.start();
}

void SaveStrip::end()
{
    soon_.stop();
    hide();
}

void SaveStrip::showShare(double share)
{
    bar_->setValue(int(std::lround(share * whole)));
}

void SaveStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

} // namespace stagewright
