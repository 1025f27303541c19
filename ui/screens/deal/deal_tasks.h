// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/deals/shown_deal.h"

#include <QObject>

class QWidget;

namespace stagewright {

class DealAnswers;

/// Adding, changing and completing tasks of the shown deal.
class DealTasks : public QObject
{
    Q_OBJECT

public:
    DealTasks(Desk& desk, ShownDeal& deal, DealAnswers& answers, QWidget* screen);

    void add();
    void edit(const Task& task);
    void setDone(TaskId task, bool done);
    /// Opens the form of what follows; storing it completes the task.
    void planNext(const Task& task);

Q_SIGNALS:
    /// It was not stored: the check box shows the stored state again.
    void refused();

private:
    Desk& desk_;
    ShownDeal& deal_;
    DealAnswers& answers_;
    QWidget* screen_;
};

} // namespace stagewright
