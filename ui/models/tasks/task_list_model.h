// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/services/tasks/task_service.h"
#include "ui/models/desk/row_list_model.h"

namespace stagewright {

/// A line of the task list: the heading of a bucket, or a task in it.
struct TaskLine
{
    TaskBucket bucket = TaskBucket::Today;
    bool heading = false;
    int count = 0;          ///< for a heading: its number of tasks
    bool collapsed = false; ///< for a heading
    TaskRow row = {};       ///< for a task
    QString responsible = {};
    QDate today = {};
    QString repeats = {}; ///< in words; empty: not at all
    friend bool operator==(const TaskLine&, const TaskLine&) = default;
};

[[nodiscard]] qint64 rowKey(const TaskLine& line);

/// Tasks under the headings of their buckets. Headings can be folded; the done ones start folded.
class TaskListModel : public RowListModel<TaskLine>
{
    Q_OBJECT

public:
    static constexpr int LineRole = Qt::UserRole + 1;

    explicit TaskListModel(QObject* parent = nullptr) : RowListModel(parent) {}

    /// Names and the day are part of the rows, so that rows change when these do.
    void setTasks(const QList<TaskRow>& open, const QList<TaskRow>& finished, const Organisation& people,
                  QDate today, QTime now = {});
    void setCollapsed(TaskBucket bucket, bool collapsed);
    [[nodiscard]] bool isCollapsed(TaskBucket bucket) const { return collapsed_.contains(int(bucket)); }
    [[nodiscard]] const TaskLine& line(const QModelIndex& index) const { return rows().at(index.row()); }

    /// What is dragged is the id of a task, as text.
    static constexpr auto mimeType = "application/x-stagewright-task";
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void rebuild();
    [[nodiscard]] QString accessibleText(const TaskLine& line) const;

    QList<TaskLine> lines_; ///< tasks of all buckets in order, without headings
    QSet<int> collapsed_{int(TaskBucket::Done)};
};

} // namespace stagewright

Q_DECLARE_METATYPE(stagewright::TaskLine)
