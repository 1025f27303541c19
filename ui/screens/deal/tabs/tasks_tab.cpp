// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/tabs/tasks_tab.h"

#include "core/domain/deal/rights.h"
#include "ui/text/isolated.h"
#include "ui/text/tasks/task_text.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/offered.h"
#include "ui/widgets/layout/card.h"
#include "ui/widgets/text/avatar.h"
#include "ui/widgets/text/chip.h"
#include "ui/widgets/text/elided_label.h"
#include "ui/widgets/text/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

Chip::Tone toneOf(TaskBucket bucket)
{
    switch (bucket) {
    case TaskBucket::Overdue:
        return Chip::Tone::Danger;
    case TaskBucket::Today:
        return Chip::Tone::Accent;
    case TaskBucket::Done:
        return Chip::Tone::Success;
    case TaskBucket::Next7Days:
    case TaskBucket::Later:
    case TaskBucket::NoDate:
        break;
    }
    return Chip::Tone::Neutral;
}

QString chipText(const Task& task, TaskBucket bucket)
{
    if (bucket == TaskBucket::Done)
        return taskBucketText(bucket);
    const QString due = task.due.isValid() ? taskWhenText(task, QLocale()) : TasksTab::tr("no date");
    return TasksTab::tr("%1, %2").arg(taskTypeText(task.type), due);
}

} // namespace

TasksTab::TasksTab(QWidget* parent)
    : QWidget(parent),
      add_(new Button(Button::Kind::Secondary, u"add"_s, tr("Add a task"), this)),
      lines_(new QVBoxLayout),
      empty_(new TextLabel(tr("No tasks for this deal yet. What is the next step?"), TextStyle::Body,
                           TextTone::Muted, this))
{
    setObjectName(u"tasksTab"_s);
    add_->setObjectName(u"addTask"_s);
    add_->setToolTip(tr("Add a task (T)"));
    connect(add_, &Button::clicked, this, &TasksTab::addWanted);
    lines_->setSpacing(space::s);
    empty_->setWordWrap(true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, space::m, 0, space::m);
    outer->setSpacing(space::m);
    outer->addWidget(add_, 0, Qt::AlignLeft);
    outer->addWidget(empty_);
    outer->addLayout(lines_);
    outer->addStretch();
}

void TasksTab::setAddable(bool addable, const QString& whyNot)
{
    setOffered(*add_, addable, whyNot);
}

void TasksTab::setTasks(const QList<Task>& tasks, const Directory& directory, UserId viewer, QDate today)
{
    const bool same = tasks == tasks_ && today == today_ && viewer == viewer_ && directory.people == people_;
    if (same)
        return;
    tasks_ = tasks;
    today_ = today;
    viewer_ = viewer;
    people_ = directory.people;
    while (QLayoutItem* item = lines_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Task& task : tasks_)
        lines_->addWidget(makeLine(task, directory, today));
    empty_->setVisible(tasks_.isEmpty());
}

QWidget* TasksTab::makeLine(const Task& task, const Directory& directory, QDate today)
{
    const TaskBucket bucket = bucketOf(task, today);
    auto* line = new Card(this);
    line->setObjectName(u"taskLine-"_s + task.id.toText());
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(space::m, space::s, space::s, space::s);
    row->setSpacing(space::m);
    auto* box = new QCheckBox(line);
    box->setObjectName(u"taskDone"_s);
    box->setChecked(!task.doneAt.isNull());
    box->setAccessibleName(tr("%1 is done").arg(isolated(task.title)));
    connect(box, &QCheckBox::toggled, this, [this, id = task.id](bool done) { Q_EMIT doneWanted(id, done); });
    auto* title = new ElidedLabel(task.title, line);
    title->setFont(stagewright::font(TextStyle::BodyStrong));
    auto* due = new Chip(chipText(task, bucket), toneOf(bucket), line);
    auto* who = new Avatar(directory.userName(task.responsible),
                           static_cast<quint64>(task.responsible.value()), 24, line);
    auto* edit = new IconButton(u"edit"_s, tr("Edit the task"), line);
    edit->setObjectName(u"taskEdit"_s);
    connect(edit, &IconButton::clicked, this, [this, task] { Q_EMIT editWanted(task); });
    IconButton* next = nullptr;
    if (task.doneAt.isNull()) {
        next = new IconButton(u"arrow-right"_s, tr("Complete and plan the next"), line);
        next->setObjectName(u"taskFollowUp"_s);
        connect(next, &IconButton::clicked, this, [this, task] { Q_EMIT planNextWanted(task); });
    }
    const bool may = mayChangeTask(directory.people, viewer_, task.createdBy, task.responsible);
    const QString whyNot =
        tr("Only the task's author, its assignee, their managers and administrators can change it.");
    setOffered(*box, may, whyNot);
    setOffered(*edit, may, whyNot);
    if (next)
        setOffered(*next, may, whyNot);
    row->addWidget(box);
    row->addWidget(title, 1);
    row->addWidget(due);
    row->addWidget(who);
    if (next)
        row->addWidget(next);
    row->addWidget(edit);
    return line;
}

} // namespace stagewright
