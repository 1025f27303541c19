// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/widgets/window/screen.h"

class QStackedWidget;

namespace stagewright {

class Banner;
class DealsPage;
class PeoplePage;
class SideList;
class WorkspacePage;

/// What administrators set up: processes and lists, people, the workspace. Everybody else can only look.
class SettingsScreen : public Screen
{
    Q_OBJECT

public:
    SettingsScreen(Desk& desk, Navigator& navigator, QWidget* parent = nullptr);

    void fillTopBar(TopBar& bar) override;
    [[nodiscard]] QList<KeyGroup> keyHints() const override;
    [[nodiscard]] QByteArray state() const override;
    void restoreState(const QByteArray& state) override;

private:
    void showPage(const QString& id);
    void applyRights();

    Desk& desk_;
    SideList* side_;
    Banner* readOnly_;
    QStackedWidget* pages_;
    DealsPage* deals_;
    PeoplePage* people_;
    WorkspacePage* workspace_;
};

} // namespace stagewright
