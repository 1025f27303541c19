// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QDateTime>
#include <QWidget>

class QVBoxLayout;

namespace stagewright {

class WindowActions;

/// Shown instead of a workspace that cannot be opened: what happened, and the ways on.
class ErrorPage : public QWidget
{
    Q_OBJECT

public:
    ErrorPage(const Problem& problem, WindowActions& actions, QWidget* parent = nullptr);

    /// Where the file is damaged: the newest good backup, by the moment it was made in the person's zone (not
    /// valid: there is none), and making a new workspace of what can be read.
    void offerRescue(const QDateTime& backup);

Q_SIGNALS:
    void retryWanted();
    void restoreWanted();
    void salvageWanted();

private:
    QVBoxLayout* content_;
};

} // namespace stagewright
