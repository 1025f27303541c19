// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include "app/desktop/demo_workspace.h"
#include "app/desktop/desktop.h"
#include "app/desktop/tour_details.h"
#include "app/desktop/tour_picture.h"
#include "ui/models/desk/desk.h"
#include "ui/screens/shell/main_window.h"
#include "ui/screens/shell/shell.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <cstdio>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
constexpr int quietTime = 120;

bool complain(const QString& sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return false;
}

bool isShown(const Desktop& desktop)
{
    return desktop.shell() != nullptr;
}

} // namespace

Tour::Tour(Desktop& desktop, const QString& folder, QSize size)
    : desktop_(desktop), folder_(folder), size_(size)
{}

bool Tour::run()
{
    if (!QDir().mkpath(folder_) || !workspaces_.isValid())
        return complain(u"The folder %1 cannot be made."_s.arg(folder_));
    return runIn(u"en"_s) && runIn(u"pl"_s);
}

bool Tour::runIn(const QString& language)
{
    desktop_.setLanguage(language);
    desktop_.openWorkspace(workspaces_.filePath(language + u".stagewright"_s));
    desktop_.window()->resize(size_);
    settle();
    for (const auto& [theme, name] :
         {std::pair(ThemeChoice::Light, u"light"_s), {ThemeChoice::Dark, u"dark"_s}}) {
        desktop_.setTheme(theme);
        settle();
        if (!picture(u"start-%1-%2"_s.arg(name, language)))
            return false;
    }
    desktop_.makeDemo();
    if (!waitFor(&isShown))
        return complain(u"The demo workspace could not be made."_s);
    desktop_.window()->resize(size_);
    for (const auto& [theme, name] :
         {std::pair(ThemeChoice::Light, u"light"_s), {ThemeChoice::Dark, u"dark"_s}}) {
        desktop_.setTheme(theme);
        if (!visitAll(u"%1-%2"_s.arg(name, language)))
            return false;
    }
    return true;
}

bool Tour::visitAll(const QString& suffix)
{
    Shell& shell = *desktop_.shell();
    const ProcessSummary* process = desktop_.desk()->directory().defaultProcess();
    const QList<Shell::Place> places{
        {u"next"_s, 0},     {u"board"_s, 0},
        {u"deals"_s, 0},    {u"deal"_s, dealToShow()},
        {u"tasks"_s, 0},    {u"statistics"_s, 0},
        {u"settings"_s, 0}, {u"configurator"_s, process ? process->process.id.value() : 0},
    };
    for (const Shell::Place& place : places) {
        shell.go(place);
        settle();
        if (!picture(u"%1-%2"_s.arg(place.screen, suffix)) || !visitDetails(place.screen, suffix))
            return false;
    }
    shell.go({u"board"_s, 0});
    settle();
    return true;
}

bool Tour::visitDetails(const QString& screen, const QString& suffix)
{
    for (const TourDetail& detail : tourDetails()) {
        if (screen != QLatin1String(detail.screen))
            continue;
        detail.open(*desktop_.shell());
        settle();
        const QString name = QLatin1String(detail.name);
        if (!name.endsWith(u"-back") && !picture(u"%1-%2"_s.arg(name, suffix)))
            return false;
        closeAll();
    }
    return true;
}

void Tour::closeAll()
{
    const QList<QWidget*> open = openAbove(desktop_.window());
    for (QWidget* each : open)
        each->close();
    settle();
}

bool Tour::picture(const QString& name)
{
    return writePicture(*desktop_.window(), QDir(folder_).filePath(name + u".png"_s));
}

qint64 Tour::dealToShow()
{
    // The liveliest deal: the furthest along that is still open.
    DealQuery query;
    query.status = DealStatus::Open;
    query.sort = DealSort::Probability;
    auto answer = desktop_.desk()->read([viewer = desktop_.desk()->actor(), query](Workspace& workspace) {
        return workspace.dealQueries().firstPage(viewer, query, 1);
    });
    answer.waitForFinished();
    if (answer.isCanceled() || !answer.result() || answer.result()->isEmpty())
        return 0;
    return answer.result()->constFirst().id.value();
}

bool Tour::waitFor(bool (*reached)(const Desktop&))
{
    QElapsedTimer timer;
    timer.start();
    while (!reached(desktop_) && timer.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    settle();
    return reached(desktop_);
}

void Tour::settle()
{
    QElapsedTimer whole;
    QElapsedTimer quiet;
    whole.start();
    quiet.start();
    while (quiet.elapsed() < quietTime && whole.elapsed() < patience) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (desktop_.desk() && desktop_.desk()->pending() > 0)
            quiet.restart();
    }
}

} // namespace stagewright
