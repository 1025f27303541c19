// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window/notice_bar.h"

#include "ui/widgets/inputs/button.h"

#include <QHBoxLayout>
#include <QPainter>

namespace stagewright {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(TextTone tone, const QString& text, QWidget* parent)
    : QWidget(parent),
      tone_(tone),
      text_(new TextLabel(text, TextStyle::Body, TextTone::Normal, this)),
      row_(new QHBoxLayout(this))
{
    setAccessibleName(text);
    text_->setObjectName(u"noticeText"_s);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row_->setContentsMargins(space::l, space::s, space::l, space::s);
    row_->setSpacing(space::m);
    row_->addWidget(new IconLabel(tone == TextTone::Danger ? u"warning"_s : u"info"_s, 16, tone, this));
    row_->addWidget(text_, 1);
}

Button* NoticeBar::addButton(const QString& name, const QString& text)
{
    auto* button = new Button(Button::Kind::Secondary, text, this);
    button->setObjectName(name);
    row_->addWidget(button);
    return button;
}

QString NoticeBar::text() const
{
    return text_->text();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), tone_ == TextTone::Danger ? theme.dangerSoft : theme.warningSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

} // namespace stagewright
