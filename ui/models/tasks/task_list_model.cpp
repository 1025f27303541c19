// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasks/task_list_model.h"

#include "core/services/tasks/recurrence.h"
#include "ui/text/isolated.h"
#include "ui/text/tasks/task_text.h"
#include "ui/text/words.h"

#include <QMimeData>

namespace stagewright {

namespace {

QString repetition(const Task& task)
{
    const auto rule = task.recurrence.isEmpty() ? std::nullopt : std::optional(parsedRule(task.recurrence));
    return rule && *rule ? recurrenceText(**rule, QLocale()) : QString();
}

} // namespace

qint64 rowKey(const TaskLine& line)
{
    // Ids are positive, so headings use negative numbers.
    return line.heading ? -1 - qint64(line.bucket) : line.row.task.id.value();
}

void TaskListModel::setTasks(const QList<TaskRow>& open, const QList<TaskRow>& finished,
                             const Organisation& people, QDate today, QTime now)
{
    lines_.clear();
    for (const QList<TaskRow>* part : {&open, &finished}) {
        for (const TaskRow& row : *part) {
            TaskLine line;
            line.bucket = bucketOf(row.task, today, now);
            line.row = row;
            line.today = today;
            line.repeats = repetition(row.task);
            const User* user = people.user(row.task.responsible);
            line.responsible = user ? user->name : QString();
            lines_.append(line);
        }
    }
    std::stable_sort(lines_.begin(), lines_.end(),
                     [](const TaskLine& a, const TaskLine& b) { return a.bucket < b.bucket; });
    rebuild();
}

void TaskListModel::setCollapsed(TaskBucket bucket, bool collapsed)
{
    if (collapsed)
        collapsed_.insert(int(bucket));
    else
        collapsed_.remove(int(bucket));
    rebuild();
}

void TaskListModel::rebuild()
{
    QList<TaskLine> shown;
    for (qsizetype at = 0; at < lines_.size();) {
        const TaskBucket bucket = lines_.at(at).bucket;
        qsizetype end = at;
        while (end < lines_.size() && lines_.at(end).bucket == bucket)
            ++end;
        TaskLine heading;
        heading.bucket = bucket;
        heading.heading = true;
        heading.count = static_cast<int>(end - at);
        heading.collapsed = isCollapsed(bucket);
        shown.append(heading);
        if (!heading.collapsed)
            shown += lines_.mid(at, end - at);
        at = end;
    }
    setRows(shown);
}

QString TaskListModel::accessibleText(const TaskLine& line) const
{
    if (line.heading)
        return tr("%1, %n task(s)", nullptr, line.count).arg(taskBucketText(line.bucket));
    const Task& task = line.row.task;
    const QString priority = task.priority == TaskPriority::Normal
                                 ? QString()
                                 : tr("priority: %1").arg(taskPriorityText(task.priority));
    QStringList parts{isolated(task.title),
                      taskTypeText(task.type),
                      isolated(line.row.dealName),
                      taskWhenText(task, QLocale()),
                      priority,
                      line.repeats,
                      isolated(line.responsible),
                      taskBucketText(line.bucket)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Qt::ItemFlags TaskListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = RowListModel::flags(index);
    const bool isOpen = index.isValid() && !line(index).heading && line(index).row.task.doneAt.isNull();
    return isOpen ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList TaskListModel::mimeTypes() const
{
    return {QString::fromLatin1(mimeType)};
}

QMimeData* TaskListModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(QString::fromLatin1(mimeType),
                  QByteArray::number(line(indexes.constFirst()).row.task.id.value()));
    return data;
}

QVariant TaskListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TaskLine& shown = line(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown.heading ? taskBucketText(shown.bucket) : shown.row.task.title;
    case Qt::AccessibleTextRole:
        return accessibleText(shown);
    case LineRole:
        return QVariant::fromValue(shown);
    default:
        return {};
    }
}

} // namespace stagewright
