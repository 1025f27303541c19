// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/directory.h"
#include "ui/models/process_editor.h"
#include "ui/widgets/card.h"

namespace stagewright {

class ActionOptionsForm;
class ActionPreview;
class ElidedLabel;
class IconButton;
class TextLabel;

/// The options of the actions in use, open beside the board. What is chosen is in the draft at once, each
/// choice an undo step; what is not complete yet waits, and a sentence says what it waits for.
class ActionOptionsPanel : public Card
{
    Q_OBJECT

public:
    explicit ActionOptionsPanel(ProcessEditor& editor, QWidget* parent = nullptr);

    void setDirectory(const Directory& directory);
    void setReadOnly(bool readOnly);
    void showActions(const QSet<ActionId>& ids);
    void focusFirst();
    /// Something chosen here waits for what belongs to it, and is not in the draft yet.
    [[nodiscard]] bool isIncomplete() const;

Q_SIGNALS:
    void closeWanted();
    /// Back to the board.
    void leaveWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    /// Follows the draft: undo, redo, an action renamed or gone.
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
