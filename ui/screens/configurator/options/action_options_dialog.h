// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session/directory.h"
#include "ui/widgets/window/card_dialog.h"

class QHBoxLayout;

namespace stagewright {

class ActionOptionsForm;
class ActionPreview;

/// The options of an action, opened by its gear; or of several at once.
class ActionOptionsDialog : public CardDialog
{
    Q_OBJECT

public:
    ActionOptionsDialog(const Action& action, const Organisation& people, QWidget* parent = nullptr);
    /// There must be at least one action.
    ActionOptionsDialog(const QList<Action>& actions, const Organisation& people, QWidget* parent = nullptr);

    /// Shows beside the options what a salesperson will see; for a single action that is in `process`.
    void addPreview(const Process& process, const Directory& directory);
    /// Offers to continue with the options beside the board instead.
    void offerPanel();

    /// The action with the choices made here.
    [[nodiscard]] Action applied(const Action& action) const;
    /// The same for the only action.
    [[nodiscard]] Action action() const;
    void accept() override;

Q_SIGNALS:
    /// The result of applied() has changed.
    void changed();
    /// Accepted, to be continued beside the board.
    void panelWanted();

private:
    /// Grows and shrinks with its content.
    void fit();

    QHBoxLayout* columns_ = nullptr;
    ActionOptionsForm* form_;
};

} // namespace stagewright
