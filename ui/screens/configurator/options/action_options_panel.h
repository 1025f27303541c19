// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session/directory.h"
#include "ui/models/processes/process_editor.h"
#include "ui/widgets/layout/card.h"

namespace stagewright {

class ActionOptionsForm;
class ActionPreview;
class ElidedLabel;
class IconButton;
class TextLabel;

/// The options of the actions in use, open beside the board. A choice goes into the draft at once, each as an
/// undo step; an incomplete one waits, and a sentence says what for.
class ActionOptionsPanel : public Card
{
    Q_OBJECT

public:
    explicit ActionOptionsPanel(ProcessEditor& editor, QWidget* parent = nullptr);

    void setDirectory(const Directory& directory);
    void setReadOnly(bool readOnly);
    void showActions(const QSet<ActionId>& ids);
    void focusFirst();
    /// A choice made here is incomplete and not in the draft yet.
    [[nodiscard]] bool isIncomplete() const;

Q_SIGNALS:
    void closeWanted();
    /// The person wants to go back to the board.
    void leaveWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    /// Follows the draft: undo, redo, an action renamed or removed.
    void refresh();
    void showPreview();
    void apply(const QString& field);

    ProcessEditor& editor_;
    QSet<ActionId> ids_;
    Organisation people_;
    ElidedLabel* title_;
    IconButton* close_;
    ActionOptionsForm* form_;
    TextLabel* missing_;
    TextLabel* nothing_;
    ActionPreview* preview_;
};

} // namespace stagewright
