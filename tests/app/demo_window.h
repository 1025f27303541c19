// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop.h"
#include "ui/models/desk/desk.h"
#include "ui/screens/shell/main_window.h"
#include "ui/screens/shell/shell.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace stagewright::test {

/// The program, started on a workspace of its own with the demo data, in English.
class DemoWindow
{
public:
    void start()
    {
        Options options;
        options.file = folder_.filePath(QStringLiteral("demo.stagewright"));
        options.settingsFile = folder_.filePath(QStringLiteral("demo.ini"));
        options.language = QStringLiteral("en");
        desktop_ = std::make_unique<Desktop>(*qApp, options);
        desktop_->prepare();
        desktop_->openWorkspace(options.file);
        settle();
        QTRY_VERIFY(window()->hasPage());
        desktop_->makeDemo();
        QTRY_VERIFY_WITH_TIMEOUT(shell(), 20'000);
        settle();
    }
    void stop() { desktop_.reset(); }

    [[nodiscard]] Desktop& desktop() const { return *desktop_; }
    [[nodiscard]] MainWindow* window() const { return desktop_->window(); }
    [[nodiscard]] Shell* shell() const { return desktop_->shell(); }
    [[nodiscard]] Desk* desk() const { return desktop_->desk(); }

    /// Until every verb was answered and shown.
    void settle() const
    {
        int calm = 0;
        const auto isCalm = [this, &calm] {
            calm = desk() && desk()->pending() > 0 ? 0 : calm + 1;
            return calm > 4;
        };
        if (!QTest::qWaitFor(isCalm, 60'000))
            qWarning("a verb is not answered within a minute");
    }
    /// Goes to a screen; a deal and the configurator show the first one there is.
    void visit(const QString& screen) const
    {
        qint64 subject = 0;
        if (screen == QStringLiteral("configurator"))
            subject = desk()->directory().defaultProcess()->process.id.value();
        if (screen == QStringLiteral("deal")) {
            auto found = desk()->read([viewer = desk()->actor()](Workspace& workspace) {
                return workspace.dealQueries().firstPage(viewer, {}, 1);
            });
            found.waitForFinished();
            subject = found.result()->constFirst().id.value();
        }
        shell()->go({screen, subject});
        settle();
    }

private:
    QTemporaryDir folder_;
    std::unique_ptr<Desktop> desktop_;
};

} // namespace stagewright::test
