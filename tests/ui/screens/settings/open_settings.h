// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/screens/desk_fixture.h"
#include "ui/screens/settings/settings_screen.h"

#include <QTest>

#include <memory>

namespace stagewright::test {

/// The settings on a workspace with one deal.
class OpenSettings
{
protected:
    void open()
    {
        desk_ = std::make_unique<DeskFixture>();
        (void)desk_->data.deal(QStringLiteral("Relocation"));
        desk_->start();
        screen_ = std::make_unique<SettingsScreen>(desk_->desk, desk_->navigator);
        screen_->resize(1280, 760);
        screen_->show();
        QVERIFY(QTest::qWaitForWindowExposed(screen_.get()));
        desk_->settle();
    }
    void close()
    {
        desk_->settle();
        desk_->desk.stop();
        screen_.reset();
        desk_.reset();
    }
    template<class T>
    T* find(const QString& name) const
    {
        return screen_->findChild<T*>(name);
    }

    std::unique_ptr<DeskFixture> desk_;
    std::unique_ptr<SettingsScreen> screen_;
};

} // namespace stagewright::test
