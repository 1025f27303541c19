// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/file_name.h"
#include "core/domain/name.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

class FileNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSafe_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("expected");
        QTest::addRow("plain") << u"Offer 2027.pdf"_s << u"Offer 2027.pdf"_s;
        QTest::addRow("letters of other scripts") << u"Żółć – 提案 🚚.odt"_s << u"Żółć – 提案 🚚.odt"_s;
        QTest::addRow("path") << u"/etc/cron.d/job"_s << u"job"_s;
        QTest::addRow("upwards") << u"../../.config/autostart/x.desktop"_s << u"x.desktop"_s;
        QTest::addRow("path of Windows") << u"C:\\Users\\ada\\offer.doc"_s << u"offer.doc"_s;
        QTest::addRow("only dots") << u".."_s << u"file"_s;
        QTest::addRow("folder") << u"offers/"_s << u"file"_s;
        QTest::addRow("empty") << u""_s << u"file"_s;
        QTest::addRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::addRow("device") << u"con.txt"_s << u"_con.txt"_s;
        QTest::addRow("device with number") << u"LPT1"_s << u"_LPT1"_s;
        QTest::addRow("no device") << u"console.txt"_s << u"console.txt"_s;
        QTest::addRow("characters of file systems") << u"a:b*c?\"d\"<e>|f.txt"_s << u"a_b_c__d__e__f.txt"_s;
        QTest::addRow("control") << u"a\x01\u0000b\n.txt"_s << u"ab.txt"_s;
        QTest::addRow("turned") << u"invoice\u202efdp.exe"_s << u"invoicefdp.exe"_s;
        QTest::addRow("isolated") << u"\u2066a\u2069\u200e\u200f\u061cb.txt"_s << u"ab.txt"_s;
        QTest::addRow("invisible") << u"a\ufeff\u200bb.txt"_s << u"ab.txt"_s;
        QTest::addRow("points and spaces at the end") << u"offer.txt . . "_s << u"offer.txt"_s;
        QTest::addRow("half a letter") << u"a"_s + QChar(0xd83d) + u"b.txt"_s << u"ab.txt"_s;
        QTest::addRow("long") << QString(300, u'ż') + u".pdf"_s << QString(98, u'ż') + u".pdf"_s;
        QTest::addRow("long in pairs") << u"🚚"_s.repeated(100) << u"🚚"_s.repeated(50);
    }

    void isSafe()
    {
        QFETCH(QString, stored);
        QTEST(safeFileName(stored, u"file"_s), "expected");
    }

    void namesCannotTurnTheirSurroundings()
    {
        QCOMPARE(*cleanedName(u"Acme \u202eDTL\u202c\u2066\u2069"_s, 200), u"Acme DTL"_s);
        QCOMPARE(cleanedName(u"\u202e \u2069"_s, 200).problem().code, ProblemCode::NameEmpty);
        // Marks that belong to the writing itself stay.
        QCOMPARE(*cleanedName(u"שלום\u200f!"_s, 200), u"שלום\u200f!"_s);
    }
};

QTEST_APPLESS_MAIN(FileNameTest)
#include "tst_file_name.moc"
