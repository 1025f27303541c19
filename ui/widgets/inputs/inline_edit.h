// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "ui/widgets/theme/theme.h"

#include <QPlainTextEdit>

#include <functional>

namespace stagewright {

/// A name or a hint edited in place, on as many lines as it takes, up to six. Enter commits it, so typed or
/// pasted text is always one paragraph. It reports once how the person left it.
class InlineEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Leave { Enter, Tab, BackTab, FocusOut, Escape };
    Q_ENUM(Leave)

    explicit InlineEdit(const QString& text, TextStyle style, QWidget* parent = nullptr);

    /// Text must pass this check when it is committed: otherwise the edit stays open with what was typed.
    /// Clicking elsewhere still leaves it.
    void setCheck(std::function<Outcome(const QString&)> check) { check_ = std::move(check); }
    /// Unchanged if nothing was typed.
    [[nodiscard]] QString text() const;
    /// As if it had been typed.
    void setText(const QString& text);
    void clear() { setText({}); }
    /// In pixels, for its current width.
    [[nodiscard]] int wantedHeight() const;
    /// As if it had lost the focus: for shortcuts that need what is being typed.
    void commit() { finish(Leave::FocusOut); }

Q_SIGNALS:
    void textEdited(const QString& text);
    void refused(const stagewright::Problem& problem);
    void left(stagewright::InlineEdit::Leave how, const QString& text);
    /// The number of lines has changed.
    void heightChanged();

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] int laidOutHeight() const;
    void followLines();
    void finish(Leave how);

    QString given_;
    std::function<Outcome(const QString&)> check_;
    int lines_ = 0;
    bool finished_ = false;
};

/// A check for a field that holds a name of this kind.
template<class AnyName>
[[nodiscard]] Outcome checkedAs(const QString& text)
{
    const auto name = AnyName::from(text);
    return name ? done() : Outcome(name.problem());
}

} // namespace stagewright
