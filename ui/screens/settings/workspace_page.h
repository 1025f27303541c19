// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/models/navigator.h"

#include <QWidget>

class QLineEdit;

namespace stagewright {

class Button;
class TextLabel;

/// Settings > Workspace: its name, and what was settled when it was made.
class WorkspacePage : public QWidget
{
    Q_OBJECT

public:
    WorkspacePage(Desk& desk, Navigator& navigator, QWidget* parent = nullptr);

    void setEditable(bool editable);

private:
    void refresh();
    void save();
    void showState();

    Desk& desk_;
    Navigator& navigator_;
    QLineEdit* name_;
    TextLabel* currency_;
    Button* save_;
    bool editable_ = false;
};

} // namespace stagewright
