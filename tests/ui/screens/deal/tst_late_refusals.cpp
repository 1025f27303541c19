// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/deal/two_deals.h"
#include "tests/ui/screens/reader_gate.h"
#include "tests/ui/screens/writer_gate.h"

#include "ui/screens/deal/dialogs/missing_actions_dialog.h"
#include "ui/screens/deal/tabs/tasks_tab.h"
#include "ui/screens/meanwhile/changed_meanwhile_dialog.h"
#include "ui/screens/settings/settings_screen.h"
#include "ui/screens/task_form/task_dialog.h"
#include "ui/screens/tasks/tasks_screen.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/layout/side_list.h"

#include <QLineEdit>
#include <QShortcut>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

/// In lines: a field takes long to lay out a single one.
const QString tooLong = (QString(1023, u'x') + u'\n').repeated(1024) + u'x';
const QString sensors = u"Cold-chain sensors"_s;

/// Knowing the budget proposes a task too.
struct Deals : TwoDeals
{
    Deals() : TwoDeals({}, {{u"Budget known"_s, u"Write the offer"_s}}) {}
    /// Ctrl+2: the board is shown instead.
    void leave() { screen->hide(); }
};

/// A form that is reached from a screen.
struct Form
{
    std::function<std::unique_ptr<QWidget>(DeskFixture&)> screen;
    std::function<void(QWidget&)> press;
    QString dialog;
    QString named; ///< the field of the name, where the refused one is another
    QString field;
    QString sound;
    QString refused;
};

void typeInto(QWidget& dialog, const QString& field, const QString& text)
{
    auto* widget = dialog.findChild<QWidget*>(field);
    if (auto* lines = qobject_cast<QPlainTextEdit*>(widget))
        lines->setPlainText(text);
    else
        qobject_cast<QLineEdit*>(widget)->setText(text);
}

QString typedInto(const QWidget& dialog, const QString& field)
{
    const auto* widget = dialog.findChild<QWidget*>(field);
    const auto* lines = qobject_cast<const QPlainTextEdit*>(widget);
    return lines ? lines->toPlainText() : widget->property("text").toString();
}

std::unique_ptr<QWidget> settingsOf(DeskFixture& at, const QString& page)
{
    auto screen = std::make_unique<SettingsScreen>(at.desk, at.navigator);
    screen->findChild<SideList*>(u"settingsPages"_s)->setCurrentId(page);
    return screen;
}

} // namespace

/// Answers that come when people look at something else than what they are about.
class LateRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusedNoteIsToldElsewhere_data();
    void aRefusedNoteIsToldElsewhere();
    void refusedDetailsAreToldElsewhere();
    void aQuestionAboutDetailsNamesTheDeal();
    void aProposedTaskOpensOverNoOtherScreen();
    void missingActionsOpenOverNoOtherScreen();
    void aNoteStoredLateIsNotOfferedAgain();
    void whatWasAddedToANoteThatIsStoredLateStays();
    void detailsStoredLateAreNotOfferedAgain();
    void aClosedFormTellsTheRefusalAndKeeps_data() { forms(); }
    void aClosedFormTellsTheRefusalAndKeeps();
    void aClosedFormIsNotOfferedAgainWhenStored_data() { forms(); }
    void aClosedFormIsNotOfferedAgainWhenStored();
    void aFormOpenedAgainIsNotOfferedWhatIsStored_data() { forms(); }
    void aFormOpenedAgainIsNotOfferedWhatIsStored();
    void aFormOpenedAgainKeepsWhatIsTypedIntoIt_data() { forms(); }
    void aFormOpenedAgainKeepsWhatIsTypedIntoIt();
    void aProposalIsFilledWithNoOther();
    void aSecondPressAsksForNothing();
    void aDeletedTaskComesBackAsItWasStored();
    void aNoteIsSavedBeforeTheDealWasRead();

private:
    static void forms();
};

void LateRefusalsTest::aRefusedNoteIsToldElsewhere_data()
{
    QTest::addColumn<bool>("leaves");
    QTest::newRow("another screen") << true;
    QTest::newRow("another tab") << false;
}

void LateRefusalsTest::aRefusedNoteIsToldElsewhere()
{
    QFETCH(const bool, leaves);
    Deals deals;
    WriterGate gate(deals.at.desk);
    deals.saveNote(tooLong);
    if (leaves)
        deals.leave();
    else
        deals.find<QTabWidget>(u"dealTabs"_s)->setCurrentIndex(1);
    gate.open();
    deals.at.settle();
    if (leaves)
        QVERIFY2(deals.at.message.contains(sensors), qPrintable(deals.at.message));
    else
        QCOMPARE(deals.at.problems.size(), 1);
    QCOMPARE(deals.note()->toPlainText(), tooLong);
    deals.screen->show();
    QVERIFY(deals.find<QPushButton>(u"saveNote"_s)->isEnabled());
}

void LateRefusalsTest::refusedDetailsAreToldElsewhere()
{
    Deals deals;
    deals.find<QTabWidget>(u"dealTabs"_s)->setCurrentIndex(3);
    WriterGate gate(deals.at.desk);
    auto* name = deals.find<QLineEdit>(u"dealName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Sensors"_s);
    deals.find<QPushButton>(u"saveDetails"_s)->click();
    deals.leave();
    QVERIFY(deals.at.data
                .change(deals.at.data.ada, deals.first,
                        deals.at.data.facts(u"Theirs"_s, deals.at.data.details(deals.first).deal.facts.owner))
                .ok());
    gate.open();
    deals.at.settle();
    QVERIFY(!deals.find<ChangedMeanwhileDialog>());
    QVERIFY2(deals.at.message.contains(sensors), qPrintable(deals.at.message));
}

void LateRefusalsTest::aQuestionAboutDetailsNamesTheDeal()
{
    Deals deals;
    deals.find<QTabWidget>(u"dealTabs"_s)->setCurrentIndex(3);
    WriterGate gate(deals.at.desk);
    auto* name = deals.find<QLineEdit>(u"dealName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Sensors"_s);
    deals.find<QPushButton>(u"saveDetails"_s)->click();
    QVERIFY(deals.at.data
                .change(deals.at.data.ada, deals.first,
                        deals.at.data.facts(u"Theirs"_s, deals.at.data.details(deals.first).deal.facts.owner))
                .ok());
    gate.open();
    deals.at.settle();
    auto* dialog = deals.find<ChangedMeanwhileDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QWidget*>(u"changedRecord"_s)->property("text").toString(), sensors);
}

void LateRefusalsTest::aProposedTaskOpensOverNoOtherScreen()
{
    Deals deals;
    WriterGate gate(deals.at.desk);
    deals.click(u"Contact made"_s);
    deals.leave();
    gate.open();
    deals.at.settle();
    QVERIFY(!deals.find<TaskDialog>());
    QVERIFY2(deals.at.message.contains(sensors), qPrintable(deals.at.message));
    QVERIFY(deals.at.undo);
    deals.at.undo();
    QVERIFY(deals.find<TaskDialog>());
    QCOMPARE(deals.find<TaskDialog>()->task().title, u"Call again"_s);
}

void LateRefusalsTest::missingActionsOpenOverNoOtherScreen()
{
    Deals deals;
    WriterGate gate(deals.at.desk);
    deals.find<QPushButton>(u"winDeal"_s)->click();
    deals.leave();
    gate.open();
    deals.at.settle();
    QVERIFY(!deals.find<MissingActionsDialog>());
    QVERIFY2(deals.at.message.contains(sensors), qPrintable(deals.at.message));
}

void LateRefusalsTest::aNoteStoredLateIsNotOfferedAgain()
{
    Deals deals;
    WriterGate gate(deals.at.desk);
    deals.saveNote(u"They called."_s);
    deals.show(deals.second);
    gate.open();
    deals.at.settle();
    deals.show(deals.first);
    deals.at.settle();
    QCOMPARE(deals.at.data.details(deals.first).notes.size(), 1);
    QCOMPARE(deals.note()->toPlainText(), QString());
}

void LateRefusalsTest::whatWasAddedToANoteThatIsStoredLateStays()
{
    Deals deals;
    WriterGate gate(deals.at.desk);
    deals.saveNote(u"They called."_s);
    deals.note()->setPlainText(u"They called. And wrote."_s);
    deals.show(deals.second);
    gate.open();
    deals.at.settle();
    deals.show(deals.first);
    deals.at.settle();
    QVERIFY(deals.note()->toPlainText().contains(u"And wrote."_s));
}

void LateRefusalsTest::detailsStoredLateAreNotOfferedAgain()
{
    Deals deals;
    deals.find<QTabWidget>(u"dealTabs"_s)->setCurrentIndex(3);
    WriterGate gate(deals.at.desk);
    auto* name = deals.find<QLineEdit>(u"dealName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Sensors"_s);
    deals.find<QPushButton>(u"saveDetails"_s)->click();
    deals.show(deals.second);
    gate.open();
    deals.at.settle();
    deals.show(deals.first);
    deals.at.settle();
    QCOMPARE(name->text(), u"Sensors"_s);
    QVERIFY(!deals.find<QPushButton>(u"saveDetails"_s)->isEnabled());
}

void LateRefusalsTest::forms()
{
    QTest::addColumn<Form>("form");
    const auto pressed = [](const QString& button) {
        return [button](QWidget& screen) {
            screen.findChild<QPushButton*>(button)->click();
        };
    };
    const auto page = [](const QString& id) {
        return [id](DeskFixture& at) {
            return settingsOf(at, id);
        };
    };
    const auto tasks = [](DeskFixture& at) -> std::unique_ptr<QWidget> {
        return std::make_unique<TasksScreen>(at.desk, at.navigator);
    };
    const auto addTask = [](QWidget& screen) {
        for (QShortcut* each : screen.findChildren<QShortcut*>()) {
            if (each->key() == QKeySequence(Qt::CTRL | Qt::Key_T))
                Q_EMIT each->activated();
        }
    };
    QTest::newRow("team") << Form{page(u"people"_s), pressed(u"addTeam"_s), u"teamDialog"_s, {},
                                  u"teamName"_s,     u"Far north"_s,        u"North"_s};
    QTest::newRow("user") << Form{page(u"people"_s), pressed(u"addUser"_s), u"userDialog"_s, u"userName"_s,
                                  u"userEmail"_s,    u"ewa@example.com"_s,  u"nonsense"_s};
    QTest::newRow("process") << Form{page(u"processes"_s),
                                     pressed(u"newProcess"_s),
                                     u"newProcessDialog"_s,
                                     {},
                                     u"processName"_s,
                                     u"Key accounts"_s,
                                     TestWorkspace().process().name.text()};
    QTest::newRow("task") << Form{tasks,     addTask, u"taskDialog"_s, u"taskTitle"_s, u"taskDescription"_s,
                                  u"Soon"_s, tooLong};
}

namespace {

/// Opens the form, enters, saves and closes it while the write waits; then lets it through.
struct Closed
{
    DeskFixture at;
    std::unique_ptr<QWidget> screen;
    const Form& form;
    CardDialog* again = nullptr;

    /// `reopens`: the form is opened again before the write is through, and this is typed into it.
    Closed(const Form& closed, const QString& entered, bool reopens = false, const QString& anew = {})
        : form(closed)
    {
        at.start();
        screen = form.screen(at);
        screen->resize(1200, 760);
        screen->show();
        at.settle();
        CardDialog* dialog = open();
        if (!form.named.isEmpty())
            typeInto(*dialog, form.named, u"Remember"_s);
        typeInto(*dialog, form.field, entered);
        WriterGate gate(at.desk);
        dialog->primary()->click();
        dialog->reject();
        DeskFixture::layOut();
        if (reopens) {
            form.press(*screen);
            again = screen->findChild<CardDialog*>(form.dialog);
            if (!anew.isEmpty())
                typeInto(*again, form.field, anew);
        }
        gate.open();
        at.settle();
    }
    ~Closed() { at.desk.stop(); }

    CardDialog* open()
    {
        form.press(*screen);
        at.settle();
        auto* dialog = screen->findChild<CardDialog*>(form.dialog);
        if (!dialog)
            qFatal("the form was not opened");
        return dialog;
    }
    bool isAnythingKept()
    {
        for (const auto* place : {"team/0000000000000", "user/0000000000000", "process/new", "task/new"}) {
            const auto draft = at.data->typing().kept(at.data.ada, QString::fromLatin1(place));
            if (draft && draft->has_value())
                return true;
        }
        return false;
    }
};

} // namespace

void LateRefusalsTest::aClosedFormTellsTheRefusalAndKeeps()
{
    QFETCH(const Form, form);
    Closed closed(form, form.refused);
    const QString about = form.named.isEmpty() ? form.refused : u"Remember"_s;
    QVERIFY2(closed.at.message.contains(about), qPrintable(closed.at.message));
    QVERIFY2(closed.at.message.contains(u"is kept"_s), qPrintable(closed.at.message));
    QCOMPARE(typedInto(*closed.open(), form.field), form.refused);
}

void LateRefusalsTest::aClosedFormIsNotOfferedAgainWhenStored()
{
    QFETCH(const Form, form);
    Closed closed(form, form.sound);
    QVERIFY2(!closed.at.message.contains(u"is kept"_s), qPrintable(closed.at.message));
    QCOMPARE(typedInto(*closed.open(), form.field), QString());
}

void LateRefusalsTest::aFormOpenedAgainIsNotOfferedWhatIsStored()
{
    QFETCH(const Form, form);
    Closed closed(form, form.sound, true);
    const CardDialog* again = closed.again;
    QCOMPARE(typedInto(*again, form.field), QString());
    QVERIFY(!again->findChild<Banner*>(u"keptNotice"_s)->isVisible());
    QTRY_VERIFY(!closed.isAnythingKept());
}

void LateRefusalsTest::aFormOpenedAgainKeepsWhatIsTypedIntoIt()
{
    QFETCH(const Form, form);
    Closed closed(form, form.sound, true, u"Another"_s);
    QCOMPARE(typedInto(*closed.again, form.field), u"Another"_s);
    QTRY_VERIFY(closed.isAnythingKept());
    closed.again->reject();
    DeskFixture::layOut();
    QCOMPARE(typedInto(*closed.open(), form.field), u"Another"_s);
}

void LateRefusalsTest::aProposalIsFilledWithNoOther()
{
    Deals deals;
    deals.click(u"Contact made"_s);
    deals.at.settle();
    auto* dialog = deals.find<TaskDialog>();
    QVERIFY(dialog);
    typeInto(*dialog, u"taskTitle"_s, u"Call them on Friday"_s);
    dialog->reject();
    DeskFixture::layOut();
    deals.at.settle();
    deals.click(u"Budget known"_s);
    deals.at.settle();
    dialog = deals.find<TaskDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->task().title, u"Write the offer"_s);
}

void LateRefusalsTest::aSecondPressAsksForNothing()
{
    Deals deals;
    QVERIFY(deals.at.data->deals()
                .tick(deals.at.data.ada, {deals.first, deals.at.data.action(u"Contract signed"_s)})
                .ok());
    WriterGate gate(deals.at.desk);
    deals.find<QPushButton>(u"winDeal"_s)->click();
    deals.find<QPushButton>(u"winDeal"_s)->click();
    gate.open();
    deals.at.settle();
    QVERIFY(deals.at.problems.isEmpty());
    QVERIFY(deals.at.undo);
    // What was taken back can be done again at once.
    deals.at.undo();
    deals.at.settle();
    QCOMPARE(deals.at.data.details(deals.first).deal.status, DealStatus::Open);
    deals.find<QPushButton>(u"winDeal"_s)->click();
    deals.at.settle();
    QCOMPARE(deals.at.data.details(deals.first).deal.status, DealStatus::Won);
    WriterGate again(deals.at.desk);
    Q_EMIT deals.find<FactsCard>(u"factsCard"_s)->reopenWanted();
    Q_EMIT deals.find<FactsCard>(u"factsCard"_s)->reopenWanted();
    again.open();
    deals.at.settle();
    QVERIFY(deals.at.problems.isEmpty());
    Q_EMIT deals.find<FactsCard>(u"factsCard"_s)->closeWanted(DealStatus::Lost);
    deals.at.settle();
    auto* dialog = deals.find<CloseDealDialog>();
    QVERIFY(dialog);
    for (const ClosingReason& each : deals.at.desk.directory().reasons) {
        if (each.status == DealStatus::Lost)
            dialog->findChild<ChoiceBox*>(u"closeReason"_s)->setCurrentId(each.id.value());
    }
    WriterGate last(deals.at.desk);
    dialog->primary()->click();
    QVERIFY(!dialog->primary()->isEnabled());
    dialog->accept();
    last.open();
    deals.at.settle();
    QCOMPARE(deals.at.data.details(deals.first).deal.status, DealStatus::Lost);
    QVERIFY(deals.at.problems.isEmpty());
}

void LateRefusalsTest::aDeletedTaskComesBackAsItWasStored()
{
    Deals deals;
    Task task;
    task.title = u"Call"_s;
    task.deal = deals.first;
    task.responsible = deals.at.data.ada;
    const auto id = deals.at.data->tasks().add(deals.at.data.ada, task);
    QVERIFY(id.ok());
    task = *deals.at.data->tasks().byId(deals.at.data.ada, *id);
    deals.show(deals.second);
    deals.show(deals.first);
    deals.at.settle();
    Q_EMIT deals.find<TasksTab>(u"tasksTab"_s)->editWanted(task);
    auto* dialog = deals.find<TaskDialog>();
    QVERIFY(dialog);
    Task changed = task;
    changed.title = u"Call Berta"_s;
    WriterGate gate(deals.at.desk);
    dialog->findChild<QPushButton*>(u"taskDelete"_s)->click();
    QVERIFY(deals.at.data.change(deals.at.data.ada, changed).ok());
    gate.open();
    deals.at.settle();
    QVERIFY(deals.at.data.details(deals.first).tasks.isEmpty());
    QVERIFY(deals.at.undo);
    deals.at.undo();
    deals.at.settle();
    const QList<Task> tasks = deals.at.data.details(deals.first).tasks;
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first().title, u"Call Berta"_s);
}

void LateRefusalsTest::aNoteIsSavedBeforeTheDealWasRead()
{
    Deals deals;
    ReaderGate gate(deals.at.desk);
    deals.screen->showDeal(deals.second);
    QVERIFY(!deals.screen->details());
    deals.saveNote(u"They called."_s);
    QTRY_COMPARE(deals.at.data.details(deals.second).notes.size(), 1);
    gate.open();
    deals.at.settle();
    QCOMPARE(deals.note()->toPlainText(), QString());
    deals.saveNote(u"And wrote."_s);
    deals.at.settle();
    QCOMPARE(deals.at.data.details(deals.second).notes.size(), 2);
}

QTEST_MAIN(LateRefusalsTest)
#include "tst_late_refusals.moc"
