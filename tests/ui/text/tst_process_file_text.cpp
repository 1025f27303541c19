// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/problem_text.h"
#include "ui/text/process_file_text.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

class TestProcessFileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultHasWords();
    void problemsNameLineAndPlace();
    void valuesAreNeverPatterns();
    void strangersAreNamed();
};

void TestProcessFileText::everyFaultHasWords()
{
    QSet<QString> all;
    const int count = int(FileFault::TooManyActions) + 1;
    for (int fault = 0; fault < count; ++fault) {
        const QString text = fileFaultText({FileFault(fault), 1, u"name"_s, {u"first"_s, u"second"_s}});
        QVERIFY2(!text.isEmpty() && !text.contains(u'%'), qPrintable(QString::number(fault)));
        QVERIFY2(!text.endsWith(u'.'), qPrintable(text)); // the sentence around it ends
        all.insert(text);
    }
    QCOMPARE(all.size(), count);
}

void TestProcessFileText::problemsNameLineAndPlace()
{
    const FileFinding weight{FileFault::NumberExpected, 7, u"stages[0].weight"_s, {u"0"_s, u"100"_s}};
    QCOMPARE(
        sentence(problemOf(u"p.json"_s, weight)),
        u"The process file \"p.json\" cannot be used. At line 7, stages[0].weight: a whole number from 0 to "
        "100 is expected. Nothing was changed."_s);
    QCOMPARE(filePlaceText({FileFault::CommaMissing, 3}), u"line 3"_s);
    QCOMPARE(filePlaceText({FileFault::TooLarge}), u"the beginning"_s);
    const QString unreadable = fileFaultText({FileFault::NameUnreadable, 1, u"name"_s, {u"200"_s}});
    QVERIFY2(unreadable.contains(u"control characters"), qPrintable(unreadable));
}

void TestProcessFileText::valuesAreNeverPatterns()
{
    const QString text = sentence(problemOf(u"%2.json"_s, {FileFault::UnknownKey, 1, u"%3%1"_s}));
    QVERIFY2(text.contains(u"\"%2.json\""_s) && text.contains(u"line 1, %3%1: there"_s), qPrintable(text));
}

void TestProcessFileText::strangersAreNamed()
{
    QVERIFY(unknownPeopleText({}).isEmpty());
    const QString two = unknownPeopleText({u"a@x.pl"_s, u"%1@x.pl"_s});
    QVERIFY2(two.endsWith(u": a@x.pl, %1@x.pl."_s), qPrintable(two));
    QStringList many;
    for (int i = 0; i < 12; ++i)
        many.append(u"p%1@x.pl"_s.arg(i));
    const QString text = unknownPeopleText(many);
    QVERIFY2(text.endsWith(u"p4@x.pl and 7 more."_s) && text.startsWith(u"12 "_s), qPrintable(text));
    QVERIFY(unknownPeopleText({QString(1000, u'x')}).size() < 300);
}

QTEST_APPLESS_MAIN(TestProcessFileText)
#include "tst_process_file_text.moc"
