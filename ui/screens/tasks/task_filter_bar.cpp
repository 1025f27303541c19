// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/tasks/task_filter_bar.h"

#include "ui/models/desk/desk.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/layout/flow_layout.h"
#include "ui/widgets/theme/theme.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int every = -1;

} // namespace

TaskFilterBar::TaskFilterBar(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      whose_(new Segmented(this)),
      people_(box(u"taskPerson"_s, tr("Person"))),
      types_(box(u"taskTypes"_s, tr("Type of task"))),
      priorities_(box(u"taskPriorities"_s, tr("Priority"))),
      dealChip_(new Button(Button::Kind::Secondary, u"close"_s, {}, this))
{
    build();
    follow();
}

QComboBox* TaskFilterBar::box(const QString& name, const QString& accessibleName)
{
    auto* made = new QComboBox(this);
    made->setObjectName(name);
    made->setAccessibleName(accessibleName);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(9);
    connect(made, &QComboBox::currentIndexChanged, this, &TaskFilterBar::changed);
    return made;
}

void TaskFilterBar::build()
{
    whose_->setObjectName(u"whoseTasks"_s);
    whose_->setAccessibleName(tr("Whose tasks"));
    whose_->addSegment(tr("Mine"), int(Whose::Mine));
    whose_->addSegment(tr("My team"), int(Whose::Team));
    whose_->addSegment(tr("Everybody"), int(Whose::Everybody));
    whose_->setCurrentIndex(0);
    connect(whose_, &Segmented::currentChanged, this, &TaskFilterBar::changed);
    types_->addItem(tr("All types"), every);
    for (const TaskType type : {TaskType::ToDo, TaskType::Call, TaskType::Meeting, TaskType::Mail})
        types_->addItem(taskTypeText(type), int(type));
    priorities_->addItem(tr("Any priority"), every);
    for (const TaskPriority priority : {TaskPriority::High, TaskPriority::Normal, TaskPriority::Low})
        priorities_->addItem(taskPriorityText(priority), int(priority));
    dealChip_->setObjectName(u"taskDealFilter"_s);
    dealChip_->setActive(true);
    dealChip_->setMaximumTextWidth(140);
    dealChip_->setToolTip(tr("Show the tasks of every deal again"));
    dealChip_->hide();
    connect(dealChip_, &Button::clicked, this, [this] { setDeal({}, {}); });
    auto* row = new FlowLayout(this, space::s, space::xs);
    row->addWidget(whose_);
    row->addWidget(dealChip_);
    row->addWidget(people_);
    row->addWidget(types_);
    row->addWidget(priorities_);
}

void TaskFilterBar::follow()
{
    showTeam();
    showPeople();
}

void TaskFilterBar::showTeam()
{
    const bool hasTeam = !desk_.directory().people.peopleAround(desk_.actor()).isEmpty();
    whose_->setSegmentEnabled(int(Whose::Team), hasTeam);
    // Only administrators see everybody's tasks; for others the label says what is really listed.
    const bool seesAll = desk_.directory().people.isAdministrator(desk_.actor());
    whose_->setSegmentText(int(Whose::Everybody), seesAll ? tr("Everybody") : tr("All I may see"));
    if (!hasTeam && whose_->currentIndex() == int(Whose::Team))
        whose_->setCurrentIndex(int(Whose::Mine));
}

void TaskFilterBar::showPeople()
{
    const QSignalBlocker quiet(people_);
    const QVariant chosen = people_->currentData();
    people_->clear();
    people_->addItem(tr("Anybody"), qint64(0));
    const Organisation& people = desk_.directory().people;
    for (const User& user : people.users) {
        const bool sees =
            people.isAdministrator(desk_.actor()) || people.managesOwner(desk_.actor(), user.id);
        if (user.active && user.id != desk_.actor() && sees)
            people_->addItem(user.name, qint64(user.id.value()));
    }
    people_->setCurrentIndex(std::max(0, people_->findData(chosen)));
    people_->setVisible(people_->count() > 1);
}

bool TaskFilterBar::narrows() const
{
    return types_->currentIndex() > 0 || priorities_->currentIndex() > 0 || people_->currentIndex() > 0 ||
           !deal_.isNull();
}

void TaskFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        types_->setCurrentIndex(0);
        priorities_->setCurrentIndex(0);
        people_->setCurrentIndex(0);
        setDeal({}, {});
    }
    Q_EMIT changed();
}

void TaskFilterBar::setDeal(DealId deal, const QString& name)
{
    deal_ = deal;
    dealChip_->setText(QString(name).replace(u'&', u"&&"_s));
    dealChip_->setAccessibleName(tr("Only the tasks of %1").arg(name));
    dealChip_->setVisible(!deal.isNull());
    Q_EMIT changed();
}

TaskQuery TaskFilterBar::query() const
{
    TaskQuery query;
    const auto whose = Whose(whose_->currentData().toInt());
    const qint64 person = people_->currentData().toLongLong();
    // A chosen person is looked for wherever they are.
    if (person != 0)
        query.responsible = UserId(person);
    else if (whose == Whose::Mine)
        query.responsible = desk_.actor();
    else if (whose == Whose::Team)
        query.ownTeams = true;
    if (const int type = types_->currentData().toInt(); type != every)
        query.type = TaskType(type);
    if (const int priority = priorities_->currentData().toInt(); priority != every)
        query.priority = TaskPriority(priority);
    query.deal = deal_;
    return query;
}

QByteArray TaskFilterBar::state() const
{
    return QByteArray::number(whose_->currentIndex()) + ' ' + QByteArray::number(types_->currentIndex()) +
           ' ' + QByteArray::number(priorities_->currentIndex());
}

void TaskFilterBar::restoreState(const QByteArray& state)
{
    const QList<QByteArray> parts = state.split(' ');
    // Whoever acts now may not know this deal or person.
    people_->setCurrentIndex(0);
    setDeal({}, {});
    whose_->setCurrentIndex(std::clamp(parts.value(0).toInt(), 0, whose_->count() - 1));
    types_->setCurrentIndex(std::clamp(parts.value(1).toInt(), 0, types_->count() - 1));
    priorities_->setCurrentIndex(std::clamp(parts.value(2).toInt(), 0, priorities_->count() - 1));
}

} // namespace stagewright
