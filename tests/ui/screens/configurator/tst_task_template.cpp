// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/text/polish_placeholders.h"
#include "ui/screens/configurator/options/task_template_form.h"
#include "ui/widgets/inputs/form_state.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using test::PolishPlaceholders;

/// The task an action proposes, with placeholders as people read and type them.
class TestTaskTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        polish_ = std::make_unique<PolishPlaceholders>();
        QVERIFY(QCoreApplication::installTranslator(polish_.get()));
        makeForm();
    }
    void cleanup()
    {
        form_.reset();
        polish_.reset();
    }

    void showsTheWordsOfTheLanguageAndStoresTheirs()
    {
        show(u"Call {company}"_s);
        QCOMPARE(title()->text(), u"Call {firma}"_s);
        QCOMPARE(form_->value().title, u"Call {company}"_s);
        type(u" about {szansa}"_s);
        QCOMPARE(form_->value().title, u"Call {company} about {deal}"_s);
        QVERIFY(title()->toolTip().contains(u"{szansa}, {firma} and {działanie}"_s));
        QVERIFY(title()->placeholderText().contains(u"{firma}"_s));
    }

    void takesTheStoredWordsInEveryLanguage()
    {
        type(u"Call {company} {szansa}"_s);
        QCOMPARE(form_->value().title, u"Call {company} {deal}"_s);
    }

    void leavesWhatOnlyLooksLikeOne_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::newRow("other word") << u"Call {client} {Firma} {firma"_s;
        QTest::newRow("typed where it meant nothing") << u"Call {firma}"_s;
        QTest::newRow("both") << u"{firma} {company}"_s;
    }
    void leavesWhatOnlyLooksLikeOne()
    {
        QFETCH(QString, stored);
        show(stored);
        QCOMPARE(form_->value().title, stored);
    }

    void aButtonInsertsAtTheCursor()
    {
        show(u"Call at noon"_s);
        title()->setFocus();
        title()->setCursorPosition(5);
        QTest::mouseClick(button(u"insertcompany"_s), Qt::LeftButton);
        QCOMPARE(title()->text(), u"Call {firma}at noon"_s);
        QTest::keyClicks(title(), u" "_s);
        QCOMPARE(form_->value().title, u"Call {company} at noon"_s);
    }

    void aButtonReplacesWhatIsSelected()
    {
        show(u"Call them"_s);
        title()->setFocus();
        title()->setSelection(5, 4);
        QTest::mouseClick(button(u"insertcompany"_s), Qt::LeftButton);
        QCOMPARE(title()->text(), u"Call {firma}"_s);
        QTest::keySequence(title(), QKeySequence::Undo);
        QCOMPARE(title()->text(), u"Call them"_s);
    }

    void whatAButtonInsertsIsOneStep()
    {
        type(u"Call "_s);
        QTest::mouseClick(button(u"insertdeal"_s), Qt::LeftButton);
        QVERIFY(title()->hasFocus());
        QTest::keyClicks(title(), u" now"_s);
        QCOMPARE(title()->text(), u"Call {szansa} now"_s);
        QTest::keySequence(title(), QKeySequence::Undo);
        QCOMPARE(title()->text(), u"Call {szansa}"_s);
        QTest::keySequence(title(), QKeySequence::Undo);
        QCOMPARE(title()->text(), u"Call "_s);
        QTest::keySequence(title(), QKeySequence::Redo);
        QCOMPARE(title()->text(), u"Call {szansa}"_s);
    }

    void theButtonsAreReachedByKeyAndHaveNames()
    {
        title()->setFocus();
        for (const QString& name : {u"insertdeal"_s, u"insertcompany"_s, u"insertaction"_s}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), button(name));
            QVERIFY(button(name)->accessibleName().startsWith(u"Insert the name of the "_s));
            QCOMPARE(button(name)->toolTip(), button(name)->accessibleName());
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(title()->text(), u"{działanie}"_s);
    }

    void whatIsKeptOfAnEditIsShownInTheLanguageItIsPutBackIn()
    {
        type(u"Call {firma} or {client}"_s);
        const QJsonObject kept = formState(*form_);
        form_.reset();
        polish_.reset();
        makeForm();
        putInto(*form_, kept, Filled::ByPerson);
        QCOMPARE(title()->text(), u"Call {company} or {client}"_s);
        QCOMPARE(form_->value().title, u"Call {company} or {client}"_s);
    }

    void aLongTitleIsNotCutForLongerWords()
    {
        const QString stored = u"{action}"_s.repeated(1250);
        show(stored);
        QCOMPARE(title()->text(), u"{działanie}"_s.repeated(1250));
        QCOMPARE(form_->value().title, stored);
    }

private:
    void makeForm()
    {
        form_ = std::make_unique<TaskTemplateForm>();
        form_->resize(500, 260);
        form_->show();
        QVERIFY(QTest::qWaitForWindowActive(form_.get()));
    }
    void show(const QString& stored)
    {
        TaskTemplate task;
        task.title = stored;
        form_->setTemplate(task);
    }
    void type(const QString& text)
    {
        title()->setFocus();
        title()->end(false);
        QTest::keyClicks(title(), text);
    }
    [[nodiscard]] QLineEdit* title() const { return form_->findChild<QLineEdit*>(u"taskTitle"_s); }
    [[nodiscard]] QAbstractButton* button(const QString& name) const
    {
        return form_->findChild<QAbstractButton*>(name);
    }

    std::unique_ptr<PolishPlaceholders> polish_;
    std::unique_ptr<TaskTemplateForm> form_;
};

QTEST_MAIN(TestTaskTemplate)
#include "tst_task_template.moc"
