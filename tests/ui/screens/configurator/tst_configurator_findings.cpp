// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/desk_fixture.h"
#include "ui/screens/configurator/board/items/action_card.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/configurator_screen.h"
#include "ui/screens/configurator/sidebar/findings_card.h"

#include <QAbstractButton>
#include <QLabel>

using namespace stagewright;
using namespace Qt::StringLiterals;

/// The card beside the board checks the draft at every edit, leads to what it found, and repairs it as a
/// step.
class TestConfiguratorFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhenThereIsNothing();
    void findsAtOnceAndGoesThere();
    void repairsAsOneStep();
    void salespeopleMayNotRepair();
    void tellsManyByTheirNumber();

private:
    [[nodiscard]] QStringList sentences() const
    {
        // Rows that are new are shown by the next turn of the event loop.
        QCoreApplication::processEvents();
        QStringList found;
        const auto rows = card()->findChildren<QWidget*>(u"finding"_s);
        for (QWidget* row : rows) {
            if (!row->isHidden())
                found.append(row->findChild<QLabel*>()->text());
        }
        return found;
    }
    [[nodiscard]] FindingsCard* card() const { return screen_->findChild<FindingsCard*>(); }
    [[nodiscard]] QAbstractButton* link(const QString& name) const
    {
        QCoreApplication::processEvents();
        const auto all = card()->findChildren<QAbstractButton*>(name);
        for (QAbstractButton* each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] ProcessEditor& editor() const { return screen_->editor(); }
    void makeSound();

    std::unique_ptr<test::DeskFixture> desk_;
    std::unique_ptr<ConfiguratorScreen> screen_;
};

void TestConfiguratorFindings::init()
{
    desk_ = std::make_unique<test::DeskFixture>();
    desk_->start();
    screen_ = std::make_unique<ConfiguratorScreen>(desk_->desk, desk_->navigator);
    screen_->resize(1300, 800);
    screen_->show();
    screen_->showProcess(desk_->data.process().id);
    desk_->settle();
    makeSound();
}

void TestConfiguratorFindings::cleanup()
{
    desk_->settle();
    QVERIFY(desk_->problems.isEmpty());
    desk_->desk.stop();
    screen_.reset();
    desk_.reset();
}

/// The plain process of the tests demands nothing, which is worth a hint.
void TestConfiguratorFindings::makeSound()
{
    Action last = editor().process().stages.last().actions.last();
    last.mandatory = true;
    editor().setAction(last);
}

void TestConfiguratorFindings::saysWhenThereIsNothing()
{
    QCOMPARE(sentences(), QStringList());
    QVERIFY(card()->findChild<QLabel*>(u"noFindings"_s)->isVisible());
}

void TestConfiguratorFindings::findsAtOnceAndGoesThere()
{
    Action action = editor().process().stages[1].actions[0];
    action.performers = {PerformerRule::Chosen, {UserId(4242)}};
    editor().setAction(action);
    QCOMPARE(sentences().size(), 1);
    QVERIFY2(sentences().first().contains(action.name.text()), qPrintable(sentences().first()));
    test::DeskFixture::picture(*screen_, u"configurator-findings"_s);
    QTest::mouseClick(link(u"goToFinding"_s), Qt::LeftButton);
    QCOMPARE(screen_->focusWidget(), screen_->findChild<StageBoard*>()->card(action.id));
    editor().undo();
    QCOMPARE(sentences(), QStringList());
}

void TestConfiguratorFindings::repairsAsOneStep()
{
    QVERIFY(editor().addStage(u"Nothing to do"_s, 4).ok());
    const Process before = editor().process();
    QCOMPARE(sentences().size(), 1);
    QVERIFY(sentences().first().contains(u"Nothing to do"));
    link(u"repairFinding"_s)->setFocus();
    QTest::keyClick(link(u"repairFinding"_s), Qt::Key_Space);
    QCOMPARE(editor().process().stages.size(), 4);
    QCOMPARE(sentences(), QStringList());
    QCOMPARE(editor().undoName(), u"Delete the stage"_s);
    editor().undo();
    QCOMPARE(editor().process(), before);
    QCOMPARE(sentences().size(), 1);
}

void TestConfiguratorFindings::salespeopleMayNotRepair()
{
    QVERIFY(editor().addStage(u"Nothing to do"_s, 4).ok());
    QVERIFY(link(u"repairFinding"_s));
    desk_->desk.setActor(desk_->data.sal);
    desk_->settle();
    // The draft was somebody else's: what is shown is the saved process, which is sound.
    QVERIFY(!link(u"repairFinding"_s));
    QVERIFY(!link(u"goToFinding"_s));
    QVERIFY(card()->findChild<QLabel*>(u"noFindings"_s)->isVisible());
}

void TestConfiguratorFindings::tellsManyByTheirNumber()
{
    for (int stage = 0; stage < 20; ++stage)
        QVERIFY(editor().addStage(u"Stage %1"_s.arg(stage), 4).ok());
    QCOMPARE(sentences().size(), 8);
    auto* fold = link(u"foldFindings"_s);
    QVERIFY(fold && fold->text().contains(u"12"));
    QTest::mouseClick(fold, Qt::LeftButton);
    QCOMPARE(sentences().size(), 20);
    fold = link(u"foldFindings"_s);
    QVERIFY(fold->hasFocus());
    // It stays open while one repair after the other is done.
    QTest::mouseClick(link(u"repairFinding"_s), Qt::LeftButton);
    QCOMPARE(sentences().size(), 19);
    QTest::mouseClick(link(u"foldFindings"_s), Qt::LeftButton);
    QCOMPARE(sentences().size(), 8);
}

QTEST_MAIN(TestConfiguratorFindings)
#include "tst_configurator_findings.moc"
