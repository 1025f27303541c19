// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_service.h"
#include "ui/models/deals/shown_deal.h"
#include "ui/models/desk/undo_line.h"
#include "ui/screens/checklist/file_chooser.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace stagewright {

class DealAnswers;
class NoteDialog;

/// Ticking and unticking on the shown deal: asks for notes, reports refusals, proposes tasks.
class DealTicks : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `screen`, which owns this.
    DealTicks(Desk& desk, ShownDeal& deal, DealAnswers& answers, FileChooser chooser, QWidget* screen);

    /// Ticks an undone action, unticks a done one.
    void toggle(ActionId action);
    /// Ticks an undone action after asking for the day.
    void tickOnDay(ActionId action);
    /// Changes on their way to the database: painted at once, reverted if refused.
    [[nodiscard]] const QHash<ActionId, bool>& pending() const { return pending_; }
    void setFileChooser(const FileChooser& chooser) { chooser_ = chooser; }

Q_SIGNALS:
    void pendingChanged();
    /// A tick was stored, or refused for good. One whose note can still be corrected in its dialog is
    /// neither.
    void answered(stagewright::DealId deal, stagewright::ActionId action, bool stored);

private:
    void takeDetails();
    void tick(const Action& action);
    /// Null if there is nothing to ask: the person has been told why not.
    [[nodiscard]] const Action* performable(ActionId action);
    /// `dayFirst`: the day is what it is about.
    void askNote(const Action& action, bool dayFirst);
    /// `kept` is the current content of the dialog's keeper.
    void sendNote(NoteDialog* dialog, const AskedDeal& asked, const Action& action, const QString& note,
                  const QStringList& paths, const QString& kept);
    void untick(const AskedDeal& asked, ActionId action, const QString& name);
    void expect(const AskedDeal& asked, ActionId action, bool done);
    void settle(const AskedDeal& asked, ActionId action, bool stored);
    void ticked(const AskedDeal& asked, const Action& action, const Recorded<TickResult>& stored);
    void openProposed(ActionId action, const Task& task);

    Desk& desk_;
    ShownDeal& deal_;
    DealAnswers& answers_;
    FileChooser chooser_;
    QWidget* screen_;
    DealId shown_; ///< whose ticks are pending
    QHash<ActionId, bool> pending_;
    QSet<ActionId> stored_; ///< committed, but not in the details read so far
};

} // namespace stagewright
