// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/processes/trial_walk.h"

#include <QScrollArea>

class QVBoxLayout;

namespace stagewright {

/// What has happened to the trial deal so far, newest first.
class TrialLog : public QScrollArea
{
    Q_OBJECT

public:
    explicit TrialLog(QWidget* parent = nullptr);

    void showEntries(const QList<TrialEntry>& entries);

private:
    void addLine(const TrialEntry& entry);

    QList<TrialEntry> shown_;
    QVBoxLayout* rows_;
};

} // namespace stagewright
