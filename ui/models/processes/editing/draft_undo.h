// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/processes/editing/open_process.h"

namespace stagewright {

class DraftNotice;

/// Undoing and redoing the steps of the draft, and the messages that offer it. The comment on the next
/// version goes with the steps that took it away or brought it.
class DraftUndo : public QObject
{
    Q_OBJECT

public:
    /// The state before or after a step.
    struct Point
    {
        qint64 step = 0; ///< a number from ProcessEditor::lastStep()
        QString comment;
    };

    DraftUndo(OpenProcess& open, DraftNotice& notice, QObject* parent = nullptr);

    [[nodiscard]] Point point();
    /// Reports a step with an Undo that also restores the comment from before it. undo() does the same; the
    /// message goes as soon as this is no longer the last step.
    void offer(const QString& text, const Point& before);
    void undo();
    void redo();
    /// Back to the saved version, as a step.
    void discard();

Q_SIGNALS:
    /// A step was undone, redone, or led back to the saved version; before it, the draft was based on this
    /// version.
    void stepped(int basedOn);

private:
    /// A message that offered to undo the last step. It is remembered after it disappears, because undo() may
    /// reach that step later.
    struct Offer
    {
        QString text;
        Point before;
        Point after;
        bool standing = true;
        /// False if only the comment was replaced.
        [[nodiscard]] bool madeStep() const { return before.step != after.step; }
    };

    [[nodiscard]] const Offer* offerOfLastStep();
    void takeOffered(qint64 step);
    void takeBack(const Offer& offer);
    void withdrawPassed();
    void withdraw();
    /// Goes one step in that direction and shows what it changed.
    void step(void (ProcessEditor::*direction)());

    OpenProcess& open_;
    DraftNotice& notice_;
    QList<Offer> offers_; ///< the message of the last one may still be shown
};

} // namespace stagewright
