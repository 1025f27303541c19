// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_workspace.h"
#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/models/desk/undo_line.h"
#include "ui/widgets/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

namespace stagewright::test {

/// A desk over a real workspace, with Ada acting, and a navigator that remembers what was asked of it.
class DeskFixture
{
public:
    DeskFixture() : desk(data.environment)
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QObject::connect(&navigator, &Navigator::messageWanted, &navigator,
                         [this](const QString& text, const QString&, const std::function<void()>& action) {
                             message = text;
                             undo = action;
                         });
        QObject::connect(&navigator, &Navigator::problemWanted, &navigator,
                         [this](const Problem& problem) { problems.append(problem); });
        QObject::connect(&navigator, &Navigator::dealsWanted, &navigator,
                         [this](const DealQuery& query) { queries.append(query); });
        QObject::connect(&navigator, &Navigator::dealWanted, &navigator,
                         [this](DealId deal) { deals.append(deal); });
    }

    /// After the data was made: from here on the desk alone writes. `file` is another workspace with the same
    /// people; empty: that of the data.
    void start(const QString& file = {})
    {
        QSignalSpy read(&desk, &Desk::directoryChanged);
        bool opened = false;
        desk.open(file.isEmpty() ? data.file() : file).then(&desk, [&opened](const Result<bool>& result) {
            opened = result.ok();
        });
        QTRY_VERIFY_WITH_TIMEOUT(opened, 30'000); // a sanitizer is slow
        desk.setActor(data.ada);
        desk.reloadDirectory();
        QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), 30'000);
    }

    /// Until every verb was answered and shown.
    void settle()
    {
        int calm = 0;
        const auto isCalm = [this, &calm] {
            calm = desk.pending() == 0 ? calm + 1 : 0;
            return calm > 3;
        };
        if (!QTest::qWaitFor(isCalm, 60'000))
            qWarning("a verb is not answered within a minute");
    }

    /// Until every widget has the place its layout gives it, and what was closed is gone.
    static void layOut()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    /// Saves a picture of the widget where STAGEWRIGHT_PICTURES names a folder, for looking at.
    static void picture(QWidget& widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("STAGEWRIGHT_PICTURES");
        if (folder.isEmpty())
            return;
        layOut();
        widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
        applyTheme(*qApp, ThemeChoice::Dark);
        layOut();
        widget.grab().save(QDir(folder).filePath(name + QStringLiteral("-dark.png")));
        applyTheme(*qApp, ThemeChoice::Light);
        layOut();
    }

    TestWorkspace data;
    Desk desk;
    Navigator navigator;
    UndoLine line{desk, navigator}; ///< what Ctrl+Z does in a window
    QString message;
    std::function<void()> undo;
    QList<Problem> problems;
    QList<DealQuery> queries;
    QList<DealId> deals;
};

} // namespace stagewright::test
