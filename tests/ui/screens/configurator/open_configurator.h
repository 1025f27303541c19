// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/screens/desk_fixture.h"
#include "ui/screens/configurator/board/items/action_card.h"
#include "ui/screens/configurator/board/items/stage_header.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/configurator_screen.h"
#include "ui/widgets/window/top_bar.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace stagewright::test {

/// The configurator below a top bar, as the window shows it, with the default process open.
struct OpenConfigurator
{
    OpenConfigurator(DeskFixture& fixture, ProcessId process,
                     const ProcessFileChooser& chooser = systemProcessFileChooser())
        : desk(fixture)
    {
        screen = new ConfiguratorScreen(fixture.desk, fixture.navigator, nullptr, chooser);
        auto* rows = new QVBoxLayout(&window);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
        rows->addWidget(&bar);
        rows->addWidget(screen, 1);
        window.resize(1360, 820);
        window.show();
        QSignalSpy loaded(screen, &ConfiguratorScreen::loaded);
        screen->showProcess(process);
        ready = QTest::qWaitForWindowExposed(&window) && (!loaded.isEmpty() || loaded.wait());
        bar.clear();
        screen->fillTopBar(bar);
        fixture.settle();
    }
    ~OpenConfigurator() { bar.setParent(nullptr); }

    [[nodiscard]] ProcessEditor& editor() const { return screen->editor(); }
    [[nodiscard]] const Process& process() const { return screen->editor().process(); }
    [[nodiscard]] StageBoard& board() const { return *window.findChild<StageBoard*>(); }
    [[nodiscard]] ActionCard& card(qsizetype stage, qsizetype action) const
    {
        return *board().card(process().stages[stage].actions[action].id);
    }
    [[nodiscard]] StageHeader& header(qsizetype stage) const
    {
        return *board().header(process().stages[stage].id);
    }
    [[nodiscard]] QString name(qsizetype stage, qsizetype action) const
    {
        return process().stages[stage].actions[action].name.text();
    }
    template<class T>
    [[nodiscard]] T* find(const QString& name) const
    {
        // What was closed a moment ago is still there, hidden.
        const auto all = window.findChildren<T*>(name);
        const auto seen = std::find_if(all.cbegin(), all.cend(), [](T* each) { return !each->isHidden(); });
        return seen != all.cend() ? *seen : all.value(0);
    }
    /// The field that is being edited now.
    [[nodiscard]] InlineEdit* typing() const
    {
        return qobject_cast<InlineEdit*>(QApplication::focusWidget());
    }
    void drag(QWidget& item, QPoint from, QPoint onBoard, bool drop = true)
    {
        const auto move = [&](QPoint local) {
            QMouseEvent event(QEvent::MouseMove, local, item.mapToGlobal(local), Qt::NoButton, Qt::LeftButton,
                              {});
            QApplication::sendEvent(&item, &event);
        };
        QTest::mousePress(&item, Qt::LeftButton, {}, from);
        move(from + QPoint(4, 4));
        move(from + QPoint(14, 14));
        for (int i = 0; i < 3; ++i)
            move(item.mapFromGlobal(board().mapToGlobal(onBoard)));
        if (drop)
            QTest::mouseRelease(&item, Qt::LeftButton, {}, item.mapFromGlobal(board().mapToGlobal(onBoard)));
        else
            QTest::keyClick(&item, Qt::Key_Escape);
    }

    DeskFixture& desk;
    QWidget window;
    TopBar bar;
    ConfiguratorScreen* screen = nullptr;
    bool ready = false;
};

} // namespace stagewright::test
