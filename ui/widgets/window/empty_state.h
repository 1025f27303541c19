// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace stagewright {

class Button;
class IconLabel;
class TextLabel;

/// What an empty place shows: what belongs here, and the first step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString& iconName, const QString& heading, const QString& text,
               QWidget* parent = nullptr);

    void setIconName(const QString& name);
    void setHeading(const QString& heading);
    void setText(const QString& text);
    /// Empty: no button.
    void setAction(const QString& text, const QString& iconName = {});
    [[nodiscard]] Button* actionButton() const { return action_; }

Q_SIGNALS:
    void actionRequested();

private:
    IconLabel* icon_;
    TextLabel* heading_;
    TextLabel* text_;
    Button* action_;
};

} // namespace stagewright
