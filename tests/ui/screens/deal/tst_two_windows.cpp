// SPDX-License-Identifier: GPL-3.0-or-later
// Two windows on one workspace with the same things open, and two cards of one window: whoever stores last
// takes nothing away from the other.
#include "tests/ui/screens/desk_fixture.h"

#include "ui/screens/deal/deal_screen.h"
#include "ui/screens/meanwhile/changed_meanwhile_dialog.h"
#include "ui/screens/settings/user_dialog.h"
#include "ui/screens/task_form/task_dialog.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/inputs/segmented.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

/// The second window; its desk writes with connections of its own.
struct Window
{
    Desk desk;
    Navigator navigator;
    std::unique_ptr<DealScreen> screen;

    Window(const TestWorkspace& data, const QString& file) : desk(data.environment)
    {
        QSignalSpy read(&desk, &Desk::directoryChanged);
        bool opened = false;
        desk.open(file).then(&desk, [&opened](const Result<bool>& result) { opened = result.ok(); });
        QTRY_VERIFY(opened);
        desk.setActor(data.ada);
        desk.reloadDirectory();
        QTRY_VERIFY(!read.isEmpty());
        screen = std::make_unique<DealScreen>(desk, navigator, nullptr, FileChooser());
        screen->resize(1310, 840);
        screen->show();
    }
    ~Window() { desk.stop(); }

    void open(DealId deal)
    {
        screen->showDeal(deal);
        QTRY_VERIFY(screen->details() && screen->details()->deal.id == deal);
        screen->findChild<QTabWidget*>(u"dealTabs"_s)->setCurrentIndex(3);
    }
    template<class T>
    T* find(const QString& name) const
    {
        return screen->findChild<T*>(name);
    }
    void type(const QString& field, const QString& text) const
    {
        auto* edit = find<QLineEdit>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void save() const { find<QPushButton>(u"saveDetails"_s)->click(); }
    [[nodiscard]] bool isSaved() const { return !find<QPushButton>(u"saveDetails"_s)->isEnabled(); }
    [[nodiscard]] ChangedMeanwhileDialog* question() const
    {
        const auto all = screen->findChildren<ChangedMeanwhileDialog*>();
        for (ChangedMeanwhileDialog* each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
};

struct Two
{
    TestWorkspace data;
    DealId deal = data.deal(u"Roll-out"_s, 1000);
    std::unique_ptr<Window> a = std::make_unique<Window>(data, data.file());
    std::unique_ptr<Window> b = std::make_unique<Window>(data, data.file());

    Two()
    {
        a->open(deal);
        b->open(deal);
    }
    [[nodiscard]] DealFacts stored() { return data.details(deal).deal.facts; }
};

} // namespace

class TwoWindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStoresWhatItTouched()
    {
        Two two;
        two.a->type(u"dealName"_s, u"Roll-out 2"_s);
        two.b->type(u"dealValue"_s, u"9000"_s);
        two.b->save();
        QTRY_VERIFY(two.b->isSaved());
        two.a->save();
        QTRY_COMPARE(two.stored().name, u"Roll-out 2"_s);
        QCOMPARE(two.stored().valueMinor, 900'000);
        QVERIFY(!two.a->question());
        // The other window's value shows in the form that was open, too.
        two.a->desk.lookForOthers();
        QTRY_VERIFY(two.a->isSaved());
        QTRY_VERIFY(two.a->find<QLineEdit>(u"dealValue"_s)->text().contains(u"000"_s));
        QVERIFY(two.a->find<QLineEdit>(u"dealValue"_s)->text().startsWith(u'9'));
    }

    void anOpenFormFollowsInWhatIsNotTouched()
    {
        Two two;
        two.a->type(u"dealName"_s, u"Half typed"_s);
        DealFacts facts = two.stored();
        facts.name = u"Theirs"_s;
        facts.owner = two.data.tom;
        QVERIFY(two.data.change(two.data.ada, two.deal, facts).ok());
        two.a->desk.lookForOthers();
        QTRY_COMPARE(two.a->find<ChoiceBox>(u"dealOwner"_s)->currentId(), two.data.tom.value());
        QCOMPARE(two.a->find<QLineEdit>(u"dealName"_s)->text(), u"Half typed"_s);
        QVERIFY(!two.a->isSaved());
    }

    void bothTouchedOneFieldAndAreAsked_data()
    {
        QTest::addColumn<QString>("choose");
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("value");
        QTest::newRow("keep theirs") << u"keepAllTheirs"_s << u"Theirs"_s << qint64(700'000);
        QTest::newRow("use mine") << u"useAllMine"_s << u"Mine"_s << qint64(500'000);
        QTest::newRow("one of each") << QString() << u"Mine"_s << qint64(700'000);
        QTest::newRow("not now") << u"-"_s << u"Theirs"_s << qint64(700'000);
    }

    void bothTouchedOneFieldAndAreAsked()
    {
        QFETCH(QString, choose);
        QFETCH(QString, name);
        QFETCH(qint64, value);
        Two two;
        two.a->type(u"dealName"_s, u"Mine"_s);
        two.a->type(u"dealValue"_s, u"5000"_s);
        two.a->find<ChoiceBox>(u"dealCompany"_s)->setNewText(u"Acme"_s);
        two.b->type(u"dealName"_s, u"Theirs"_s);
        two.b->type(u"dealValue"_s, u"7000"_s);
        two.b->save();
        QTRY_VERIFY(two.b->isSaved());
        two.a->save();
        QTRY_VERIFY(two.a->question());
        QPointer<ChangedMeanwhileDialog> question = two.a->question();
        QCOMPARE(two.stored().name, u"Theirs"_s);
        QVERIFY(two.data.details(two.deal).company.name.isEmpty());
        DeskFixture::picture(*question, u"changed-meanwhile"_s);
        if (choose == u"-") {
            question->secondary()->click();
            QTRY_VERIFY(two.a->find<QWidget>(u"detailsProblem"_s)->isVisible());
            QCOMPARE(two.a->find<QLineEdit>(u"dealName"_s)->text(), u"Mine"_s);
            QVERIFY(!two.a->isSaved());
            QCOMPARE(two.stored().valueMinor, value);
            QVERIFY(two.data->dealQueries().companies(two.data.ada, {}, 5)->isEmpty());
            return;
        }
        if (choose.isEmpty())
            question->findChild<Segmented*>(u"choice_name"_s)->setCurrentIndex(1);
        else
            question->findChild<QAbstractButton*>(choose)->click();
        question->primary()->click();
        QTRY_COMPARE(two.data.details(two.deal).company.name, u"Acme"_s);
        QCOMPARE(two.stored().name, name);
        QCOMPARE(two.stored().valueMinor, value);
        QTRY_VERIFY(two.a->isSaved());
        QCOMPARE(two.a->find<QLineEdit>(u"dealName"_s)->text(), name);
        QTRY_VERIFY(!question);
        QVERIFY(two.data.isClean());
    }

    void aParticipantAddedInTheCardStays()
    {
        Two two;
        two.a->type(u"dealName"_s, u"Saved later"_s);
        DealFacts facts = two.stored();
        facts.participants = {two.data.tom};
        // As the card of the same window does.
        bool added = false;
        two.a->desk
            .write([edit = Edit<EnteredDeal>{two.stored(), facts}, deal = two.deal, actor = two.data.ada](
                       Workspace& workspace) { return workspace.deals().changeFacts(actor, deal, edit); })
            .then(&two.a->desk, [&added](const Outcome& outcome) { added = outcome.ok(); });
        QTRY_VERIFY(added);
        two.a->save();
        QTRY_COMPARE(two.stored().name, u"Saved later"_s);
        QCOMPARE(two.stored().participants, QList<UserId>{two.data.tom});
    }

    void usersAndTasks()
    {
        Two two;
        const User sal = *two.a->desk.directory().people.user(two.data.sal);
        UserDialog mine(two.a->desk, two.a->navigator, sal);
        UserDialog theirs(two.b->desk, two.b->navigator, sal);
        mine.show();
        theirs.show();
        theirs.findChild<ChoiceBox*>(u"userTeam"_s)->setCurrentId(two.data.south.value());
        theirs.primary()->click();
        QTRY_VERIFY(!theirs.isVisible());
        mine.findChild<QLineEdit*>(u"userName"_s)->setText(u"Sally"_s);
        mine.primary()->click();
        QTRY_VERIFY(!mine.isVisible());
        const User stored = *two.data->people().organisation()->user(two.data.sal);
        QCOMPARE(stored.name, u"Sally"_s);
        QCOMPARE(stored.team, two.data.south);

        Task task;
        task.title = u"Call"_s;
        task.responsible = two.data.ada;
        task.id = *two.data->tasks().add(two.data.ada, task);
        task = *two.data->tasks().byId(two.data.ada, task.id);
        TaskDialog one(two.a->desk, two.a->navigator, task);
        TaskDialog other(two.b->desk, two.b->navigator, task);
        one.show();
        other.show();
        one.findChild<QPlainTextEdit*>(u"taskDescription"_s)->setPlainText(u"About the offer"_s);
        one.primary()->click();
        QTRY_VERIFY(!one.isVisible());
        other.findChild<QLineEdit*>(u"taskTitle"_s)->setText(u"Call back"_s);
        other.primary()->click();
        QTRY_VERIFY(!other.isVisible());
        const Task kept = *two.data->tasks().byId(two.data.ada, task.id);
        QCOMPARE(kept.title, u"Call back"_s);
        QCOMPARE(kept.description, u"About the offer"_s);
    }
};

QTEST_MAIN(TwoWindowsTest)
#include "tst_two_windows.moc"
