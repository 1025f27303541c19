// SPDX-License-Identifier: GPL-3.0-or-later
// Companies and their people on the command line.
#include "tests/app/cli/cli_fixture.h"

using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestCliContacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        cli_ = std::make_unique<Cli>();
        CLI_DOES(cli_->on({u"init"_s}));
        CLI_DOES(cli_->on({u"user"_s, u"add"_s, u"Sal"_s, u"sal@example.com"_s}));
        CLI_DOES(cli_->on({u"user"_s, u"add"_s, u"Tom"_s, u"tom@example.com"_s}));
        CLI_DOES(cli_->on(
            {u"import-deals"_s, cli_->write(u"d.csv"_s, "name,owner,company,person,value\n"
                                                        "Solar roof,sal@example.com,Acme,Ann,1000.50\n")}));
    }

    void lists()
    {
        const QJsonArray companies = cli_->array({u"companies"_s, u"--search"_s, u"ACM"_s});
        QCOMPARE(companies.size(), 1);
        QCOMPARE(companies[0][u"name"_s], u"Acme"_s);
        const QJsonArray people = cli_->array({u"people"_s});
        QCOMPARE(people.size(), 1);
        QCOMPARE(people[0][u"company"_s], u"Acme"_s);
        QVERIFY(people[0][u"phone"_s].isNull());
        QVERIFY(cli_->array({u"companies"_s, u"--as"_s, u"tom@example.com"_s}).isEmpty());
        QVERIFY(cli_->on({u"people"_s}).out.contains(u"Ann"_s));
    }

    void changes()
    {
        const QString person = cli_->array({u"people"_s})[0][u"id"_s].toString();
        CLI_DOES(cli_->on({u"person"_s, u"change"_s, person, u"--phone"_s, u"+48 22 123 45 67"_s,
                           u"--email"_s, u"ann@acme.example"_s, u"--as"_s, u"sal@example.com"_s}));
        const QJsonArray found = cli_->array({u"search"_s, u"22-123-45"_s});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0][u"title"_s], u"Solar roof"_s);
        QCOMPARE(found[1][u"reach"_s], u"+48 22 123 45 67"_s);
        const QString company = cli_->array({u"companies"_s})[0][u"id"_s].toString();
        CLI_DOES(cli_->on({u"company"_s, u"change"_s, company, u"--name"_s, u"Bright"_s}));
        QCOMPARE(cli_->array({u"deals"_s})[0][u"company"_s], u"Bright"_s);
        CLI_DOES(cli_->on({u"check"_s}));
    }

    void refuses()
    {
        const QString company = cli_->array({u"companies"_s})[0][u"id"_s].toString();
        CLI_REFUSES(cli_->on({u"company"_s, u"change"_s, company}), 2, u"--name"_s);
        CLI_REFUSES(cli_->on({u"company"_s, u"change"_s, u"nonsense"_s, u"--name"_s, u"x"_s}), 1,
                    u"nonsense"_s);
        CLI_REFUSES(cli_->on({u"company"_s, u"change"_s, company, u"--name"_s, u"x"_s, u"--as"_s,
                              u"tom@example.com"_s}),
                    1, company);
        CLI_REFUSES(cli_->on({u"person"_s, u"change"_s, company}), 2, u"--phone"_s);
    }

private:
    std::unique_ptr<Cli> cli_;
};

QTEST_GUILESS_MAIN(TestCliContacts)
#include "tst_cli_contacts.moc"
