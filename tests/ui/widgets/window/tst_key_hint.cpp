// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window/key_hint.h"

#include <QStringList>
#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

/// How the keys of a hint are drawn and read out.
class TestKeyHint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAndWords_data();
    void partsAndWords();
};

void TestKeyHint::partsAndWords_data()
{
    QTest::addColumn<QList<QKeySequence>>("keys");
    QTest::addColumn<QStringList>("parts"); ///< caps in brackets
    QTest::addColumn<QString>("words");
    using Keys = QList<QKeySequence>;
    QTest::newRow("none") << Keys{} << QStringList() << QString();
    QTest::newRow("a letter") << Keys{Qt::Key_N} << QStringList{u"[N]"_s} << u"N"_s;
    QTest::newRow("modifiers") << Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_Z}
                               << QStringList{u"[Ctrl]"_s, u"[Shift]"_s, u"[Z]"_s} << u"Ctrl+Shift+Z"_s;
    QTest::newRow("the plus key") << Keys{Qt::CTRL | Qt::Key_Plus} << QStringList{u"[Ctrl]"_s, u"[+]"_s}
                                  << u"Ctrl++"_s;
    QTest::newRow("Enter") << Keys{Qt::CTRL | Qt::Key_Return} << QStringList{u"[Ctrl]"_s, u"[Enter]"_s}
                           << u"Ctrl+Enter"_s;
    QTest::newRow("a pair shares its modifier")
        << Keys{Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right}
        << QStringList{u"[Alt]"_s, u"[←]"_s, u"/"_s, u"[→]"_s} << u"Alt+Left, Alt+Right"_s;
    QTest::newRow("one or another") << Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}
                                    << QStringList{u"[Ctrl]"_s, u"[Shift]"_s, u"[Z]"_s,
                                                   u"/"_s,      u"[Ctrl]"_s,  u"[Y]"_s}
                                    << u"Ctrl+Shift+Z, Ctrl+Y"_s;
    QTest::newRow("an empty one is left out")
        << Keys{QKeySequence(), Qt::Key_F2} << QStringList{u"[F2]"_s} << u"F2"_s;
}

void TestKeyHint::partsAndWords()
{
    QFETCH(const QList<QKeySequence>, keys);
    QFETCH(const QString, words);
    const KeyHint hint{keys, u"does it"_s};
    QStringList drawn;
    for (const KeyPart& part : keyParts(hint))
        drawn.append(part.isCap ? u'[' + part.text + u']' : part.text);
    QTEST(drawn, "parts");
    QCOMPARE(spokenKeys(hint), words);
}

QTEST_GUILESS_MAIN(TestKeyHint)
#include "tst_key_hint.moc"
