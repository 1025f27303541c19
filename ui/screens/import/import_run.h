// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/deal_import.h"
#include "ui/models/desk/long_run.h"

namespace stagewright {

class Desk;

/// One import on a thread of the desk, observed and cancelled from the window's thread. A trial only reads,
/// so that other people's writes do not have to wait for it.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    explicit ImportRun(Desk& desk, QObject* parent = nullptr);

    void start(const QString& file, const ImportMapping& mapping, const ImportWishes& wishes);
    /// The run soon ends with the problem Cancelled and stores nothing.
    void cancel() { run_.cancel(); }
    [[nodiscard]] bool isRunning() const { return run_.isRunning(); }

Q_SIGNALS:
    void progressed(double share);
    void finished(const stagewright::Result<stagewright::ImportReport>& report);

private:
    Desk& desk_;
    LongRun run_;
};

} // namespace stagewright
