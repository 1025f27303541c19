// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"

#include <QTimer>

#include <memory>

namespace stagewright {

/// Long work on the writing thread, observed and cancelled from the window's thread.
class LongRun : public QObject
{
    Q_OBJECT

public:
    /// Shared with the thread that does the work, which may outlive this object.
    struct State
    {
        CancelFlag cancel{false};
        std::atomic<qint64> done{0};
        std::atomic<qint64> total{0};

        /// For the verb; valid as long as the state is.
        [[nodiscard]] LongWork work();
        /// For work that waits for its turn, called by whoever does it: false when it was cancelled or given
        /// up before.
        [[nodiscard]] bool begin();
        /// True when it has not begun, and then it never will.
        [[nodiscard]] bool giveUp();

    private:
        enum class Turn { Waiting, Begun, GivenUp };
        std::atomic<Turn> turn_{Turn::Waiting};
    };

    explicit LongRun(QObject* parent = nullptr);
    /// Cancels the work, since nobody is left to receive the result.
    ~LongRun() override;

    /// Only one at a time.
    [[nodiscard]] std::shared_ptr<State> start();
    void end();
    void cancel();
    [[nodiscard]] bool isRunning() const { return state_ != nullptr; }

Q_SIGNALS:
    /// From 0 to 1.
    void progressed(double share);

private:
    void tell();

    QTimer timer_;
    std::shared_ptr<State> state_;
};

} // namespace stagewright
