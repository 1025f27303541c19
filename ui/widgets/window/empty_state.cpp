// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window/empty_state.h"

#include "ui/widgets/inputs/button.h"
#include "ui/widgets/text/labels.h"

#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 420;

} // namespace

EmptyState::EmptyState(const QString& iconName, const QString& heading, const QString& text, QWidget* parent)
    : QWidget(parent),
      icon_(new IconLabel(iconName, 40, TextTone::Faint, this)),
      heading_(new TextLabel(heading, TextStyle::Title, TextTone::Normal, this)),
      text_(new TextLabel(text, TextStyle::Body, TextTone::Muted, this)),
      action_(new Button(Button::Kind::Primary, {}, this))
{
    heading_->setAlignment(Qt::AlignCenter);
    heading_->setWordWrap(true);
    text_->setAlignment(Qt::AlignCenter);
    text_->setWordWrap(true);
    text_->setMinimumWidth(200);
    heading_->setMaximumWidth(textWidth);
    text_->setMaximumWidth(textWidth);
    action_->setObjectName(u"emptyStateAction"_s);
    action_->hide();
    connect(action_, &Button::clicked, this, &EmptyState::actionRequested);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addStretch(2);
    column->addWidget(icon_, 0, Qt::AlignHCenter);
    column->addSpacing(space::xs);
    for (TextLabel* label : {heading_, text_}) {
        // A wrapped label needs its row to itself: if centred by alignment, it would ask for its narrowest
        // width.
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 100);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addSpacing(space::s);
    column->addWidget(action_, 0, Qt::AlignHCenter);
    column->addStretch(3);
    text_->setVisible(!text.isEmpty());
}

void EmptyState::setIconName(const QString& name)
{
    icon_->setIconName(name);
}

void EmptyState::setHeading(const QString& heading)
{
    heading_->setText(heading);
}

void EmptyState::setText(const QString& text)
{
    text_->setText(text);
    text_->setVisible(!text.isEmpty());
}

void EmptyState::setAction(const QString& text, const QString& iconName)
{
    action_->setText(text);
    action_->setIconName(iconName);
    action_->setVisible(!text.isEmpty());
}

} // namespace stagewright
