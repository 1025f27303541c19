// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text/labels.h"

#include <QWidget>

class QHBoxLayout;

namespace stagewright {

class Button;

/// A strip across the window for as long as something is the case: what it is, and what can be done about it.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    /// Warning or Danger.
    NoticeBar(TextTone tone, const QString& text, QWidget* parent = nullptr);

    Button* addButton(const QString& name, const QString& text);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextTone tone_;
    TextLabel* text_;
    QHBoxLayout* row_;
};

} // namespace stagewright
