// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into one line, or chosen in a small dialog, is no more lost than a long note.
#include "tests/ui/screens/configurator/open_configurator.h"
#include "tests/ui/screens/desk_fixture.h"
#include "tests/ui/screens/import/import_fixture.h"
#include "tests/ui/screens/settings/typing_settings.h"
#include "tests/ui/screens/writer_gate.h"

#include "ui/screens/configurator/board/board_bar.h"
#include "ui/screens/configurator/options/action_options_dialog.h"
#include "ui/screens/configurator/options/idle_days_dialog.h"
#include "ui/screens/configurator/options/weights_dialog.h"
#include "ui/screens/meanwhile/changed_meanwhile_dialog.h"
#include "ui/screens/settings/process_teams_dialog.h"
#include "ui/screens/settings/user_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputs/people_picker.h"
#include "ui/widgets/inputs/segmented.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

class TypedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewEntryComesBackUntilItIsStored();
    void aNewEntryIsItsWritersOwn();
    void aNewNameLeftWithEscapeComesBack();
    void aStoredNameIsNotOffered();
    void aRefusedNameComesBack();
    void anEntryRenamedByBothIsAskedFor_data();
    void anEntryRenamedByBothIsAskedFor();
    void aKeptNameIsBasedOnWhatItWasTypedOver();
    void aKeptFormIsBasedOnWhatItWasTypedOver_data();
    void aKeptFormIsBasedOnWhatItWasTypedOver();
    void theNameOfTheWorkspaceComesBack();
    void teamsOfBothStay();
    void weightsComeBack();
    void idleDaysComeBack();
    void optionsOfSeveralComeBack();
    void aPreparedImportComesBack();
    void anImportIsNotPreparedTwice();
    void aRunningImportIsNotStartedOver();
};

void TypedTest::aNewEntryComesBackUntilItIsStored()
{
    TypingSettings settings;
    QTest::keyClicks(settings.newName(), u"Half a pro"_s);
    // Nothing is pressed or closed: this is what a crash leaves behind.
    QTRY_VERIFY(settings.isKept(u"new/products"_s));
    settings.open();
    QCOMPARE(settings.newName()->text(), u"Half a pro"_s);
    QVERIFY(settings.notice(settings.newName())->isVisibleTo(settings.newName()->parentWidget()));
    QTest::keyClicks(settings.newName(), u"duct"_s);
    QTest::keyClick(settings.newName(), Qt::Key_Return);
    settings.at.settle();
    QVERIFY(settings.newName()->text().isEmpty());
    QVERIFY(!settings.isKept(u"new/products"_s));
    settings.open();
    QVERIFY(settings.newName()->text().isEmpty());
}

void TypedTest::aNewEntryIsItsWritersOwn()
{
    TypingSettings settings;
    QTest::keyClicks(settings.newName(), u"Ada's"_s);
    settings.at.desk.setActor(settings.at.data.sal);
    settings.at.settle();
    QVERIFY(settings.newName()->text().isEmpty());
    settings.at.desk.setActor(settings.at.data.ada);
    settings.at.settle();
    QCOMPARE(settings.newName()->text(), u"Ada's"_s);
}

void TypedTest::aNewNameLeftWithEscapeComesBack()
{
    TypingSettings settings;
    QLineEdit* field = settings.rename();
    QVERIFY(field);
    field->selectAll();
    QTest::keyClicks(field, u"Sensor 2"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    settings.at.settle();
    DeskFixture::layOut();
    QCOMPARE(settings.stored(), u"Sensor"_s);
    QVERIFY(settings.isKept(settings.renamePlace()));
    settings.open();
    field = settings.rename();
    QVERIFY(field);
    QCOMPARE(field->text(), u"Sensor 2"_s);
    // Whoever does not want it starts over.
    QVERIFY(settings.at.undo);
    settings.at.undo();
    QCOMPARE(field->text(), u"Sensor"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    settings.at.settle();
    QVERIFY(!settings.isKept(settings.renamePlace()));
}

void TypedTest::aStoredNameIsNotOffered()
{
    TypingSettings settings;
    QLineEdit* field = settings.rename();
    field->selectAll();
    QTest::keyClicks(field, u"Sensor 2"_s);
    QTRY_VERIFY(settings.isKept(settings.renamePlace()));
    QTest::keyClick(field, Qt::Key_Return);
    settings.at.settle();
    QCOMPARE(settings.stored(), u"Sensor 2"_s);
    QTRY_VERIFY(!settings.isKept(settings.renamePlace()));
    QTRY_COMPARE(settings.rename()->text(), u"Sensor 2"_s);
}

void TypedTest::aRefusedNameComesBack()
{
    TypingSettings settings;
    QVERIFY(settings.at.data->lists().addProduct(settings.at.data.ada, {{}, u"Taken"_s, false}).ok());
    settings.at.settle();
    QLineEdit* field = settings.rename();
    field->selectAll();
    QTest::keyClicks(field, u"Taken"_s);
    QTest::keyClick(field, Qt::Key_Return);
    settings.at.settle();
    QCOMPARE(settings.at.problems.size(), 1);
    QCOMPARE(settings.stored(), u"Sensor"_s);
    QVERIFY(settings.isKept(settings.renamePlace()));
    QTRY_COMPARE(settings.rename()->text(), u"Taken"_s);
}

void TypedTest::anEntryRenamedByBothIsAskedFor_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("name");
    QTest::newRow("mine") << u"mine"_s << u"Mine"_s;
    QTest::newRow("theirs") << u"theirs"_s << u"Theirs"_s;
    QTest::newRow("not now") << u"later"_s << u"Theirs"_s;
}

void TypedTest::anEntryRenamedByBothIsAskedFor()
{
    QFETCH(const QString, answer);
    QFETCH(const QString, name);
    TypingSettings settings;
    QLineEdit* field = settings.rename();
    field->selectAll();
    QTest::keyClicks(field, u"Mine"_s);
    settings.renameElsewhere(u"Theirs"_s);
    QTest::keyClick(field, Qt::Key_Return);
    settings.at.settle();
    auto* question = visible<ChangedMeanwhileDialog>(*settings.screen);
    QVERIFY(question);
    if (answer == u"mine")
        question->findChild<Segmented*>(u"choice_name"_s)->setCurrentIndex(1);
    QTest::mouseClick(answer == u"later" ? question->secondary() : question->primary(), Qt::LeftButton);
    settings.at.settle();
    QCOMPARE(settings.stored(), name);
    // What was not decided is not lost.
    QCOMPARE(settings.isKept(settings.renamePlace()), answer == u"later");
}

void TypedTest::aKeptNameIsBasedOnWhatItWasTypedOver()
{
    TypingSettings settings;
    QLineEdit* field = settings.rename();
    field->selectAll();
    QTest::keyClicks(field, u"Mine"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    settings.at.settle();
    QTRY_VERIFY(settings.isKept(settings.renamePlace()));
    settings.renameElsewhere(u"Theirs"_s);
    settings.at.desk.reloadDirectory();
    settings.open();
    field = settings.rename();
    QCOMPARE(field->text(), u"Mine"_s);
    QTest::keyClick(field, Qt::Key_Return);
    settings.at.settle();
    QVERIFY(visible<ChangedMeanwhileDialog>(*settings.screen));
    QCOMPARE(settings.stored(), u"Theirs"_s);
}

void TypedTest::aKeptFormIsBasedOnWhatItWasTypedOver_data()
{
    QTest::addColumn<bool>("theirs");
    QTest::addColumn<bool>("startsOver");
    QTest::newRow("both changed the name") << true << false;
    QTest::newRow("nobody else did") << false << false;
    QTest::newRow("it is typed anew") << true << true;
}

void TypedTest::aKeptFormIsBasedOnWhatItWasTypedOver()
{
    QFETCH(const bool, theirs);
    QFETCH(const bool, startsOver);
    DeskFixture at;
    at.start();
    const auto stored = [&at] {
        return *at.data->people().organisation()->user(at.data.sal);
    };
    const User before = stored();
    const auto open = [&at, &stored] {
        at.desk.reloadDirectory();
        at.settle();
        auto dialog = std::make_unique<UserDialog>(at.desk, at.navigator, stored());
        dialog->open();
        at.settle();
        return dialog;
    };
    auto dialog = open();
    auto* name = dialog->findChild<QLineEdit*>(u"userName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Mine"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    at.settle();
    User changed = before;
    changed.email = u"new@example.com"_s;
    if (theirs)
        changed.name = u"Theirs"_s;
    QVERIFY(at.data->people().changeUser(at.data.ada, {before, changed}).ok());
    dialog = open();
    name = dialog->findChild<QLineEdit*>(u"userName"_s);
    QCOMPARE(name->text(), u"Mine"_s);
    QCOMPARE(dialog->findChild<QLineEdit*>(u"userEmail"_s)->text(), changed.email);
    if (startsOver) {
        dialog->findChild<QPushButton*>(u"bannerAction"_s)->click();
        QCOMPARE(name->text(), u"Theirs"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Mine"_s);
    }
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    at.settle();
    const bool asks = theirs && !startsOver;
    QCOMPARE(visible<ChangedMeanwhileDialog>(*dialog) != nullptr, asks);
    QCOMPARE(stored().name, asks ? u"Theirs"_s : u"Mine"_s);
    QCOMPARE(stored().email, changed.email);
    dialog.reset();
    at.settle();
    at.desk.stop();
}

void TypedTest::theNameOfTheWorkspaceComesBack()
{
    TypingSettings settings;
    const QString before = settings.at.desk.directory().workspaceName;
    const auto name = [&settings] {
        return settings.find<QLineEdit>(u"workspaceName"_s);
    };
    name()->selectAll();
    QTest::keyClicks(name(), u"Half a na"_s);
    QTRY_VERIFY(settings.isKept(u"workspace"_s));
    settings.open();
    QCOMPARE(name()->text(), u"Half a na"_s);
    auto* save = settings.find<QPushButton>(u"saveWorkspace"_s);
    QVERIFY(save->isEnabled());
    save->click();
    settings.at.settle();
    QCOMPARE(settings.at.desk.directory().workspaceName, u"Half a na"_s);
    QVERIFY(!settings.isKept(u"workspace"_s));
}

void TypedTest::teamsOfBothStay()
{
    DeskFixture at;
    const auto process = at.data->processes().duplicate(at.data.ada, at.data.process().id, u"Other"_s);
    QVERIFY(process.ok());
    const QList<Team> teams = at.data->people().organisation()->teams;
    QVERIFY(teams.size() >= 2);
    const TeamId first = teams[0].id;
    const TeamId second = teams[1].id;
    auto& processes = at.data->processes();
    QVERIFY(processes.setTeams(at.data.ada, *process, {{}, {{first}}}).ok());
    // Both began with the first team; one adds, the other takes away.
    QVERIFY(processes.setTeams(at.data.ada, *process, {{{first}}, {{first, second}}}).ok());
    QVERIFY(processes.setTeams(at.data.ada, *process, {{{first}}, {}}).ok());
    QCOMPARE(processes.byId(at.data.ada, *process)->teams, QList<TeamId>{second});
}

void TypedTest::weightsComeBack()
{
    DeskFixture at;
    at.start();
    {
        OpenConfigurator open(at, at.data.process().id);
        QVERIFY(open.ready);
        const QSet<ActionId> two{open.process().stages[0].actions[0].id,
                                 open.process().stages[0].actions[1].id};
        const auto dialog = [&]() -> WeightsDialog* {
            Q_EMIT open.board().weightsWanted(two);
            at.settle();
            return visible<WeightsDialog>(open.window);
        };
        WeightsDialog* weights = dialog();
        QVERIFY(weights);
        weights->findChild<Segmented*>(u"weightsManner"_s)->setCurrentIndex(1);
        auto* number = weights->findChild<QSpinBox*>(u"weightsNumber"_s);
        // The number that the other manner begins with.
        number->selectAll();
        QTest::keyClicks(number, u"100"_s);
        QTest::keyClick(weights, Qt::Key_Escape);
        at.settle();
        weights = dialog();
        QVERIFY(weights);
        QVERIFY(!weights->shares());
        QCOMPARE(weights->number(), 100);
        QVERIFY(weights->findChild<Banner*>(u"keptNotice"_s)->isVisible());
        QTest::mouseClick(weights->primary(), Qt::LeftButton);
        at.settle();
        weights = dialog();
        QVERIFY(weights->shares());
        weights->reject();
        at.settle();
    }
    at.desk.stop();
}

void TypedTest::idleDaysComeBack()
{
    DeskFixture at;
    at.start();
    {
        OpenConfigurator open(at, at.data.process().id);
        QVERIFY(open.ready);
        const auto dialog = [&]() -> IdleDaysDialog* {
            Q_EMIT open.board().idleDaysWanted(open.process().stages[1].id);
            at.settle();
            return visible<IdleDaysDialog>(open.window);
        };
        IdleDaysDialog* idle = dialog();
        QVERIFY(idle);
        auto* days = idle->findChild<QSpinBox*>(u"idleDays"_s);
        days->selectAll();
        QTest::keyClicks(days, u"33"_s);
        QTest::keyClick(idle, Qt::Key_Escape);
        at.settle();
        idle = dialog();
        QVERIFY(idle);
        QCOMPARE(idle->days(), 33);
        QTest::mouseClick(idle->primary(), Qt::LeftButton);
        at.settle();
        QCOMPARE(open.process().stages[1].idleDays, 33);
    }
    at.desk.stop();
}

void TypedTest::optionsOfSeveralComeBack()
{
    DeskFixture at;
    at.start();
    {
        OpenConfigurator open(at, at.data.process().id);
        QVERIFY(open.ready);
        // One of the two is mandatory, and their hints differ.
        Action mandatory = open.process().stages[0].actions[0];
        mandatory.mandatory = true;
        mandatory.hint = u"One"_s;
        open.editor().setAction(mandatory);
        const ActionId other = open.process().stages[0].actions[1].id;
        const auto dialog = [&]() -> ActionOptionsDialog* {
            Q_EMIT open.board().severalOptionsWanted({mandatory.id, other});
            at.settle();
            return visible<ActionOptionsDialog>(open.window);
        };
        ActionOptionsDialog* options = dialog();
        QVERIFY(options);
        auto* box = options->findChild<QCheckBox*>(u"mandatory"_s);
        QCOMPARE(box->checkState(), Qt::PartiallyChecked);
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(box->checkState(), Qt::Checked);
        QTest::keyClick(options, Qt::Key_Escape);
        at.settle();
        options = dialog();
        QVERIFY(options);
        box = options->findChild<QCheckBox*>(u"mandatory"_s);
        QCOMPARE(box->checkState(), Qt::Checked);
        options->findChild<Banner*>(u"keptNotice"_s)->findChild<QPushButton*>(u"bannerAction"_s)->click();
        QCOMPARE(box->checkState(), Qt::PartiallyChecked);
        QTest::keyClicks(options->findChild<QLineEdit*>(u"hint"_s), u"Both"_s);
        QTest::keyClick(options, Qt::Key_Escape);
        at.settle();
        options = dialog();
        QCOMPARE(options->findChild<QLineEdit*>(u"hint"_s)->text(), u"Both"_s);
        QTest::mouseClick(options->primary(), Qt::LeftButton);
        at.settle();
        QCOMPARE(open.process().action(other)->hint, u"Both"_s);
        QCOMPARE(open.process().action(mandatory.id)->hint, u"Both"_s);
        QVERIFY(open.process().action(mandatory.id)->mandatory);
        QVERIFY(!open.process().action(other)->mandatory);
    }
    at.desk.stop();
}

void TypedTest::aPreparedImportComesBack()
{
    ImportShown shown;
    shown.choose();
    shown.pick(u"field_name"_s, u"account"_s);
    shown.next();
    shown.pick(u"stage_Engaging"_s, u"Contact"_s);
    shown.dialog->findChild<QCheckBox*>(u"createMissing"_s)->setChecked(false);
    QTest::keyClick(shown.dialog.get(), Qt::Key_Escape);
    shown.at.settle();
    const auto open = [&shown] {
        shown.dialog = std::make_unique<ImportDialog>(shown.at.desk, shown.at.navigator, nullptr);
        shown.dialog->show();
        shown.at.settle();
    };
    open();
    auto* notice = shown.dialog->findChild<Banner*>(u"keptNotice"_s);
    QVERIFY(notice->isVisible());
    DeskFixture::picture(*shown.dialog, u"import-kept"_s);
    QTRY_VERIFY(shown.box(u"stage_Engaging"_s) && shown.box(u"stage_Engaging"_s)->isVisible());
    QCOMPARE(shown.box(u"stage_Engaging"_s)->currentText(), u"Contact"_s);
    QVERIFY(!shown.dialog->findChild<QCheckBox*>(u"createMissing"_s)->isChecked());
    QCOMPARE(shown.box(u"field_name"_s)->currentText(), u"account"_s);
    // Whoever does not want it starts over, and it does not come back.
    notice->findChild<QPushButton*>(u"bannerAction"_s)->click();
    QVERIFY(shown.dialog->findChild<ImportFilePage*>()->isVisible());
    QTest::keyClick(shown.dialog.get(), Qt::Key_Escape);
    shown.at.settle();
    open();
    QVERIFY(shown.dialog->findChild<ImportFilePage*>()->isVisible());
    QVERIFY(!shown.dialog->findChild<Banner*>(u"keptNotice"_s)->isVisible());
}

void TypedTest::anImportIsNotPreparedTwice()
{
    ImportShown shown;
    shown.choose();
    shown.next();
    shown.next(); // checked
    QTRY_VERIFY(shown.dialog->primary()->isVisible() && shown.dialog->primary()->isEnabled());
    shown.next(); // imported
    QTRY_COMPARE(shown.dialog->primary()->text(), u"Show deals"_s);
    shown.dialog->reject();
    shown.at.settle();
    shown.dialog = std::make_unique<ImportDialog>(shown.at.desk, shown.at.navigator, nullptr);
    shown.dialog->show();
    shown.at.settle();
    QVERIFY(shown.dialog->findChild<ImportFilePage*>()->isVisible());
}

void TypedTest::aRunningImportIsNotStartedOver()
{
    ImportShown shown;
    shown.choose();
    QTest::keyClick(shown.dialog.get(), Qt::Key_Escape);
    shown.at.settle();
    shown.dialog = std::make_unique<ImportDialog>(shown.at.desk, shown.at.navigator, nullptr);
    shown.dialog->show();
    shown.at.settle();
    auto* notice = shown.dialog->findChild<Banner*>(u"keptNotice"_s);
    QVERIFY(notice->isVisible());
    shown.next();
    shown.next(); // checked
    QTRY_VERIFY(shown.dialog->primary()->isVisible() && shown.dialog->primary()->isEnabled());
    WriterGate gate(shown.at.desk);
    QTest::mouseClick(shown.dialog->primary(), Qt::LeftButton);
    QVERIFY(!notice->isVisible());
    // Pressed a moment before it went.
    Q_EMIT notice->actionRequested();
    QVERIFY(!shown.dialog->findChild<ImportFilePage*>()->isVisible());
    gate.open();
    QTRY_COMPARE(shown.dialog->primary()->text(), u"Show deals"_s);
    QVERIFY(!notice->isVisible());
}

QTEST_MAIN(TypedTest)
#include "tst_typed.moc"
