// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/user_finder.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

class TestUserFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void TestUserFinder::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("user"); // 0: nobody
    QTest::addColumn<bool>("ambiguous");
    const auto row = [](const char* name, const QString& text, qint64 user, bool ambiguous = false) {
        QTest::newRow(name) << text << user << ambiguous;
    };
    row("nothing", {}, 0);
    row("nobody", u"Ewa"_s, 0);
    row("e-mail", u"JAN2@example.com"_s, 2);
    row("two are called so", u"jan  kos"_s, 0, true);
    row("turned round", u"Kos, Jan"_s, 0, true);
    row("with marks", u"łukasz nowak"_s, 3);
    row("without", u"Lukasz Nowak"_s, 4);
    row("turned, with marks", u"Nowak, Łukasz"_s, 3);
    row("other marks", u"Lukąsz Nowak"_s, 0, true);
    row("one active, one not", u"Ola Lis"_s, 6);
    row("only inactive ones", u"Iga Sowa"_s, 7);
    row("marks left out", u"Zolc"_s, 9);
}

void TestUserFinder::finds()
{
    QFETCH(QString, text);
    QFETCH(qint64, user);
    QFETCH(bool, ambiguous);
    QList<User> users;
    const auto add = [&users](const QString& name, bool active = true) {
        User each;
        each.id = UserId(users.size() + 1);
        each.name = name;
        each.email = u"jan%1@example.com"_s.arg(each.id.value());
        each.active = active;
        users.append(each);
    };
    add(u"Jan Kos"_s);
    add(u"Jan Kos"_s);
    add(u"Łukasz Nowak"_s);
    add(u"Lukasz Nowak"_s);
    add(u"Ola Lis"_s, false);
    add(u"Ola Lis"_s);
    add(u"Iga Sowa"_s, false);
    add(u"Iga Sowa"_s, false);
    add(u"Żółć"_s);
    const UserFinder finder(users);
    QCOMPARE(finder.find(text).value(), user);
    QCOMPARE(finder.isAmbiguous(text), ambiguous);
}

QTEST_APPLESS_MAIN(TestUserFinder)
#include "tst_user_finder.moc"
