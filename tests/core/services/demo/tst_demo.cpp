// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/progress.h"
#include "core/services/demo/generator.h"
#include "core/services/session/session.h"
#include "tests/support/random_deals.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

/// Everything a workspace holds, as text: two that are alike hold the same.
QByteArray contentOf(Workspace& workspace)
{
    Connection& connection = workspace.session().connection();
    QByteArray content;
    for (const char* table : {"team", "workspace_user", "company", "person", "product", "source",
                              "process_version", "deal", "participant", "note", "file", "completed_action",
                              "history", "task", "notification", "deal_total", "deal_text"}) {
        Statement& columns = connection.statement("SELECT group_concat('quote(' || name || ')', ' || '','' "
                                                  "|| ') FROM pragma_table_info(?)");
        const QByteArray all = columns.bind(QString::fromLatin1(table)).firstText().toUtf8();
        Statement& rows = connection.statement("SELECT " + all + " FROM " + table + " ORDER BY 1").bind();
        content.append(table);
        while (rows.step())
            content += '\n' + rows.text(0).toUtf8();
    }
    return content;
}

} // namespace

/// The invented company: the same for the same seed, and believable to whoever looks at it.
class DemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        english_ = filled(7, u"en"_s);
        QList<DealId> ids = expect((*english_)->dealQueries().ids(english_->ada, {}));
        for (const DealId id : std::as_const(ids))
            deals_.append(english_->details(id));
    }

    void theSameSeedMakesTheSame()
    {
        const QByteArray content = contentOf(**english_);
        QVERIFY(content.size() > 100'000);
        QVERIFY(contentOf(**filled(7, u"en"_s)) == content);
        QVERIFY(contentOf(**filled(8, u"en"_s)) != content);
    }

    void isSound_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 7U, 42U, 4'000'000'000U}) {
            QTest::addRow("en %u", seed) << u"en"_s << seed;
            QTest::addRow("pl %u", seed) << u"pl"_s << seed;
        }
    }

    void isSound()
    {
        QFETCH(QString, language);
        QFETCH(quint32, seed);
        QVERIFY(filled(seed, language)->isClean());
    }

    void aYearOfACompany()
    {
        const Organisation people = expect((*english_)->people().organisation());
        QVERIFY(people.teams.size() >= 3);
        QVERIFY(deals_.size() >= 100);
        int closed = 0;
        int won = 0;
        Instant oldest = english_->clock->now();
        for (const DealDetails& each : std::as_const(deals_)) {
            closed += each.deal.status != DealStatus::Open;
            won += each.deal.status == DealStatus::Won;
            oldest = std::min(oldest, each.deal.createdAt);
        }
        QVERIFY(closed > deals_.size() / 3 && closed < deals_.size());
        QVERIFY(won > closed / 5 && won < closed * 4 / 5);
        const qint64 days = (english_->clock->now().ms - oldest.ms) / 86'400'000;
        QVERIFY2(days > 200 && days <= 366, qPrintable(QString::number(days)));
    }

    void everyDealIsBelievable()
    {
        const Instant now = english_->clock->now();
        for (const DealDetails& each : std::as_const(deals_)) {
            const Deal& deal = each.deal;
            QVERIFY(deal.createdAt <= now && deal.changedAt <= now);
            QVERIFY(deal.facts.valueMinor >= 100'000);
            QVERIFY(!each.company.name.isEmpty());
            QVERIFY(!deal.facts.participants.contains(deal.facts.owner));
            for (const Tick& tick : each.ticks)
                QVERIFY(tick.at >= deal.createdAt && tick.at <= now);
            if (deal.status == DealStatus::Open)
                continue;
            QVERIFY(deal.closing.at >= deal.createdAt && deal.closing.at <= now);
            for (const Tick& tick : each.ticks)
                QVERIFY(tick.at <= deal.closing.at);
            if (deal.status == DealStatus::Won)
                QVERIFY2(mandatoryUndone(each.process, each.done()).isEmpty(), qPrintable(deal.facts.name));
            else
                QVERIFY(!deal.closing.reason.isNull());
        }
    }

    void theTimelineRunsForward()
    {
        for (const DealDetails& each : std::as_const(deals_)) {
            QCOMPARE(each.timeline.last().kind, EventKind::Created);
            for (const Event& event : each.timeline)
                QVERIFY(event.at >= each.deal.createdAt && event.at <= english_->clock->now());
            if (each.deal.status != DealStatus::Open)
                QVERIFY(each.timeline.first().at <= each.deal.closing.at);
        }
    }

    void everyScreenHasSomethingToShow()
    {
        QSet<StageId> stages;
        for (const DealDetails& each : std::as_const(deals_)) {
            if (each.deal.status == DealStatus::Open && each.deal.facts.process == english_->process().id)
                stages.insert(each.deal.progress.stage);
        }
        QCOMPARE(stages.size(), english_->process().stages.size() + 1);
        TaskQuery mine;
        QVERIFY(expect((*english_)->tasks().list(english_->ada, mine)).size() > 20);
        for (const GroupBy by : {GroupBy::Product, GroupBy::Owner, GroupBy::Source})
            QVERIFY(expect((*english_)->statistics().openDeals(english_->ada, by, {})).groups.size() > 1);
    }

    void generatedDealsAreTheSameToo()
    {
        const auto generated = [](quint32 seed) {
            auto w = std::make_unique<TestWorkspace>();
            if (expect(generateDeals(**w, 400, seed, 0.7)) != 400)
                qFatal("not all were made");
            return w;
        };
        const auto first = generated(3);
        QVERIFY(first->isClean());
        const QByteArray content = contentOf(**first);
        QVERIFY(contentOf(**generated(3)) == content);
        QVERIFY(contentOf(**generated(4)) != content);
        DealQuery open;
        open.status = DealStatus::Open;
        const qint64 count = expect((*first)->dealQueries().count(first->ada, open)).count;
        QVERIFY2(count > 80 && count < 160, qPrintable(QString::number(count)));
    }

    void generatedShares_data()
    {
        QTest::addColumn<double>("closedShare");
        QTest::addColumn<qint64>("open");
        QTest::newRow("none closed") << 0.0 << 50LL;
        QTest::newRow("all closed") << 1.0 << 0LL;
    }

    void generatedShares()
    {
        QFETCH(double, closedShare);
        QFETCH(qint64, open);
        TestWorkspace w;
        QCOMPARE(expect(generateDeals(*w, 50, 1, closedShare)), 50);
        QCOMPARE(expect(generateDeals(*w, 0, 1, closedShare)), 0);
        DealQuery query;
        query.status = DealStatus::Open;
        QCOMPARE(expect(w->dealQueries().count(w.ada, query)).count, open);
        QVERIFY(w.isClean());
    }

private:
    static std::unique_ptr<TestWorkspace> filled(quint32 seed, const QString& language)
    {
        // The company of the other tests has people and teams of its own: this one starts with nobody.
        auto w = std::make_unique<TestWorkspace>();
        w->workspace = expect(Workspace::open(w->folder.filePath(u"demo.stagewright"_s),
                                              Workspace::Mode::Create, w->environment));
        w->ada = expect((*w)->setUp({u"Demo Ltd"_s,
                                     u"Ada"_s,
                                     u"ada@example.com"_s,
                                     Currency::pln(),
                                     plainProcess(),
                                     {u"Referral"_s, u"Fair"_s},
                                     {u"Too expensive"_s},
                                     {u"No budget"_s}}));
        const Outcome outcome = fillDemo(**w, seed, w->ada, language);
        if (!outcome)
            qFatal("no demo: problem %d %s", static_cast<int>(outcome.problem().code),
                   qPrintable(outcome.problem().values.join(u' ')));
        return w;
    }

    std::unique_ptr<TestWorkspace> english_;
    QList<DealDetails> deals_;
};

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
