// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"

#include <QTimer>

#include <memory>

namespace stagewright {

/// Long work on the writing thread, told about and cancelled from the window's.
class LongRun : public QObject
{
    Q_OBJECT

public:
    /// Shared with the thread of the work, which may outlive the window's part.
    struct State
    {
        CancelFlag cancel{false};
        std::atomic<qint64> done{0};
        std::atomic<qint64> total{0};

        /// For the verb; valid as long as the state is.
        [[nodiscard]] LongWork work();
    };

    explicit LongRun(QObject* parent = nullptr);
    /// Cancels what runs: nobody is left to hear of it.
    ~LongRun() override;

    /// One at a time.
    [[nodiscard]] std::shared_ptr<State> start();
    void end();
    void cancel();
    [[nodiscard]] bool isRunning() const { return state_ != nullptr; }

Q_SIGNALS:
    /// 0 to 1.
    void progressed(double share);

private:
    void tell();

    QTimer timer_;
    std::shared_ptr<State> state_;
};

} // namespace stagewright
