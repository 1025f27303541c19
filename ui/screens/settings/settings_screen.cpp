// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/settings_screen.h"

#include "ui/screens/settings/deals_page.h"
#include "ui/screens/settings/people_page.h"
#include "ui/screens/settings/workspace_page.h"
#include "ui/text/isolated.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/layout/side_list.h"
#include "ui/widgets/window/top_bar.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

SettingsScreen::SettingsScreen(Desk& desk, Navigator& navigator, QWidget* parent)
    : Screen(parent),
      desk_(desk),
      side_(new SideList(this)),
      readOnly_(new Banner(Tone::Neutral, {}, this)),
      pages_(new QStackedWidget(this)),
      deals_(new DealsPage(desk, navigator, this)),
      people_(new PeoplePage(desk, navigator, this)),
      workspace_(new WorkspacePage(desk, navigator, this))
{
    setObjectName(u"settingsScreen"_s);
    side_->setObjectName(u"settingsPages"_s);
    side_->setAccessibleName(tr("Settings sections"));
    side_->addEntry(u"deals"_s, tr("Deals"));
    side_->addEntry(u"people"_s, tr("Users and teams"));
    side_->addEntry(u"workspace"_s, tr("Workspace"));
    for (QWidget* page :
         {static_cast<QWidget*>(deals_), static_cast<QWidget*>(people_), static_cast<QWidget*>(workspace_)})
        pages_->addWidget(page);
    readOnly_->setObjectName(u"readOnlyBanner"_s);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(readOnly_);
    column->addWidget(pages_, 1);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(side_);
    columns->addLayout(column, 1);
    connect(side_, &SideList::currentIdChanged, this, &SettingsScreen::showPage);
    connect(&desk_, &Desk::actorChanged, this, &SettingsScreen::applyRights);
    connect(&desk_, &Desk::directoryChanged, this, &SettingsScreen::applyRights);
    side_->setCurrentId(u"deals"_s);
    applyRights();
}

void SettingsScreen::showPage(const QString& id)
{
    if (id == u"people"_s)
        pages_->setCurrentWidget(people_);
    else if (id == u"workspace"_s)
        pages_->setCurrentWidget(workspace_);
    else
        pages_->setCurrentWidget(deals_);
}

void SettingsScreen::applyRights()
{
    const Organisation& people = desk_.directory().people;
    const bool editable = people.isAdministrator(desk_.actor());
    deals_->setEditable(editable);
    people_->setEditable(editable);
    workspace_->setEditable(editable);
    QStringList administrators;
    for (const User& user : people.users) {
        if (user.active && user.role == Role::Administrator)
            administrators.append(isolated(user.name));
    }
    readOnly_->setText(
        tr("You can view these settings, but only administrators can change them. Your administrators: %1.")
            .arg(administrators.join(u", "_s)));
    readOnly_->setVisible(!editable && !people.users.isEmpty());
}

void SettingsScreen::fillTopBar(TopBar& bar)
{
    bar.setTitle(tr("Settings"));
}

QList<KeyGroup> SettingsScreen::keyHints() const
{
    QList<KeyGroup> groups;
    if (pages_->currentWidget() == deals_)
        groups = deals_->keyHints();
    groups.append({tr("In the sections"), {{{Qt::Key_Up, Qt::Key_Down}, tr("Section above or below")}}});
    return groups;
}

QByteArray SettingsScreen::state() const
{
    return (side_->currentId() + u'/' + deals_->currentTab()).toUtf8();
}

void SettingsScreen::restoreState(const QByteArray& state)
{
    const QStringList parts = QString::fromUtf8(state).split(u'/');
    const QString page = parts.value(0);
    if (page == u"deals"_s || page == u"people"_s || page == u"workspace"_s)
        side_->setCurrentId(page);
    deals_->setCurrentTab(parts.value(1));
}

} // namespace stagewright
