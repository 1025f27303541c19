// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/models/navigator.h"

#include <QWidget>

class QLineEdit;

namespace stagewright {

class Button;
class ChoiceBox;
class FormKeeper;
class TextLabel;

/// Settings > Workspace: its name and time zone, and what was settled when it was made.
class WorkspacePage : public QWidget
{
    Q_OBJECT

public:
    WorkspacePage(Desk& desk, Navigator& navigator, QWidget* parent = nullptr);

    void setEditable(bool editable);

private:
    void refresh();
    void save();
    void ended(const Outcome& outcome);
    void showState();
    /// What is changed here is kept for who acts.
    void keepTyping();
    void offerZones();
    [[nodiscard]] QString chosenZone() const;
    [[nodiscard]] WorkspaceSettings shown() const;
    /// Into the fields in which they differ from what is shown.
    void showValues(const WorkspaceSettings& settings);

    Desk& desk_;
    Navigator& navigator_;
    WorkspaceSettings base_; ///< what the fields that were not touched show
    QLineEdit* name_;
    TextLabel* currency_;
    ChoiceBox* zone_;
    FormKeeper* keeper_ = nullptr;
    UserId writer_; ///< whose changes are kept
    QList<QByteArray> zoneIds_;
    Button* save_;
    bool editable_ = false;
};

} // namespace stagewright
