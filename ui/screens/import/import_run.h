// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/deal_import.h"

#include <QObject>

#include <memory>

class QTimer;

namespace stagewright {

class Desk;

/// One import on the writing thread, told about and cancelled from the window's.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    explicit ImportRun(Desk& desk, QObject* parent = nullptr);
    /// Cancels what runs: nobody is left to hear of it.
    ~ImportRun() override;

    void start(const QString& file, const ImportMapping& mapping, bool dryRun);
    /// The run ends soon with the problem Cancelled and stores nothing.
    void cancel();
    [[nodiscard]] bool isRunning() const { return state_ != nullptr; }

Q_SIGNALS:
    void progressed(double share);
    void finished(const stagewright::Result<stagewright::ImportReport>& report);

private:
    struct State
    {
        CancelFlag cancel{false};
        std::atomic<qint64> done{0};
        std::atomic<qint64> total{0};
    };

    void tell();

    Desk& desk_;
    QTimer* timer_;
    std::shared_ptr<State> state_; ///< shared with the thread, which may outlive this
};

} // namespace stagewright
