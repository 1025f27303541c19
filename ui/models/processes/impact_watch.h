// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/configuring/impact.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace stagewright {

class Desk;
class ProcessEditor;

/// What the draft of an editor would do to the open deals of its process, and would have done to the won
/// ones. The ticks are read once, and weighed again off the window's thread whenever the draft changes. Only
/// the newest draft is weighed; weighings of older drafts are abandoned.
class ImpactWatch : public QObject
{
    Q_OBJECT

public:
    ImpactWatch(Desk& desk, ProcessEditor& editor, QObject* parent = nullptr);
    /// Abandons any reading or weighing.
    ~ImpactWatch() override;

    /// Reads the ticks of the editor's process.
    void start();
    /// Forgets the ticks and abandons any reading or weighing, because nobody is looking any more.
    void stop();
    /// How far back to look for won deals: 1 to 120 months.
    void setMonths(int months);
    [[nodiscard]] int months() const { return months_; }
    /// Nothing before the first weighing, or while nothing has changed.
    [[nodiscard]] const std::optional<Impact>& impact() const { return impact_; }
    /// Valid whenever there is an impact.
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
    QTimer rereading_; ///< merges several changes into one reading
    std::shared_ptr<CancelFlag> readingUnwanted_;
    std::shared_ptr<CancelFlag> weighingUnwanted_;
    int generation_ = 0;
    bool reading_ = false;
    bool weighing_ = false;
    bool again_ = false;
};

} // namespace stagewright
