// SPDX-License-Identifier: GPL-3.0-or-later
// One search over everything: what is found, in which order, by whom, and that the index follows every
// change.
#include "core/services/deals/bulk/bulk_deals.h"
#include "core/services/session/session.h"
#include "tests/support/random_deals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

class SearchEverywhereTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestWorkspace> w_;

    [[nodiscard]] DealId dealWith(const QString& name, const QString& company, const QString& person,
                                  UserId owner)
    {
        return expect((*w_)->deals().create(owner, {w_->facts(name, owner), company, person}));
    }

    /// "kind: title" of everything found.
    [[nodiscard]] QStringList found(UserId viewer, const QString& text, const SearchLimits& limits = {50, 50})
    {
        static const QStringList kinds{u"deal"_s,      u"company"_s, u"person"_s,
                                       u"colleague"_s, u"task"_s,    u"note"_s};
        QStringList all;
        for (const SearchGroup& group : expect((*w_)->search().find(viewer, text, limits))) {
            for (const SearchHit& hit : group.hits)
                all.append(kinds[static_cast<int>(hit.place.kind)] + u": "_s + hit.title);
        }
        return all;
    }

    void addPerson(const Person& person)
    {
        Session& session = (*w_)->session();
        QVERIFY(session
                    .write([&](Changes&) -> Outcome {
                        session.lists.insertPerson(person);
                        return done();
                    })
                    .ok());
    }

    [[nodiscard]] TaskId task(UserId actor, const QString& title, DealId deal = {},
                              const QString& description = {})
    {
        Task wanted;
        wanted.title = title;
        wanted.description = description;
        wanted.responsible = actor;
        wanted.deal = deal;
        return expect((*w_)->tasks().add(actor, wanted));
    }

private Q_SLOTS:
    void init() { w_ = std::make_unique<TestWorkspace>(); }

    void findsEveryKind()
    {
        const DealId deal = dealWith(u"Zażółć roof"_s, u"Łódź Solar"_s, u"Jürgen Müller"_s, w_->sal);
        QVERIFY((*w_)->deals().addNote(w_->sal, deal, u"They asked for the façade too"_s, {}).ok());
        (void)task(w_->sal, u"Call about the facade"_s, deal, u"before Łukasz leaves"_s);
        QCOMPARE(found(w_->sal, u"zazolc"_s),
                 (QStringList{u"deal: Zażółć roof"_s, u"task: Call about the facade"_s}));
        QCOMPARE(found(w_->sal, u"SOLAR lodz"_s),
                 (QStringList{u"deal: Zażółć roof"_s, u"company: Łódź Solar"_s, u"person: Jürgen Müller"_s}));
        QCOMPARE(found(w_->sal, u"facade"_s),
                 (QStringList{u"task: Call about the facade"_s, u"note: They asked for the façade too"_s}));
        QCOMPARE(found(w_->sal, u"lukasz"_s), QStringList{u"task: Call about the facade"_s});
        const QString sal = (*w_)->session().organisation().user(w_->sal)->name;
        QCOMPARE(found(w_->sal, (*w_)->session().organisation().user(w_->sal)->email),
                 QStringList{u"colleague: "_s + sal});
        QCOMPARE(found(w_->sal, {}), QStringList());
        QCOMPARE(found(w_->sal, u" "_s + QChar(QChar::Null)), QStringList());
        QVERIFY(w_->isClean());
    }

    void aHitTellsWhatItBelongsTo()
    {
        const DealId deal = dealWith(u"Roof"_s, u"Acme"_s, u"Ann"_s, w_->sal);
        QVERIFY((*w_)->deals().addNote(w_->sal, deal, u"one two three four five six SEVEN eight"_s, {}).ok());
        const auto groups = expect((*w_)->search().find(w_->sal, u"seven"_s));
        QCOMPARE(groups.size(), 1);
        const SearchHit note = groups.first().hits.first();
        QCOMPARE(note.title, u"… three four five six SEVEN eight"_s);
        QCOMPARE(note.of, u"Roof"_s);
        QCOMPARE(note.deal, deal);
        const auto again =
            expect((*w_)->search().at(w_->sal, {note.place, {SearchKind::Deal, deal.value()}}));
        QCOMPARE(again.size(), 2);
        QCOMPARE(again[1].of, u"Acme"_s);
        QVERIFY(
            expect((*w_)->search().at(w_->tom, {note.place, {SearchKind::Deal, deal.value()}})).isEmpty());
    }

    void phonesAreFoundInAnyWriting_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed :
             {"+48 22 123 45 67", "22-123", "022 123 45", "0048221234567", "123 45 67", "4567"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void phonesAreFoundInAnyWriting()
    {
        QFETCH(QString, typed);
        const DealId deal = dealWith(u"Roof"_s, u"Acme"_s, {}, w_->sal);
        const CompanyId acme = w_->details(deal).company.id;
        addPerson({PersonId(77), u"Ann Smith"_s, acme, u"ann@acme.example"_s, u"(22) 123-45-67"_s});
        DealFacts facts = w_->details(deal).deal.facts;
        facts.person = PersonId(77);
        QVERIFY(w_->change(w_->sal, deal, facts).ok());
        QCOMPARE(found(w_->sal, typed), (QStringList{u"deal: Roof"_s, u"person: Ann Smith"_s}));
        QCOMPARE(found(w_->tom, typed), QStringList());
    }

    void ranks()
    {
        const DealId closed = w_->deal(u"Sun whole, but lost"_s);
        QVERIFY((*w_)->deals().close(w_->sal, closed, DealStatus::Outdated, outdatedReason(), {}).ok());
        (void)w_->deal(u"The sun, old"_s);
        (void)w_->deal(u"Sunflower"_s);
        (void)w_->deal(u"The sun, new"_s);
        (void)w_->deal(u"Unsung"_s);
        QCOMPARE(found(w_->sal, u"sun"_s),
                 (QStringList{u"deal: The sun, new"_s, u"deal: The sun, old"_s, u"deal: Sunflower"_s,
                              u"deal: Unsung"_s, u"deal: Sun whole, but lost"_s}));
        // However many newer ones have the word inside of others, a better one is not crowded out.
        for (int i = 0; i < 30; ++i)
            (void)w_->deal(u"Unsung %1"_s.arg(i));
        const auto few = expect((*w_)->search().find(w_->sal, u"sun"_s, {3, 3}));
        QCOMPARE(few.first().hits.size(), 3);
        QCOMPARE(few.first().hits.first().title, u"The sun, new"_s);
        QVERIFY(few.first().hasMore);
    }

    void doneTasksComeLast()
    {
        const TaskId old = task(w_->sal, u"Call Ann"_s);
        const TaskId newer = task(w_->sal, u"Call Bob"_s);
        QVERIFY((*w_)->tasks().setDone(w_->sal, newer, true).ok());
        QCOMPARE(found(w_->sal, u"call"_s), (QStringList{u"task: Call Ann"_s, u"task: Call Bob"_s}));
        QVERIFY((*w_)->tasks().remove(w_->sal, old).ok());
        QCOMPARE(found(w_->sal, u"call"_s), QStringList{u"task: Call Bob"_s});
        QVERIFY(w_->isClean());
    }

    /// What one may not see does not exist, and nothing is found by it.
    void everybodyFindsWhatTheySee()
    {
        const DealId deal = dealWith(u"Secret roof"_s, u"Hidden Ltd"_s, u"Veiled Ann"_s, w_->sal);
        QVERIFY((*w_)->deals().addNote(w_->sal, deal, u"veiled words"_s, {}).ok());
        Task wanted;
        wanted.title = u"Prepare"_s;
        wanted.responsible = w_->tom;
        wanted.deal = deal;
        QVERIFY((*w_)->tasks().add(w_->sal, wanted).ok());
        for (const QString& text : {u"secret"_s, u"hidden"_s, u"veiled"_s})
            QCOMPARE(found(w_->tom, text), QStringList());
        QCOMPARE(found(w_->tom, u"prep"_s), QStringList{u"task: Prepare"_s});
        QCOMPARE(found(w_->sal, u"secret"_s), (QStringList{u"deal: Secret roof"_s, u"task: Prepare"_s}));
        QCOMPARE(found(w_->max, u"veiled"_s),
                 (QStringList{u"deal: Secret roof"_s, u"person: Veiled Ann"_s, u"note: veiled words"_s}));
        const auto group = expect((*w_)->search().find(w_->tom, u"prepare"_s)).first();
        QVERIFY(group.hits.first().deal.isNull());
        QVERIFY(group.hits.first().of.isEmpty());
        QCOMPARE((*w_)->search().find(UserId(5), u"x"_s).problem().code, ProblemCode::UserNotFound);
    }

    void theIndexFollows()
    {
        const DealId deal = dealWith(u"Crane"_s, u"Huta"_s, u"Ann"_s, w_->sal);
        QVERIFY((*w_)->deals().addNote(w_->sal, deal, u"loud"_s, {}).ok());
        (void)task(w_->sal, u"Call"_s, deal);
        DealFacts facts = w_->details(deal).deal.facts;
        facts.name = u"Digger"_s;
        QVERIFY(w_->change(w_->sal, deal, facts).ok());
        QCOMPARE(found(w_->sal, u"crane"_s), QStringList());
        QCOMPARE(found(w_->sal, u"digger"_s), (QStringList{u"deal: Digger"_s, u"task: Call"_s}));
        QVERIFY(w_->isClean());
        QVERIFY((*w_)->deals().remove(w_->sal, deal).ok());
        for (const QString& text : {u"digger"_s, u"call"_s, u"loud"_s})
            QCOMPARE(found(w_->ada, text), QStringList());
        QCOMPARE(found(w_->ada, u"huta"_s), (QStringList{u"company: Huta"_s, u"person: Ann"_s}));
        QVERIFY(w_->isClean());
    }

    void anImportIsFound()
    {
        BulkDeal wanted;
        wanted.facts = w_->facts(u"From a file"_s, w_->sal);
        BulkDeals bulk((*w_)->session());
        QVERIFY(bulk.begin().ok());
        const CompanyId company = expect(bulk.company(u"Imported Ltd"_s, true));
        const PersonId person = expect(bulk.person(u"Imported Ann"_s, company, true));
        wanted.facts.company = company;
        wanted.facts.person = person;
        const DealId deal = expect(bulk.add(w_->ada, wanted));
        QVERIFY(bulk.addNote(w_->ada, deal, u"imported words"_s, {5}).ok());
        QVERIFY(bulk.commit().ok());
        QCOMPARE(found(w_->sal, u"imported"_s),
                 (QStringList{u"deal: From a file"_s, u"company: Imported Ltd"_s, u"person: Imported Ann"_s,
                              u"note: imported words"_s}));
        QVERIFY(w_->isClean());
    }

    /// Nothing that is typed is a command to the database.
    void oddTextsAreTexts_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"\"", "a\"b", "*", "OR", "NOT x", "(", "%", "_", "'; DROP TABLE deal; --",
                                 "🚚", "\\", "^x", "a b c d e f g h"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("long") << QString(100'000, u'a');
        QTest::newRow("many words") << u"word "_s.repeated(20'000);
    }

    void oddTextsAreTexts()
    {
        QFETCH(QString, text);
        (void)dealWith(u"Roof"_s, u"Acme"_s, u"Ann"_s, w_->sal);
        QVERIFY((*w_)->search().find(w_->sal, text).ok());
        QVERIFY(w_->isClean());
    }

private:
    [[nodiscard]] ReasonId outdatedReason()
    {
        for (const ClosingReason& reason : (*w_)->session().lists.reasons()) {
            if (reason.status == DealStatus::Outdated)
                return reason.id;
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(SearchEverywhereTest)
#include "tst_search_everywhere.moc"
