// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_role.h"

#include <QTest>
#include <QWidget>

using namespace stagewright;

class TestAccessibleRole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWidgetIsWhatItSays()
    {
        QWidget row;
        setAccessibleRole(&row, QAccessible::ListItem);
        row.setAccessibleName(QStringLiteral("Default process"));
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&row);
        QVERIFY(told);
        QCOMPARE(told->role(), QAccessible::ListItem);
        QCOMPARE(told->text(QAccessible::Name), QStringLiteral("Default process"));
        QWidget other;
        QVERIFY(QAccessible::queryAccessibleInterface(&other)->role() != QAccessible::ListItem);
    }

    void aSelectedWidgetSaysSo()
    {
        QWidget card;
        setAccessibleRole(&card, QAccessible::ListItem);
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&card);
        QVERIFY(told);
        QVERIFY(!told->state().selectable);
        setAccessibleSelected(&card, false);
        QVERIFY(told->state().selectable);
        QVERIFY(!told->state().selected);
        setAccessibleSelected(&card, true);
        QVERIFY(told->state().selectable);
        QVERIFY(told->state().selected);
        setAccessibleSelected(&card, false);
        QVERIFY(told->state().selectable);
        QVERIFY(!told->state().selected);
    }

    void aDescriptionTakenAwayLeavesNoMarkup()
    {
        QWidget card;
        setAccessibleRole(&card, QAccessible::ListItem);
        card.setToolTip(QStringLiteral("<b>Call</b><br>Ask for the budget"));
        card.setAccessibleDescription(QStringLiteral("Note is required"));
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&card);
        QVERIFY(told);
        QCOMPARE(told->text(QAccessible::Description), QStringLiteral("Note is required"));
        card.setAccessibleDescription({});
        QCOMPARE(told->text(QAccessible::Description), QStringLiteral("Call. Ask for the budget"));
    }
};

QTEST_MAIN(TestAccessibleRole)
#include "tst_accessible_role.moc"
