// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/tall_board.h"

#include <QClipboard>

using namespace stagewright;
using namespace Qt::StringLiterals;

/// What is edited in its place on the board: names, hints, what is added.
class TestConfiguratorInlineEdit : public QObject, test::TallBoard
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openBoard(); }
    void cleanup() { closeBoard(); }
    void aHintIsTypedWhileTheBoardIsScrolled();
    void aLongHintIsTypedInSeveralLines();
    void aLongNameIsTypedInSeveralLines();
    void theKeysAreNeverLost();
    void anEditFollowsTheWidthOfItsColumn();
    void whatGrowsStaysInView();
    void aHintThatWasNotTypedInStaysAsItIs();
    void aHintTakesTextOnly();
    void savingWhileAHintIsTypedKeepsTheKeys();
};

void TestConfiguratorInlineEdit::aHintIsTypedWhileTheBoardIsScrolled()
{
    down().setValue(700);
    open_->header(0).editHint();
    InlineEdit* field = open_->typing();
    QVERIFY(field);
    QCOMPARE(field->visibleRegion().boundingRect(), field->rect());
    QTest::keyClicks(field, u"Call first"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(open_->process().stages[0].hint, u"Call first"_s);
    QVERIFY(open_->header(0).hasFocus());
    QCOMPARE(down().value(), 700);
}

void TestConfiguratorInlineEdit::aLongHintIsTypedInSeveralLines()
{
    open_->header(0).editHint();
    InlineEdit* field = open_->typing();
    QTest::keyClicks(field, u"One"_s);
    const int one = field->height();
    const int card = open_->card(0, 0).y();
    QTest::keyClicks(field, u" word after the other until they stand in at least three lines, all of them"_s);
    QVERIFY(field->height() >= one + 2 * field->fontMetrics().lineSpacing());
    QCOMPARE(field->verticalScrollBar()->maximum(), 0);
    QVERIFY(open_->header(0).rect().contains(field->geometry()));
    QCOMPARE(open_->card(0, 0).y() - card, field->height() - one);
    test::DeskFixture::picture(open_->window, u"configurator-hint"_s);
    // What is pasted becomes one paragraph; Escape brings back what stood there, as one step.
    QApplication::clipboard()->setText(u"one\ntwo"_s);
    field->selectAll();
    field->paste();
    QCOMPARE(open_->process().stages[0].hint, u"one two"_s);
    QCOMPARE(field->height(), one);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(open_->process().stages[0].hint, u"What helps here"_s);
    QVERIFY(open_->header(0).hasFocus());
    QCOMPARE(open_->editor().undoName(), u"Big"_s);
}

void TestConfiguratorInlineEdit::aLongNameIsTypedInSeveralLines()
{
    const QString longName = u"Everybody who decides has seen the offer and said what is missing"_s;
    const auto isWhole = [](const QWidget& item, const InlineEdit& field) {
        return item.rect().contains(field.geometry()) && field.verticalScrollBar()->maximum() == 0;
    };
    // An action: a short name moves nothing.
    ActionCard& card = open_->card(0, 3);
    const QRect before = card.geometry();
    card.editName();
    InlineEdit* field = open_->typing();
    QCOMPARE(card.geometry(), before);
    QTest::keyClicks(field, longName);
    QVERIFY(isWhole(card, *field));
    QVERIFY(card.height() > before.height());
    QCOMPARE(open_->card(0, 4).y(), card.geometry().bottom() + 9);
    test::DeskFixture::picture(open_->window, u"configurator-long-name"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(card.geometry(), before);
    // A stage.
    StageHeader& head = open_->header(1);
    const QRect place = head.geometry();
    head.editName();
    field = open_->typing();
    QCOMPARE(head.geometry(), place);
    QTest::keyClicks(field, longName);
    QVERIFY(isWhole(head, *field));
    QVERIFY(head.height() > place.height());
    test::DeskFixture::picture(open_->window, u"configurator-long-stage"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(head.geometry(), place);
    // One that is added.
    open_->board().addAction(open_->process().stages[0].id, 0);
    field = open_->typing();
    const int first = open_->card(0, 0).y();
    QCOMPARE(first, field->geometry().bottom() + 9);
    QTest::keyClicks(field, longName);
    QVERIFY(open_->card(0, 0).y() > first);
    QCOMPARE(open_->card(0, 0).y(), field->geometry().bottom() + 9);
    QTest::keyClick(field, Qt::Key_Escape);
}

void TestConfiguratorInlineEdit::theKeysAreNeverLost()
{
    const auto hasKeys = [this] {
        const QWidget* focus = open_->window.focusWidget();
        return focus && focus->isVisible();
    };
    open_->board().addStage();
    QTest::keyClick(open_->typing(), Qt::Key_Escape);
    QVERIFY(hasKeys());
    open_->board().addAction(open_->process().stages[0].id, 0);
    QTest::keyClicks(open_->typing(), u"One"_s);
    open_->board().commitEditing();
    QVERIFY(hasKeys());
    open_->board().addAction(open_->process().stages[0].id, 0);
    QTest::keyClicks(open_->typing(), u"Two"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Backtab);
    QVERIFY(hasKeys());
}

void TestConfiguratorInlineEdit::anEditFollowsTheWidthOfItsColumn()
{
    ActionCard& card = open_->card(0, 0);
    card.editName();
    QTest::keyClicks(open_->typing(), u"Everybody who decides has seen the offer"_s);
    const auto isWhole = [&card, field = open_->typing()] {
        return card.rect().contains(field->geometry()) && field->verticalScrollBar()->maximum() == 0 &&
               field->height() == field->wantedHeight();
    };
    const int before = card.width();
    open_->window.resize(1100, 700);
    QTRY_VERIFY(card.width() < before && isWhole());
    open_->window.resize(1500, 900);
    QTRY_VERIFY(card.width() >= before && isWhole());
    open_->board().setCompact(true);
    QTRY_VERIFY(isWhole());
    open_->board().setCompact(false);
    QTRY_VERIFY(isWhole());
    QTest::keyClick(open_->typing(), Qt::Key_Escape);
}

void TestConfiguratorInlineEdit::whatGrowsStaysInView()
{
    const QString longName = u"Everybody who decides has seen the offer and said what is missing"_s;
    // The lowest that is whole in view.
    qsizetype row = 0;
    while (inView(open_->card(0, row + 1)).bottom() <= viewport().height() - 4)
        ++row;
    ActionCard& card = open_->card(0, row);
    card.editName();
    QTest::keyClicks(open_->typing(), longName);
    QCOMPARE(card.visibleRegion().boundingRect(), card.rect());
    QTest::keyClick(open_->typing(), Qt::Key_Escape);
    down().setValue(0);
    open_->board().addAction(open_->process().stages[0].id, row + 1);
    down().setValue(down().value() - 20);
    InlineEdit* field = open_->typing();
    QTest::keyClicks(field, longName);
    QCOMPARE(field->visibleRegion().boundingRect(), field->rect());
    QTest::keyClick(field, Qt::Key_Escape);
}

void TestConfiguratorInlineEdit::aHintThatWasNotTypedInStaysAsItIs()
{
    const QString hint = u"W\u00a0razie potrzeby\r\nzapytaj"_s;
    QVERIFY(open_->editor().setStageHint(open_->process().stages[0].id, hint).ok());
    open_->editor().endJoin();
    open_->header(0).editHint();
    QTest::keyClick(open_->typing(), Qt::Key_Return);
    QCOMPARE(open_->process().stages[0].hint, hint);
    open_->header(0).editHint();
    QTest::keyClick(open_->typing(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(open_->typing(), u"!"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Return);
    QCOMPARE(open_->process().stages[0].hint, u"W\u00a0razie potrzeby\nzapytaj!"_s);
}

void TestConfiguratorInlineEdit::aHintTakesTextOnly()
{
    open_->header(0).editHint();
    InlineEdit* field = open_->typing();
    QImage image(2, 2, QImage::Format_RGB32);
    image.fill(Qt::white);
    QApplication::clipboard()->setImage(image);
    field->paste();
    QCOMPARE(field->text(), u"What helps here"_s);
    QTest::keyClick(field, Qt::Key_End);
    QApplication::clipboard()->setText(u" and there "_s);
    field->paste();
    QCOMPARE(field->text(), u"What helps here and there "_s);
    // Longer than the field: one sees where one is.
    QApplication::clipboard()->setText(u"word "_s.repeated(80));
    field->paste();
    QVERIFY(field->viewport()->rect().contains(field->cursorRect().center()));
    QTest::keyClick(field, Qt::Key_Escape);
}

void TestConfiguratorInlineEdit::savingWhileAHintIsTypedKeepsTheKeys()
{
    open_->header(0).editHint();
    QTest::keyClicks(open_->typing(), u"Call first"_s);
    open_->board().commitEditing();
    QCOMPARE(open_->process().stages[0].hint, u"Call first"_s);
    QVERIFY(open_->header(0).hasFocus());
    open_->header(0).editName();
    QTest::keyClicks(open_->typing(), u"Homework"_s);
    open_->board().commitEditing();
    QVERIFY(open_->header(0).hasFocus());
    open_->card(0, 0).editName();
    open_->board().commitEditing();
    QVERIFY(open_->card(0, 0).hasFocus());
}

QTEST_MAIN(TestConfiguratorInlineEdit)
#include "tst_configurator_inline_edit.moc"
