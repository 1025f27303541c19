// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/desk_fixture.h"

#include "ui/models/deals/checklist_model.h"
#include "ui/screens/checklist/attachment_bar.h"
#include "ui/screens/checklist/checklist_view.h"
#include "ui/screens/checklist/note_dialog.h"
#include "ui/screens/deal/deal_screen.h"
#include "ui/screens/deal/dialogs/close_deal_dialog.h"
#include "ui/screens/deal/dialogs/missing_actions_dialog.h"
#include "ui/screens/deal/dialogs/switch_process_dialog.h"
#include "ui/screens/deal/facts_card.h"
#include "ui/screens/task_form/task_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/window/progress_ring.h"
#include "ui/widgets/window/top_bar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

/// Gives actions of the plain process their options: each kind once.
void addOptions(TestWorkspace& data)
{
    Process process = data.process();
    const auto change = [&process, &data](const QString& name, const std::function<void(Action&)>& edit) {
        Action action = *process.action(data.action(name));
        edit(action);
        process = process.withAction(action);
    };
    change(u"Reason to contact defined"_s, [](Action& a) { a.note = NoteRequirement::Note; });
    change(u"Offer sent"_s, [](Action& a) { a.note = NoteRequirement::NoteWithFile; });
    change(u"Terms agreed"_s, [](Action& a) { a.performers.rule = PerformerRule::Managers; });
    change(u"Contact made"_s, [](Action& a) {
        TaskTemplate task;
        task.title = u"Call {deal} again"_s;
        task.type = TaskType::Call;
        task.dueInDays = 3;
        a.trigger = task;
    });
    QVERIFY(data->processes().publish(data.ada, process, 1, u"options"_s).ok());
}

struct Shown
{
    DeskFixture at;
    DealId deal;
    QStringList toAttach;
    QString toSave;
    QString proposed; ///< the name a file was offered under when it was saved last
    std::unique_ptr<DealScreen> screen;

    explicit Shown(const std::function<void(Shown&)>& prepare = {})
    {
        addOptions(at.data);
        deal = at.data.deal(u"Cold-chain sensors"_s, 210'000);
        if (prepare)
            prepare(*this);
        at.start();
        FileChooser chooser;
        chooser.toAttach = [this](QWidget*) {
            return toAttach;
        };
        chooser.toSave = [this](QWidget*, const QString& name) {
            proposed = name;
            return toSave;
        };
        screen = std::make_unique<DealScreen>(at.desk, at.navigator, nullptr, chooser);
        screen->resize(1310, 840);
        screen->show();
        screen->showDeal(deal);
        at.settle();
    }
    ~Shown() { at.desk.stop(); }

    template<class T = QWidget>
    T* find(const QString& name = {}) const
    {
        return screen->findChild<T*>(name);
    }
    ChecklistView* list() const { return find<ChecklistView>(u"checklist"_s); }
    ChecklistModel* rows() const { return qobject_cast<ChecklistModel*>(list()->model()); }
    QModelIndex row(const QString& name) const { return rows()->indexOf(workspace().action(name)); }
    TestWorkspace& workspace() const { return const_cast<Shown*>(this)->at.data; }
    bool isDone(const QString& name) const { return rows()->rowAt(row(name).row()).done; }
    void click(const QString& name)
    {
        list()->scrollTo(row(name));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row(name)).center());
        at.settle();
    }
    void act(UserId user)
    {
        at.desk.setActor(user);
        at.settle();
    }
    QString fileWith(const QByteArray& bytes, const QString& name)
    {
        const QString path = at.data.folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file of the test could not be written");
        return path;
    }
};

} // namespace

class DealScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsFactsAndChecklist();
    void clickTicksAndUndoUnticks();
    void spaceTicks();
    void requiredNoteIsAskedFor();
    void requiredFileIsAskedFor();
    void vanishedFileIsTold();
    void refusalIsToldAndNothingStored();
    void proposedTaskOpensAndCancelKeepsTick();
    void winNamesWhatIsMissing();
    void winAndReopen();
    void loseAsksForReason();
    void noteAndFileComeBack();
    void aStoredNameLeadsNowhereElse();
    void tooLargeFileIsRefused();
    void tasksTab();
    void detailsAreEdited();
    void whatIsRefusedIsNotOffered_data();
    void whatIsRefusedIsNotOffered();
    void processIsSwitched();
    void dealThatIsGoneIsTold();
    void stateComesBack();
};

void DealScreenTest::showsFactsAndChecklist()
{
    Shown shown([](Shown& to) {
        for (const QString& name : {u"Decision makers identified"_s, u"Contact data completed"_s})
            QVERIFY(to.at.data->deals().tick(to.at.data.sal, {to.deal, to.at.data.action(name)}).ok());
        QVERIFY(to.at.data->deals()
                    .tick(to.at.data.sal, {to.deal,
                                           to.at.data.action(u"Reason to contact defined"_s),
                                           u"They need 24/7 alarms and a two-year warranty."_s,
                                           {{u"minutes.pdf"_s, QByteArray(184 * 1024, 'x')}}})
                    .ok());
    });
    QAbstractItemModelTester tester(shown.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(shown.rows()->rowCount(), 4 + 12);
    QVERIFY(shown.isDone(u"Contact data completed"_s));
    QCOMPARE(shown.find<ProgressRing>(u"probability"_s)->percent(), 15);
    QCOMPARE(shown.find<QLabel>(u"factOwner"_s)->text(), u"Sal"_s);
    QVERIFY(shown.find<QLabel>(u"factValue"_s)->text().contains(u"210"_s));
    QCOMPARE(shown.find<QLabel>(u"processVersion"_s)->text(), u"Process · version 2"_s);
    QVERIFY(!shown.find(u"closedBanner"_s)->isVisible());
    QCOMPARE(shown.screen->findChildren<QWidget*>(u"timelineEntry"_s).size(), 4);
    TopBar bar;
    shown.screen->fillTopBar(bar);
    QCOMPARE(bar.title(), u"Cold-chain sensors"_s);
    DeskFixture::picture(*shown.screen, u"deal"_s);
    shown.screen->resize(1024 - 84, 700 - 58);
    DeskFixture::picture(*shown.screen, u"deal-small"_s);
}

void DealScreenTest::clickTicksAndUndoUnticks()
{
    Shown shown;
    shown.click(u"Budget known"_s);
    QVERIFY(shown.isDone(u"Budget known"_s));
    QCOMPARE(shown.at.data.progress(shown.deal).doneWeight, 10);
    QVERIFY(shown.at.undo != nullptr);
    shown.at.undo();
    shown.at.settle();
    QVERIFY(!shown.isDone(u"Budget known"_s));
    QCOMPARE(shown.at.data.progress(shown.deal).doneWeight, 0);
    QVERIFY(shown.at.problems.isEmpty());
}

void DealScreenTest::spaceTicks()
{
    Shown shown;
    shown.list()->setFocus();
    shown.list()->setCurrentIndex(shown.row(u"Offer discussed"_s));
    QTest::keyClick(shown.list(), Qt::Key_Space);
    shown.at.settle();
    QVERIFY(shown.isDone(u"Offer discussed"_s));
    QTest::keyClick(shown.list(), Qt::Key_Space);
    shown.at.settle();
    QVERIFY(!shown.isDone(u"Offer discussed"_s));
    shown.at.line.undo();
    shown.at.settle();
    QVERIFY(shown.isDone(u"Offer discussed"_s));
}

void DealScreenTest::requiredNoteIsAskedFor()
{
    Shown shown;
    const QString name = u"Reason to contact defined"_s;
    shown.click(name);
    QPointer<NoteDialog> dialog = shown.find<NoteDialog>();
    QVERIFY(dialog);
    dialog->primary()->click();
    QVERIFY(!dialog->error().isEmpty());
    DeskFixture::picture(*dialog, u"note-dialog"_s);
    dialog->secondary()->click();
    shown.at.settle();
    QVERIFY(!dialog);
    QVERIFY(!shown.isDone(name));
    QVERIFY(shown.at.data.details(shown.deal).notes.isEmpty());

    shown.click(name);
    dialog = shown.find<NoteDialog>();
    dialog->findChild<QPlainTextEdit*>(u"noteText"_s)->setPlainText(u"They grow"_s);
    dialog->primary()->click();
    shown.at.settle();
    QVERIFY(!dialog);
    QVERIFY(shown.isDone(name));
    QCOMPARE(shown.at.data.details(shown.deal).notes.first().text, u"They grow"_s);
}

void DealScreenTest::requiredFileIsAskedFor()
{
    Shown shown;
    shown.click(u"Offer sent"_s);
    QPointer<NoteDialog> dialog = shown.find<NoteDialog>();
    dialog->findChild<QPlainTextEdit*>(u"noteText"_s)->setPlainText(u"Sent"_s);
    dialog->primary()->click();
    QVERIFY(!dialog->error().isEmpty());
    shown.toAttach = {shown.fileWith("offer", u"offer.pdf"_s)};
    dialog->findChild<QPushButton*>(u"attachButton"_s)->click();
    dialog->primary()->click();
    shown.at.settle();
    QVERIFY(!dialog);
    QVERIFY(shown.isDone(u"Offer sent"_s));
    QCOMPARE(shown.at.data.details(shown.deal).files.first().name, u"offer.pdf"_s);
}

void DealScreenTest::vanishedFileIsTold()
{
    Shown shown;
    shown.click(u"Offer sent"_s);
    QPointer<NoteDialog> dialog = shown.find<NoteDialog>();
    dialog->findChild<QPlainTextEdit*>(u"noteText"_s)->setPlainText(u"Sent"_s);
    const QString path = shown.fileWith("offer", u"offer.pdf"_s);
    dialog->findChild<AttachmentBar*>(u"noteFiles"_s)->setPaths({path});
    QVERIFY(QFile::remove(path));
    dialog->primary()->click();
    shown.at.settle();
    QVERIFY(dialog);
    QVERIFY(dialog->error().contains(u"offer.pdf"_s));
    QVERIFY(!shown.isDone(u"Offer sent"_s));
    QVERIFY(shown.at.data.details(shown.deal).notes.isEmpty());
}

void DealScreenTest::refusalIsToldAndNothingStored()
{
    Shown shown;
    shown.act(shown.at.data.sal);
    shown.click(u"Terms agreed"_s);
    QCOMPARE(shown.at.problems.size(), 1);
    QCOMPARE(shown.at.problems.first().code, ProblemCode::OnlyManagers);
    QVERIFY(!shown.isDone(u"Terms agreed"_s));
    QVERIFY(shown.at.data.details(shown.deal).ticks.isEmpty());
    shown.act(shown.at.data.max);
    shown.click(u"Terms agreed"_s);
    QVERIFY(shown.isDone(u"Terms agreed"_s));
}

void DealScreenTest::proposedTaskOpensAndCancelKeepsTick()
{
    Shown shown;
    shown.click(u"Contact made"_s);
    QPointer<TaskDialog> dialog = shown.find<TaskDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit*>(u"taskTitle"_s)->text(), u"Call Cold-chain sensors again"_s);
    DeskFixture::picture(*dialog, u"task-dialog"_s);
    dialog->secondary()->click();
    shown.at.settle();
    QVERIFY(shown.isDone(u"Contact made"_s));
    QVERIFY(shown.at.data.details(shown.deal).tasks.isEmpty());

    shown.click(u"Contact made"_s);
    shown.click(u"Contact made"_s);
    dialog = shown.find<TaskDialog>();
    QVERIFY(dialog);
    dialog->primary()->click();
    shown.at.settle();
    QCOMPARE(shown.at.data.details(shown.deal).tasks.size(), 1);
    QCOMPARE(shown.at.data.details(shown.deal).tasks.first().type, TaskType::Call);
}

void DealScreenTest::winNamesWhatIsMissing()
{
    Shown shown;
    shown.find<QPushButton>(u"winDeal"_s)->click();
    shown.at.settle();
    QPointer<MissingActionsDialog> dialog = shown.find<MissingActionsDialog>();
    QVERIFY(dialog);
    const ActionId missing = shown.at.data.action(u"Contract signed"_s);
    auto* line = dialog->findChild<QPushButton*>(u"missing-"_s + missing.toText());
    QVERIFY(line);
    QCOMPARE(line->text(), u"Contract signed"_s);
    DeskFixture::picture(*dialog, u"missing-dialog"_s);
    line->click();
    shown.at.settle();
    QCOMPARE(shown.list()->currentIndex(), shown.row(u"Contract signed"_s));
    QCOMPARE(shown.at.data.details(shown.deal).deal.status, DealStatus::Open);
}

void DealScreenTest::winAndReopen()
{
    Shown shown;
    shown.click(u"Contract signed"_s);
    shown.find<QPushButton>(u"winDeal"_s)->click();
    shown.at.settle();
    QCOMPARE(shown.at.data.details(shown.deal).deal.status, DealStatus::Won);
    QVERIFY(shown.find(u"closedBanner"_s)->isVisible());
    QVERIFY(!shown.find(u"winDeal"_s)->isVisible());
    QCOMPARE(shown.find<ProgressRing>(u"probability"_s)->percent(), 100);
    DeskFixture::picture(*shown.screen, u"deal-won"_s);
    shown.click(u"Budget known"_s);
    QCOMPARE(shown.at.problems.last().code, ProblemCode::DealClosed);
    shown.find<QPushButton>(u"reopenDeal"_s)->click();
    shown.at.settle();
    QCOMPARE(shown.at.data.details(shown.deal).deal.status, DealStatus::Open);
    QVERIFY(!shown.find(u"closedBanner"_s)->isVisible());
}

void DealScreenTest::loseAsksForReason()
{
    Shown shown;
    Q_EMIT shown.find<FactsCard>(u"factsCard"_s)->closeWanted(DealStatus::Lost);
    QPointer<CloseDealDialog> dialog = shown.find<CloseDealDialog>();
    QVERIFY(dialog);
    dialog->primary()->click();
    QVERIFY(!dialog->error().isEmpty());
    const ClosingReason reason = shown.at.desk.directory().reasons.first();
    dialog->findChild<ChoiceBox*>(u"closeReason"_s)->setCurrentId(reason.id.value());
    dialog->findChild<QPlainTextEdit*>(u"closeComment"_s)->setPlainText(u"Next year"_s);
    dialog->primary()->click();
    shown.at.settle();
    const Deal deal = shown.at.data.details(shown.deal).deal;
    QCOMPARE(deal.status, DealStatus::Lost);
    QCOMPARE(deal.closing.comment, u"Next year"_s);
    QVERIFY(shown.find<Banner>(u"closedBanner"_s)->text().contains(reason.name));
    shown.at.undo();
    shown.at.settle();
    QCOMPARE(shown.at.data.details(shown.deal).deal.status, DealStatus::Open);
}

void DealScreenTest::noteAndFileComeBack()
{
    Shown shown;
    QByteArray bytes;
    for (int each = 0; each < 70'000; ++each)
        bytes.append(static_cast<char>(each * 7));
    shown.toAttach = {shown.fileWith(bytes, u"minutes.bin"_s)};
    auto* composer = shown.find(u"noteComposer"_s);
    auto* text = composer->findChild<QPlainTextEdit*>(u"newNote"_s);
    text->setPlainText(u"<b>not markup</b>"_s);
    composer->findChild<QPushButton*>(u"attachButton"_s)->click();
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    shown.at.settle();
    QVERIFY(text->toPlainText().isEmpty());
    QCOMPARE(shown.find<QTextEdit>(u"entryNote"_s)->toPlainText(), u"<b>not markup</b>"_s);

    shown.toSave = shown.at.data.folder.filePath(u"saved.bin"_s);
    shown.find<QPushButton>(u"fileChip"_s)->click();
    shown.at.settle();
    QFile saved(shown.toSave);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), bytes);
    shown.toSave = shown.at.data.folder.filePath(u"nowhere/saved.bin"_s);
    shown.find<QPushButton>(u"fileChip"_s)->click();
    shown.at.settle();
    QCOMPARE(shown.at.problems.last().code, ProblemCode::FileUnwritable);
}

void DealScreenTest::aStoredNameLeadsNowhereElse()
{
    Shown shown([](Shown& each) {
        TestWorkspace& data = each.at.data;
        const FileContent file{u"../../.config/autostart/\u202efdp.exe"_s, "x"};
        QVERIFY(data->deals().addNote(data.sal, each.deal, u"note"_s, {file}).ok());
    });
    shown.find<QPushButton>(u"fileChip"_s)->click();
    shown.at.settle();
    QCOMPARE(shown.proposed, u"fdp.exe"_s);
}

void DealScreenTest::tooLargeFileIsRefused()
{
    Shown shown;
    const QString path = shown.fileWith({}, u"huge.iso"_s);
    QVERIFY(QFile::resize(path, largestFile + 1));
    shown.toAttach = {path};
    shown.find<QTabWidget>(u"dealTabs"_s)->setCurrentIndex(2);
    shown.find<QPushButton>(u"attachFiles"_s)->click();
    shown.at.settle();
    QCOMPARE(shown.at.problems.last().code, ProblemCode::FileTooLarge);
    QVERIFY(shown.at.data.details(shown.deal).files.isEmpty());
    shown.toAttach = {shown.fileWith("small", u"small.txt"_s)};
    shown.find<QPushButton>(u"attachFiles"_s)->click();
    shown.at.settle();
    QCOMPARE(shown.at.data.details(shown.deal).files.size(), 1);
    QCOMPARE(shown.find<QTabWidget>(u"dealTabs"_s)->tabText(2), u"Files 1"_s);
    DeskFixture::picture(*shown.screen, u"deal-files"_s);
}

void DealScreenTest::tasksTab()
{
    Shown shown;
    shown.find<QTabWidget>(u"dealTabs"_s)->setCurrentIndex(1);
    shown.find<QPushButton>(u"addTask"_s)->click();
    QPointer<TaskDialog> dialog = shown.find<TaskDialog>();
    dialog->primary()->click();
    QVERIFY(!dialog->error().isEmpty());
    dialog->findChild<QLineEdit*>(u"taskTitle"_s)->setText(u"Send the summary"_s);
    dialog->primary()->click();
    shown.at.settle();
    QVERIFY(!dialog);
    QCOMPARE(shown.find<QTabWidget>(u"dealTabs"_s)->tabText(1), u"Tasks 1"_s);
    DeskFixture::picture(*shown.screen, u"deal-tasks"_s);
    shown.find<QCheckBox>(u"taskDone"_s)->click();
    shown.at.settle();
    QVERIFY(!shown.at.data.details(shown.deal).tasks.first().doneAt.isNull());
}

void DealScreenTest::detailsAreEdited()
{
    Shown shown;
    shown.find<QTabWidget>(u"dealTabs"_s)->setCurrentIndex(3);
    shown.at.settle();
    auto* name = shown.find<QLineEdit>(u"dealName"_s);
    auto* save = shown.find<QPushButton>(u"saveDetails"_s);
    QVERIFY(!save->isEnabled());
    DeskFixture::picture(*shown.screen, u"deal-details"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Sensors"_s);
    QVERIFY(save->isEnabled());
    shown.find<ChoiceBox>(u"dealCompany"_s)->setNewText(u"FarmaLog"_s);
    save->click();
    shown.at.settle();
    const DealDetails details = shown.at.data.details(shown.deal);
    QCOMPARE(details.deal.facts.name, u"Sensors"_s);
    QCOMPARE(details.company.name, u"FarmaLog"_s);
    QVERIFY(!save->isEnabled());
    QTRY_COMPARE(shown.find<QLabel>(u"factCompany"_s)->text(), u"FarmaLog"_s);
    name->clear();
    QTest::keyClicks(name, u" "_s);
    save->click();
    QVERIFY(shown.find(u"detailsProblem"_s)->isVisible());
    shown.find<QPushButton>(u"discardDetails"_s)->click();
    QCOMPARE(name->text(), u"Sensors"_s);
}

void DealScreenTest::whatIsRefusedIsNotOffered_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("works");
    QTest::addColumn<bool>("commands"); // gives the deal away, opens it again
    QTest::newRow("owner") << u"sal"_s << true << true;
    QTest::newRow("manager") << u"max"_s << true << true;
    QTest::newRow("participant") << u"sue"_s << true << false;
    QTest::newRow("colleague") << u"tom"_s << false << false;
}

void DealScreenTest::whatIsRefusedIsNotOffered()
{
    QFETCH(const QString, who);
    QFETCH(const bool, works);
    QFETCH(const bool, commands);
    Shown shown([](Shown& before) {
        TestWorkspace& data = before.at.data;
        DealFacts facts = data.details(before.deal).deal.facts;
        facts.participants = {data.sue};
        facts.visibility = Visibility::Public;
        QVERIFY(data.change(data.sal, before.deal, facts).ok());
        Task task;
        task.title = u"Call"_s;
        task.responsible = data.sal;
        task.deal = before.deal;
        QVERIFY(data->tasks().add(data.sal, task).ok());
    });
    TestWorkspace& data = shown.at.data;
    shown.act(data->people().byEmail(data.ada, who + u"@example.com"_s)->id);
    const auto offers = [&](const QString& name, bool offered) {
        const auto* control = shown.find<QWidget>(name);
        QVERIFY2(control, qPrintable(name));
        QVERIFY2(control->isEnabled() == offered, qPrintable(name));
        // What is not offered says why.
        QVERIFY2(offered || control->accessibleDescription().contains(u"owner"_s), qPrintable(name));
        QVERIFY2(offered || !control->toolTip().isEmpty(), qPrintable(name));
    };
    for (const QString& name :
         {u"winDeal"_s, u"endDeal"_s, u"addTask"_s, u"attachFiles"_s, u"noteComposer"_s})
        offers(name, works);
    offers(u"dealOwner"_s, commands);
    QCOMPARE(shown.find<QWidget>(u"dealName"_s)->isEnabled(), works);
    QCOMPARE(shown.find<QWidget>(u"taskDone"_s)->isEnabled(), who != u"sue" && who != u"tom");
    QCOMPARE(shown.rows()->rowAt(shown.row(u"Contact made"_s).row()).allowed, works);
    // Nothing of it stays with the next person.
    shown.act(data.ada);
    offers(u"winDeal"_s, true);
    offers(u"dealOwner"_s, true);
    const ReasonId reason = shown.at.desk.directory().reasons.first().id;
    const DealId deal = shown.deal;
    shown.at.desk.write([deal, reason, ada = data.ada](Workspace& workspace) {
        return workspace.deals().close(ada, deal, DealStatus::Lost, reason, {});
    });
    shown.at.settle();
    shown.act(data->people().byEmail(data.ada, who + u"@example.com"_s)->id);
    QVERIFY(shown.find<QWidget>(u"reopenDeal"_s)->isVisibleTo(shown.screen.get()));
    offers(u"reopenDeal"_s, commands);
}

void DealScreenTest::processIsSwitched()
{
    Shown shown([](Shown& to) {
        Process other{{}, *ProcessName::from(u"Renewal"_s)};
        Stage stage{StageId(71), *StageName::from(u"Talk"_s)};
        stage.actions = {Action{ActionId(72), *ActionName::from(u"Called"_s)}};
        other.stages = {stage};
        QVERIFY(to.at.data->processes().create(to.at.data.ada, other).ok());
        QVERIFY(
            to.at.data->deals().tick(to.at.data.sal, {to.deal, to.at.data.action(u"Budget known"_s)}).ok());
    });
    shown.find<QPushButton>(u"changeProcess"_s)->click();
    QPointer<SwitchProcessDialog> dialog = shown.find<SwitchProcessDialog>();
    QVERIFY(dialog->findChild<QLabel*>(u"effectBefore"_s)->text().contains(u"10%"_s));
    QVERIFY(dialog->findChild<QLabel*>(u"effectAfter"_s)->text().contains(u"0%"_s));
    DeskFixture::picture(*dialog, u"switch-dialog"_s);
    dialog->primary()->click();
    shown.at.settle();
    QVERIFY(!dialog);
    QCOMPARE(shown.rows()->rowCount(), 2);
    shown.at.undo();
    shown.at.settle();
    QCOMPARE(shown.rows()->rowCount(), 16);
    QVERIFY(shown.isDone(u"Budget known"_s));
}

void DealScreenTest::dealThatIsGoneIsTold()
{
    Shown shown;
    shown.screen->showDeal(DealId(4));
    shown.at.settle();
    QVERIFY(shown.find(u"dealGone"_s)->isVisible());
    QVERIFY(!shown.screen->details());
}

void DealScreenTest::stateComesBack()
{
    Shown shown;
    shown.find<QTabWidget>(u"dealTabs"_s)->setCurrentIndex(2);
    DealScreen again(shown.at.desk, shown.at.navigator);
    again.restoreState("junk");
    again.restoreState(shown.screen->state());
    shown.at.settle();
    QCOMPARE(again.deal(), shown.deal);
    QCOMPARE(again.findChild<QTabWidget*>(u"dealTabs"_s)->currentIndex(), 2);
}

QTEST_MAIN(DealScreenTest)
#include "tst_deal_screen.moc"
