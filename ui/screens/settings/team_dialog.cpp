// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/team_dialog.h"

#include "ui/screens/drafts/form_keeper.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/form_layout.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

TeamDialog::TeamDialog(Desk& desk, const Team& team, QWidget* parent)
    : CardDialog(team.id.isNull() ? tr("Add team") : tr("Edit team"), parent),
      desk_(desk),
      id_(team.id),
      name_(new QLineEdit(team.name, this)),
      parent_(new ChoiceBox(this)),
      manager_(new ChoiceBox(this))
{
    setObjectName(u"teamDialog"_s);
    setMinimumWidth(480);
    const Organisation& people = desk.directory().people;
    name_->setObjectName(u"teamName"_s);
    parent_->setObjectName(u"teamParent"_s);
    parent_->setNoneText(tr("No parent team"));
    QList<Choice> teams;
    for (const Team& other : people.teams) {
        // A team below itself is not even offered.
        if (other.id != team.id && (team.id.isNull() || !people.closesCircle(team.id, other.id)))
            teams.append({other.id.value(), other.name, {}});
    }
    parent_->setChoices(teams);
    parent_->setCurrentId(team.parent.value());
    manager_->setObjectName(u"teamManager"_s);
    manager_->setNoneText(tr("No manager"));
    QList<Choice> users;
    for (const User& user : people.users) {
        if (user.active || user.id == team.manager)
            users.append({user.id.value(), user.name, user.email});
    }
    manager_->setChoices(users);
    manager_->setCurrentId(team.manager.value());
    auto* form = new FormLayout;
    form->addRow(tr("Name"), name_);
    form->addRow(tr("Parent team"), parent_);
    form->addRow(tr("Manager"), manager_);
    content()->addLayout(form);
    name_->setFocus();
    keepTyped(desk_, *this, u"team/"_s + id_.toText());
}

void TeamDialog::accept()
{
    clearError();
    primary()->setEnabled(false);
    const Team wanted{id_, name_->text().simplified(), TeamId(parent_->currentId()),
                      UserId(manager_->currentId())};
    const auto save = [actor = desk_.actor(), wanted](Workspace& workspace) {
        return workspace.people().saveTeam(actor, wanted);
    };
    desk_.write(save).then(this, [this](const Result<TeamId>& saved) {
        primary()->setEnabled(true);
        if (saved)
            CardDialog::accept();
        else
            showError(sentence(saved.problem()));
    });
}

} // namespace stagewright
