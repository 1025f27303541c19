// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace stagewright {

class ActionOptionsDialog;
class ActionOptionsPanel;
class EditingSession;
class SideColumn;
class StageBoard;

/// The gear: shows the options of the action in use (mandatory, who performs it ...), or of several at once,
/// in a dialog or kept open beside the board, and gives what is set to the draft. The widgets are in
/// options/.
class ActionOptionsPresenter : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StageBoard* board;
        ActionOptionsPanel* panel;
        SideColumn* side;
        QWidget* screen; ///< for the dialogs
    };

    ActionOptionsPresenter(EditingSession& session, const Parts& parts);

    void open(ActionId id);
    void openSeveral(const QSet<ActionId>& ids);
    void openSelected();
    /// Keeps the options of the actions in use open beside the board, instead of using dialogs.
    void showBeside(bool beside);
    /// The action used last; it need not exist any more.
    [[nodiscard]] ActionId inUse() const { return inUse_; }
    void setInUse(ActionId id) { inUse_ = id; }
    /// The process with what is set in the open dialog.
    [[nodiscard]] Process withChoices(const Process& process) const;

Q_SIGNALS:
    void besideChanging(bool beside);
    void besideChanged();
    /// The result of withChoices() has changed.
    void chosen();

private:
    void connectParts();
    void followInUse();
    void goToPanel();
    /// The stored draft follows what is set in the dialog, until it is closed.
    void follow(ActionOptionsDialog* dialog, const QSet<ActionId>& ids);

    EditingSession& session_;
    const Parts parts_;
    QPointer<ActionOptionsDialog> dialog_;
    QSet<ActionId> dialogOf_; ///< the actions the dialog is about
    ActionId inUse_;
};

} // namespace stagewright
