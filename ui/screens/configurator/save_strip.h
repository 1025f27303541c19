// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace stagewright {

class Button;
class LongRun;

/// Above the board while a version is being saved that changes many deals: how far it is, and a way out.
class SaveStrip : public QWidget
{
    Q_OBJECT

public:
    explicit SaveStrip(LongRun& run, QWidget* parent = nullptr);

    /// Shows itself when the saving takes longer than a moment.
    void begin();
    void end();

Q_SIGNALS:
    void appeared();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showShare(double share);

    LongRun& run_;
    QProgressBar* bar_;
    Button* cancel_;
    QTimer soon_;
};

} // namespace stagewright
