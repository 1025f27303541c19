// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/choice_box.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

QList<Choice> sources()
{
    return {{1, u"Łódź fair"_s, {}},   {2, u"Referral"_s, {}}, {3, u"Trade fair"_s, {}},
            {4, u"Trade press"_s, {}}, {5, u"Müller"_s, {}},   {6, u"Muller"_s, {}}};
}

struct Form
{
    QWidget window;
    ChoiceBox* box = new ChoiceBox(&window);
    QLineEdit* next = new QLineEdit(&window);

    Form()
    {
        auto* rows = new QVBoxLayout(&window);
        rows->addWidget(box);
        rows->addWidget(next);
        box->setNoneText(u"No source"_s);
        box->setChoices(sources());
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    /// As somebody types it and goes on with the next field.
    void type(const QString& text) const
    {
        box->setFocus();
        box->lineEdit()->setText(text);
        box->completer()->popup()->hide();
        next->setFocus();
    }
};

} // namespace

class ChoiceBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListThatChangesLeavesWhatIsTyped()
    {
        QWidget window;
        auto* box = new ChoiceBox(&window);
        const QList<Choice> choices{{1, u"Anna Kowalska"_s, {}}, {2, u"Jan Nowak"_s, {}}};
        box->setChoices(choices);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* line = box->findChild<QLineEdit*>();
        line->setFocus();
        QTest::keyClicks(line, u"An"_s);
        box->setChoices(choices);
        box->setChoices(choices + QList<Choice>{{3, u"Ewa Lis"_s, {}}});
        QCOMPARE(line->text(), u"An"_s);
        QTest::keyClicks(line, u"n"_s);
        QCOMPARE(line->text(), u"Ann"_s);
        QCOMPARE(box->currentId(), 1);
    }

    void aChoiceThatIsRenamedFollowsUnderTheCursor_data()
    {
        QTest::addColumn<bool>("creatable");
        QTest::newRow("of a list") << false;
        QTest::newRow("or a new one") << true;
    }

    void aChoiceThatIsRenamedFollowsUnderTheCursor()
    {
        QFETCH(const bool, creatable);
        QWidget window;
        auto* box = new ChoiceBox(&window);
        box->setCreatable(creatable);
        box->setNoneText(u"None"_s);
        box->setChoices({{1, u"Web"_s, {}}, {2, u"Fair"_s, {}}});
        box->setCurrentId(1);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        box->lineEdit()->setFocus();
        box->setChoices({{1, u"Internet"_s, {}}, {2, u"Fair"_s, {}}});
        QCOMPARE(box->currentText(), u"Internet"_s);
        QCOMPARE(box->currentId(), 1);
        QVERIFY(box->newText().isEmpty());
        // Letters that are being changed stay.
        QTest::keyClick(box->lineEdit(), Qt::Key_End);
        QTest::keyClick(box->lineEdit(), Qt::Key_Backspace);
        box->setChoices({{1, u"World wide web"_s, {}}, {2, u"Fair"_s, {}}});
        QCOMPARE(box->currentText(), u"Interne"_s);
    }

    void whatATypedTextNames_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("id");
        QTest::addColumn<QString>("shown");
        QTest::newRow("as it is") << u"Referral"_s << qint64(2) << u"Referral"_s;
        QTest::newRow("other case") << u" REFERRAL "_s << qint64(2) << u"Referral"_s;
        QTest::newRow("no marks") << u"lodz FAIR"_s << qint64(1) << u"Łódź fair"_s;
        QTest::newRow("a unique beginning") << u"ref"_s << qint64(2) << u"Referral"_s;
        QTest::newRow("a unique beginning without marks") << u"lod"_s << qint64(1) << u"Łódź fair"_s;
        QTest::newRow("the one with the mark") << u"müller"_s << qint64(5) << u"Müller"_s;
        QTest::newRow("the one without") << u"muller"_s << qint64(6) << u"Muller"_s;
        QTest::newRow("emptied") << u""_s << qint64(0) << u"No source"_s;
        QTest::newRow("nothing, in words") << u"no source"_s << qint64(0) << u"No source"_s;
    }

    void whatATypedTextNames()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, id);
        QFETCH(QString, shown);
        Form form;
        form.box->setCurrentId(3);
        form.type(typed);
        QCOMPARE(form.box->currentId(), id);
        QVERIFY(!form.box->isWrong());
        QTRY_COMPARE(form.box->currentText(), shown);
    }

    void whatNamesNothingStaysAndIsTold_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown") << u"Telepathy"_s << u"There is no \"Telepathy\""_s;
        QTest::newRow("begins two") << u"trade"_s << u"More than one"_s;
        QTest::newRow("within") << u"fair"_s << u"There is no \"fair\""_s;
        QTest::newRow("from right to left") << u"שלום"_s << u"There is no \"\u2068שלום\u2069\""_s;
    }

    void whatNamesNothingStaysAndIsTold()
    {
        QFETCH(QString, typed);
        QFETCH(QString, words);
        Form form;
        form.box->setCurrentId(2);
        QSignalSpy changed(form.box, &ChoiceBox::currentIdChanged);
        form.type(typed);
        QCOMPARE(form.box->currentText(), typed);
        QVERIFY(form.box->isWrong());
        QCOMPARE(form.box->currentId(), 0);
        QVERIFY2(form.box->mistake().contains(words), qPrintable(form.box->mistake()));
        QTRY_VERIFY(form.box->property("wrong").toBool());
        // New choices come (somebody added one): what was typed is still there, and may be right by now.
        form.box->setChoices(sources() + QList<Choice>{{7, u"Other"_s, {}}});
        QCOMPARE(form.box->currentText(), typed);
        form.box->setChoices(sources() + QList<Choice>{{7, typed, {}}});
        QCOMPARE(form.box->currentId(), 7);
        QVERIFY(form.box->mistake().isEmpty());
        QVERIFY(!form.box->property("wrong").toBool());
    }

    void aNewNameIsNotTakenForAKnownOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("id");
        QTest::newRow("the same") << u"REFERRAL"_s << qint64(2);
        QTest::newRow("a beginning") << u"Ref"_s << qint64(0);
        QTest::newRow("other marks") << u"Lodz fair"_s << qint64(0);
    }

    void aNewNameIsNotTakenForAKnownOne()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, id);
        Form form;
        form.box->setCreatable(true);
        form.type(typed);
        QCOMPARE(form.box->currentId(), id);
        QCOMPARE(form.box->newText(), id == 0 ? typed : QString());
        QVERIFY(!form.box->isWrong());
    }

    void theListNarrowsWithoutMarks()
    {
        Form form;
        form.box->completer()->setCompletionPrefix(u"LODZ"_s);
        QCOMPARE(form.box->completer()->completionCount(), 1);
        QCOMPARE(form.box->completer()->currentCompletion(), u"Łódź fair"_s);
        form.box->completer()->setCompletionPrefix(u"fair"_s);
        QCOMPARE(form.box->completer()->completionCount(), 2);
        form.box->completer()->setCompletionPrefix(QString());
        QCOMPARE(form.box->completer()->completionCount(), 7);
    }
};

QTEST_MAIN(ChoiceBoxTest)
#include "tst_choice_box.moc"
