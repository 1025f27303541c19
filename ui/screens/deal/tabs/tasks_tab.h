// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"
#include "core/services/session/directory.h"

#include <QWidget>

class QVBoxLayout;

namespace stagewright {

class Button;
class TextLabel;

/// The tasks of one deal.
class TasksTab : public QWidget
{
    Q_OBJECT

public:
    explicit TasksTab(QWidget* parent = nullptr);

    void setTasks(const QList<Task>& tasks, const Directory& directory, UserId viewer, QDate today);
    void setAddable(bool addable, const QString& whyNot);
    /// What is shown differs from what is stored: the next tasks are shown again, even if they are the same.
    void forget() { today_ = {}; }

Q_SIGNALS:
    void addWanted();
    void editWanted(const stagewright::Task& task);
    void doneWanted(stagewright::TaskId task, bool done);
    /// Complete it and plan what follows.
    void planNextWanted(const stagewright::Task& task);

private:
    QWidget* makeLine(const Task& task, const Directory& directory, QDate today);

    Button* add_;
    QVBoxLayout* lines_;
    TextLabel* empty_;
    QList<Task> tasks_;
    UserId viewer_;
    Organisation people_;
    QDate today_;
};

} // namespace stagewright
