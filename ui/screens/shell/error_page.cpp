// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/shell/error_page.h"

#include "ui/screens/shell/window_actions.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

ErrorPage::ErrorPage(const Problem& problem, WindowActions& actions, QWidget* parent) : QWidget(parent)
{
    setObjectName(u"errorPage"_s);
    auto* card = new Card(this);
    card->setFixedWidth(560);
    auto* content = new QVBoxLayout(card);
    content->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    content->setSpacing(space::l);
    content->addWidget(new TextLabel(tr("This workspace cannot be opened"), TextStyle::Heading));
    auto* text = new TextLabel(sentence(problem), TextStyle::Body, TextTone::Muted);
    text->setObjectName(u"sentence"_s);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // A centred card asks its labels for one line; this one is told how many it has.
    text->setMinimumHeight(text->heightForWidth(card->width() - 2 * space::xxl));
    content->addWidget(text);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    const auto add = [buttons](Button::Kind kind, const QString& name, const QString& label) {
        auto* button = new Button(kind, label);
        button->setObjectName(name);
        buttons->addWidget(button);
        return button;
    };
    auto* retry = add(Button::Kind::Primary, u"retry"_s, tr("Try again"));
    auto* open = add(Button::Kind::Secondary, u"openAnother"_s, tr("Open another workspace…"));
    auto* create = add(Button::Kind::Secondary, u"createNew"_s, tr("New workspace…"));
    buttons->addStretch(1);
    content->addLayout(buttons);
    connect(retry, &QAbstractButton::clicked, this, &ErrorPage::retryWanted);
    connect(open, &QAbstractButton::clicked, actions.openWorkspace, &QAction::trigger);
    connect(create, &QAbstractButton::clicked, actions.newWorkspace, &QAction::trigger);

    auto* layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(card, 0, Qt::AlignHCenter);
    layout->addStretch(2);
}

} // namespace stagewright
