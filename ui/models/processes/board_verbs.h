// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "ui/models/processes/board_places.h"

#include <QObject>

#include <functional>

namespace stagewright {

class ActionSelection;
class ProcessEditor;

/// What can be done on a board with the chosen actions, and with a stage: copying, cutting, pasting,
/// duplicating, deleting. Nothing that changes the process is done while it is read-only.
class BoardVerbs : public QObject
{
    Q_OBJECT

public:
    BoardVerbs(ProcessEditor& editor, ActionSelection& selection, std::function<InUse()> inUse);

    /// Among whom pasted actions look for the people they name.
    void setPeople(const Organisation& people) { people_ = people; }
    void setReadOnly(bool readOnly) { readOnly_ = readOnly; }
    [[nodiscard]] bool isReadOnly() const { return readOnly_; }

    /// The selected actions, otherwise the one in use.
    [[nodiscard]] QSet<ActionId> chosen() const;
    void copy() const;
    void cut();
    /// Duplicates the stage whose head is in use, otherwise the chosen actions, next to the originals.
    void duplicate();
    /// Pastes after the action in use, otherwise at the end of the stage in use or, without one, of the last
    /// stage.
    void paste();
    [[nodiscard]] static bool canPaste();
    void remove();
    /// Removes the action, or the whole selection if it is part of it.
    void removeWith(ActionId id);
    /// Asks for the options of the action, or of the whole selection if it is part of it.
    void wantOptions(ActionId id);
    /// Asks for the weights of the chosen actions.
    void wantWeights();

Q_SIGNALS:
    void removeWanted(const QSet<stagewright::ActionId>& ids);
    /// They are already on the clipboard.
    void cutWanted(const QSet<stagewright::ActionId>& ids);
    void optionsWanted(stagewright::ActionId id);
    void severalOptionsWanted(const QSet<stagewright::ActionId>& ids);
    void weightsWanted(const QSet<stagewright::ActionId>& ids);
    /// New actions are there, and this is the first of them; they will be selected.
    void actionsMade(stagewright::ActionId first);
    void stageMade(stagewright::StageId id);
    void refused(const stagewright::Problem& problem);

private:
    void showFresh(const QList<ActionId>& actions);
    void duplicateStage(StageId id);

    ProcessEditor& editor_;
    ActionSelection& selection_;
    const std::function<InUse()> inUse_;
    Organisation people_;
    bool readOnly_ = false;
};

} // namespace stagewright
