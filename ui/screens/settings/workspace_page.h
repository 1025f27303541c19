// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"

#include <QJsonObject>
#include <QWidget>

class QLineEdit;

namespace stagewright {

class Button;
class ChoiceBox;
class FormKeeper;
class TextLabel;

/// Settings > Workspace: its name and time zone, and what was fixed when it was created.
class WorkspacePage : public QWidget
{
    Q_OBJECT

public:
    WorkspacePage(Desk& desk, Navigator& navigator, QWidget* parent = nullptr);

    void setEditable(bool editable);

private:
    /// What Save was pressed on.
    struct Sent
    {
        Edit<WorkspaceSettings> edit;
        QJsonObject fields; ///< the same as the keeper of the form knows them
        QString kept;       ///< its content at that time
        UserId actor;
        int sitting = 0;
    };
    void refresh();
    void save();
    void decided(Sent& sent, const Edit<WorkspaceSettings>& edit);
    void ended(const Sent& sent, const Outcome& outcome);
    void showState();
    /// Keeps what is changed here, for the acting person.
    void keepTyping();
    void offerZones();
    [[nodiscard]] QString chosenZone() const;
    [[nodiscard]] WorkspaceSettings shown() const;
    /// Fills only the fields whose value differs from what is shown.
    void showValues(const WorkspaceSettings& settings);

    Desk& desk_;
    Navigator& navigator_;
    WorkspaceSettings base_; ///< what the untouched fields show
    QLineEdit* name_;
    TextLabel* currency_;
    ChoiceBox* zone_;
    FormKeeper* keeper_ = nullptr;
    UserId writer_;   ///< whose changes are kept
    int sitting_ = 0; ///< counts how often somebody began to write here
    QList<QByteArray> zoneIds_;
    Button* save_;
    bool editable_ = false;
};

} // namespace stagewright
