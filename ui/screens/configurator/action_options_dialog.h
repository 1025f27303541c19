// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/directory.h"
#include "ui/widgets/card_dialog.h"

class QHBoxLayout;

namespace stagewright {

class ActionOptionsForm;
class ActionPreview;

/// The options of an action, behind its gear; or of several at once.
class ActionOptionsDialog : public CardDialog
{
    Q_OBJECT

public:
    ActionOptionsDialog(const Action& action, const Organisation& people, QWidget* parent = nullptr);
    /// At least one action.
    ActionOptionsDialog(const QList<Action>& actions, const Organisation& people, QWidget* parent = nullptr);

    /// Shows beside the options what a salesperson will see; for a single action that `process` holds.
    void addPreview(const Process& process, const Directory& directory);
    /// Offers to go on with the options beside the board instead.
    void offerPanel();

    /// The action with what was chosen.
    [[nodiscard]] Action applied(const Action& action) const;
    /// The same of the only action.
    [[nodiscard]] Action action() const;
    void accept() override;

Q_SIGNALS:
    /// What applied() makes changed.
    void changed();
    /// Accepted, and to be gone on with beside the board.
    void panelWanted();

private:
    /// Grows and shrinks with what is shown.
    void fit();

    QHBoxLayout* columns_ = nullptr;
    ActionOptionsForm* form_;
};

} // namespace stagewright
