// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/people_picker.h"

#include <QAccessible>
#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

class TestTagPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theButtonSaysWhatItAdds()
    {
        PeoplePicker picker;
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(picker.addButton());
        QVERIFY(told);
        QCOMPARE(told->text(QAccessible::Name), u"+ person"_s);
        QCOMPARE(told->text(QAccessible::Description), u"Add a person"_s);
        picker.setAddText(u"+ team"_s, u"Add a team"_s);
        QCOMPARE(told->text(QAccessible::Name), u"+ team"_s);
        QCOMPARE(told->text(QAccessible::Description), u"Add a team"_s);
        QCOMPARE(picker.addButton()->toolTip(), u"Add a team"_s);
    }
};

QTEST_MAIN(TestTagPicker)
#include "tst_people_picker.moc"
