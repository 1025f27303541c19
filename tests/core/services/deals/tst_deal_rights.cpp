// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/rights.h"
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
    void namesOfUnseenDealsAreNotOffered();
    void theInboxHoldsOnlyDealsInSight();
    void aTaskOfAnUnseenDealTellsNothingOfIt();
    void countsAreOfWhatOneSees();
    void aTeamWithoutPeopleHasNoDeals();
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
    (void)expect((*w_)->people().addUser(
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
    return expect((*w_)->people().byEmail(w_->ada, name.toLower() + u"@example.com"_s)).id;
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
        {"note", DealVerb::Work, false,
         [](T& t, UserId who) {
             return problemOf(t.deals().addNote(who, t.deal_, u"Seen"_s, {}));
         }},
        {"facts", DealVerb::Work, false,
         [](T& t, UserId who) {
             DealFacts facts = t.w_->details(t.deal_).deal.facts;
             facts.name = u"Changed"_s;
             return problemOf(t.w_->change(who, t.deal_, facts));
         }},
        {"owner", DealVerb::ChangeOwner, false,
         [](T& t, UserId who) {
             DealFacts facts = t.w_->details(t.deal_).deal.facts;
             facts.owner = t.w_->sue;
             return problemOf(t.w_->change(who, t.deal_, facts));
         }},
        {"task", DealVerb::Work, false,
         [](T& t, UserId who) {
             Task task;
             task.title = u"Call"_s;
             task.responsible = t.w_->ada;
             task.deal = t.deal_;
             return problemOf((*t.w_)->tasks().add(who, task));
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

void DealRightsTest::namesOfUnseenDealsAreNotOffered()
{
    DealQueries& queries = (*w_)->dealQueries();
    const auto names = [&](UserId viewer) {
        QStringList result;
        for (const Company& each : expect(queries.companies(viewer, {}, 100)))
            result.append(each.name);
        for (const Person& each : expect(queries.persons(viewer, {}, 100)))
            result.append(each.name);
        return result;
    };
    for (const Visibility visibility : {Visibility::Private, Visibility::Public, Visibility::Hidden}) {
        const QString key = visibilityKey(visibility);
        DealFacts facts = w_->facts(key, w_->sal);
        facts.visibility = visibility;
        facts.participants = {w_->sue};
        (void)expect(deals().create(w_->sal, {facts, key + u" Ltd"_s, key + u" Jones"_s}));
    }
    const QStringList all{u"hidden Ltd"_s,   u"private Ltd"_s,   u"public Ltd"_s,
                          u"hidden Jones"_s, u"private Jones"_s, u"public Jones"_s};
    for (const UserId each : {w_->ada, w_->sal, w_->sue})
        QCOMPARE(names(each), all);
    QCOMPARE(names(w_->max),
             (QStringList{u"private Ltd"_s, u"public Ltd"_s, u"private Jones"_s, u"public Jones"_s}));
    QCOMPARE(names(w_->tom), (QStringList{u"public Ltd"_s, u"public Jones"_s}));
    // One company is one name, whoever knows of it.
    const DealId toms = expect(deals().create(w_->tom, {w_->facts(u"Tom's"_s, w_->tom), u"HIDDEN ltd"_s}));
    QCOMPARE(w_->details(toms).company.name, u"hidden Ltd"_s);
    QVERIFY(deals().remove(w_->tom, toms).ok());
    for (const UserId each : {named(u"Lea"_s), UserId(3)}) {
        QVERIFY(!queries.companies(each, {}, 5) && !queries.persons(each, {}, 5));
        QVERIFY(!deals().create(each, {w_->facts(u"A"_s, w_->sal), u"New"_s}));
        QVERIFY(!(*w_)->processes().versions(each, w_->process().id) &&
                !(*w_)->processes().versionList(each, w_->process().id) &&
                !(*w_)->processes().version(each, w_->process().id, 1) &&
                !(*w_)->processDrafts().of(each, w_->process().id) &&
                !(*w_)->processDrafts().processes(each) &&
                !(*w_)->processUsage().actions(each, w_->process().id));
        QVERIFY(!(*w_)->notifications().markRead(each, NotificationId(5)) &&
                !(*w_)->notifications().markAllRead(each));
    }
}

void DealRightsTest::theInboxHoldsOnlyDealsInSight()
{
    Process told = w_->process();
    Action action = *told.action(w_->action(u"Meeting with the decision maker"_s));
    action.notify.participants = action.notify.managers = true;
    QVERIFY((*w_)->processes().publish(w_->ada, told.withAction(action), 1, {}).ok());
    prepare(Visibility::Private);
    QVERIFY(deals().tick(w_->sal, {deal_, action.id}).ok());
    NotificationService& inbox = (*w_)->notifications();
    for (const UserId each : {w_->max, w_->sue}) {
        QCOMPARE(expect(inbox.inbox(each, 10)).value(0).dealName, u"Secret plan"_s);
        QCOMPARE(expect(inbox.unreadCount(each)), 1);
    }
    // Nobody takes part any more, and it is hidden from the manager: both forget that they heard of it.
    DealFacts facts = w_->details(deal_).deal.facts;
    facts.participants.clear();
    facts.visibility = Visibility::Hidden;
    QVERIFY(w_->change(w_->sal, deal_, facts).ok());
    for (const UserId each : {w_->max, w_->sue}) {
        QVERIFY(expect(inbox.inbox(each, 10)).isEmpty());
        QCOMPARE(expect(inbox.unreadCount(each)), 0);
    }
    facts.visibility = Visibility::Public;
    QVERIFY(w_->change(w_->sal, deal_, facts).ok());
    QCOMPARE(expect(inbox.unreadCount(w_->sue)), 1);
}

void DealRightsTest::aTaskOfAnUnseenDealTellsNothingOfIt()
{
    prepare(Visibility::Private);
    Task task;
    task.title = u"Ask Tom"_s;
    task.responsible = w_->tom;
    task.deal = deal_;
    task.due = task.remindOn = w_->environment.today();
    task.id = expect((*w_)->tasks().add(w_->sal, task));
    const auto shownTo = [&](UserId viewer) {
        TaskQuery query;
        query.responsible = w_->tom;
        return expect((*w_)->tasks().list(viewer, query)).value(0);
    };
    QCOMPARE(shownTo(w_->ada).dealName, u"Secret plan"_s);
    const TaskRow toms = shownTo(w_->tom);
    QCOMPARE(toms.task.title, u"Ask Tom"_s);
    QVERIFY(toms.dealName.isEmpty() && toms.task.deal.isNull());
    QCOMPARE(expect((*w_)->tasks().remind()), 1);
    const Notification reminder = expect((*w_)->notifications().inbox(w_->tom, 5)).value(0);
    QCOMPARE(reminder.subject, u"Ask Tom"_s);
    QVERIFY(reminder.deal.isNull() && reminder.dealName.isEmpty());
    // What Tom stores of it does not take the deal away.
    Task changed = toms.task;
    changed.title = u"Asked"_s;
    QVERIFY((*w_)->tasks().change(w_->tom, {toms.task, changed}).ok());
    QCOMPARE(w_->details(deal_).tasks.first().title, u"Asked"_s);
    QVERIFY((*w_)->tasks().setDone(w_->tom, task.id, true).ok());
}

void DealRightsTest::countsAreOfWhatOneSees()
{
    const auto countedBy = [&](UserId viewer) {
        qint64 count = 0;
        for (const ProcessSummary& each : expect((*w_)->lists().directory(viewer)).processes)
            count += each.openDeals;
        return count;
    };
    for (const UserId each : {w_->ada, w_->max, w_->sal, w_->sue, w_->tom}) {
        DealQuery open;
        open.status = DealStatus::Open;
        // Deal by deal: how many there are comes from the kept totals as well.
        const qint64 seen = expect((*w_)->dealQueries().ids(each, open)).size();
        QCOMPARE(expect((*w_)->dealQueries().count(each, open)).count, seen);
        QCOMPARE(countedBy(each), seen);
        for (const GroupBy by : {GroupBy::Stage, GroupBy::Owner, GroupBy::Product, GroupBy::Source}) {
            OpenDealsFilter filter;
            filter.process = w_->process().id;
            DealQuery query = open;
            query.process = filter.process;
            const OpenDealsReport report = expect((*w_)->statistics().openDeals(each, by, filter));
            QCOMPARE(report.total.count, expect((*w_)->dealQueries().ids(each, query)).size());
            for (const OpenDealsGroup& group : report.groups)
                QVERIFY(by == GroupBy::Stage || group.sums.count > 0);
        }
    }
    QCOMPARE(countedBy(named(u"Lea"_s)), 0);
}

void DealRightsTest::aTeamWithoutPeopleHasNoDeals()
{
    const TeamId empty = expect((*w_)->people().addTeam(w_->ada, {{}, u"Nobody yet"_s, {}, {}}));
    for (const UserId each : {w_->ada, w_->max, w_->sal}) {
        DealQuery query;
        query.team = empty;
        for (const auto& status : {std::optional<DealStatus>(), std::optional(DealStatus::Open),
                                   std::optional(DealStatus::Lost)}) {
            query.status = status;
            QCOMPARE(expect((*w_)->dealQueries().count(each, query)).count, 0);
            for (const DealSort sort :
                 {DealSort::Changed, DealSort::Closed, DealSort::Owner, DealSort::Name}) {
                query.sort = sort;
                QVERIFY(expect((*w_)->dealQueries().firstPage(each, query, 5)).isEmpty());
                QVERIFY(expect((*w_)->dealQueries().ids(each, query)).isEmpty());
            }
        }
        for (const BoardColumn& column : expect((*w_)->dealQueries().board(each, w_->process().id, query, 5)))
            QCOMPARE(column.sums.count, 0);
        QVERIFY(expect((*w_)->dealQueries().boardCards(each, w_->process().id, {}, query, 0, 5)).isEmpty());
        OpenDealsFilter filter;
        filter.team = empty;
        for (const QDate from : {QDate(), QDate(2020, 1, 1)}) {
            filter.createdFrom = from;
            QCOMPARE(expect((*w_)->statistics().openDeals(each, GroupBy::Owner, filter)).total.count, 0);
            QCOMPARE(expect((*w_)->statistics().tiles(each, GroupBy::Owner, filter)).idle.count, 0);
        }
    }
}

void DealRightsTest::aManagerOfTwoTeamsSeesBoth()
{
    QVERIFY(w_->isClean()); // after all of the above
    initTestCase();
    prepare(Visibility::Private);
    // Mia manages South by her role, and North because it names her.
    QVERIFY(w_->change(w_->ada, Team{w_->north, u"North"_s, {}, w_->mia}).ok());
    const DealId toms = expect(deals().create(w_->tom, w_->facts(u"Tom's"_s, w_->tom)));
    DealQueries& queries = (*w_)->dealQueries();
    const QList<DealId> seen = expect(queries.ids(w_->mia, {}));
    QCOMPARE(QSet<DealId>(seen.cbegin(), seen.cend()), (QSet<DealId>{deal_, toms}));
    QCOMPARE(expect(queries.search(w_->mia, u"secret"_s, 5)).size(), 1);
    QCOMPARE(expect((*w_)->statistics().openDeals(w_->mia, GroupBy::Owner, {})).total.count, 2);
    DealQuery around;
    around.ownTeams = true;
    QCOMPARE(expect(queries.count(w_->mia, around)).count, 2);
    QCOMPARE(expect(queries.count(w_->max, around)).count, 1);
    for (const UserId each : {w_->sal, w_->tom}) {
        Task task;
        task.title = u"Call"_s;
        task.responsible = each;
        (void)expect((*w_)->tasks().add(each, task));
    }
    TaskQuery tasks;
    tasks.ownTeams = true;
    QCOMPARE(expect((*w_)->tasks().list(w_->mia, tasks)).size(), 2);
    QCOMPARE(expect((*w_)->tasks().list(w_->sal, tasks)).size(), 1); // only one's own are to be seen
    for (const DealId each : {deal_, toms})
        QVERIFY(deals().tick(w_->mia, {each, w_->action(u"Offer sent"_s)}).ok());
    QVERIFY(deals().remove(w_->mia, deal_).ok());
}

QTEST_GUILESS_MAIN(DealRightsTest)
#include "tst_deal_rights.moc"
