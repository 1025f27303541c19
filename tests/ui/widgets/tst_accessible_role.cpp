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
};

QTEST_MAIN(TestAccessibleRole)
#include "tst_accessible_role.moc"
