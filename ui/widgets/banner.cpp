// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/inputs/button.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace stagewright {

using namespace Qt::StringLiterals;

Banner::Banner(Tone tone, const QString& text, QWidget* parent)
    : QFrame(parent),
      tone_(tone),
      icon_(new IconLabel({}, 16, TextTone::Normal, this)),
      label_(new TextLabel(text, TextStyle::Body, TextTone::Normal, this)),
      action_(new Button(Button::Kind::Link, {}, this)),
      close_(new IconButton(u"close"_s, tr("Dismiss"), this))
{
    label_->setWordWrap(true);
    label_->setObjectName(u"bannerText"_s);
    action_->setObjectName(u"bannerAction"_s);
    close_->setObjectName(u"bannerClose"_s);
    close_->setSide(24);
    action_->hide();
    close_->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, 9, space::m, 9);
    row->setSpacing(space::s);
    row->addWidget(icon_, 0, Qt::AlignTop);
    row->addWidget(label_, 1);
    row->addWidget(action_, 0, Qt::AlignVCenter);
    row->addWidget(close_, 0, Qt::AlignVCenter);
    connect(action_, &Button::clicked, this, &Banner::actionRequested);
    connect(close_, &IconButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    applyTone();
}

void Banner::setTone(Tone tone)
{
    tone_ = tone;
    applyTone();
}

void Banner::setText(const QString& text)
{
    label_->setText(text);
}

QString Banner::text() const
{
    return label_->text();
}

void Banner::setAction(const QString& text)
{
    action_->setText(text);
    action_->setVisible(!text.isEmpty());
}

void Banner::setClosable(bool closable)
{
    close_->setVisible(closable);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ChipColors colors = chipColors(tone_, Theme::of(this));
    paintCard(painter, rect(), colors.fill, mixed(colors.fill, colors.text, 0.25), radius::control);
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void Banner::applyTone()
{
    switch (tone_) {
    case Tone::Neutral:
        icon_->setIconName(u"info"_s);
        icon_->setTone(TextTone::Muted);
        break;
    case Tone::Accent:
        icon_->setIconName(u"info"_s);
        icon_->setTone(TextTone::Accent);
        break;
    case Tone::Success:
        icon_->setIconName(u"check"_s);
        icon_->setTone(TextTone::Success);
        break;
    case Tone::Warning:
        icon_->setIconName(u"warning"_s);
        icon_->setTone(TextTone::Warning);
        break;
    case Tone::Danger:
        icon_->setIconName(u"warning"_s);
        icon_->setTone(TextTone::Danger);
        break;
    }
    update();
}

} // namespace stagewright
