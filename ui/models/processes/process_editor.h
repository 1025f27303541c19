// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"
#include "ui/models/processes/draft_history.h"

#include <QSet>

#include <functional>
#include <memory>

namespace stagewright {

/// The verbs that change the draft of one process. Every verb is one undo step.
class ProcessEditor : public DraftHistory
{
    Q_OBJECT

public:
    /// Starts with a value, because a process cannot be without a name; start() adds its version and ids.
    explicit ProcessEditor(Process process, QObject* parent = nullptr);
    ~ProcessEditor() override;

    /// Starts again with a saved version: no steps, not dirty.
    void start(const Process& saved, int version, std::shared_ptr<IdSource> ids);
    /// Makes ids for new stages and actions; available after start().
    [[nodiscard]] IdSource& ids() const { return *ids_; }

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

private:
    std::shared_ptr<IdSource> ids_;
};

} // namespace stagewright
