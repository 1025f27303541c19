// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/screens/configurator/open_configurator.h"

#include <QScrollArea>
#include <QScrollBar>

namespace stagewright::test {

/// The configurator with a board that is higher than the window: for tests to inherit.
class TallBoard
{
protected:
    void openBoard()
    {
        desk_ = std::make_unique<DeskFixture>();
        desk_->start();
        open_ = std::make_unique<OpenConfigurator>(*desk_, desk_->data.process().id);
        QVERIFY(open_->ready);
        Process big = open_->process();
        IdSource& ids = open_->editor().ids();
        for (Stage& stage : big.stages) {
            stage.hint = QStringLiteral("What helps here");
            for (int a = 0; a < 40; ++a)
                stage.actions.append(
                    {ids.make<ActionId>(), *ActionName::from(QStringLiteral("Another one, %1").arg(a))});
        }
        open_->editor().apply(QStringLiteral("Big"), big);
        desk_->settle();
    }
    void closeBoard()
    {
        desk_->settle();
        QVERIFY(desk_->problems.isEmpty());
        desk_->desk.stop();
        open_.reset();
        desk_.reset();
    }
    [[nodiscard]] QScrollBar& down() const
    {
        return *open_->window.findChild<QScrollArea*>(QStringLiteral("boardArea"))->verticalScrollBar();
    }
    [[nodiscard]] const QWidget& viewport() const { return *open_->board().parentWidget(); }
    [[nodiscard]] QRect inView(const QWidget& item) const
    {
        return {item.mapTo(&viewport(), QPoint()), item.size()};
    }

    std::unique_ptr<DeskFixture> desk_;
    std::unique_ptr<OpenConfigurator> open_;
};

} // namespace stagewright::test
