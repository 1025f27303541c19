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

    /// For a damaged file: offers the newest good backup, shown by its moment in the person's zone (invalid:
    /// there is none), and making a new workspace from what can be read.
    void offerRescue(const QDateTime& backup);
    /// What became of something that was tried from here.
    void tell(const QString& text);

Q_SIGNALS:
    void retryWanted();
    void restoreWanted();
    void salvageWanted();

private:
    QVBoxLayout* content_;
};

} // namespace stagewright
