// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/widgets/window/key_hint.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace stagewright {

class ListPage;
class ProcessesPage;

/// Settings > Deals: processes, closing reasons, sources and products, each on a tab.
class DealsPage : public QWidget
{
    Q_OBJECT

public:
    DealsPage(Desk& desk, Navigator& navigator, QWidget* parent = nullptr);

    void setEditable(bool editable);
    [[nodiscard]] QString currentTab() const;
    /// The keys of the tab that is shown.
    [[nodiscard]] QList<KeyGroup> keyHints() const;
    /// An unknown id changes nothing.
    void setCurrentTab(const QString& id);

private:
    void addTab(const QString& id, const QString& text, QWidget* page);

    QTabBar* tabs_;
    QStackedWidget* pages_;
    ProcessesPage* processes_;
    QList<ListPage*> lists_;
};

} // namespace stagewright
