// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/entered_deal.h"
#include "core/domain/task/task_edit.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

namespace {

EnteredDeal dealOf(const QString& name, qint64 value, const QList<UserId>& participants = {})
{
    DealFacts facts;
    facts.name = name;
    facts.valueMinor = value;
    facts.participants = participants;
    return facts;
}

} // namespace

/// Three values of a field: as it was when the edit began, as it is wanted, as it is by now.
class EditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneField_data()
    {
        QTest::addColumn<int>("base");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("theirs");
        QTest::addColumn<int>("stored");
        QTest::addColumn<bool>("conflict");
        QTest::newRow("nobody touched it") << 1 << 1 << 1 << 1 << false;
        QTest::newRow("I did") << 1 << 2 << 1 << 2 << false;
        QTest::newRow("they did") << 1 << 1 << 3 << 3 << false;
        QTest::newRow("both alike") << 1 << 2 << 2 << 2 << false;
        QTest::newRow("both differently") << 1 << 2 << 3 << 2 << true;
    }

    void oneField()
    {
        QFETCH(int, base);
        QFETCH(int, wanted);
        QFETCH(int, theirs);
        QFETCH(int, stored);
        QFETCH(bool, conflict);
        const Edit<EnteredDeal> edit{dealOf(u"A"_s, base), dealOf(u"A"_s, wanted)};
        const EnteredDeal now = dealOf(u"renamed"_s, theirs);
        const auto both = merged(edit, now);
        QCOMPARE(both.record.facts.valueMinor, stored);
        QCOMPARE(both.record.facts.name, u"renamed"_s);
        QCOMPARE(both.conflicts, conflict ? QStringList{u"value"_s} : QStringList());
        QCOMPARE(touched(edit), base == wanted ? QStringList() : QStringList{u"value"_s});

        // An open form goes on showing what was typed, and follows in everything else.
        const auto next = followed(edit, now);
        QCOMPARE(next.wanted.facts.valueMinor, base == wanted ? theirs : wanted);
        QCOMPARE(next.wanted.facts.name, u"renamed"_s);
        QCOMPARE(merged(next, now).conflicts, both.conflicts);
        QCOMPARE(merged(next, now).record, both.record);

        // Once decided there is nothing to ask, until somebody changes it again.
        const auto kept = merged(resolved(edit, now, {}), now);
        QCOMPARE(kept.conflicts, QStringList());
        QCOMPARE(kept.record.facts.valueMinor, conflict ? theirs : stored);
        const auto replaced = resolved(edit, now, {u"value"_s});
        QCOMPARE(merged(replaced, now).conflicts, QStringList());
        QCOMPARE(merged(replaced, now).record.facts.valueMinor, stored);
        if (conflict)
            QCOMPARE(merged(replaced, dealOf(u"renamed"_s, 4)).conflicts, QStringList{u"value"_s});
    }

    void setsTakeBothAdditionsAndRemovals_data()
    {
        QTest::addColumn<QList<UserId>>("base");
        QTest::addColumn<QList<UserId>>("wanted");
        QTest::addColumn<QList<UserId>>("theirs");
        QTest::addColumn<QList<UserId>>("stored");
        const UserId a(1);
        const UserId b(2);
        const UserId c(3);
        QTest::newRow("added on both sides") << QList{a} << QList{a, b} << QList{a, c} << QList{a, c, b};
        QTest::newRow("removed here, added there") << QList{a} << QList<UserId>{} << QList{a, c} << QList{c};
        QTest::newRow("added here, removed there") << QList{a} << QList{a, b} << QList<UserId>{} << QList{b};
        QTest::newRow("both the same") << QList{a} << QList{a, b} << QList{a, b} << QList{a, b};
        QTest::newRow("one exchanged on both sides") << QList{a} << QList{b} << QList{c} << QList{c, b};
    }

    void setsTakeBothAdditionsAndRemovals()
    {
        QFETCH(QList<UserId>, base);
        QFETCH(QList<UserId>, wanted);
        QFETCH(QList<UserId>, theirs);
        QFETCH(QList<UserId>, stored);
        const Edit<EnteredDeal> edit{dealOf(u"A"_s, 1, base), dealOf(u"A"_s, 1, wanted)};
        const EnteredDeal now = dealOf(u"A"_s, 1, theirs);
        QCOMPARE(merged(edit, now).record.facts.participants, stored);
        QVERIFY(merged(edit, now).conflicts.isEmpty());
        QCOMPARE(followed(edit, now).wanted.facts.participants, stored);
        QCOMPARE(merged(followed(edit, now), now).record.facts.participants, stored);
    }

    void membersThatBelongTogetherAreOneField()
    {
        Task base;
        base.due = QDate(2026, 3, 2);
        Task mine = base;
        mine.due = QDate(2026, 3, 9);
        mine.remindOn = QDate(2026, 3, 8);
        Task theirs = base;
        theirs.remindOn = QDate(2026, 3, 1);
        const auto both = merged(Edit<Task>{base, mine}, theirs);
        QCOMPARE(both.conflicts, QStringList{u"due"_s});
        QCOMPARE(merged(resolved(Edit<Task>{base, mine}, theirs, {}), theirs).record, theirs);
    }
};

QTEST_APPLESS_MAIN(EditTest)
#include "tst_edit.moc"
