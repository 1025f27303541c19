// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace stagewright {

class Button;
class TextLabel;

/// A strip across a window while something takes long: what is done, how far it is, and a way out. It comes
/// only when that takes more than a moment, and whoever has nothing else to do goes on working beside it.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    /// `cancelHint` says what cancelling means.
    ProgressStrip(const QString& text, const QString& cancelHint, QWidget* parent = nullptr);

    [[nodiscard]] QProgressBar* bar() const { return bar_; }
    [[nodiscard]] Button* cancelButton() const { return cancel_; }

    /// Shows itself soon, and that nothing is known yet of how far it is.
    void begin();
    void end();
    /// 0 to 1.
    void setShare(double share);
    /// It was cancelled, and the answer is still to come.
    void setCancelling();

Q_SIGNALS:
    void appeared();
    void cancelWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QProgressBar* bar_;
    TextLabel* share_;
    Button* cancel_;
    QTimer soon_;
};

} // namespace stagewright
