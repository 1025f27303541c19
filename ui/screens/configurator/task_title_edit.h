// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace stagewright {

/// The title of a task an action proposes. It is read and typed with the placeholders in the language of the
/// interface, and given back with those that are stored.
class TaskTitleEdit : public QLineEdit
{
    Q_OBJECT
    /// What is kept of an edit that nobody saved: it may be put back in another language.
    Q_PROPERTY(QString entered READ stored WRITE setStored)

public:
    explicit TaskTitleEdit(QWidget* parent = nullptr);

    /// As it is stored. One that nobody edited stays as it came, whatever it looks like.
    [[nodiscard]] QString stored() const;
    void setStored(const QString& title);
    /// At the cursor or in place of what is selected, as one step that can be taken back.
    void insertWord(const QString& word);

private:
    /// What is entered next is taken back apart from what was entered before.
    void endUndoStep();

    QString cameAs_;  ///< the title as it was stored
    QString shownAs_; ///< and as it was shown
};

} // namespace stagewright
