// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace stagewright {

/// The values a draft has had: the current one, the earlier and later ones, and the saved version each is
/// based on. Each step from one to the next has a name; steps that change nothing are not kept.
class DraftHistory : public QObject
{
    Q_OBJECT

public:
    /// Adds an earlier draft as one step on top of the saved version; `basedOn` is the version it was made
    /// from.
    void continueDraft(const Process& draft, int basedOn, const QString& stepName = tr("Continue the draft"));
    /// The current value was saved as this version; the undo steps stay.
    void markSaved(const Process& saved, int version);
    /// Adds a step to a value based on another saved version (a newer one was loaded, or merged). Undoing it
    /// bases the draft on the earlier version again, so that saving it cannot overwrite the other.
    void rebase(const QString& stepName, const Process& next, const Process& saved, int version);

    [[nodiscard]] const Process& process() const { return current_; }
    [[nodiscard]] const Process& saved() const { return base_.saved; }
    [[nodiscard]] int basedOn() const { return base_.version; }
    [[nodiscard]] bool isDirty() const { return !(current_ == base_.saved); }
    [[nodiscard]] bool canUndo() const { return !past_.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !future_.isEmpty(); }
    /// Identifies the step that undo() would undo, for an "Undo" in a message that stays for a while; 0 if
    /// there is none.
    [[nodiscard]] qint64 lastStep() const { return past_.isEmpty() ? 0 : past_.last().number; }
    /// Whether the step leads to a value based on another version.
    [[nodiscard]] bool undoChangesBase() const { return !past_.isEmpty() && past_.last().otherBase; }
    [[nodiscard]] bool redoChangesBase() const { return !future_.isEmpty() && future_.last().otherBase; }
    [[nodiscard]] QString undoName() const { return past_.isEmpty() ? QString() : past_.last().name; }
    [[nodiscard]] QString redoName() const { return future_.isEmpty() ? QString() : future_.last().name; }
    /// How many differences from the saved version compare() finds.
    [[nodiscard]] int changeCount() const;

    void undo();
    void redo();
    /// Sets the next value as a step with this name. Consecutive steps with the same non-empty `joinKey`
    /// become one (turning the wheel over a weight).
    void apply(const QString& stepName, const Process& next, const QString& joinKey = {});
    /// The next step is a separate one, whatever its key.
    void endJoin() { joinKey_.clear(); }
    void discard(); ///< back to the saved version, as an undo step

Q_SIGNALS:
    /// The current value or the undo steps have changed.
    void changed();

protected:
    explicit DraftHistory(Process process, QObject* parent);
    /// Starts again with a saved version: no steps, not dirty.
    void start(const Process& saved, int version);

private:
    /// What a draft is based on.
    struct Base
    {
        Process saved;
        int version = 0;      ///< the one the draft was made from
        int savedVersion = 0; ///< the number of `saved`; later than `version` if the process moved on
    };
    struct Step
    {
        QString name;
        Process other;                      ///< the value to go back (or on) to
        qint64 number = 0;                  ///< unique, whatever has been undone
        std::optional<Base> otherBase = {}; ///< what that value is based on, if different
    };

    void swapWith(Step& step);
    void take(const QString& stepName, const Process& next, const std::optional<Base>& otherBase = {});

    Process current_;
    Base base_;
    QList<Step> past_;
    QList<Step> future_;
    QList<Step> dropped_; ///< the steps that could be redone before the last step was made
    QString joinKey_;
    qint64 steps_ = 0; ///< steps made so far, including undone ones
};

} // namespace stagewright
