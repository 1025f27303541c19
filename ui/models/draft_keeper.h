// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/models/process_editor.h"

#include <QTimer>

namespace stagewright {

/// Stores the draft of an editor beside the versions, half a second after a change at the latest, so that
/// a crash costs no work.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(Desk& desk, ProcessEditor& editor, QObject* parent = nullptr);

    /// Off while a process is being loaded, and for people who may not change it.
    void setEnabled(bool enabled);
    /// Stores at once what still waits.
    void flush();
    /// Forgets the stored draft.
    void drop();

Q_SIGNALS:
    void failed(const stagewright::Problem& problem);

private:
    void report(const Outcome& outcome);

    Desk& desk_;
    ProcessEditor& editor_;
    QTimer timer_;
    bool enabled_ = false;
};

} // namespace stagewright
