// SPDX-License-Identifier: GPL-3.0-or-later
// From an edit or a step of scrolling to the painted window, in a configurator of 30 stages of 30 actions:
// the board, the findings, the shares and the top bar included. The draft is stored and the impact weighed
// beside it, on their threads.
#include "tests/benchmarks/large_workspace.h"
#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/configurator_screen.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/window/top_bar.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <benchmark/benchmark.h>

namespace stagewright::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideOfProcess = 30;
constexpr QSize windowSize(1440, 900);

Process bigProcess(IdSource& ids)
{
    Process process{ids.make<ProcessId>(), *ProcessName::from(u"Big"_s)};
    for (int s = 0; s < sideOfProcess; ++s) {
        Stage stage{ids.make<StageId>(), *StageName::from(u"Stage number %1"_s.arg(s))};
        for (int a = 0; a < sideOfProcess; ++a) {
            Action action{ids.make<ActionId>(),
                          *ActionName::from(u"Something to be done, number %1 of %2"_s.arg(a).arg(s))};
            action.weight = *Weight::from(1 + a % 5);
            action.mandatory = a == 0;
            action.notify.owner = a % 3 == 0;
            stage.actions.append(action);
        }
        process.stages.append(stage);
    }
    return process;
}

/// The configurator as the window shows it.
class OpenScreen : public QObject
{
public:
    explicit OpenScreen(const QString& file) : desk_(systemEnvironment())
    {
        ProcessId big;
        {
            auto workspace = emptyWorkspace(file);
            const UserId admin = viewersOf(*workspace).administrator;
            big = expect(workspace->processes().create(admin, bigProcess(*workspace->environment().ids)));
            desk_.setActor(admin);
        }
        desk_.open(file).waitForFinished();
        desk_.reloadDirectory();
        work();
        screen_ = new ConfiguratorScreen(desk_, navigator_);
        auto* rows = new QVBoxLayout(&window_);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
        rows->addWidget(&bar_);
        rows->addWidget(screen_, 1);
        window_.resize(windowSize);
        window_.show();
        screen_->showProcess(big);
        work();
        bar_.clear();
        screen_->fillTopBar(bar_);
        work();
        window_.findChild<StageBoard*>()->installEventFilter(this);
    }
    ~OpenScreen() override
    {
        desk_.stop();
        bar_.setParent(nullptr);
    }

    [[nodiscard]] ProcessEditor& editor() { return screen_->editor(); }
    [[nodiscard]] StageBoard& board() { return *window_.findChild<StageBoard*>(); }
    [[nodiscard]] QScrollArea& area() { return *window_.findChild<QScrollArea*>(u"boardArea"_s); }
    /// Works off what waits until the board was painted, as the event loop of the program does.
    void paint()
    {
        painted_ = false;
        for (int round = 0; !painted_ && round < 100; ++round)
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        if (!painted_)
            qFatal("nothing was painted");
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        painted_ = painted_ || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    void work()
    {
        QElapsedTimer calm;
        calm.start();
        while (calm.elapsed() < 100) {
            if (desk_.pending() > 0)
                calm.restart();
            QCoreApplication::processEvents();
        }
    }

    Navigator navigator_;
    Desk desk_;
    QWidget window_;
    TopBar bar_;
    ConfiguratorScreen* screen_ = nullptr;
    bool painted_ = false;
};

template<class Deed>
void timeTo(benchmark::State& state, const Deed& go)
{
    const auto folder = scratchFolder();
    OpenScreen open(folder->filePath(u"big.stagewright"_s));
    if (open.editor().process().stages.size() != sideOfProcess)
        qFatal("the process is not there");
    int round = 0;
    qint64 slowest = 0;
    qint64 done = 0;
    for ([[maybe_unused]] const auto each : state) {
        QElapsedTimer timer;
        timer.start();
        go(open, ++round);
        done += timer.nsecsElapsed();
        open.paint();
        slowest = std::max(slowest, timer.nsecsElapsed());
    }
    // Until the board, the findings and the side know; the rest is painting.
    state.counters["done_ms"] = static_cast<double>(done) / 1e6 / round;
    state.counters["slowest_ms"] = static_cast<double>(slowest) / 1e6;
}

template<class Edit>
void edit(benchmark::State& state, const Edit& go)
{
    timeTo(state, [&go](OpenScreen& open, int round) { go(open.editor(), round); });
}

void weight(benchmark::State& state)
{
    edit(state, [](ProcessEditor& editor, int round) {
        (void)editor.setWeight(editor.process().stages[1].actions[1].id, round % 100);
    });
}

void rename(benchmark::State& state)
{
    edit(state, [](ProcessEditor& editor, int round) {
        (void)editor.renameAction(editor.process().stages[1].actions[2].id, u"Called %1"_s.arg(round));
    });
}

void moveAction(benchmark::State& state)
{
    edit(state, [](ProcessEditor& editor, int round) {
        const auto& stages = editor.process().stages;
        const qsizetype from = round % 2;
        editor.moveAction(stages[from].actions.first().id, stages[1 - from].id, 3);
    });
}

void moveStage(benchmark::State& state)
{
    edit(state, [](ProcessEditor& editor, int) { editor.moveStage(editor.process().stages[0].id, 29); });
}

void addAndUndo(benchmark::State& state)
{
    edit(state, [](ProcessEditor& editor, int round) {
        if (round % 2 == 1)
            (void)editor.addAction(editor.process().stages[2].id, u"One more"_s, 0);
        else
            editor.undo();
    });
}

void setOptionsOfAll(benchmark::State& state)
{
    edit(state, [](ProcessEditor& editor, int round) {
        QSet<ActionId> all;
        for (const Stage& stage : editor.process().stages) {
            for (const Action& action : stage.actions)
                all.insert(action.id);
        }
        editor.changeActions(all, [round](Action action) {
            action.notify.participants = round % 2 == 1;
            return action;
        });
    });
}

/// A turn of the wheel down, or up again at the end.
void scroll(benchmark::State& state)
{
    bool down = true;
    timeTo(state, [&down](OpenScreen& open, int) {
        QScrollBar& bar = *open.area().verticalScrollBar();
        if (bar.value() == (down ? bar.maximum() : bar.minimum()))
            down = !down;
        bar.setValue(bar.value() + (down ? 60 : -60));
    });
}

/// The whole process side by side, and back.
void zoom(benchmark::State& state)
{
    timeTo(state, [](OpenScreen& open, int round) { open.board().setCompact(round % 2 == 1); });
}

} // namespace

BENCHMARK(weight)->Unit(benchmark::kMillisecond);
BENCHMARK(rename)->Unit(benchmark::kMillisecond);
BENCHMARK(moveAction)->Unit(benchmark::kMillisecond);
BENCHMARK(moveStage)->Unit(benchmark::kMillisecond);
BENCHMARK(addAndUndo)->Unit(benchmark::kMillisecond);
BENCHMARK(setOptionsOfAll)->Unit(benchmark::kMillisecond);
BENCHMARK(scroll)->Unit(benchmark::kMillisecond);
BENCHMARK(zoom)->Unit(benchmark::kMillisecond);

} // namespace stagewright::bench

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    stagewright::applyTheme(*qApp, stagewright::ThemeChoice::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
