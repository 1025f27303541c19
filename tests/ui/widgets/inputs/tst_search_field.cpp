// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/search_field.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

class SearchFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchesOnceThePersonPauses()
    {
        SearchField field(u"Search"_s);
        QSignalSpy searched(&field, &SearchField::searchChanged);
        QTest::keyClicks(&field, u"fleet"_s);
        QCOMPARE(searched.size(), 0);
        QVERIFY(searched.wait());
        QCOMPARE(searched.size(), 1);
        QCOMPARE(searched.first().first().toString(), u"fleet"_s);
    }

    void enterDoesNotWait()
    {
        SearchField field(u"Search"_s);
        QSignalSpy searched(&field, &SearchField::searchChanged);
        QTest::keyClicks(&field, u"fleet"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(searched.size(), 1);
    }

    /// The button that empties the field is there only while there is something to empty, whoever wrote it.
    void offersToEmptyWhatIsThere()
    {
        SearchField field(u"Search"_s);
        const QAction* clear = field.actions().constFirst();
        QVERIFY(!clear->isVisible());
        field.showSearch(u"fleet"_s);
        QVERIFY(clear->isVisible());
        field.showSearch({});
        QVERIFY(!clear->isVisible());
    }

    /// What a person has just typed and what is put there instead must not both be searched for.
    void aShownSearchIsNotAskedForAgain()
    {
        SearchField field(u"Search"_s);
        QSignalSpy searched(&field, &SearchField::searchChanged);
        QTest::keyClicks(&field, u"fleet"_s);
        field.showSearch(u"panels"_s);
        QTest::keyClick(&field, Qt::Key_Return); // searches at once if anything still waits
        QCOMPARE(searched.size(), 0);
        QCOMPARE(field.text(), u"panels"_s);
    }
};

QTEST_MAIN(SearchFieldTest)
#include "tst_search_field.moc"
