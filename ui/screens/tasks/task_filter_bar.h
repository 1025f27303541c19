// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/tasks/task_service.h"

#include <QWidget>

class QComboBox;

namespace stagewright {

class Button;
class Desk;
class Segmented;

/// Whose tasks, of which type and priority, and of which deal.
class TaskFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit TaskFilterBar(Desk& desk, QWidget* parent = nullptr);

    /// What is chosen, without done or open.
    [[nodiscard]] TaskQuery query() const;
    /// Beyond whose tasks they are.
    [[nodiscard]] bool narrows() const;
    void clear();
    /// Only the tasks of this deal, until its chip is removed.
    void setDeal(DealId deal, const QString& name);
    /// The choices that are kept for the next start; takes any bytes.
    [[nodiscard]] QByteArray state() const;
    void restoreState(const QByteArray& state);
    /// People and teams may have changed, or somebody else acts.
    void follow();

Q_SIGNALS:
    void changed();

private:
    enum class Whose { Mine, Team, Everybody };

    void build();
    void showTeam();
    void showPeople();
    [[nodiscard]] QComboBox* box(const QString& name, const QString& accessibleName);

    Desk& desk_;
    Segmented* whose_;
    QComboBox* people_;
    QComboBox* types_;
    QComboBox* priorities_;
    Button* dealChip_;
    DealId deal_;
};

} // namespace stagewright
