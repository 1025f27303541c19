// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/workspace/workspace.h"

#include <QTemporaryDir>

namespace stagewright::test {

/// A clock that stands still until told to move: 2026-03-02 (a Monday) 09:00 UTC.
class StandingClock : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return now_; }
    void advance(qint64 ms) { now_.ms += ms; }
    void advanceDays(int days) { advance(days * 86'400'000LL); }

private:
    Instant now_{1'772'442'000'000};
};

/// 1, 2, 3...
class CountingIds : public IdSource
{
public:
    [[nodiscard]] qint64 next() override { return ++last_; }

private:
    qint64 last_ = 1000;
};

/// The default process in English, shortened: the stages and weights of product.md without their options.
/// setUp() makes the ids.
[[nodiscard]] Process plainProcess();

/// A real workspace file in a temporary folder, set up with an administrator, two teams of people and the
/// plain process; every outcome is asserted.
///
/// Ada administers; Max manages the team "North", where Sal and Sue sell; Mia manages "South", where Tom
/// sells.
class TestWorkspace
{
public:
    TestWorkspace();

    [[nodiscard]] Workspace& operator*() { return *workspace; }
    [[nodiscard]] Workspace* operator->() { return workspace.get(); }
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("test.stagewright")); }
    [[nodiscard]] Process process();
    [[nodiscard]] ActionId action(const QString& name);
    [[nodiscard]] StageId stage(const QString& name);
    /// A deal of Sal's, worth `major` units of the currency.
    [[nodiscard]] DealId deal(const QString& name, qint64 major = 1000);
    [[nodiscard]] DealFacts facts(const QString& name, UserId owner, qint64 major = 1000);
    [[nodiscard]] DealDetails details(DealId deal);
    [[nodiscard]] Progress progress(DealId deal) { return details(deal).deal.progress; }
    // Everything that differs from what is stored now counts as touched.
    [[nodiscard]] Outcome change(UserId actor, DealId deal, const EnteredDeal& wanted);
    [[nodiscard]] Outcome change(UserId actor, const Task& wanted);
    [[nodiscard]] Outcome change(UserId actor, const User& wanted);
    [[nodiscard]] Outcome change(UserId actor, const Team& wanted);
    /// True if `check` finds nothing; prints what it finds.
    [[nodiscard]] bool isClean();
    /// Another connection to the same file, with the same clock and ids.
    [[nodiscard]] std::unique_ptr<Workspace> second(Workspace::Mode mode = Workspace::Mode::ReadWrite);

    QTemporaryDir folder;
    std::shared_ptr<StandingClock> clock = std::make_shared<StandingClock>();
    Environment environment;
    std::unique_ptr<Workspace> workspace;
    UserId ada, max, sal, sue, mia, tom;
    TeamId north, south;
};

} // namespace stagewright::test
