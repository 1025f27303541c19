// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace stagewright {

/// The draft of one process: its current value and the earlier and later ones, each step with a name. Every
/// verb is one undo step; steps that change nothing are not kept.
class ProcessEditor : public QObject
{
    Q_OBJECT

public:
    /// Starts with a value, because a process cannot be without a name; start() adds its version and ids.
    explicit ProcessEditor(Process process, QObject* parent = nullptr);
    ~ProcessEditor() override;

    /// Starts again with a saved version: no steps, not dirty.
    void start(const Process& saved, int version, std::shared_ptr<IdSource> ids);
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
    /// Makes ids for new stages and actions; available after start().
    [[nodiscard]] IdSource& ids() const { return *ids_; }
    [[nodiscard]] bool isDirty() const { return !(current_ == base_.saved); }
    [[nodiscard]] bool canUndo() const { return !past_.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !future_.isEmpty(); }
    /// Identifies the step that undo() would undo, for an "Undo" in a message that stays for a while; 0 if
    /// there is none.
    [[nodiscard]] qint64 lastStep() const { return past_.isEmpty() ? 0 : past_.last().number; }
    /// Whether the step leads to a value based on another version.
    [[nodiscard]] bool undoChangesBase() const { return !past_.isEmpty() && past_.last().otherBase; }
    [[nodiscard]] bool redoChangesBase() const { return !future_.isEmpty() && future_.last().otherBase; }
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;
    /// How many differences from the saved version compare() finds.
    [[nodiscard]] int changeCount() const;

    void undo();
    void redo();
    /// Sets the next value as a step with this name. Consecutive steps with the same non-empty `joinKey`
    /// become one (turning the wheel over a weight).
    void apply(const QString& stepName, const Process& next, const QString& joinKey = {});
    /// The next step is a separate one, whatever its key.
    void endJoin();
    void discard(); ///< back to the saved version, as an undo step

    Outcome renameProcess(const QString& name);
    Outcome describeProcess(const QString& text);
    Result<StageId> addStage(const QString& name, qsizetype at);
    Outcome renameStage(StageId id, const QString& name);
    Outcome setStageHint(StageId id, const QString& hint);
    /// After how many quiet days a deal in this stage is idle; 1 to 365, clamped.
    void setIdleDays(StageId id, int days);
    /// Inserts a copy after it, with new ids and a free name; returns its id.
    Result<StageId> duplicateStage(StageId id);
    void removeStage(StageId id);
    void moveStage(StageId id, qsizetype to);
    Result<ActionId> addAction(StageId stage, const QString& name, qsizetype at);
    Outcome renameAction(ActionId id, const QString& name);
    Outcome setWeight(ActionId id, int weight);
    void setAction(const Action& changed); ///< sets its options
    void removeAction(ActionId id);
    void moveAction(ActionId id, StageId into, qsizetype to);

    // Several actions in one step.
    void removeActions(const QSet<ActionId>& ids);
    /// Like withActionsMoved() and withActionsStepped().
    void moveActions(const QSet<ActionId>& ids, StageId into, qsizetype to);
    void stepActions(const QSet<ActionId>& ids, int columns, int rows);
    /// Like removeActions(), but an action pasted back into this process is the same action.
    void cutActions(const QSet<ActionId>& ids);
    /// Inserts copies after the last of them, with new ids; returns the ids.
    Result<QList<ActionId>> duplicateActions(const QSet<ActionId>& ids);
    /// Like withWeights() and withWeightsSpread().
    void setWeights(const QSet<ActionId>& ids, Weight weight);
    void spreadWeights(const QSet<ActionId>& ids, int total);
    /// Their ids must not be in the process.
    Outcome pasteActions(StageId stage, const QList<Action>& actions, qsizetype at);
    void changeActions(const QSet<ActionId>& ids, const std::function<Action(const Action&)>& change,
                       const QString& joinKey = {});

Q_SIGNALS:
    /// The current value or the undo steps have changed.
    void changed();

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
    std::shared_ptr<IdSource> ids_;
    QList<Step> past_;
    QList<Step> future_;
    QString joinKey_;
    qint64 steps_ = 0; ///< steps made so far, including undone ones
};

} // namespace stagewright
