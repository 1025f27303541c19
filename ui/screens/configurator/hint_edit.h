// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/configurator/inline_edit.h"

#include <QPlainTextEdit>

namespace stagewright {

/// A hint edited in its place, in as many lines as it takes, up to six. Enter enters it, so what is typed or
/// pasted is one paragraph.
class HintEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit HintEdit(const QString& text, QWidget* parent = nullptr);

    /// For the width it has.
    [[nodiscard]] int wantedHeight() const;
    /// As it was given while nothing was typed.
    [[nodiscard]] QString text() const;
    /// As if the focus had left.
    void commit() { finish(InlineEdit::Leave::FocusOut); }

Q_SIGNALS:
    void typed(const QString& text);
    void left(stagewright::InlineEdit::Leave how, const QString& text);
    /// It takes another number of lines now.
    void heightChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    [[nodiscard]] int lineCount() const;
    void followLines();
    void finish(InlineEdit::Leave how);

    QString given_;
    int lines_ = 0;
    bool finished_ = false;
};

} // namespace stagewright
