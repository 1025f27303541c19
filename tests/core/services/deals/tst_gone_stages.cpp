// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session/session.h"
#include "tests/support/random_deals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// Stages go and processes change; deals and their histories know where they were.
class GoneStagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        w_ = std::make_unique<TestWorkspace>();
        deal_ = w_->deal(u"A"_s);
        for (const ClosingReason& each : expect((*w_)->lists().directory()).reasons)
            reasons_.insert(each.status, each.id);
    }

    void reopeningFallsToWhereSavingFalls()
    {
        const DealId open = w_->deal(u"B"_s);
        for (const DealId deal : {deal_, open}) {
            tick(deal, u"Contact made"_s);
            tick(deal, u"Offer sent"_s);
            QVERIFY((*w_)->deals().untick(w_->ada, deal, w_->action(u"Offer sent"_s)).ok());
        }
        lose();
        // First the stage goes, in the next version the one before it.
        remove(u"Offer"_s);
        QCOMPARE(w_->progress(open).furthest, w_->stage(u"Needs analysis"_s));
        remove(u"Needs analysis"_s);
        QCOMPARE(w_->progress(open).furthest, w_->stage(u"Contact"_s));
        QVERIFY((*w_)->deals().reopen(w_->sal, deal_).ok());
        QCOMPARE(w_->progress(deal_), w_->progress(open));
        QVERIFY(w_->isClean());
    }

    void listAndPageShowTheSameStage()
    {
        tick(deal_, u"Offer sent"_s);
        lose();
        const auto listed = [&] {
            return expect((*w_)->dealQueries().firstPage(w_->ada, {}, 1)).first().stageName;
        };
        const auto onItsPage = [&] {
            const DealDetails details = w_->details(deal_);
            return details.process.stage(details.deal.progress.stage)->name.text();
        };
        QCOMPARE(listed(), u"Offer"_s);
        Process renamed = w_->process();
        renamed.stages.last().name = *StageName::from(u"Proposal"_s);
        QVERIFY((*w_)->processes().publish(w_->ada, renamed, 1, {}).ok());
        QCOMPARE(listed(), onItsPage());
        QVERIFY((*w_)
                    ->processes()
                    .publish(w_->ada, renamed.withStageRemoved(renamed.stages.last().id), 2, {})
                    .ok());
        QCOMPARE(listed(), u"Offer"_s);
        QCOMPARE(listed(), onItsPage());
        QVERIFY((*w_)->deals().reopen(w_->sal, deal_).ok());
        QCOMPARE(listed(), QString());
    }

    void theTimelineKeepsTheNames()
    {
        tick(deal_, u"Offer sent"_s);
        const auto names = [&](qsizetype at) {
            const Event event = w_->details(deal_).timeline.at(at);
            return event.stageBefore + u'>' + event.stageAfter;
        };
        QCOMPARE(names(0), u">Offer"_s);
        remove(u"Offer"_s);
        QCOMPARE(names(0), u">Offer"_s);
        tick(deal_, u"Contact made"_s);
        const ProcessId other = expect((*w_)->processes().duplicate(w_->ada, w_->process().id, u"Renewal"_s));
        QVERIFY((*w_)->deals().switchProcess(w_->sal, deal_, other).ok());
        QCOMPARE(names(0), u"Contact>"_s);
        QCOMPARE(names(1), u">Contact"_s);
        QCOMPARE(names(2), u">Offer"_s);
    }

    /// A long history asks for many stages; the versions are read once for all of them.
    void versionsAreReadOnce()
    {
        tick(deal_, u"Contact made"_s);
        tick(deal_, u"Offer sent"_s);
        QVERIFY((*w_)->deals().untick(w_->ada, deal_, w_->action(u"Offer sent"_s)).ok());
        const StageId offer = w_->stage(u"Offer"_s);
        const StageId contact = w_->stage(u"Contact"_s);
        remove(u"Offer"_s);
        remove(u"Needs analysis"_s);
        Session& session = (*w_)->session();
        const ProcessId process = w_->process().id;
        const StageId unknown(4711);
        const auto ask = [&] {
            return expect(session.read([&]() -> Result<QVariantList> {
                return QVariantList{
                    session.stageNow(process, offer).value(), session.stageNow(process, contact).value(),
                    session.stageNow(process, unknown).value(), session.stageName(process, 3, offer),
                    session.stageName(process, 3, unknown)};
            }));
        };
        const QVariantList wanted{contact.value(), contact.value(), qint64(0), u"Offer"_s, QString()};
        QCOMPARE(ask(), wanted);
        // Behind the back of the program: whoever reads them again finds nothing.
        session.connection().run("UPDATE process_version SET body = '{}' WHERE version < 3");
        QVERIFY(!session.connection().failed());
        QCOMPARE(ask(), wanted);
    }

private:
    void tick(DealId deal, const QString& action)
    {
        QVERIFY((*w_)->deals().tick(w_->ada, {deal, w_->action(action), u"note"_s, {{u"f"_s, "x"}}}).ok());
    }
    void lose()
    {
        QVERIFY((*w_)
                    ->deals()
                    .close(w_->sal, deal_, DealStatus::Lost, reasons_.value(DealStatus::Lost), {})
                    .ok());
    }
    void remove(const QString& stage)
    {
        const int version = expect((*w_)->processes().byId(w_->ada, w_->process().id)).version;
        QVERIFY((*w_)
                    ->processes()
                    .publish(w_->ada, w_->process().withStageRemoved(w_->stage(stage)), version, {})
                    .ok());
    }

    std::unique_ptr<TestWorkspace> w_;
    DealId deal_;
    QHash<DealStatus, ReasonId> reasons_;
};

QTEST_GUILESS_MAIN(GoneStagesTest)
#include "tst_gone_stages.moc"
