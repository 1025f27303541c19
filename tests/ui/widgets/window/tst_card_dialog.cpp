// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text/labels.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/window/card_dialog.h"
#include "ui/widgets/window/window_frame.h"

#include <QApplication>
#include <QLineEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace stagewright;
using namespace Qt::StringLiterals;

/// The frame of every dialog: where the keys go first, and that it stays on the screen.
class TestCardDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void theFirstFieldHasTheKeys();
    void aQuestionHasItsAnswerReady();
    void enterPressesWhatHasTheFocus();
    void standsOverItsWindow();
    void tallContentScrolls();
    void anErrorGoesWithTheNextEdit();
};

void TestCardDialog::theFirstFieldHasTheKeys()
{
    CardDialog dialog(u"Title"_s);
    auto* first = new QLineEdit;
    auto* second = new QLineEdit;
    dialog.content()->addWidget(first);
    dialog.content()->addWidget(second);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(dialog.focusWidget(), first);
    // One that asks for them has them.
    CardDialog other(u"Title"_s);
    auto* wanted = new QLineEdit;
    other.content()->addWidget(new QLineEdit);
    other.content()->addWidget(wanted);
    wanted->setFocus();
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    QCOMPARE(other.focusWidget(), wanted);
}

void TestCardDialog::aQuestionHasItsAnswerReady()
{
    CardDialog dialog(u"Delete it?"_s);
    dialog.content()->addWidget(new TextLabel(u"It is used."_s));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(dialog.focusWidget(), dialog.primary());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

void TestCardDialog::enterPressesWhatHasTheFocus()
{
    QWidget window;
    auto* rows = new QVBoxLayout(&window);
    auto* button = new Button(Button::Kind::Primary, u"Go"_s);
    auto* icon = new IconButton(u"add"_s, u"Add"_s);
    rows->addWidget(button);
    rows->addWidget(icon);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QSignalSpy went(button, &Button::clicked);
    QSignalSpy added(icon, &IconButton::clicked);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(went.size(), 1);
    icon->setFocus();
    QTest::keyClick(icon, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(added.size(), 1);
}

void TestCardDialog::standsOverItsWindow()
{
    QWidget window;
    window.setGeometry(QRect(roomOnScreen(window).center() - QPoint(50, 50), QSize(100, 100)));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    CardDialog dialog(u"Title"_s, &window);
    dialog.content()->addWidget(new QLineEdit);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const QPoint apart = dialog.geometry().center() - window.geometry().center();
    QVERIFY2(apart.manhattanLength() < 60, qPrintable(u"%1, %2"_s.arg(apart.x()).arg(apart.y())));
}

void TestCardDialog::tallContentScrolls()
{
    CardDialog dialog(u"Title"_s);
    for (int i = 0; i < 60; ++i)
        dialog.content()->addWidget(new QLineEdit);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    dialog.fitToContent();
    const QRect room = dialog.screen()->availableGeometry();
    QVERIFY(dialog.height() <= room.height());
    dialog.move(0, room.bottom() - 100);
    dialog.showError(u"Something is missing."_s);
    QVERIFY(dialog.geometry().bottom() <= room.bottom());
    QVERIFY(dialog.primary()->isVisible());
    QVERIFY(dialog.rect().contains(dialog.primary()->mapTo(&dialog, QPoint(1, 1))));
}

void TestCardDialog::anErrorGoesWithTheNextEdit()
{
    CardDialog dialog(u"Title"_s);
    auto* field = new QLineEdit;
    dialog.content()->addWidget(field);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    dialog.showError(u"Something is missing."_s);
    QCOMPARE(dialog.error(), u"Something is missing."_s);
    QTest::keyClicks(field, u"x"_s);
    QCOMPARE(dialog.error(), QString());
    QTest::keyClicks(field, u"y"_s);
    dialog.showError(u"Again."_s);
    field->setText(u"what the program writes"_s);
    QCOMPARE(dialog.error(), u"Again."_s);
}

QTEST_MAIN(TestCardDialog)
#include "tst_card_dialog.moc"
