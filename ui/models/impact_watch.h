// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/impact.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace stagewright {

class Desk;
class ProcessEditor;

/// What the draft of an editor would do to the open deals of its process, and would have done to the won
/// ones: the ticks are read once, and weighed anew, off the window's thread, whenever the draft changes. Only
/// the newest draft is weighed; those it overtook are given up.
class ImpactWatch : public QObject
{
    Q_OBJECT

public:
    ImpactWatch(Desk& desk, ProcessEditor& editor, QObject* parent = nullptr);
    /// What is read or weighed is given up.
    ~ImpactWatch() override;

    /// Reads the ticks of the editor's process.
    void start();
    /// Forgets them, and gives up what is read or weighed: nobody looks any more.
    void stop();
    /// How far back the won deals are looked at: 1 to 120 months.
    void setMonths(int months);
    [[nodiscard]] int months() const { return months_; }
    /// Nothing before the first weighing, and while nothing is changed.
    [[nodiscard]] const std::optional<Impact>& impact() const { return impact_; }
    /// There is one whenever there is an impact.
    [[nodiscard]] const Backtest& backtest() const { return backtest_; }
    [[nodiscard]] bool isBusy() const { return reading_ || weighing_; }

Q_SIGNALS:
    void changed();
    /// The ticks could not be read.
    void failed(const stagewright::Problem& problem);

private:
    struct Ticks
    {
        TickTable open;
        TickTable won;
    };
    struct Weighed
    {
        Impact impact;
        Backtest backtest;
    };

    void weigh();
    void show(const std::optional<Weighed>& weighed);

    Desk& desk_;
    ProcessEditor& editor_;
    std::shared_ptr<const Ticks> ticks_;
    std::optional<Impact> impact_;
    Backtest backtest_;
    int months_ = 12;
    QTimer rereading_; ///< many changes in a row are read once
    std::shared_ptr<CancelFlag> readingUnwanted_;
    std::shared_ptr<CancelFlag> weighingUnwanted_;
    int generation_ = 0;
    bool reading_ = false;
    bool weighing_ = false;
    bool again_ = false;
};

} // namespace stagewright
