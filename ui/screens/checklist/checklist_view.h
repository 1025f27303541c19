// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QListView>

namespace stagewright {

class ChecklistModel;

/// The checklist, ticked with a click or with Space.
class ChecklistView : public QListView
{
    Q_OBJECT

public:
    explicit ChecklistView(ChecklistModel& model, QWidget* parent = nullptr);

    /// Scrolls to the action and makes it current.
    void goTo(ActionId action);

Q_SIGNALS:
    void toggled(stagewright::ActionId action);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void toggle(const QModelIndex& index);

    ChecklistModel& lines_;
};

} // namespace stagewright
