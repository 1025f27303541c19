// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/models/desk/small_table_model.h"

#include <QWidget>

class QTableView;
class QVBoxLayout;

namespace stagewright {

class Button;

/// Settings > Users and teams.
class PeoplePage : public QWidget
{
    Q_OBJECT

public:
    PeoplePage(Desk& desk, Navigator& navigator, QWidget* parent = nullptr);

    void setEditable(bool editable);

private:
    QTableView* makeTable(SmallTableModel* model, const QString& objectName, const QString& accessibleName);
    void addSection(QVBoxLayout* rows, const QString& title, QTableView* table, const QList<Button*>& buttons,
                    int stretch);
    void refresh();
    [[nodiscard]] QList<SmallRow> userRows() const;
    [[nodiscard]] QList<SmallRow> teamRows() const;
    void showState();
    void editUser(UserId id);
    void editTeam(TeamId id);
    void removeTeam();
    [[nodiscard]] UserId currentUser() const;
    [[nodiscard]] TeamId currentTeam() const;

    Desk& desk_;
    Navigator& navigator_;
    SmallTableModel* users_;
    SmallTableModel* teams_;
    QTableView* userTable_;
    QTableView* teamTable_;
    Button* addUser_;
    Button* editUser_;
    Button* addTeam_;
    Button* editTeam_;
    Button* removeTeam_;
    bool editable_ = false;
};

} // namespace stagewright
