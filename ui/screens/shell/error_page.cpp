// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/shell/error_page.h"

#include "ui/screens/shell/window_actions.h"
#include "ui/text/date_text.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/layout/card.h"
#include "ui/widgets/text/labels.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

ErrorPage::ErrorPage(const Problem& problem, WindowActions& actions, QWidget* parent) : QWidget(parent)
{
    setObjectName(u"errorPage"_s);
    auto* card = new Card(this);
    card->setFixedWidth(704); // the three buttons in Polish
    auto* content = content_ = new QVBoxLayout(card);
    content->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    content->setSpacing(space::l);
    content->addWidget(new TextLabel(tr("This workspace cannot be opened"), TextStyle::Heading));
    auto* text = new TextLabel(sentence(problem), TextStyle::Body, TextTone::Muted);
    text->setObjectName(u"sentence"_s);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // A centred card asks its labels for one line, so this one is given the number of lines.
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
    // What helps with a damaged file is offered below, once it is known.
    const bool helpsToRetry = problem.code != ProblemCode::DatabaseDamaged;
    auto* retry =
        add(helpsToRetry ? Button::Kind::Primary : Button::Kind::Secondary, u"retry"_s, tr("Try again"));
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

void ErrorPage::tell(const QString& text)
{
    auto* note = findChild<TextLabel*>(u"errorNote"_s);
    if (!note) {
        note = new TextLabel({}, TextStyle::Body, TextTone::Warning);
        note->setObjectName(u"errorNote"_s);
        note->setWordWrap(true);
        note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        content_->addWidget(note);
    }
    note->setText(text);
    note->setMinimumHeight(note->heightForWidth(content_->parentWidget()->width() - 2 * space::xxl));
    QAccessibleEvent announcement(note, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void ErrorPage::offerRescue(const QDateTime& backup)
{
    auto* text = new TextLabel(
        backup.isValid() ? tr("The newest good backup is from %1. What was added since may still be readable "
                              "in the damaged file.")
                               .arg(momentText({backup.toMSecsSinceEpoch()}, backup.timeZone(), QLocale()))
                         : tr("There is no good backup beside it. What can still be read can become "
                              "a new workspace."),
        TextStyle::Body, TextTone::Normal);
    text->setObjectName(u"rescue"_s);
    text->setWordWrap(true);
    text->setMinimumHeight(text->heightForWidth(content_->parentWidget()->width() - 2 * space::xxl));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    const bool hasBackup = backup.isValid();
    auto* restore =
        new Button(hasBackup ? Button::Kind::Primary : Button::Kind::Secondary, tr("Restore from a backup…"));
    restore->setObjectName(u"restoreBackup"_s);
    auto* salvage =
        new Button(hasBackup ? Button::Kind::Secondary : Button::Kind::Primary, tr("Save what can be read…"));
    salvage->setObjectName(u"salvage"_s);
    buttons->addWidget(restore);
    buttons->addWidget(salvage);
    buttons->addStretch(1);
    content_->addWidget(text);
    content_->addLayout(buttons);
    connect(restore, &QAbstractButton::clicked, this, &ErrorPage::restoreWanted);
    connect(salvage, &QAbstractButton::clicked, this, &ErrorPage::salvageWanted);
}

} // namespace stagewright
