// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/shell/actor_dialog.h"

#include "ui/models/desk/desk.h"
#include "ui/text/isolated.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/text/labels.h"

#include <QCloseEvent>

namespace stagewright {

using namespace Qt::StringLiterals;

ActorDialog::ActorDialog(Desk& desk, const QString& before, QWidget* parent)
    : CardDialog(tr("Who is working now?"), parent), desk_(desk), people_(new ChoiceBox(this))
{
    setObjectName(u"actorDialog"_s);
    const QString why = before.isEmpty()
                            ? tr("Whoever worked here last is no longer an active user of this workspace.")
                            : tr("%1 is no longer an active user of this workspace.").arg(isolated(before));
    auto* text = new TextLabel(why + u' ' + tr("Nothing can be seen or changed until somebody is chosen."),
                               TextStyle::Body, TextTone::Muted, this);
    text->setWordWrap(true);
    content()->addWidget(text);
    people_->setObjectName(u"actorChoice"_s);
    people_->setAccessibleName(tr("Who is working now?"));
    people_->setPlaceholder(tr("Choose a person"));
    content()->addWidget(people_);
    primary()->setText(tr("Continue"));
    secondary()->setText(tr("Close the window"));
    disconnect(secondary(), nullptr, this, nullptr);
    connect(secondary(), &Button::clicked, this, [this] {
        // It closes with the window. If the window stays after all, the question stays too.
        parentWidget()->window()->close();
    });
    // The only ways out are the buttons at the bottom.
    findChild<QWidget*>(u"dialogClose"_s)->hide();
    connect(&desk_, &Desk::directoryChanged, this, &ActorDialog::showPeople);
    showPeople();
}

void ActorDialog::showPeople()
{
    QList<Choice> choices;
    for (const User& user : desk_.directory().people.users) {
        if (user.active)
            choices.append({user.id.value(), user.name, roleText(user.role)});
    }
    const bool chosen = people_->currentId() != 0 && people_->count() > 0;
    people_->setChoices(choices);
    if (!chosen)
        people_->setCurrentId(0);
}

void ActorDialog::closeEvent(QCloseEvent* event)
{
    event->ignore();
    parentWidget()->window()->close();
}

void ActorDialog::accept()
{
    const User* user = desk_.directory().people.user(UserId(people_->currentId()));
    if (!user || !user->active) {
        showError(tr("Choose a person."));
        people_->setFocus();
        return;
    }
    done(Accepted);
    desk_.setActor(user->id);
}

} // namespace stagewright
