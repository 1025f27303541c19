// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace stagewright {

/// The title of the task that an action proposes. Its placeholders are shown and typed in the language of the
/// interface, and returned as they are stored.
class TaskTitleEdit : public QLineEdit
{
    Q_OBJECT
    /// What is kept of an unsaved edit: it may be restored in another language.
    Q_PROPERTY(QString entered READ stored WRITE setStored)

public:
    explicit TaskTitleEdit(QWidget* parent = nullptr);

    /// As it is stored. If nobody edited it, it stays exactly as it was, whatever it looks like.
    [[nodiscard]] QString stored() const;
    void setStored(const QString& title);
    /// At the cursor or replacing the selection, as one step that can be undone.
    void insertWord(const QString& word);

private:
    /// What is entered next is undone separately from what was entered before.
    void endUndoStep();

    QString cameAs_;  ///< the title as it was stored
    QString shownAs_; ///< the title as it was shown
};

} // namespace stagewright
