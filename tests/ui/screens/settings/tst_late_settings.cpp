// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/settings/typing_settings.h"
#include "tests/ui/screens/writer_gate.h"

#include "ui/screens/meanwhile/changed_meanwhile_dialog.h"
#include "ui/widgets/inputs/segmented.h"

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// Answers to what was saved in the settings, that come when more was typed, another person acts, or another
/// page is shown.
class LateSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedAfterSavingTheWorkspaceStays();
    void aSavedWorkspaceEndsNoEditOfSomebodyElse();
    void aSavedWorkspaceIsNotOfferedToItsWriterAgain();
    void aQuestionAboutTheWorkspaceIsAskedOfItsWriter_data() { others(); }
    void aQuestionAboutTheWorkspaceIsAskedOfItsWriter();
    void whatIsTypedBeforeTheQuestionStays();
    void aQuestionAboutAnEntryIsAskedOfItsWriter_data() { others(); }
    void aQuestionAboutAnEntryIsAskedOfItsWriter();
    void aNewEntryStoredLateIsNotOfferedAgain_data();
    void aNewEntryStoredLateIsNotOfferedAgain();

private:
    /// What is different when the answer comes.
    static void others();
};

void LateSettingsTest::whatIsTypedAfterSavingTheWorkspaceStays()
{
    TypingSettings settings;
    WriterGate gate(settings.at.desk);
    settings.saveWorkspaceAs(u"First"_s);
    QTest::keyClicks(settings.workspaceName(), u" and more"_s);
    gate.open();
    settings.at.settle();
    QCOMPARE(settings.storedName(), u"First"_s);
    QCOMPARE(settings.workspaceName()->text(), u"First and more"_s);
    // This is what a crash leaves behind.
    QTRY_VERIFY(settings.isKept(u"workspace"_s));
    settings.open();
    QCOMPARE(settings.workspaceName()->text(), u"First and more"_s);
    // It was typed over what was just stored, which nobody else changed.
    auto* save = settings.find<QPushButton>(u"saveWorkspace"_s);
    QVERIFY(save->isEnabled());
    save->click();
    settings.at.settle();
    QCOMPARE(settings.storedName(), u"First and more"_s);
    QTRY_VERIFY(!settings.isKept(u"workspace"_s));
    QVERIFY(settings.at.problems.isEmpty());
}

void LateSettingsTest::aSavedWorkspaceEndsNoEditOfSomebodyElse()
{
    TypingSettings settings;
    settings.makeSueAnAdministrator();
    const UserId sue = settings.at.data.sue;
    WriterGate gate(settings.at.desk);
    settings.saveWorkspaceAs(u"Ada's"_s);
    settings.become(sue);
    settings.workspaceName()->selectAll();
    QTest::keyClicks(settings.workspaceName(), u"Sue's"_s);
    gate.open();
    settings.at.settle();
    QCOMPARE(settings.storedName(), u"Ada's"_s);
    QCOMPARE(settings.workspaceName()->text(), u"Sue's"_s);
    QTRY_VERIFY(settings.isKept(u"workspace"_s, sue));
    QVERIFY(!settings.isKept(u"workspace"_s));
}

void LateSettingsTest::aSavedWorkspaceIsNotOfferedToItsWriterAgain()
{
    TypingSettings settings;
    settings.makeSueAnAdministrator();
    WriterGate gate(settings.at.desk);
    settings.saveWorkspaceAs(u"Ada's"_s);
    settings.become(settings.at.data.sue);
    settings.become(settings.at.data.ada);
    gate.open();
    settings.at.settle();
    QCOMPARE(settings.storedName(), u"Ada's"_s);
    QTRY_COMPARE(settings.workspaceName()->text(), u"Ada's"_s);
    QVERIFY(!settings.find<QPushButton>(u"saveWorkspace"_s)->isEnabled());
    QVERIFY(!settings.isKept(u"workspace"_s));
}

void LateSettingsTest::others()
{
    QTest::addColumn<bool>("anotherPerson");
    QTest::newRow("somebody else acts") << true;
    QTest::newRow("another page is shown") << false;
}

void LateSettingsTest::aQuestionAboutTheWorkspaceIsAskedOfItsWriter()
{
    QFETCH(const bool, anotherPerson);
    TypingSettings settings;
    const QString before = settings.storedName();
    WriterGate gate(settings.at.desk);
    settings.saveWorkspaceAs(u"Mine"_s);
    QVERIFY(settings.at.data->lists()
                .changeWorkspace(settings.at.data.ada, {{before, {}}, {u"Theirs"_s, {}}})
                .ok());
    if (anotherPerson)
        settings.become(settings.at.data.sal);
    else
        settings.find<SideList>(u"settingsPages"_s)->setCurrentId(u"deals"_s);
    gate.open();
    settings.at.settle();
    QVERIFY(!visible<ChangedMeanwhileDialog>(*settings.screen));
    QCOMPARE(settings.at.problems.size(), 1);
    QCOMPARE(settings.storedName(), u"Theirs"_s);
    QTRY_VERIFY(settings.isKept(u"workspace"_s));
}

void LateSettingsTest::whatIsTypedBeforeTheQuestionStays()
{
    TypingSettings settings;
    const QString before = settings.storedName();
    WriterGate gate(settings.at.desk);
    settings.saveWorkspaceAs(u"Mine"_s);
    QTest::keyClicks(settings.workspaceName(), u" and more"_s);
    QVERIFY(settings.at.data->lists()
                .changeWorkspace(settings.at.data.ada, {{before, {}}, {u"Theirs"_s, {}}})
                .ok());
    gate.open();
    settings.at.settle();
    auto* question = visible<ChangedMeanwhileDialog>(*settings.screen);
    QVERIFY(question);
    question->findChild<Segmented*>(u"choice_name"_s)->setCurrentIndex(1);
    QTest::mouseClick(question->primary(), Qt::LeftButton);
    settings.at.settle();
    QCOMPARE(settings.storedName(), u"Mine"_s);
    QCOMPARE(settings.workspaceName()->text(), u"Mine and more"_s);
    QVERIFY(settings.find<QPushButton>(u"saveWorkspace"_s)->isEnabled());
    QTRY_VERIFY(settings.isKept(u"workspace"_s));
}

void LateSettingsTest::aQuestionAboutAnEntryIsAskedOfItsWriter()
{
    QFETCH(const bool, anotherPerson);
    TypingSettings settings;
    QLineEdit* field = settings.rename();
    field->selectAll();
    QTest::keyClicks(field, u"Mine"_s);
    WriterGate gate(settings.at.desk);
    QTest::keyClick(field, Qt::Key_Return);
    QCoreApplication::processEvents(); // the table takes the name a moment later
    settings.renameElsewhere(u"Theirs"_s);
    if (anotherPerson)
        settings.become(settings.at.data.sal);
    else
        settings.screen->hide();
    gate.open();
    settings.at.settle();
    QVERIFY(settings.screen->findChildren<ChangedMeanwhileDialog*>().isEmpty());
    QCOMPARE(settings.at.problems.size(), 1);
    QCOMPARE(settings.stored(), u"Theirs"_s);
    QVERIFY(settings.isKept(settings.renamePlace()));
}

void LateSettingsTest::aNewEntryStoredLateIsNotOfferedAgain_data()
{
    QTest::addColumn<bool>("isBackInTime");
    QTest::newRow("its writer comes back before it is stored") << true;
    QTest::newRow("its writer comes back afterwards") << false;
}

void LateSettingsTest::aNewEntryStoredLateIsNotOfferedAgain()
{
    QFETCH(const bool, isBackInTime);
    TypingSettings settings;
    WriterGate gate(settings.at.desk);
    QTest::keyClicks(settings.newName(), u"Cable"_s);
    QTest::keyClick(settings.newName(), Qt::Key_Return);
    settings.become(settings.at.data.sal);
    if (isBackInTime)
        settings.become(settings.at.data.ada);
    gate.open();
    settings.at.settle();
    settings.become(settings.at.data.ada);
    settings.at.settle();
    QCOMPARE(settings.at.desk.directory().products.size(), 2);
    QCOMPARE(settings.newName()->text(), QString());
    QTRY_VERIFY(!settings.isKept(u"new/products"_s));
}

QTEST_MAIN(LateSettingsTest)
#include "tst_late_settings.moc"
