// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessibility/accessible_role.h"

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

    void partsAreToldAsTheyAreSeen()
    {
        QWidget board;
        setAccessibleColumns(&board);
        const auto part = [&board](const QString& name, QPoint place) {
            auto* widget = new QWidget(&board);
            widget->setAccessibleName(name);
            widget->setGeometry(QRect(place, QSize(40, 20)));
            return widget;
        };
        QWidget* moved = part(QStringLiteral("moved"), {10, 100});
        part(QStringLiteral("first"), {12, 10});
        part(QStringLiteral("right"), {200, 5});
        const auto names = [&board] {
            QStringList all;
            QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&board);
            for (int at = 0; at < told->childCount(); ++at) {
                all.append(told->child(at)->text(QAccessible::Name));
                if (told->indexOfChild(told->child(at)) != at)
                    all.append(QStringLiteral("wrong place"));
            }
            return all;
        };
        board.show();
        QCOMPARE(names(),
                 (QStringList{QStringLiteral("first"), QStringLiteral("moved"), QStringLiteral("right")}));
        moved->move(205, 60);
        QCOMPARE(names(),
                 (QStringList{QStringLiteral("first"), QStringLiteral("right"), QStringLiteral("moved")}));
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
