// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deal_rows.h"
#include "core/services/deal_service.h"
#include "ui/screens/checklist/file_chooser.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace stagewright {

class Desk;
class Navigator;
class NoteDialog;

/// Ticking and unticking on the deal that is shown: asks for notes, tells refusals, proposes tasks.
class DealTicks : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `screen`, which owns this.
    DealTicks(Desk& desk, Navigator& navigator, FileChooser chooser, QWidget* screen);

    void setDetails(const DealDetails& details);
    /// Ticks what is undone, unticks what is done.
    void toggle(ActionId action);
    /// What is on its way to the database: painted at once, taken back when it is refused.
    [[nodiscard]] const QHash<ActionId, bool>& pending() const { return pending_; }
    void setFileChooser(const FileChooser& chooser) { chooser_ = chooser; }

Q_SIGNALS:
    void pendingChanged();
    void undoable(const QString& text, const std::function<void()>& undo);

private:
    void tick(const Action& action);
    void askNote(const Action& action);
    void sendNote(NoteDialog* dialog, const Action& action, const QString& note, const QStringList& paths);
    void untick(ActionId action, const QString& name, bool offerUndo);
    void tickAgain(DealId deal, ActionId action);
    void expect(ActionId action, bool done);
    void settle(ActionId action, bool stored);
    void ticked(const Action& action, const TickResult& result);

    Desk& desk_;
    Navigator& navigator_;
    FileChooser chooser_;
    QWidget* screen_;
    std::optional<DealDetails> details_; ///< none before the first deal is read
    QHash<ActionId, bool> pending_;
    QSet<ActionId> stored_; ///< committed, yet not among the details that were read
};

} // namespace stagewright
