// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/user_dialog.h"

#include "ui/models/desk/left_form.h"
#include "ui/screens/drafts/form_keeper.h"
#include "ui/screens/meanwhile/edit_store.h"
#include "ui/text/problem_text.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/inputs/toggle.h"
#include "ui/widgets/layout/form_layout.h"

#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

UserDialog::UserDialog(Desk& desk, Navigator& navigator, const User& user, QWidget* parent)
    : CardDialog(user.id.isNull() ? tr("Add user") : tr("Edit user"), parent),
      desk_(desk),
      navigator_(navigator),
      base_(user),
      name_(new QLineEdit(user.name, this)),
      email_(new QLineEdit(user.email, this)),
      role_(new Segmented(this)),
      team_(new ChoiceBox(this)),
      active_(new Toggle(tr("Active"), this))
{
    setObjectName(u"userDialog"_s);
    setMinimumWidth(500);
    name_->setObjectName(u"userName"_s);
    email_->setObjectName(u"userEmail"_s);
    email_->setMaxLength(200);
    role_->setObjectName(u"userRole"_s);
    role_->setAccessibleName(tr("Role"));
    for (const Role role : {Role::Salesperson, Role::Manager, Role::Administrator})
        role_->addSegment(roleText(role), int(role));
    role_->setCurrentData(int(user.role));
    team_->setObjectName(u"userTeam"_s);
    team_->setNoneText(tr("No team"));
    QList<Choice> teams;
    for (const Team& team : desk.directory().people.teams)
        teams.append({team.id.value(), team.name, {}});
    team_->setChoices(teams);
    team_->setCurrentId(user.team.value());
    active_->setObjectName(u"userActive"_s);
    active_->setCheckable(true);
    active_->setChecked(user.active);
    active_->setToolTip(tr("Inactive people keep their deals and history but can no longer work"));
    auto* roleRow = new QVBoxLayout;
    roleRow->addWidget(role_, 0, Qt::AlignLeft);
    auto* activeRow = new QVBoxLayout;
    activeRow->addWidget(active_, 0, Qt::AlignLeft);
    auto* form = new FormLayout;
    form->addRow(tr("Name"), name_);
    form->addRow(tr("E-mail"), email_);
    form->addRow(tr("Role"), roleRow);
    form->addRow(tr("Team"), team_);
    form->addRow(tr("Active"), activeRow);
    content()->addLayout(form);
    name_->setFocus();
    keeper_ = keepTyped(desk_, *this, place());
    connect(keeper_, &FormKeeper::basisShown, this, [this] { base_ = edit().wanted; });
    connect(&desk_, &Desk::directoryChanged, this, &UserDialog::follow);
}

QString UserDialog::place() const
{
    return u"user/"_s + base_.id.toText();
}

LeftForm UserDialog::left() const
{
    return {desk_, navigator_, place(), keeper_->content(), edit().wanted.name};
}

Edit<User> UserDialog::edit() const
{
    return {base_,
            {base_.id, name_->text().simplified(), email_->text().trimmed(),
             Role(role_->currentData().toInt()), TeamId(team_->currentId()), active_->isChecked()}};
}

void UserDialog::showValues(const User& user)
{
    const User shown = edit().wanted;
    if (user.name != shown.name)
        name_->setText(user.name);
    if (user.email != shown.email)
        email_->setText(user.email);
    role_->setCurrentData(int(user.role));
    if (user.team != shown.team)
        team_->setCurrentId(user.team.value());
    active_->setChecked(user.active);
}

void UserDialog::follow()
{
    QList<Choice> teams;
    for (const Team& team : desk_.directory().people.teams)
        teams.append({team.id.value(), team.name, {}});
    team_->setChoices(teams);
    const User* stored = desk_.directory().people.user(base_.id);
    if (!stored)
        return;
    const Edit<User> next = followed(edit(), *stored);
    base_ = next.base;
    keeper_->showAnew([&] { showValues(next.wanted); });
}

void UserDialog::accept()
{
    if (team_->isWrong()) {
        team_->setFocus();
        showError(team_->mistake());
        return;
    }
    clearError();
    primary()->setEnabled(false);
    const UserId actor = desk_.actor();
    if (base_.id.isNull()) {
        const auto add = [actor, wanted = edit().wanted](Workspace& workspace) {
            return workspace.people().addUser(actor, wanted);
        };
        desk_.write(add).then(&desk_, [self = QPointer(this), left = left()](const Result<UserId>& added) {
            const Outcome outcome = added ? stagewright::done() : Outcome(added.problem());
            if (self && self->isVisible())
                self->ended(outcome);
            else
                left.take(outcome);
        });
        return;
    }
    storeEdit<User>(
        desk_, this, edit(),
        {.change = [actor](Workspace& workspace,
                           const Edit<User>& edit) { return workspace.people().changeUser(actor, edit); },
         .read = [actor, id = base_.id](Workspace& workspace) -> Result<User> {
             const auto people = workspace.people().organisation(actor);
             if (!people)
                 return people.problem();
             const User* user = people->user(id);
             return user ? Result<User>(*user) : Problem{ProblemCode::UserNotFound, {id.toText()}};
         },
         .decided =
             [this](const Edit<User>& edit) {
                 base_ = edit.base;
                 showValues(edit.wanted);
             },
         .ended = [this](const Outcome& outcome) { ended(outcome); },
         .mayAsk = {},
         .late = [left = left()](const Outcome& outcome) { left.take(outcome); },
         .name = edit().wanted.name});
}

void UserDialog::ended(const Outcome& outcome)
{
    primary()->setEnabled(true);
    if (outcome)
        CardDialog::accept();
    else
        showError(sentence(outcome.problem()));
}

} // namespace stagewright
