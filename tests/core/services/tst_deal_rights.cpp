// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/rights.h"
#include "tests/support/random_deals.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// Every verb of the services on a deal, tried by everybody: what the table of rights says happens, and a
/// refusal changes nothing and tells nothing of a deal one may not see.
class DealRightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyVerb_data();
    void everyVerb();
    void aRefusalTellsNothing();
    void aManagerOfTwoTeamsSeesBoth();

private:
    using Try = std::function<Problem(DealRightsTest&, UserId)>;
    /// Sal's deal with a note, a file and one tick; Sue takes part, Tom is of another team, Lea managed and
    /// left.
    void prepare(Visibility visibility);
    void closeIt();
    [[nodiscard]] UserId named(const QString& name);
    [[nodiscard]] DealService& deals() { return (*w_)->deals(); }
    [[nodiscard]] ReasonId reason() { return (*w_)->lists().directory()->reasons.first().id; }

    std::unique_ptr<TestWorkspace> w_;
    DealId deal_;
    FileId file_;
    ProcessId other_;
};

namespace {

constexpr auto nothing = static_cast<ProblemCode>(-1);

template<class T>
Problem problemOf(const Result<T>& result)
{
    return result ? Problem{nothing, {}} : result.problem();
}

} // namespace

void DealRightsTest::initTestCase()
{
    w_ = std::make_unique<TestWorkspace>();
    (void)expect((*w_)->people().saveUser(
        w_->ada, {{}, u"Lea"_s, u"lea@example.com"_s, Role::Manager, w_->north, false}));
    other_ = expect((*w_)->processes().duplicate(w_->ada, w_->process().id, u"Another one"_s));
}

void DealRightsTest::prepare(Visibility visibility)
{
    DealFacts facts = w_->facts(u"Secret plan"_s, w_->sal);
    facts.participants = {w_->sue};
    facts.visibility = visibility;
    deal_ = expect(deals().create(w_->sal, facts));
    (void)expect(deals().tick(w_->sal, {deal_, w_->action(u"Contact made"_s)}));
    (void)expect(deals().tick(w_->sal, {deal_, w_->action(u"Contract signed"_s)}));
    (void)expect(deals().addNote(w_->sal, deal_, u"Hush"_s, {{u"secret.txt"_s, "x"}}));
    file_ = w_->details(deal_).files.first().id;
}

void DealRightsTest::closeIt()
{
    QVERIFY(deals().close(w_->sal, deal_, DealStatus::Lost, reason(), {}).ok());
}

UserId DealRightsTest::named(const QString& name)
{
    return expect((*w_)->people().byEmail(name.toLower() + u"@example.com"_s)).id;
}

void DealRightsTest::everyVerb_data()
{
    using Code = ProblemCode;
    QTest::addColumn<QString>("who");
    QTest::addColumn<Visibility>("visibility");
    QTest::addColumn<DealVerb>("verb");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<Try>("attempt");
    QTest::addColumn<int>("expected");

    struct Verb
    {
        const char* name;
        DealVerb verb;
        bool closed;
        Try attempt;
    };
    using T = DealRightsTest;
    const QList<Verb> verbs = {
        {"details", DealVerb::See, false,
         [](T& t, UserId who) {
             return problemOf((*t.w_)->dealQueries().details(who, t.deal_));
         }},
        {"file", DealVerb::See, false,
         [](T& t, UserId who) {
             return problemOf(t.deals().fileBytes(who, t.file_));
         }},
        {"tick", DealVerb::Work, false,
         [](T& t, UserId who) {
             return problemOf(t.deals().tick(who, {t.deal_, t.w_->action(u"Offer sent"_s)}));
         }},
        {"untick", DealVerb::Work, false,
         [](T& t, UserId who) {
             return problemOf(t.deals().untick(who, t.deal_, t.w_->action(u"Contact made"_s)));
         }},
        {"tick again", DealVerb::Work, false,
         [](T& t, UserId who) {
             (void)t.deals().untick(t.w_->sal, t.deal_, t.w_->action(u"Contact made"_s));
             const auto again = t.deals().tickAgain(who, t.deal_, t.w_->action(u"Contact made"_s));
             // Otherwise as it was, for whoever looks whether anything changed.
             (void)t.deals().tickAgain(t.w_->sal, t.deal_, t.w_->action(u"Contact made"_s));
             return again ? Problem{nothing, {}} : again.problem();
         }},
        {"note", DealVerb::Work, false,
         [](T& t, UserId who) {
             return problemOf(t.deals().addNote(who, t.deal_, u"Seen"_s, {}));
         }},
        {"facts", DealVerb::Work, false,
         [](T& t, UserId who) {
             DealFacts facts = t.w_->details(t.deal_).deal.facts;
             facts.name = u"Changed"_s;
             return problemOf(t.deals().changeFacts(who, t.deal_, facts));
         }},
        {"owner", DealVerb::ChangeOwner, false,
         [](T& t, UserId who) {
             DealFacts facts = t.w_->details(t.deal_).deal.facts;
             facts.owner = t.w_->sue;
             return problemOf(t.deals().changeFacts(who, t.deal_, facts));
         }},
        {"task", DealVerb::Work, false,
         [](T& t, UserId who) {
             Task task;
             task.title = u"Call"_s;
             task.responsible = t.w_->ada;
             task.deal = t.deal_;
             return problemOf((*t.w_)->tasks().save(who, task));
         }},
        {"win", DealVerb::Work, false,
         [](T& t, UserId who) {
             return problemOf(t.deals().win(who, t.deal_));
         }},
        {"lose", DealVerb::Work, false,
         [](T& t, UserId who) {
             return problemOf(t.deals().close(who, t.deal_, DealStatus::Lost, t.reason(), {}));
         }},
        {"outdate", DealVerb::Work, false,
         [](T& t, UserId who) {
             const ReasonId last = (*t.w_)->lists().directory()->reasons.last().id;
             return problemOf(t.deals().close(who, t.deal_, DealStatus::Outdated, last, {}));
         }},
        {"switch process", DealVerb::Work, false,
         [](T& t, UserId who) {
             return problemOf(t.deals().switchProcess(who, t.deal_, t.other_));
         }},
        {"remove", DealVerb::Delete, false,
         [](T& t, UserId who) {
             return problemOf(t.deals().remove(who, t.deal_));
         }},
        {"reopen", DealVerb::Reopen, true,
         [](T& t, UserId who) {
             return problemOf(t.deals().reopen(who, t.deal_));
         }},
    };
    const auto refusal = [](DealVerb verb) {
        switch (verb) {
        case DealVerb::See:
            return nothing;
        case DealVerb::Work:
            return Code::NotYourDeal;
        case DealVerb::ChangeOwner:
            return Code::NotAllowedToChangeOwner;
        case DealVerb::Delete:
            return Code::NotAllowedToDelete;
        case DealVerb::Reopen:
            return Code::NotAllowedToReopen;
        }
        return nothing;
    };
    for (const Verb& each : verbs) {
        const auto row = [&](const char* who, Visibility visibility, Code expected) {
            // Even the id of a file's deal is more than a stranger may know.
            if (expected == Code::DealNotFound && each.name == QByteArray("file"))
                expected = Code::FileNotFound;
            QTest::addRow("%s: %s, %s", each.name, who, qPrintable(visibilityKey(visibility)))
                << QString::fromLatin1(who) << visibility << each.verb << each.closed << each.attempt
                << (expected == nothing ? -1 : static_cast<int>(expected));
        };
        const bool works = each.verb == DealVerb::See || each.verb == DealVerb::Work;
        for (const Visibility visibility : {Visibility::Private, Visibility::Public, Visibility::Hidden}) {
            for (const char* who : {"Ada", "Sal"})
                row(who, visibility, nothing);
            row("Max", visibility, visibility == Visibility::Hidden ? Code::DealNotFound : nothing);
            row("Sue", visibility, works ? nothing : refusal(each.verb));
            // Who may not change a deal at all is told so, whichever fact it was.
            const DealVerb first = each.verb == DealVerb::ChangeOwner ? DealVerb::Work : each.verb;
            row("Tom", visibility, visibility == Visibility::Public ? refusal(first) : Code::DealNotFound);
            row("Lea", visibility, Code::UserInactive);
        }
    }
}

void DealRightsTest::everyVerb()
{
    QFETCH(const QString, who);
    QFETCH(const Visibility, visibility);
    QFETCH(const DealVerb, verb);
    QFETCH(const bool, closed);
    QFETCH(const Try, attempt);
    QFETCH(const int, expected);
    prepare(visibility);
    if (closed)
        closeIt();
    const DealDetails before = w_->details(deal_);
    const Problem problem = attempt(*this, named(who));
    QCOMPARE(static_cast<int>(problem.code), expected);
    if (problem.code == nothing)
        return;
    // The table itself says the same, and nothing was done.
    const Organisation people = expect((*w_)->people().organisation());
    const auto refused = may(people, named(who), verb, before.deal.facts, deal_);
    QVERIFY(!refused);
    if (problem.code != ProblemCode::FileNotFound && problem.code != ProblemCode::NotYourDeal)
        QCOMPARE(problem, refused.problem());
    QCOMPARE(w_->details(deal_), before);
}

void DealRightsTest::aRefusalTellsNothing()
{
    prepare(Visibility::Private);
    closeIt();
    const QList<Problem> problems = {
        problemOf((*w_)->dealQueries().details(w_->tom, deal_)),
        problemOf(deals().fileBytes(w_->tom, file_)),
        problemOf(deals().tick(w_->tom, {deal_, w_->action(u"Offer sent"_s)})),
        problemOf(deals().win(w_->tom, deal_)),
        problemOf(deals().close(w_->tom, deal_, DealStatus::Lost, reason(), {})),
        problemOf(deals().reopen(w_->tom, deal_)),
        problemOf(deals().remove(w_->tom, deal_)),
    };
    for (const Problem& problem : problems) {
        for (const QString& word : {u"Secret"_s, u"Sal"_s, u"hush"_s, u"secret.txt"_s})
            QVERIFY2(!problem.values.join(u' ').contains(word, Qt::CaseInsensitive), qPrintable(word));
    }
    // Word for word what is said of a deal that does not exist.
    QCOMPARE(deals().win(w_->tom, DealId(5)).problem().code, deals().win(w_->tom, deal_).problem().code);
}

void DealRightsTest::aManagerOfTwoTeamsSeesBoth()
{
    QVERIFY(w_->isClean()); // after all of the above
    initTestCase();
    prepare(Visibility::Private);
    // Mia manages South by her role, and North because it names her.
    (void)expect((*w_)->people().saveTeam(w_->ada, {w_->north, u"North"_s, {}, w_->mia}));
    const DealId toms = expect(deals().create(w_->tom, w_->facts(u"Tom's"_s, w_->tom)));
    DealQueries& queries = (*w_)->dealQueries();
    const QList<DealId> seen = expect(queries.ids(w_->mia, {}));
    QCOMPARE(QSet<DealId>(seen.cbegin(), seen.cend()), (QSet<DealId>{deal_, toms}));
    QCOMPARE(expect(queries.search(w_->mia, u"secret"_s, 5)).size(), 1);
    QCOMPARE(expect((*w_)->statistics().openDeals(w_->mia, GroupBy::Owner, {})).total.count, 2);
    for (const DealId each : {deal_, toms})
        QVERIFY(deals().tick(w_->mia, {each, w_->action(u"Offer sent"_s)}).ok());
    QVERIFY(deals().remove(w_->mia, deal_).ok());
}

QTEST_GUILESS_MAIN(DealRightsTest)
#include "tst_deal_rights.moc"
