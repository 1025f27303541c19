// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a person meets it, drawn offscreen: start to first painted screen (in a process of its own),
// click to painted for each screen, and the memory when all were visited once.
#include "app/desktop/desktop.h"
#include "tests/benchmarks/large_workspace.h"
#include "ui/models/desk/desk.h"
#include "ui/screens/shell/main_window.h"
#include "ui/screens/shell/shell.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>

namespace stagewright::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 quietMs = 250;
constexpr qint64 patienceMs = 60'000;
constexpr QSize windowSize(1440, 900);
const QStringList screens{u"next"_s, u"deals"_s,      u"board"_s,    u"tasks"_s,
                          u"deal"_s, u"statistics"_s, u"settings"_s, u"configurator"_s};

/// When the window was painted for the first time, and for the last time after every answer; nanoseconds.
struct Painted
{
    qint64 first = 0;
    qint64 last = 0;
};

/// Tells when something was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QApplication& application) { application.installEventFilter(this); }

    /// Works off events until every question was answered, shown and painted. What is painted long after the
    /// last answer is an animation or a cursor, and does not count.
    Painted settle(const Desktop& desktop)
    {
        QElapsedTimer timer;
        timer.start();
        Painted painted;
        qint64 busy = 0;
        while (timer.elapsed() - busy / 1'000'000 < quietMs && timer.elapsed() < patienceMs) {
            sawPaint_ = false;
            const bool waiting = isWaiting(desktop);
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            const qint64 now = timer.nsecsElapsed();
            if (waiting)
                busy = now;
            if (sawPaint_ && painted.first == 0)
                painted.first = now;
            if (sawPaint_ && now - busy < settleNs)
                painted.last = now;
        }
        return painted;
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        sawPaint_ = sawPaint_ || (event->type() == QEvent::Paint && watched->isWidgetType());
        return false;
    }

private:
    static constexpr qint64 settleNs = 60'000'000;

    static bool isWaiting(const Desktop& desktop)
    {
        return !desktop.shell() || !desktop.desk() || desktop.desk()->pending() > 0;
    }

    bool sawPaint_ = false;
};

Options optionsFor(const QString& file, const QTemporaryDir& scratch)
{
    Options options;
    options.file = file;
    options.settingsFile = scratch.filePath(u"settings.ini"_s);
    options.language = u"en"_s;
    options.theme = ThemeChoice::Light;
    return options;
}

/// The child of start(): opens the workspace, says when it stands painted, and ends.
int startOnce(QApplication& application, const QString& file)
{
    const auto scratch = scratchFolder();
    Desktop desktop(application, optionsFor(file, *scratch));
    PaintWatch watch(application);
    QElapsedTimer inProcess;
    inProcess.start();
    desktop.start();
    const qint64 before = inProcess.nsecsElapsed();
    const qint64 painted = watch.settle(desktop).last;
    const qint64 tail = inProcess.nsecsElapsed() - before - painted;
    std::printf("%lld %.1f\n", static_cast<long long>(tail), residentMegabytes());
    std::fflush(stdout);
    return 0;
}

void start(benchmark::State& state, qint64 deals)
{
    const QString file = largeWorkspace(deals);
    double memory = 0;
    for ([[maybe_unused]] const auto each : state) {
        QProcess child;
        QElapsedTimer timer;
        timer.start();
        child.start(QCoreApplication::applicationFilePath(), {u"--start"_s, file});
        if (!child.waitForReadyRead(static_cast<int>(patienceMs)))
            qFatal("the program did not start");
        const qint64 elapsed = timer.nsecsElapsed();
        const QList<QByteArray> said = child.readAllStandardOutput().simplified().split(' ');
        // The child waits a while to be sure that nothing more is painted; that is taken off again.
        state.SetIterationTime(static_cast<double>(elapsed - said.value(0).toLongLong()) / 1e9);
        memory = said.value(1).toDouble();
        child.waitForFinished();
    }
    state.counters["resident_MB"] = memory;
}

/// A window over a large workspace, kept for all screens of one size.
class Stage
{
public:
    Stage(QApplication& application, qint64 deals)
        : scratch_(scratchFolder()),
          desktop_(application, optionsFor(largeWorkspace(deals), *scratch_)),
          watch_(application)
    {
        desktop_.start();
        watch_.settle(desktop_);
        desktop_.window()->resize(windowSize);
        watch_.settle(desktop_);
    }

    /// From the click, in milliseconds: until the screen stands there, and until everything in it does.
    std::pair<double, double> visit(const QString& screen)
    {
        QElapsedTimer timer;
        timer.start();
        desktop_.shell()->go({screen, idFor(screen)});
        const qint64 went = timer.nsecsElapsed();
        const Painted painted = watch_.settle(desktop_);
        return {static_cast<double>(went + painted.first) / 1e6,
                static_cast<double>(went + painted.last) / 1e6};
    }

private:
    qint64 idFor(const QString& screen)
    {
        if (screen == u"configurator")
            return desktop_.desk()->directory().defaultProcess()->process.id.value();
        return screen == u"deal" ? someDeal() : 0;
    }

    qint64 someDeal()
    {
        if (deal_ == 0) {
            auto answer = desktop_.desk()->read([viewer = desktop_.desk()->actor()](Workspace& workspace) {
                return workspace.dealQueries().firstPage(viewer, {}, 1);
            });
            answer.waitForFinished();
            deal_ = expect(answer.result()).constFirst().id.value();
        }
        return deal_;
    }

    std::unique_ptr<QTemporaryDir> scratch_;
    Desktop desktop_;
    PaintWatch watch_;
    qint64 deal_ = 0;
};

/// Every screen once for the first time, then again: one benchmark, because the first visit comes only once.
void visits(benchmark::State& state, QApplication* application, qint64 deals)
{
    Stage stage(*application, deals);
    for ([[maybe_unused]] const auto each : state) {
        double slowest = 0;
        for (const char* round : {"first", "again"}) {
            for (const QString& screen : screens) {
                const auto [shown, whole] = stage.visit(screen);
                const std::string name = std::string(round) + "_" + screen.toStdString();
                state.counters[name + "_shown"] = shown;
                state.counters[name + "_whole"] = whole;
                slowest = std::max(slowest, shown);
            }
            state.counters["resident_MB"] = residentMegabytes();
        }
        state.SetIterationTime(slowest / 1e3);
    }
}

void registerAll(QApplication& application)
{
    QList<qint64> all = sizes();
    all.prepend(0);
    for (const qint64 deals : std::as_const(all)) {
        const std::string size = std::to_string(deals);
        benchmark::RegisterBenchmark(("start/" + size).c_str(), start, deals)
            ->UseManualTime()
            ->Iterations(8)
            ->Unit(benchmark::kMillisecond);
    }
    for (const qint64 deals : sizes()) {
        const std::string size = std::to_string(deals);
        benchmark::RegisterBenchmark(("visits/" + size).c_str(), visits, &application, deals)
            ->UseManualTime()
            ->Iterations(1)
            ->Unit(benchmark::kMillisecond);
    }
}

} // namespace
} // namespace stagewright::bench

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("stagewright"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--start"))
        return stagewright::bench::startOnce(application, arguments.value(2));
    benchmark::Initialize(&argc, argv);
    stagewright::bench::registerAll(application);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
