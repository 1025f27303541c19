// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/processes/editing/session_fixture.h"
#include "ui/models/processes/version_bodies.h"

using namespace stagewright;
using namespace Qt::StringLiterals;
using test::Gate;

/// What is in a version is read when it is first wanted, once.
class TestVersionBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        at_ = std::make_unique<test::SessionFixture>();
        at_->start();
        at_->describe(u"Second"_s);
        at_->save();
    }
    void cleanup()
    {
        at_->settle();
        at_.reset();
    }

    void readsOnceWhatIsWanted()
    {
        VersionBodies bodies(at_->desk, at_->process);
        const QSignalSpy arrived(&bodies, &VersionBodies::arrived);
        Gate gate(at_->desk, Gate::Of::Reading);
        const int before = at_->desk.pending();
        QVERIFY(!bodies.known(1));
        QCOMPARE(at_->desk.pending(), before);
        QVERIFY(!bodies.body(2));
        QVERIFY(!bodies.body(2));
        QCOMPARE(at_->desk.pending(), before + 1);
        gate.open();
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(arrived.first().first().toInt(), 2);
        QCOMPARE(bodies.body(2)->description, u"Second"_s);
        QVERIFY(!bodies.known(1));
        at_->settle();
        QVERIFY(!bodies.body(1));
        QTRY_COMPARE(arrived.size(), 2);
        QVERIFY(bodies.known(1) && bodies.known(1)->description != u"Second"_s);
    }

    void saysWhatCannotBeRead()
    {
        VersionBodies bodies(at_->desk, at_->process);
        const QSignalSpy refused(&bodies, &VersionBodies::refused);
        QVERIFY(!bodies.body(9));
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(bodies.isRefused(9) && !bodies.isRefused(1));
        QVERIFY(!bodies.body(9));
        at_->settle();
        QCOMPARE(refused.size(), 1);
    }

    void lateAnswersAreForWhoeverAsked()
    {
        VersionBodies bodies(at_->desk, at_->process);
        QSignalSpy arrived(&bodies, &VersionBodies::arrived);
        {
            Gate gate(at_->desk, Gate::Of::Reading);
            QVERIFY(!bodies.body(1));
            at_->desk.setActor(at_->data.sal);
            gate.open();
        }
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(bodies.known(1)->id, at_->process);
    }

private:
    std::unique_ptr<test::SessionFixture> at_;
};

QTEST_MAIN(TestVersionBodies)
#include "tst_version_bodies.moc"
