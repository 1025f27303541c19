// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/deal/two_deals.h"
#include "tests/ui/screens/writer_gate.h"

#include "ui/screens/checklist/note_dialog.h"
#include "ui/screens/deal/dialogs/missing_actions_dialog.h"
#include "ui/screens/task_form/task_dialog.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

const QString budget = u"Budget known"_s;
const QString reason = u"Reason to contact defined"_s;
const QString signedContract = u"Contract signed"_s;

} // namespace

/// Answers that come when another deal is shown or another person acts.
class LateAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTickIsUndoneWhereItWasMade();
    void aTickIsNotPaintedOnAnotherDeal();
    void anUntickIsUndoneWhereItWasMade();
    void aClosedDealIsReopenedAndNoOther();
    void aLostDealIsReopenedAndNoOther();
    void missingActionsOpenNoDialogOverAnotherDeal();
    void aProposedTaskTakesNoKeysFromAnotherDeal();
    void theLastTickIsUndoneWhateverItsMessageOffers();
    void aNoteClearsNoOtherComposer();
    void whatIsTypedAfterSavingANoteStays();
    void storedDetailsEndNoOtherEdit();
    void nothingIsOfferedToSomebodyElse();
    void anOfferIsTakenOnce();
    void reopeningTakesTheOfferBack();
    void anUntickWithANoteIsUndone();
    void aParticipantMayTakeTheirClosingBack();
};

void LateAnswersTest::aTickIsUndoneWhereItWasMade()
{
    TwoDeals two([](TwoDeals& to) { to.tick(to.second, budget); });
    WriterGate gate(two.at.desk);
    two.click(budget);
    two.show(two.second);
    gate.open();
    two.at.settle();
    QVERIFY2(two.at.message.contains(u"Cold-chain sensors"_s), qPrintable(two.at.message));
    QVERIFY(two.isTicked(two.first, budget));
    two.takeUp();
    QVERIFY(!two.isTicked(two.first, budget));
    QVERIFY(two.isTicked(two.second, budget));
    QVERIFY(two.isDone(budget));
}

void LateAnswersTest::aTickIsNotPaintedOnAnotherDeal()
{
    TwoDeals two;
    WriterGate gate(two.at.desk);
    two.click(budget);
    QVERIFY(two.isDone(budget));
    two.show(two.second);
    QVERIFY(!two.isDone(budget));
    gate.open();
    two.at.settle();
    QVERIFY(!two.isDone(budget));
    // What is taken back is what was done last, whichever deal is seen.
    two.at.line.undo();
    two.at.settle();
    QVERIFY(!two.isTicked(two.first, budget));
}

void LateAnswersTest::anUntickIsUndoneWhereItWasMade()
{
    TwoDeals two([](TwoDeals& to) { to.tick(to.first, budget); });
    WriterGate gate(two.at.desk);
    two.click(budget);
    two.show(two.second);
    gate.open();
    two.at.settle();
    QVERIFY(!two.isTicked(two.first, budget));
    two.takeUp();
    QVERIFY(two.isTicked(two.first, budget));
    QVERIFY(!two.isTicked(two.second, budget));
    QVERIFY(!two.isDone(budget));
}

void LateAnswersTest::aClosedDealIsReopenedAndNoOther()
{
    TwoDeals two([](TwoDeals& to) {
        for (const DealId deal : {to.first, to.second})
            to.tick(deal, signedContract);
        QVERIFY(to.at.data->deals().win(to.at.data.ada, to.second).ok());
    });
    WriterGate gate(two.at.desk);
    two.find<QPushButton>(u"winDeal"_s)->click();
    two.show(two.second);
    gate.open();
    two.at.settle();
    QCOMPARE(two.status(two.first), DealStatus::Won);
    two.takeUp();
    QCOMPARE(two.status(two.first), DealStatus::Open);
    QCOMPARE(two.status(two.second), DealStatus::Won);
}

void LateAnswersTest::aLostDealIsReopenedAndNoOther()
{
    TwoDeals two([](TwoDeals& to) {
        to.tick(to.second, signedContract);
        QVERIFY(to.at.data->deals().win(to.at.data.ada, to.second).ok());
    });
    WriterGate gate(two.at.desk);
    two.lose();
    two.show(two.second);
    gate.open();
    two.at.settle();
    QCOMPARE(two.status(two.first), DealStatus::Lost);
    two.takeUp();
    QCOMPARE(two.status(two.first), DealStatus::Open);
    QCOMPARE(two.status(two.second), DealStatus::Won);
}

void LateAnswersTest::missingActionsOpenNoDialogOverAnotherDeal()
{
    TwoDeals two;
    WriterGate gate(two.at.desk);
    two.find<QPushButton>(u"winDeal"_s)->click();
    two.show(two.second);
    gate.open();
    two.at.settle();
    QVERIFY(!two.find<MissingActionsDialog>());
    QVERIFY(two.at.message.contains(u"Cold-chain sensors"_s));
    QVERIFY(two.at.message.contains(signedContract));
}

void LateAnswersTest::aProposedTaskTakesNoKeysFromAnotherDeal()
{
    TwoDeals two;
    WriterGate gate(two.at.desk);
    two.click(u"Contact made"_s);
    two.show(two.second);
    gate.open();
    two.at.settle();
    QVERIFY(!two.find<TaskDialog>());
    two.takeUp();
    auto* dialog = two.find<TaskDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->task().deal, two.first);
}

void LateAnswersTest::theLastTickIsUndoneWhateverItsMessageOffers()
{
    const QString planned = u"Contact made"_s;
    TwoDeals two;
    two.click(budget);
    two.at.settle();
    WriterGate gate(two.at.desk);
    two.click(planned);
    two.screen->hide();
    gate.open();
    two.at.settle();
    QVERIFY2(two.at.message.contains(planned), qPrintable(two.at.message));
    const auto addTask = std::exchange(two.at.undo, nullptr);
    QVERIFY(addTask);
    two.screen->show();
    two.show(two.first);
    QSignalSpy withdrawn(&two.at.navigator, &Navigator::messageWithdrawn);
    two.at.line.undo();
    two.at.settle();
    QVERIFY(two.isTicked(two.first, budget));
    QVERIFY(!two.isTicked(two.first, planned));
    // No task is added for what was taken back.
    QCOMPARE(withdrawn.size(), 1);
    addTask();
    QVERIFY(!two.find<TaskDialog>());
}

void LateAnswersTest::aNoteClearsNoOtherComposer()
{
    TwoDeals two;
    WriterGate gate(two.at.desk);
    auto* text = two.find<QPlainTextEdit>(u"newNote"_s);
    text->setPlainText(u"About the sensors"_s);
    two.find<QPushButton>(u"saveNote"_s)->click();
    two.show(two.second);
    text->setPlainText(u"About the sun"_s);
    gate.open();
    two.at.settle();
    QCOMPARE(text->toPlainText(), u"About the sun"_s);
    QVERIFY(two.find<QPushButton>(u"saveNote"_s)->isEnabled());
    QCOMPARE(two.at.data.details(two.first).notes.size(), 1);
    QVERIFY(two.at.data.details(two.second).notes.isEmpty());
}

void LateAnswersTest::whatIsTypedAfterSavingANoteStays()
{
    TwoDeals two;
    WriterGate gate(two.at.desk);
    auto* text = two.find<QPlainTextEdit>(u"newNote"_s);
    auto* save = two.find<QPushButton>(u"saveNote"_s);
    text->setPlainText(u"They called."_s);
    save->click();
    save->click(); // not twice
    QTest::keyClicks(text, u" Twice."_s);
    text->moveCursor(QTextCursor::End);
    text->insertPlainText(u" And wrote."_s);
    gate.open();
    two.at.settle();
    QCOMPARE(two.at.data.details(two.first).notes.size(), 1);
    QVERIFY(text->toPlainText().contains(u"And wrote."_s));
    QVERIFY(save->isEnabled());
}

void LateAnswersTest::storedDetailsEndNoOtherEdit()
{
    TwoDeals two;
    auto* name = two.find<QLineEdit>(u"dealName"_s);
    auto* save = two.find<QPushButton>(u"saveDetails"_s);
    WriterGate gate(two.at.desk);
    name->selectAll();
    QTest::keyClicks(name, u"Sensors"_s);
    save->click();
    two.show(two.second);
    name->selectAll();
    QTest::keyClicks(name, u"Sun"_s);
    gate.open();
    two.at.settle();
    QCOMPARE(two.at.data.details(two.first).deal.facts.name, u"Sensors"_s);
    QCOMPARE(name->text(), u"Sun"_s);
    QVERIFY(save->isEnabled());
    // In the same deal: what was typed after Save was pressed is still an edit.
    WriterGate again(two.at.desk);
    save->click();
    QTest::keyClicks(name, u" pilot"_s);
    again.open();
    two.at.settle();
    QCOMPARE(two.at.data.details(two.second).deal.facts.name, u"Sun"_s);
    QCOMPARE(name->text(), u"Sun pilot"_s);
    QVERIFY(save->isEnabled());
}

void LateAnswersTest::nothingIsOfferedToSomebodyElse()
{
    TwoDeals two;
    two.click(budget);
    two.at.settle();
    QVERIFY(two.at.undo != nullptr);
    // What was offered to Ada does nothing for Sal, by message or by key.
    two.at.desk.setActor(two.at.data.sal);
    two.at.settle();
    two.takeUp();
    QVERIFY(two.isTicked(two.first, budget));
    // An answer that comes after the change offers nothing.
    WriterGate gate(two.at.desk);
    two.click(u"Offer discussed"_s);
    two.at.desk.setActor(two.at.data.max);
    gate.open();
    two.at.settle();
    QVERIFY(two.at.message.contains(u"Offer discussed"_s));
    QVERIFY(two.at.undo == nullptr);
}

void LateAnswersTest::anOfferIsTakenOnce()
{
    TwoDeals two;
    two.click(budget);
    two.at.settle();
    const auto offer = two.at.undo;
    offer();
    offer();
    two.at.settle();
    QVERIFY(!two.isTicked(two.first, budget));
    QVERIFY(two.at.problems.isEmpty());
}

void LateAnswersTest::reopeningTakesTheOfferBack()
{
    TwoDeals two;
    two.lose();
    two.at.settle();
    const auto offer = two.at.undo;
    QVERIFY(offer);
    QSignalSpy withdrawn(&two.at.navigator, &Navigator::messageWithdrawn);
    // Twice before the first was answered, then the message.
    two.find<QPushButton>(u"reopenDeal"_s)->click();
    two.find<QPushButton>(u"reopenDeal"_s)->click();
    two.at.settle();
    QCOMPARE(withdrawn.size(), 1);
    offer();
    two.at.settle();
    QVERIFY(two.at.problems.isEmpty());
    QCOMPARE(two.status(two.first), DealStatus::Open);
}

void LateAnswersTest::anUntickWithANoteIsUndone()
{
    TwoDeals two;
    two.click(reason);
    auto* dialog = two.find<NoteDialog>();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit*>(u"noteText"_s)->setPlainText(u"They grow"_s);
    dialog->primary()->click();
    two.at.settle();
    const DealDetails before = two.at.data.details(two.first);
    two.click(reason);
    two.at.settle();
    QVERIFY(!two.isTicked(two.first, reason));
    QVERIFY(two.at.undo != nullptr);
    two.takeUp();
    QVERIFY(two.isTicked(two.first, reason));
    QCOMPARE(two.at.data.details(two.first).ticks, before.ticks);
    QCOMPARE(two.at.data.details(two.first).notes, before.notes);
    QVERIFY(two.at.problems.isEmpty());
}

void LateAnswersTest::aParticipantMayTakeTheirClosingBack()
{
    TwoDeals two([](TwoDeals& to) {
        DealFacts facts = to.at.data.details(to.first).deal.facts;
        facts.participants = {to.at.data.tom};
        QVERIFY(to.at.data.change(to.at.data.ada, to.first, facts).ok());
    });
    two.at.desk.setActor(two.at.data.tom);
    two.at.settle();
    two.lose();
    two.at.settle();
    QCOMPARE(two.status(two.first), DealStatus::Lost);
    QVERIFY(!two.at.message.isEmpty());
    // Though they could not reopen it.
    QVERIFY(two.at.undo != nullptr);
    two.takeUp();
    QCOMPARE(two.status(two.first), DealStatus::Open);
    QVERIFY(two.at.problems.isEmpty());
}

QTEST_MAIN(LateAnswersTest)
#include "tst_late_answers.moc"
