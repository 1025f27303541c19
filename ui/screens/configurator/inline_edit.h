// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QLineEdit>

#include <functional>

namespace stagewright {

/// A line that is edited in its place: it says once how the person left it.
class InlineEdit : public QLineEdit
{
    Q_OBJECT

public:
    enum class Leave { Enter, Tab, BackTab, FocusOut, Escape };
    Q_ENUM(Leave)

    explicit InlineEdit(const QString& text, QWidget* parent = nullptr);

    /// What is entered has to pass it: otherwise the edit stays open, with what was typed. Whoever goes
    /// elsewhere with the mouse leaves it all the same.
    void setCheck(std::function<Outcome(const QString&)> check) { check_ = std::move(check); }
    /// As if the focus had left: for shortcuts that need what is being typed.
    void commit() { finish(Leave::FocusOut); }

Q_SIGNALS:
    void refused(const stagewright::Problem& problem);
    void left(stagewright::InlineEdit::Leave how, const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void finish(Leave how);

    std::function<Outcome(const QString&)> check_;
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
