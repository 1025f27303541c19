// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/import_text.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

/// What a warning says of the import is true at the moment it is read.
class TestImportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeAndAfter_data()
    {
        using enum ImportWarningKind;
        QTest::addColumn<ImportWarning>("warning");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QList<qint64> lines{2, 3};
        QTest::newRow("total") << ImportWarning{TotalLine, {}, lines} << u"will not become"_s
                               << u"did not become"_s;
        QTest::newRow("perhaps a total") << ImportWarning{PossibleTotal, {u"All"_s}, lines}
                                         << u"remove that line"_s << u"delete that deal"_s;
        QTest::newRow("other currency") << ImportWarning{OtherCurrency, {u"EUR"_s, u"PLN"_s}, lines}
                                        << u"cannot be imported"_s << u"were not imported"_s;
        QTest::newRow("dates") << ImportWarning{SwappableDates, {u"03/04/2026"_s, u"2026-04-03"_s}, lines}
                               << u"choose another date format"_s << u"delete the imported deals"_s;
        QTest::newRow("there") << ImportWarning{AlreadyThere, {}, lines} << u"would duplicate"_s
                               << u"twice now"_s;
        QTest::newRow("left out") << ImportWarning{LeftOut, {}, lines} << u"will be skipped"_s
                                  << u"were skipped"_s;
        QTest::newRow("repeated") << ImportWarning{TwiceInFile, {}, lines} << u"repeat an earlier line"_s
                                  << u"repeat an earlier line"_s;
        QTest::newRow("owner") << ImportWarning{SimilarOwner, {u"Anna Nowak"_s, u"Anna Nowik"_s}, lines}
                               << u"correct the file"_s << u"give the deals"_s;
    }

    void beforeAndAfter()
    {
        QFETCH(ImportWarning, warning);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QString told = sentence(warning, ImportMoment::Before);
        QVERIFY2(told.contains(before), qPrintable(told));
        const QString toldAfter = sentence(warning, ImportMoment::After);
        QVERIFY2(toldAfter.contains(after), qPrintable(toldAfter));
    }
};

QTEST_APPLESS_MAIN(TestImportText)
#include "tst_import_text.moc"
