// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/user_dialog.h"

#include "ui/screens/drafts/form_keeper.h"
#include "ui/text/problem_text.h"
#include "ui/text/words.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/form_layout.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/toggle.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

UserDialog::UserDialog(Desk& desk, const User& user, QWidget* parent)
    : CardDialog(user.id.isNull() ? tr("Add user") : tr("Edit user"), parent),
      desk_(desk),
      id_(user.id),
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
    keepTyped(desk_, *this, u"user/"_s + id_.toText());
}

User UserDialog::user() const
{
    return {id_,
            name_->text().simplified(),
            email_->text().trimmed(),
            Role(role_->currentData().toInt()),
            TeamId(team_->currentId()),
            active_->isChecked()};
}

void UserDialog::accept()
{
    clearError();
    primary()->setEnabled(false);
    const auto save = [actor = desk_.actor(), wanted = user()](Workspace& workspace) {
        return workspace.people().saveUser(actor, wanted);
    };
    desk_.write(save).then(this, [this](const Result<UserId>& saved) {
        primary()->setEnabled(true);
        if (saved)
            CardDialog::accept();
        else
            showError(sentence(saved.problem()));
    });
}

} // namespace stagewright
