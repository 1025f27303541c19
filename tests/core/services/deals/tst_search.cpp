// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_deals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// What people type, in whatever script, finds what they mean; nothing of it is a command to the database.
class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        w_ = std::make_unique<TestWorkspace>();
        for (const char* name :
             {"Zażółć gęślą jaźń", "ŁÓDŹ roll-out", "מכירה של מזגנים", "🚚 flota 👩‍🔧",
              "100% sure_thing", "a\"b'c*d", "AND OR NOT NEAR(x)", "C++ (v2) ^x:y{z}", "x", "ﬁnal Ⅷ",
              "naïve café", "北京市 项目", "col:umn -minus", "back\\slash"})
            (void)w_->deal(QString::fromUtf8(name));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char* text, const QStringList& names) {
            QTest::newRow(text) << QString::fromUtf8(text) << names;
        };
        const QString yellow = u"Zażółć gęślą jaźń"_s;
        row("zazolc", {yellow});
        row("GESLA JAZN", {yellow});
        row("żółć gęś", {yellow});
        row("łódź", {u"ŁÓDŹ roll-out"_s});
        row("lodz", {u"ŁÓDŹ roll-out"_s});
        row("roll-o", {u"ŁÓDŹ roll-out"_s});
        row("מזגנים", {u"מכירה של מזגנים"_s});
        row("של", {u"מכירה של מזגנים"_s});
        row("ה", {u"מכירה של מזגנים"_s});
        row("🚚", {u"🚚 flota 👩‍🔧"_s});
        row("🚚 f", {u"🚚 flota 👩‍🔧"_s});
        row("🔧", {u"🚚 flota 👩‍🔧"_s});
        row("🚛", {});
        row("%", {u"100% sure_thing"_s});
        row("0% s", {u"100% sure_thing"_s});
        row("_", {u"100% sure_thing"_s});
        row("e_t", {u"100% sure_thing"_s});
        row("eXt", {});
        row("\"", {u"a\"b'c*d"_s});
        row("a\"b", {u"a\"b'c*d"_s});
        row("b'c*", {u"a\"b'c*d"_s});
        row("*", {u"a\"b'c*d"_s});
        row("OR NOT", {u"AND OR NOT NEAR(x)"_s});
        row("near(x)", {u"AND OR NOT NEAR(x)"_s});
        row("C++", {u"C++ (v2) ^x:y{z}"_s});
        row("(v2) ^", {u"C++ (v2) ^x:y{z}"_s});
        row("x:y{", {u"C++ (v2) ^x:y{z}"_s});
        row("final", {u"ﬁnal Ⅷ"_s});
        row("viii", {u"ﬁnal Ⅷ"_s});
        row("naive cafe", {u"naïve café"_s});
        row("京市", {u"北京市 项目"_s});
        row("北", {u"北京市 项目"_s});
        row("col:u", {u"col:umn -minus"_s});
        row("-minus", {u"col:umn -minus"_s});
        row("k\\s", {u"back\\slash"_s});
        row("\\", {u"back\\slash"_s});
        row("x ", {u"x"_s, u"C++ (v2) ^x:y{z}"_s, u"AND OR NOT NEAR(x)"_s});
        row("", {});
        row("   ", {});
        row("zażółć zażółć", {yellow});
        row("jaźń zaż", {yellow});
        row("z g", {yellow});
        row("roll lod", {u"ŁÓDŹ roll-out"_s});
        row("zażółć roll", {});
        row("out q", {});
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QStringList found;
        for (const DealRow& row : expect((*w_)->dealQueries().search(w_->ada, text, 50)))
            found.append(row.name);
        names.sort();
        found.sort();
        QCOMPARE(found, names);
        // The list of deals filters by the same text, and an empty one does not narrow it.
        DealQuery query;
        query.text = text;
        const qint64 count = expect((*w_)->dealQueries().count(w_->ada, query)).count;
        QCOMPARE(count, text.trimmed().isEmpty() ? 14 : names.size());
    }

    void followsEveryChange()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"Żuraw"_s);
        QCOMPARE(found(w, u"zur"_s), 1);
        DealFacts facts = w.details(deal).deal.facts;
        facts.name = u"Dźwig"_s;
        QVERIFY(w.change(w.sal, deal, {facts, u"Huta Śląsk"_s, u"Jürgen Müller"_s}).ok());
        QCOMPARE(found(w, u"zur"_s), 0);
        QCOMPARE(found(w, u"dzw"_s), 1);
        QCOMPARE(found(w, u"slask"_s), 1);
        QCOMPARE(found(w, u"muller"_s), 1);
        QCOMPARE(found(w, u"ü"_s), 1);
        facts.company = {};
        facts.person = {};
        QVERIFY(w.change(w.sal, deal, facts).ok());
        QCOMPARE(found(w, u"slask"_s), 0);
        QCOMPARE(found(w, u"s"_s), 0);
        QVERIFY(w->deals().remove(w.sal, deal).ok());
        QCOMPARE(found(w, u"dzw"_s), 0);
        QCOMPARE(found(w, u"d"_s), 0);
        QVERIFY(w.isClean());
    }

    void wordsAreFoundInAllNamesTogether()
    {
        TestWorkspace w;
        DealFacts facts = w.facts(u"Fleet renewal 2027"_s, w.sal);
        (void)expect(w->deals().create(w.sal, {facts, u"Bright Foods"_s, u"Łucja Prodan"_s}));
        facts.name = u"Fleet renewal 2028"_s;
        (void)expect(w->deals().create(w.sal, {facts, u"Dim Foods"_s, u"Łucja Prodan"_s}));
        const QList<std::pair<QString, int>> expected = {{u"fleet 2027"_s, 1},
                                                         {u"2027 fleet"_s, 1},
                                                         {u"bright prod"_s, 1},
                                                         {u"PROD bright"_s, 1},
                                                         {u"lucja foods"_s, 2},
                                                         {u"łucja FOODS 2028"_s, 1},
                                                         {u"fl br"_s, 1},
                                                         {u"2 f b"_s, 1},
                                                         {u"f"_s, 2},
                                                         {u"fleet bright dim"_s, 0},
                                                         {u"fleet zz"_s, 0},
                                                         {u" fleet   renewal "_s, 2},
                                                         {u"renewal fleet l"_s, 2},
                                                         {u"fleet \" OR"_s, 0},
                                                         {u"7 br fleet"_s, 1}};
        for (const auto& [text, count] : expected) {
            QVERIFY2(found(w, text) == count, qPrintable(text));
            DealQuery query;
            query.text = text;
            QVERIFY2(expect(w->dealQueries().count(w.ada, query)).count == count, qPrintable(text));
            QVERIFY2(expect(w->dealQueries().firstPage(w.ada, query, 10)).size() == count, qPrintable(text));
        }
    }

    void openDealsComeFirst()
    {
        TestWorkspace w;
        const ReasonId reason = w->lists().directory()->reasons.first().id;
        for (int i = 0; i < 6; ++i) {
            const DealId deal = w.deal(u"Turbine %1"_s.arg(i));
            // The newest three are lost.
            if (i >= 3)
                QVERIFY(w->deals().close(w.sal, deal, DealStatus::Lost, reason, {}).ok());
        }
        for (const QString& text : {u"turbine"_s, u"tur bine"_s, u"tu"_s, u"t"_s}) {
            for (const UserId viewer : {w.ada, w.sal, w.max}) {
                QStringList names;
                for (const DealRow& row : expect(w->dealQueries().search(viewer, text, 5)))
                    names.append(row.name.right(1));
                QCOMPARE(names, (QStringList{u"2"_s, u"1"_s, u"0"_s, u"5"_s, u"4"_s}));
            }
        }
    }

    void othersDealsAreNotFound()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"Secret"_s);
        for (const QString& text : {u"secret"_s, u"se"_s, u"s"_s}) {
            for (const UserId viewer : {w.ada, w.max, w.sal})
                QCOMPARE(expect(w->dealQueries().search(viewer, text, 5)).size(), 1);
            for (const UserId viewer : {w.sue, w.mia, w.tom})
                QCOMPARE(expect(w->dealQueries().search(viewer, text, 5)).size(), 0);
        }
        DealFacts facts = w.details(deal).deal.facts;
        facts.participants = {w.tom};
        QVERIFY(w.change(w.sal, deal, facts).ok());
        QCOMPARE(expect(w->dealQueries().search(w.tom, u"s"_s, 5)).size(), 1);
        QCOMPARE(expect(w->dealQueries().search(w.mia, u"s"_s, 5)).size(), 0);
        facts.visibility = Visibility::Public;
        QVERIFY(w.change(w.sal, deal, facts).ok());
        QCOMPARE(expect(w->dealQueries().search(w.mia, u"secret"_s, 5)).size(), 1);
    }

    /// A page that was pasted is no reason to fail.
    void pastedPages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("deals");
        const auto some = [](int count, auto make) {
            QStringList words;
            for (int i = 0; i < count; ++i)
                words.append(make(i));
            return words.join(u' ');
        };
        const auto letters = [](int i) {
            return QString(QChar(char16_t(u'a' + i % 26))) + QChar(char16_t(u'a' + i / 26));
        };
        const auto numbers = [](int i) {
            return QString::number(1000 + i);
        };
        QTest::newRow("short words") << some(600, letters) << 0;
        QTest::newRow("long words") << some(5000, numbers) << 0;
        QTest::newRow("both") << some(600, letters) + u' ' + some(600, numbers) << 0;
        QTest::newRow("one word") << QString(100'000, u'x') << 0;
        QTest::newRow("one word of pairs") << QStringLiteral("🚚").repeated(50'000) << 0;
        QTest::newRow("the same word") << u"lodz "_s.repeated(10'000) << 1;
        QTest::newRow("spaces") << QString(100'000, u' ') + u"lodz"_s << 1;
    }

    void pastedPages()
    {
        QFETCH(QString, text);
        QFETCH(int, deals);
        TestWorkspace& w = *w_;
        for (const UserId viewer : {w.ada, w.sal}) {
            const auto found = w->dealQueries().search(viewer, text, 5);
            QVERIFY(found.ok());
            QCOMPARE(found->size(), deals);
            DealQuery query;
            query.text = text;
            const auto listed = w->dealQueries().ids(viewer, query);
            QVERIFY(listed.ok());
            QCOMPARE(listed->size(), deals);
            QVERIFY(w->dealQueries().companies(viewer, text, 10).ok());
            QVERIFY(w->dealQueries().persons(viewer, text, 10).ok());
        }
    }

    void namesOfCompaniesAndPersons_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("companies");
        QTest::newRow("part") << u"lod"_s << 1;
        QTest::newRow("every one") << u""_s << 3;
        QTest::newRow("percent") << u"%"_s << 1;
        QTest::newRow("underline") << u"_"_s << 1;
        QTest::newRow("escape") << u"!"_s << 1;
        QTest::newRow("wildcards") << u"%d%"_s << 0;
        QTest::newRow("quote") << u"'"_s << 0;
        QTest::newRow("emoji") << u"🐢"_s << 1;
    }

    void namesOfCompaniesAndPersons()
    {
        QFETCH(QString, text);
        QFETCH(int, companies);
        TestWorkspace w;
        for (const QString& name : {u"Łódź 100%"_s, u"a_b!"_s, u"Żółw 🐢"_s}) {
            (void)expect(w->deals().create(w.sal, {w.facts(name, w.sal), name, name}));
        }
        QCOMPARE(expect(w->dealQueries().companies(w.ada, text, 10)).size(), companies);
        QCOMPARE(expect(w->dealQueries().persons(w.ada, text, 10)).size(), companies);
    }

private:
    [[nodiscard]] static qsizetype found(TestWorkspace& w, const QString& text)
    {
        return expect(w->dealQueries().search(w.ada, text, 5)).size();
    }

    std::unique_ptr<TestWorkspace> w_;
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
