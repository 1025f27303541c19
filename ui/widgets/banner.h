// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/tone.h"

#include <QFrame>
#include <QString>

namespace stagewright {

class Button;
class IconButton;
class IconLabel;
class TextLabel;

/// A sentence across the top of a page or form, with a tone and up to one button.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(Tone tone = Tone::Neutral, const QString& text = {}, QWidget* parent = nullptr);

    void setTone(Tone tone);
    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    void setAction(const QString& text);
    void setClosable(bool closable);

Q_SIGNALS:
    void actionRequested();
    /// A person dismissed it; it is hidden.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyTone();

    Tone tone_;
    IconLabel* icon_;
    TextLabel* label_;
    Button* action_;
    IconButton* close_;
};

} // namespace stagewright
