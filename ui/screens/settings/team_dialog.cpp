// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/team_dialog.h"

#include "ui/models/desk/left_form.h"
#include "ui/screens/drafts/form_keeper.h"
#include "ui/screens/meanwhile/edit_store.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/layout/form_layout.h"

#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

TeamDialog::TeamDialog(Desk& desk, Navigator& navigator, const Team& team, QWidget* parent)
    : CardDialog(team.id.isNull() ? tr("Add team") : tr("Edit team"), parent),
      desk_(desk),
      navigator_(navigator),
      base_(team),
      name_(new QLineEdit(team.name, this)),
      parent_(new ChoiceBox(this)),
      manager_(new ChoiceBox(this))
{
    setObjectName(u"teamDialog"_s);
    setMinimumWidth(480);
    name_->setObjectName(u"teamName"_s);
    parent_->setObjectName(u"teamParent"_s);
    parent_->setNoneText(tr("No parent team"));
    manager_->setObjectName(u"teamManager"_s);
    manager_->setNoneText(tr("No manager"));
    offer();
    parent_->setCurrentId(team.parent.value());
    manager_->setCurrentId(team.manager.value());
    auto* form = new FormLayout;
    form->addRow(tr("Name"), name_);
    form->addRow(tr("Parent team"), parent_);
    form->addRow(tr("Manager"), manager_);
    content()->addLayout(form);
    name_->setFocus();
    keeper_ = keepTyped(desk_, *this, place());
    connect(keeper_, &FormKeeper::basisShown, this, [this] { base_ = edit().wanted; });
    connect(&desk_, &Desk::directoryChanged, this, &TeamDialog::follow);
}

void TeamDialog::offer()
{
    const Organisation& people = desk_.directory().people;
    QList<Choice> teams;
    for (const Team& other : people.teams) {
        // Teams below this one are not offered as its parent.
        if (other.id != base_.id && (base_.id.isNull() || !people.closesCircle(base_.id, other.id)))
            teams.append({other.id.value(), other.name, {}});
    }
    parent_->setChoices(teams);
    QList<Choice> users;
    for (const User& user : people.users) {
        if (user.active || user.id == base_.manager)
            users.append({user.id.value(), user.name, user.email});
    }
    manager_->setChoices(users);
}

QString TeamDialog::place() const
{
    return u"team/"_s + base_.id.toText();
}

LeftForm TeamDialog::left() const
{
    return {desk_, navigator_, place(), keeper_->content(), edit().wanted.name};
}

Edit<Team> TeamDialog::edit() const
{
    return {
        base_,
        {base_.id, name_->text().simplified(), TeamId(parent_->currentId()), UserId(manager_->currentId())}};
}

void TeamDialog::showValues(const Team& team)
{
    const Team shown = edit().wanted;
    if (team.name != shown.name)
        name_->setText(team.name);
    if (team.parent != shown.parent)
        parent_->setCurrentId(team.parent.value());
    if (team.manager != shown.manager)
        manager_->setCurrentId(team.manager.value());
}

void TeamDialog::follow()
{
    const Team* stored = desk_.directory().people.team(base_.id);
    if (!stored) {
        offer();
        return;
    }
    const Edit<Team> next = followed(edit(), *stored);
    base_ = next.base;
    keeper_->showAnew([&] {
        offer();
        showValues(next.wanted);
    });
}

void TeamDialog::accept()
{
    for (ChoiceBox* box : {parent_, manager_}) {
        if (box->isWrong()) {
            box->setFocus();
            showError(box->mistake());
            return;
        }
    }
    clearError();
    primary()->setEnabled(false);
    const UserId actor = desk_.actor();
    if (base_.id.isNull()) {
        const auto add = [actor, wanted = edit().wanted](Workspace& workspace) {
            return workspace.people().addTeam(actor, wanted);
        };
        desk_.write(add).then(&desk_, [self = QPointer(this), left = left()](const Result<TeamId>& added) {
            const Outcome outcome = added ? stagewright::done() : Outcome(added.problem());
            if (self && self->isVisible())
                self->ended(outcome);
            else
                left.take(outcome);
        });
        return;
    }
    storeEdit<Team>(
        desk_, this, edit(),
        {.change = [actor](Workspace& workspace,
                           const Edit<Team>& edit) { return workspace.people().changeTeam(actor, edit); },
         .read = [actor, id = base_.id](Workspace& workspace) -> Result<Team> {
             const auto people = workspace.people().organisation(actor);
             if (!people)
                 return people.problem();
             const Team* team = people->team(id);
             return team ? Result<Team>(*team) : Problem{ProblemCode::TeamNotFound, {id.toText()}};
         },
         .decided =
             [this](const Edit<Team>& edit) {
                 base_ = edit.base;
                 showValues(edit.wanted);
             },
         .ended = [this](const Outcome& outcome) { ended(outcome); },
         .mayAsk = {},
         .late = [left = left()](const Outcome& outcome) { left.take(outcome); },
         .name = edit().wanted.name});
}

void TeamDialog::ended(const Outcome& outcome)
{
    primary()->setEnabled(true);
    if (outcome)
        CardDialog::accept();
    else
        showError(sentence(outcome.problem()));
}

} // namespace stagewright
