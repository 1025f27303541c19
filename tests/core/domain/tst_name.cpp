// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/name.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

/// The three rules about names: what is stored, what the search is blind to, and what is one company.
class NameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleaned_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"Acme"_s << u"Acme"_s;
        QTest::newRow("spaces") << u"  Acme \t  Ltd\u00A0"_s << u"Acme Ltd"_s;
        QTest::newRow("byte order mark in front") << u"\uFEFFAcme"_s << u"Acme"_s;
        QTest::newRow("byte order mark within") << u"Ac\uFEFFme"_s << u"Acme"_s;
        QTest::newRow("zero width space") << u"Ac\u200Bme"_s << u"Acme"_s;
        QTest::newRow("soft hyphen") << u"Ac\u00ADme"_s << u"Acme"_s;
        QTest::newRow("direction override") << u"Acme\u202Egpj.exe"_s << u"Acmegpj.exe"_s;
        QTest::newRow("joined emoji") << u"👩‍💻 Ltd"_s << u"👩‍💻 Ltd"_s;
        QTest::newRow("Persian non-joiner") << u"می‌خواهم"_s << u"می‌خواهم"_s;
        QTest::newRow("nothing but a byte order mark") << u"\uFEFF"_s << QString();
        QTest::newRow("nothing but joiners") << u"\u200D\u200C"_s << QString();
        QTest::newRow("control character") << u"Ac\u0001me"_s << QString();
    }

    void cleaned()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const auto name = cleanedName(typed, 200);
        QCOMPARE(name.ok(), !kept.isEmpty());
        if (name) {
            QCOMPARE(*name, kept);
            QCOMPARE(*cleanedName(*name, 200), *name);
            // What a file gives back reads as it was folded.
            QCOMPARE(folded(QString::fromUtf8(name->toUtf8())), folded(*name));
        }
    }

    void foldedIsBlindToMarks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("plain");
        QTest::newRow("Polish") << u"Zażółć GĘŚLĄ Jaźń"_s << u"zazolc gesla jazn"_s;
        QTest::newRow("German") << u"Groß & Söhne, GROẞ"_s << u"gross & sohne, gross"_s;
        QTest::newRow("Nordic") << u"Ørsted, Æro, Þór, Œuvre"_s << u"orsted, aero, thor, oeuvre"_s;
        QTest::newRow("Croatian") << u"Đuro"_s << u"duro"_s;
        QTest::newRow("Turkish") << u"İş ışık"_s << u"is isik"_s;
        QTest::newRow("Maltese and Sami") << u"Ħal Ŧ Ŋ"_s << u"hal t n"_s;
        QTest::newRow("ligature and width") << u"ﬁrma Ａ"_s << u"firma a"_s;
        QTest::newRow("invisible") << u"Ac\u200D\uFEFFmé"_s << u"acme"_s;
        QTest::newRow("Cyrillic") << u"Ёлка"_s << u"елка"_s;
    }

    void foldedIsBlindToMarks()
    {
        QFETCH(QString, name);
        QFETCH(QString, plain);
        QCOMPARE(folded(name), plain);
        QCOMPARE(folded(plain), plain);
    }

    void identity_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("case") << u"Müller GmbH"_s << u"MÜLLER gmbh"_s << true;
        QTest::newRow("spaces") << u" Müller  GmbH"_s << u"Müller GmbH"_s << true;
        QTest::newRow("normal form") << u"Mu\u0308ller"_s << u"Müller"_s << true;
        QTest::newRow("invisible") << u"\uFEFFMüller"_s << u"Müller"_s << true;
        QTest::newRow("sigma") << u"ΟΔΟΣ"_s << u"οδος"_s << true;
        QTest::newRow("umlaut") << u"Müller"_s << u"Muller"_s << false;
        QTest::newRow("l with stroke") << u"Łoś"_s << u"Loś"_s << false;
        QTest::newRow("sharp s") << u"Groß"_s << u"Gross"_s << false;
        QTest::newRow("Cyrillic mark") << u"Майский"_s << u"Маискии"_s << false;
        QTest::newRow("Hindi vowel") << u"की"_s << u"का"_s << false;
        QTest::newRow("Japanese voicing") << u"ガ"_s << u"カ"_s << false;
        QTest::newRow("other name") << u"Acme"_s << u"Acme 2"_s << false;
    }

    void identity()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, same);
        QCOMPARE(identityKey(a) == identityKey(b), same);
        QCOMPARE(identityKey(b) == identityKey(a), same);
        // Whoever is one is found as one: the store looks among those that fold alike.
        if (same)
            QCOMPARE(folded(a), folded(b));
    }
};

QTEST_APPLESS_MAIN(NameTest)
#include "tst_name.moc"
