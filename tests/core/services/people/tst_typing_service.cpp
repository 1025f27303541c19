// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// What was typed and not stored is kept, each person's own.
class TypingServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void isEachPersonsOwn();
    void isEachWindowsOwn();
    void goesWithItsDeal();
    void isRefused_data();
    void isRefused();
};

namespace {

QString kept(TestWorkspace& at, UserId user, const QString& place)
{
    const auto draft = at->typing().kept(user, place);
    return draft && *draft ? (*draft)->content : QString();
}

} // namespace

void TypingServiceTest::comesBackAsItWas()
{
    TestWorkspace at;
    const DealId deal = at.deal(u"Sensors"_s);
    const QString text = u"Zażółć\n🚚 \"x\" <b>'; DROP TABLE deal; --"_s;
    QVERIFY(at->typing().keep(at.sal, {u"note/1"_s, deal, u"first"_s}).ok());
    QVERIFY(at->typing().keep(at.sal, {u"note/1"_s, deal, text}, {u"first"_s}).ok());
    QVERIFY(at->typing().keep(at.sal, {u"deal/new"_s, {}, u"other"_s}).ok());
    QCOMPARE(**at->typing().kept(at.sal, u"note/1"_s), (TypedDraft{u"note/1"_s, deal, text}));
    QCOMPARE(kept(at, at.sal, u"deal/new"_s), u"other"_s);
    QVERIFY(at->typing().drop(at.sal, u"note/1"_s).ok());
    QVERIFY(at->typing().drop(at.sal, u"note/1"_s).ok());
    QCOMPARE(kept(at, at.sal, u"note/1"_s), QString());
    QVERIFY(at->typing().keep(at.sal, {u"deal/new"_s, {}, {}}, {u"other"_s}).ok());
    QCOMPARE(kept(at, at.sal, u"deal/new"_s), QString());
    QVERIFY(at.isClean());
}

void TypingServiceTest::isEachPersonsOwn()
{
    TestWorkspace at;
    QVERIFY(at->typing().keep(at.sal, {u"deal/new"_s, {}, u"Sal's"_s}).ok());
    QVERIFY(at->typing().keep(at.ada, {u"deal/new"_s, {}, u"Ada's"_s}).ok());
    QCOMPARE(kept(at, at.sal, u"deal/new"_s), u"Sal's"_s);
    QCOMPARE(kept(at, at.ada, u"deal/new"_s), u"Ada's"_s);
    QCOMPARE(kept(at, at.max, u"deal/new"_s), QString());
}

/// Two windows of one person with the same form: neither takes away what was typed in the other.
void TypingServiceTest::isEachWindowsOwn()
{
    TestWorkspace at;
    const DealId deal = at.deal(u"Sensors"_s);
    const QString place = u"note/1"_s;
    const auto keep = [&](const QString& content, const QStringList& before) {
        return at->typing().keep(at.sal, {place, deal, content}, before).ok();
    };
    QVERIFY(keep(u"They"_s, {}));
    // The second window was offered it and goes on from there; the first one goes on as well.
    QVERIFY(keep(u"They asked"_s, {u"They"_s}));
    QCOMPARE(kept(at, at.sal, place), u"They asked"_s);
    QVERIFY(keep(u"They left"_s, {u"They"_s}));
    QVERIFY(keep(u"They left early"_s, {u"They"_s, u"They left"_s}));
    QVERIFY(at->typing().keep(at.sal, {u"note/10"_s, deal, u"elsewhere"_s}).ok());
    // What one of them stores is gone, and what the other one typed is still there.
    QVERIFY(keep({}, {u"They left early"_s}));
    QCOMPARE(kept(at, at.sal, place), u"They asked"_s);
    // The same text twice is one draft.
    QVERIFY(keep(u"They asked"_s, {}));
    QVERIFY(keep({}, {u"They asked"_s}));
    QCOMPARE(kept(at, at.sal, place), QString());
    QCOMPARE(kept(at, at.sal, u"note/10"_s), u"elsewhere"_s);
}

void TypingServiceTest::goesWithItsDeal()
{
    TestWorkspace at;
    const DealId deal = at.deal(u"Sensors"_s);
    QVERIFY(at->typing().keep(at.sal, {u"note/1"_s, deal, u"text"_s}).ok());
    QVERIFY(at->deals().remove(at.ada, deal).ok());
    QCOMPARE(kept(at, at.sal, u"note/1"_s), QString());
    const Outcome late = at->typing().keep(at.sal, {u"note/1"_s, deal, u"text"_s});
    QVERIFY(!late);
    QCOMPARE(late.problem().code, ProblemCode::DealNotFound);
}

void TypingServiceTest::isRefused_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<int>("code");
    QTest::newRow("may not see the deal") << u"tom"_s << qsizetype(4) << int(ProblemCode::DealNotFound);
    QTest::newRow("nobody") << QString() << qsizetype(4) << int(ProblemCode::UserNotFound);
    QTest::newRow("deactivated") << u"sue"_s << qsizetype(4) << int(ProblemCode::UserInactive);
    QTest::newRow("too long") << u"sal"_s << longestTypedDraft + 1 << int(ProblemCode::TextTooLong);
}

void TypingServiceTest::isRefused()
{
    QFETCH(const QString, who);
    QFETCH(const qsizetype, size);
    QFETCH(const int, code);
    TestWorkspace at;
    QVERIFY(
        at.change(at.ada, User{at.sue, u"Sue"_s, u"sue@example.com"_s, Role::Salesperson, at.north, false})
            .ok());
    const QHash<QString, UserId> people{{u"tom"_s, at.tom}, {u"sue"_s, at.sue}, {u"sal"_s, at.sal}};
    const DealId deal = at.deal(u"Sensors"_s);
    const Outcome outcome = at->typing().keep(people.value(who), {u"note/1"_s, deal, QString(size, u'x')});
    QVERIFY(!outcome);
    QCOMPARE(int(outcome.problem().code), code);
}

QTEST_GUILESS_MAIN(TypingServiceTest)
#include "tst_typing_service.moc"
