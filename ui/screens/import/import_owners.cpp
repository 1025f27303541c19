// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/import_owners.h"

#include "ui/text/isolated.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/text/labels.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

ImportOwners::ImportOwners(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"importOwners"_s);
    new QGridLayout(this);
}

void ImportOwners::setUsers(const QList<User>& users)
{
    if (users == users_)
        return;
    users_ = users;
    finder_ = UserFinder(users);
    fill();
}

void ImportOwners::setOwners(const DistinctValues& owners)
{
    if (owners == owners_)
        return;
    owners_ = owners;
    fill();
}

void ImportOwners::setCreates(bool creates)
{
    if (creates == creates_)
        return;
    creates_ = creates;
    fill();
}

bool ImportOwners::isInactive(const QString& owner) const
{
    const UserId id = finder_.find(owner);
    const auto user =
        std::find_if(users_.cbegin(), users_.cend(), [id](const User& each) { return each.id == id; });
    return user != users_.cend() && !user->active;
}

void ImportOwners::fill()
{
    QMap<QString, qint64> before;
    for (auto it = boxes_.cbegin(); it != boxes_.cend(); ++it)
        before.insert(it.key(), it.value()->currentId());
    boxes_.clear();
    delete layout();
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    QList<Choice> choices;
    for (const User& user : std::as_const(users_)) {
        if (user.active)
            choices.append({user.id.value(), user.name, user.email});
    }
    for (const QString& owner : std::as_const(owners_.values)) {
        const bool left = isInactive(owner);
        const bool newUser = creates_ && !left && !finder_.isAmbiguous(owner);
        if (!finder_.find(owner).isNull() && !left)
            continue;
        const int row = grid->rowCount();
        if (boxes_.isEmpty()) {
            grid->addWidget(new TextLabel(tr("Owner in the file"), TextStyle::Caption, TextTone::Muted, this),
                            0, 0);
            grid->addWidget(new TextLabel(tr("User"), TextStyle::Caption, TextTone::Muted, this), 0, 1);
        }
        const QString shown = owner.size() > 60 ? owner.left(60) + QChar(0x2026) : owner;
        grid->addWidget(new TextLabel(left ? tr("%1 (deactivated)").arg(isolated(shown)) : shown,
                                      TextStyle::BodyStrong, TextTone::Normal, this),
                        row, 0);
        auto* box = new ChoiceBox(this);
        box->setObjectName(u"owner_"_s + owner);
        box->setAccessibleName(tr("User for %1").arg(isolated(owner)));
        box->setNoneText(newUser ? tr("A new user") : tr("Nobody: skip these deals"));
        box->setChoices(choices);
        box->setCurrentId(before.value(owner));
        grid->addWidget(box, row, 1);
        connect(box, &ChoiceBox::currentIdChanged, this, &ImportOwners::chosen);
        boxes_.insert(owner, box);
    }
    setVisible(!boxes_.isEmpty());
    Q_EMIT chosen();
}

void ImportOwners::apply(ImportMapping& mapping) const
{
    mapping.owners.clear();
    for (auto it = boxes_.cbegin(); it != boxes_.cend(); ++it) {
        const UserId id(it.value()->currentId());
        const auto user =
            std::find_if(users_.cbegin(), users_.cend(), [id](const User& each) { return each.id == id; });
        if (user != users_.cend())
            mapping.owners.insert(it.key(), user->email);
    }
}

QStringList ImportOwners::unmatched() const
{
    QStringList values;
    for (auto it = boxes_.cbegin(); it != boxes_.cend(); ++it) {
        const bool newUser = creates_ && !isInactive(it.key()) && !finder_.isAmbiguous(it.key());
        if (it.value()->currentId() == 0 && !newUser)
            values.append(it.key());
    }
    return values;
}

} // namespace stagewright
