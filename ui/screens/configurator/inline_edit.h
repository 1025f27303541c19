// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace stagewright {

/// A line that is edited in its place: it says once how the person left it.
class InlineEdit : public QLineEdit
{
    Q_OBJECT

public:
    enum class Leave { Enter, Tab, BackTab, FocusOut, Escape };
    Q_ENUM(Leave)

    explicit InlineEdit(const QString& text, QWidget* parent = nullptr);

    /// As if the focus had left: for shortcuts that need what is being typed.
    void commit() { finish(Leave::FocusOut); }
    /// Empty and ready for the next entry.
    void rearm();

Q_SIGNALS:
    void left(stagewright::InlineEdit::Leave how, const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void finish(Leave how);

    bool finished_ = false;
};

} // namespace stagewright
