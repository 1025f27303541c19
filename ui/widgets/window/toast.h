// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class QTimer;

namespace stagewright {

class Button;
class IconButton;
class IconLabel;
class TextLabel;

/// Short messages above the bottom edge of a window, with at most one action (usually Undo). Only one at a
/// time: a new message replaces the old one. Stays while the mouse or the focus is on it.
class ToastArea : public QWidget
{
    Q_OBJECT

public:
    explicit ToastArea(QWidget* parent);

    void show(const QString& text, const QString& actionText = {}, std::function<void()> action = {});
    void dismiss();
    /// Dismisses the message if it is this one.
    void withdraw(const QString& text);
    /// Somebody else acts now: the action of the message was offered to the person before.
    void dropOffer();
    /// Triggers the action, if a message with one is shown.
    void takeUpOffer();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Button* actionButton() const { return button_; }
    void setDuration(int milliseconds) { duration_ = milliseconds; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();

    TextLabel* label_;
    Button* button_;
    IconButton* close_;
    QTimer* timer_;
    std::function<void()> action_;
    int duration_ = 6000;
};

} // namespace stagewright
