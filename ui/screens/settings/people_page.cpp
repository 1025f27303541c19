// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/people_page.h"

#include "ui/screens/settings/team_dialog.h"
#include "ui/screens/settings/user_dialog.h"
#include "ui/text/number_text.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/layout/card.h"
#include "ui/widgets/tables/table_style.h"
#include "ui/widgets/text/labels.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

PeoplePage::PeoplePage(Desk& desk, Navigator& navigator, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      navigator_(navigator),
      users_(new SmallTableModel({tr("User"), tr("Role"), tr("Team")}, this)),
      teams_(new SmallTableModel({tr("Team"), tr("Parent team"), tr("Manager"), tr("Members")}, this)),
      userTable_(makeTable(users_, u"users"_s, tr("Users"))),
      teamTable_(makeTable(teams_, u"teams"_s, tr("Teams"))),
      addUser_(new Button(Button::Kind::Primary, u"add"_s, tr("Add user"), this)),
      editUser_(new Button(Button::Kind::Secondary, u"edit"_s, tr("Edit user"), this)),
      addTeam_(new Button(Button::Kind::Secondary, u"add"_s, tr("Add team"), this)),
      editTeam_(new Button(Button::Kind::Secondary, u"edit"_s, tr("Edit team"), this)),
      removeTeam_(new Button(Button::Kind::Secondary, tr("Delete team"), this))
{
    setObjectName(u"peoplePage"_s);
    addUser_->setObjectName(u"addUser"_s);
    editUser_->setObjectName(u"editUser"_s);
    addTeam_->setObjectName(u"addTeam"_s);
    editTeam_->setObjectName(u"editTeam"_s);
    removeTeam_->setObjectName(u"removeTeam"_s);
    styleTwoLineTable(userTable_);
    auto* twoLines = new TwoLineDelegate(userTable_);
    twoLines->setChipRole(SmallTableModel::ChipRole);
    userTable_->setItemDelegateForColumn(0, twoLines);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    addSection(rows, tr("Users"), userTable_, {editUser_, addUser_}, 3);
    rows->addSpacing(8);
    addSection(rows, tr("Teams"), teamTable_, {removeTeam_, editTeam_, addTeam_}, 2);
    connect(userTable_, &QTableView::activated, this, [this] { editUser(currentUser()); });
    connect(teamTable_, &QTableView::activated, this, [this] { editTeam(currentTeam()); });
    connect(addUser_, &Button::clicked, this, [this] { editUser({}); });
    connect(editUser_, &Button::clicked, this, [this] { editUser(currentUser()); });
    connect(addTeam_, &Button::clicked, this, [this] { editTeam({}); });
    connect(editTeam_, &Button::clicked, this, [this] { editTeam(currentTeam()); });
    connect(removeTeam_, &Button::clicked, this, &PeoplePage::removeTeam);
    connect(&desk_, &Desk::directoryChanged, this, &PeoplePage::refresh);
    refresh();
    setEditable(false);
}

QTableView* PeoplePage::makeTable(SmallTableModel* model, const QString& objectName,
                                  const QString& accessibleName)
{
    auto* table = new QTableView(this);
    styleTable(table);
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setItemDelegate(new TableDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeoplePage::showState);
    return table;
}

void PeoplePage::addSection(QVBoxLayout* rows, const QString& title, QTableView* table,
                            const QList<Button*>& buttons, int stretch)
{
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(title, TextStyle::Title), 1);
    for (Button* button : buttons)
        head->addWidget(button);
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(table);
    rows->addLayout(head);
    rows->addWidget(card, stretch);
}

void PeoplePage::setEditable(bool editable)
{
    editable_ = editable;
    for (Button* button : {addUser_, editUser_, addTeam_, editTeam_, removeTeam_})
        button->setVisible(editable);
    showState();
}

QList<SmallRow> PeoplePage::userRows() const
{
    const Organisation& people = desk_.directory().people;
    QList<SmallRow> rows;
    for (const User& user : people.users) {
        const Team* team = people.team(user.team);
        SmallRow row{user.id.value(), {user.name, roleText(user.role), team ? team->name : QString()}};
        row.subtitle = user.email;
        row.chip = user.active ? QString() : tr("inactive");
        row.faded = !user.active;
        rows.append(row);
    }
    return rows;
}

QList<SmallRow> PeoplePage::teamRows() const
{
    const Organisation& people = desk_.directory().people;
    QList<SmallRow> rows;
    for (const Team& team : people.teams) {
        const Team* parent = people.team(team.parent);
        const User* manager = people.user(team.manager);
        const auto members = std::count_if(people.users.cbegin(), people.users.cend(),
                                           [&team](const User& user) { return user.team == team.id; });
        rows.append({team.id.value(),
                     {team.name, parent ? parent->name : QString(), manager ? manager->name : QString(),
                      numberText(members)}});
    }
    return rows;
}

void PeoplePage::refresh()
{
    users_->setRows(userRows());
    teams_->setRows(teamRows());
    showState();
}

UserId PeoplePage::currentUser() const
{
    return UserId(users_->idAt(userTable_->currentIndex().row()));
}

TeamId PeoplePage::currentTeam() const
{
    return TeamId(teams_->idAt(teamTable_->currentIndex().row()));
}

void PeoplePage::showState()
{
    // The tables are made before the buttons, and already emit signals.
    if (!editable_)
        return;
    editUser_->setEnabled(!currentUser().isNull());
    editTeam_->setEnabled(!currentTeam().isNull());
    removeTeam_->setEnabled(!currentTeam().isNull());
}

void PeoplePage::editUser(UserId id)
{
    const User* user = desk_.directory().people.user(id);
    if (!editable_ || (!id.isNull() && !user))
        return;
    auto* dialog = new UserDialog(desk_, navigator_, user ? *user : User(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PeoplePage::editTeam(TeamId id)
{
    const Team* team = desk_.directory().people.team(id);
    if (!editable_ || (!id.isNull() && !team))
        return;
    auto* dialog = new TeamDialog(desk_, navigator_, team ? *team : Team(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PeoplePage::removeTeam()
{
    const auto remove = [actor = desk_.actor(), team = currentTeam()](Workspace& workspace) {
        return workspace.people().removeTeam(actor, team);
    };
    desk_.write(remove).then(this, [this](const Outcome& outcome) {
        if (!outcome)
            navigator_.tell(outcome.problem());
    });
}

} // namespace stagewright
