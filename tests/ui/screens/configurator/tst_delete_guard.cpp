// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session/session.h"
#include "tests/ui/screens/configurator/open_configurator.h"
#include "tests/ui/screens/reader_gate.h"
#include "ui/widgets/window/card_dialog.h"

#include <algorithm>

using namespace stagewright;
using namespace Qt::StringLiterals;
using test::OpenConfigurator;
using test::ReaderGate;

/// Deleting what deals have done, while they cannot be counted.
class TestDeleteGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whyItWaitsIsToldAtEveryPress();
    void nothingWaitsForAStageThatIsGone();
    void aCountThatFailedIsTriedAgain();
    void anotherProcessWaitsForNothing();

private:
    [[nodiscard]] ActionId id(qsizetype stage, qsizetype action) const
    {
        return open_->process().stages[stage].actions[action].id;
    }
    void remove(qsizetype stage, qsizetype action)
    {
        open_->card(stage, action).setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    }
    /// Those that can be seen.
    [[nodiscard]] QList<CardDialog*> questions() const
    {
        auto all = open_->window.findChildren<CardDialog*>(u"deleteUsed"_s);
        all.removeIf([](const CardDialog* each) { return each->isHidden(); });
        return all;
    }
    void setRole(int role)
    {
        Connection& connection = desk_->data.workspace->session().connection();
        connection.run("UPDATE workspace_user SET role = " + QByteArray::number(role) +
                       " WHERE id = " + QByteArray::number(desk_->data.ada.value()));
        QVERIFY(!connection.failed());
    }

    const QString counting_ = u"Counting the deals that used it…"_s;
    std::unique_ptr<test::DeskFixture> desk_;
    std::unique_ptr<OpenConfigurator> open_;
};

void TestDeleteGuard::init()
{
    desk_ = std::make_unique<test::DeskFixture>();
    const DealId deal = desk_->data.deal(u"Relocation"_s);
    const ActionId used = desk_->data.process().stages[0].actions[0].id;
    QVERIFY(desk_->data->deals().tick(desk_->data.ada, {deal, used}).ok());
    desk_->start();
    open_ = std::make_unique<OpenConfigurator>(*desk_, desk_->data.process().id);
    QVERIFY(open_->ready);
    open_->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open_->window));
}

void TestDeleteGuard::cleanup()
{
    desk_->settle();
    desk_->desk.stop();
    open_.reset();
    desk_.reset();
}

void TestDeleteGuard::whyItWaitsIsToldAtEveryPress()
{
    const ActionId used = id(0, 0);
    ReaderGate gate(desk_->desk);
    remove(0, 0);
    QTRY_COMPARE(desk_->message, counting_);
    QVERIFY(open_->process().action(used));
    // The message has gone, and nothing happened yet.
    desk_->message.clear();
    remove(0, 0);
    QCOMPARE(desk_->message, counting_);
    QVERIFY(questions().isEmpty());
    gate.open();
    desk_->settle();
    QCOMPARE(questions().size(), 1);
    QVERIFY(open_->process().action(used));
    QTest::mouseClick(questions().first()->primary(), Qt::LeftButton);
    QTRY_VERIFY(!open_->process().action(used));
}

void TestDeleteGuard::nothingWaitsForAStageThatIsGone()
{
    const StageId first = open_->process().stages[0].id;
    const ActionId unused = id(1, 0);
    ReaderGate gate(desk_->desk);
    Q_EMIT open_->board().removeStageWanted(first);
    remove(1, 0);
    open_->editor().removeStage(first);
    gate.open();
    desk_->settle();
    QVERIFY(questions().isEmpty());
    QVERIFY(!open_->process().action(unused));
}

void TestDeleteGuard::aCountThatFailedIsTriedAgain()
{
    const ActionId used = id(0, 0);
    setRole(int(Role::Salesperson));
    remove(0, 0);
    desk_->settle();
    QVERIFY(!desk_->problems.isEmpty());
    QVERIFY(questions().isEmpty());
    QVERIFY(open_->process().action(used));
    setRole(int(Role::Administrator));
    remove(0, 0);
    desk_->settle();
    QCOMPARE(questions().size(), 1);
}

void TestDeleteGuard::anotherProcessWaitsForNothing()
{
    Process other = open_->process();
    other.name = *ProcessName::from(u"Other"_s);
    const auto made = desk_->data->processes().create(desk_->data.ada, other);
    QVERIFY(made.ok());
    ReaderGate gate(desk_->desk);
    remove(0, 0);
    QSignalSpy loaded(open_->screen, &ConfiguratorScreen::loaded);
    open_->screen->showProcess(*made);
    gate.open();
    QTRY_VERIFY(!loaded.isEmpty());
    desk_->settle();
    QVERIFY(questions().isEmpty());
    const ActionId unused = id(0, 0);
    remove(0, 0);
    desk_->settle();
    QVERIFY(questions().isEmpty());
    QVERIFY(!open_->process().action(unused));
}

QTEST_MAIN(TestDeleteGuard)
#include "tst_delete_guard.moc"
