// SPDX-License-Identifier: GPL-3.0-or-later
// Companies and people of companies: who sees them, who may change them, and what follows from it.
#include "tests/support/random_deals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

class ContactServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        w_ = std::make_unique<TestWorkspace>();
        deal_ = expect((*w_)->deals().create(w_->sal, {w_->facts(u"Roof"_s, w_->sal), u"Acme"_s, u"Ann"_s}));
        company_ = w_->details(deal_).company;
        person_ = w_->details(deal_).person;
    }

    void areSeenByTheirDeals()
    {
        for (const UserId viewer : {w_->ada, w_->max, w_->sal}) {
            QCOMPARE(expect((*w_)->contacts().company(viewer, company_.id)), company_);
            QCOMPARE(expect((*w_)->contacts().person(viewer, person_.id)), person_);
        }
        for (const UserId viewer : {w_->mia, w_->tom}) {
            QCOMPARE((*w_)->contacts().company(viewer, company_.id).problem().code,
                     ProblemCode::ListEntryNotFound);
            QCOMPARE((*w_)->contacts().person(viewer, person_.id).problem().code,
                     ProblemCode::ListEntryNotFound);
        }
        QCOMPARE((*w_)->contacts().company(w_->ada, CompanyId(5)).problem().code,
                 ProblemCode::ListEntryNotFound);
        QCOMPARE((*w_)->contacts().company(w_->ada, {}).problem().code, ProblemCode::ListEntryNotFound);
    }

    void aCompanyIsRenamedEverywhere()
    {
        QVERIFY(rename(w_->sal, u"  Bright   Foods "_s).ok());
        QCOMPARE(w_->details(deal_).company.name, u"Bright Foods"_s);
        QVERIFY(expect((*w_)->search().find(w_->sal, u"acme"_s)).isEmpty());
        QCOMPARE(expect((*w_)->search().find(w_->sal, u"bright"_s)).size(), 3); // deal, company, person
        QVERIFY(w_->isClean());
    }

    void aPersonIsChanged()
    {
        Person wanted = person_;
        wanted.name = u"Ann Smith"_s;
        wanted.email = u"ann@acme.example"_s;
        wanted.phone = u"+48 22 123 45 67"_s;
        QVERIFY((*w_)->contacts().changePerson(w_->sal, {person_, wanted}).ok());
        QCOMPARE(expect((*w_)->contacts().person(w_->sal, person_.id)), wanted);
        for (const QString& text : {u"smith"_s, u"ann@acme"_s, u"22-123"_s, u"0048 22 123"_s})
            QVERIFY2(!expect((*w_)->search().find(w_->sal, text)).isEmpty(), qPrintable(text));
        QVERIFY(w_->isClean());
    }

    void refusals()
    {
        const DealId other =
            expect((*w_)->deals().create(w_->tom, {w_->facts(u"Other"_s, w_->tom), u"Beta"_s, {}}));
        const CompanyId beta = w_->details(other).company.id;
        const auto person = [&](const auto& set) {
            Person wanted = person_;
            set(wanted);
            const Outcome outcome = (*w_)->contacts().changePerson(w_->sal, {person_, wanted});
            return outcome ? std::nullopt : std::optional(outcome.problem().code);
        };
        QCOMPARE(person([](Person& p) { p.name = u" "_s; }), ProblemCode::NameEmpty);
        QCOMPARE(person([](Person& p) { p.name = QString(300, u'x'); }), ProblemCode::NameTooLong);
        QCOMPARE(person([](Person& p) { p.email = u"no address"_s; }), ProblemCode::EmailUnreadable);
        QCOMPARE(person([&](Person& p) { p.company = beta; }), ProblemCode::ListEntryNotFound);
        QCOMPARE(rename(w_->sal, {}).problem().code, ProblemCode::NameEmpty);
        QCOMPARE(rename(w_->sal, u"BETA"_s).problem().code, ProblemCode::NameTaken);
        QCOMPARE(rename(w_->tom, u"Mine"_s).problem().code, ProblemCode::ListEntryNotFound);
        QCOMPARE(rename(UserId(3), u"Mine"_s).problem().code, ProblemCode::UserNotFound);
        QCOMPARE(w_->details(deal_).company.name, u"Acme"_s);
    }

    /// A public deal is looked at by everybody, and worked on by a few.
    void whoOnlyLooksChangesNothing()
    {
        DealFacts facts = w_->details(deal_).deal.facts;
        facts.visibility = Visibility::Public;
        QVERIFY(w_->change(w_->sal, deal_, facts).ok());
        QVERIFY((*w_)->contacts().company(w_->tom, company_.id).ok());
        QCOMPARE(rename(w_->tom, u"Mine"_s).problem().code, ProblemCode::NotYourDeal);
        facts.participants = {w_->tom};
        QVERIFY(w_->change(w_->sal, deal_, facts).ok());
        QVERIFY(rename(w_->tom, u"Mine"_s).ok());
    }

    void nothingIsOverwritten()
    {
        QVERIFY(rename(w_->sal, u"First"_s).ok());
        const Outcome second = rename(w_->max, u"Second"_s);
        QCOMPARE(second.problem().code, ProblemCode::ChangedMeanwhile);
        QCOMPARE(second.problem().values, (QStringList{u"name"_s, u"First"_s, u"Second"_s}));
    }

private:
    [[nodiscard]] Outcome rename(UserId actor, const QString& name)
    {
        return (*w_)->contacts().changeCompany(actor, {company_, {company_.id, name}});
    }

    std::unique_ptr<TestWorkspace> w_;
    DealId deal_;
    Company company_;
    Person person_;
};

QTEST_GUILESS_MAIN(ContactServiceTest)
#include "tst_contact_service.moc"
