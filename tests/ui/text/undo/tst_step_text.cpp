// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/undo/step_text.h"

#include "ui/text/problem_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

class StepTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsNamed();
    void saysWhatStayed();
    void saysWhyNot();
    void saysWhoChangedIt();
};

void StepTextTest::everyKindIsNamed()
{
    QSet<QString> texts;
    for (int kind = 1; kind <= lastStepKind; ++kind) {
        const Step step{StepId(1), UserId(1), {1}, StepKind(kind), u"Solar"_s, u"value"_s, 2};
        const QString text = stepText(step);
        QVERIFY2(!text.isEmpty() && text != u"Solar"_s, qPrintable(QString::number(kind)));
        QVERIFY2(!texts.contains(text), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        texts.insert(text);
    }
}

void StepTextTest::saysWhatStayed()
{
    StepResult result{{StepId(1), UserId(1), {1}, StepKind::Imported, u"a.csv"_s, {}, 9}, 5, 4};
    result.stayedNames = {u"One"_s, u"Two"_s, u"Three"_s};
    result.refusal = Problem{ProblemCode::StepOvertaken, {u"One"_s, u"Max"_s, u"work"_s}};
    const QString text = undoneText(result);
    for (const auto& part : {u"Three"_s, u"…"_s, u"Max"_s, u"9"_s, u"4"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    result.stayed = 0;
    QVERIFY(!undoneText(result).contains(u"Max"_s));
    QVERIFY(undoneText(result) != redoneText(result));
}

void StepTextTest::saysWhyNot()
{
    StepResult result{{StepId(1), UserId(1), {1}, StepKind::Lost, u"Solar"_s, {}, 1}, 0, 1};
    result.refusal = Problem{ProblemCode::NotYourDeal, {u"Solar"_s}};
    QVERIFY2(undoneText(result).startsWith(u"Not taken back"_s), qPrintable(undoneText(result)));
    QVERIFY(undoneText(result).contains(sentence(*result.refusal)));
    QVERIFY2(redoneText(result).startsWith(u"Not done again"_s), qPrintable(redoneText(result)));
}

void StepTextTest::saysWhoChangedIt()
{
    const QString known =
        sentence({ProblemCode::StepOvertaken, {u"Solar"_s, u"Max"_s, u"value"_s, u"owner"_s}});
    for (const auto& part : {u"Solar"_s, u"Max"_s, u"value"_s, u"owner"_s})
        QVERIFY2(known.contains(part), qPrintable(known));
    const QString unknown = sentence({ProblemCode::StepOvertaken, {u"Solar"_s, {}, u"tick"_s}});
    QVERIFY2(unknown.contains(u"Solar"_s) && unknown != known, qPrintable(unknown));
}

QTEST_GUILESS_MAIN(StepTextTest)
#include "tst_step_text.moc"
