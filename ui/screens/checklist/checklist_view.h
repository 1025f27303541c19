// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "ui/widgets/window/key_hint.h"

#include <QListView>

namespace stagewright {

class ChecklistModel;

/// The checklist, ticked with a click or with Space.
class ChecklistView : public QListView
{
    Q_OBJECT

public:
    explicit ChecklistView(ChecklistModel& model, QWidget* parent = nullptr);

    /// Also lets an action be ticked on a day of one's choice: by its menu, and by Shift+Space.
    void setOffersDays(bool offers);
    /// The current action is marked although the keys are elsewhere: another list shows what is to be done.
    void setMarksCurrent(bool marks) { marksCurrent_ = marks; }
    [[nodiscard]] bool marksCurrent() const { return marksCurrent_; }
    /// Scrolls to the action and makes it current.
    void goTo(ActionId action);
    /// What the keys do on the checklist of a deal.
    [[nodiscard]] static QList<KeyHint> keyHints();

Q_SIGNALS:
    void toggled(stagewright::ActionId action);
    void dayWanted(stagewright::ActionId action);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void toggle(const QModelIndex& index);
    void askDay(const QModelIndex& index);

    ChecklistModel& lines_;
    bool offersDays_ = false;
    bool marksCurrent_ = false;
};

} // namespace stagewright
