// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QWidget>

class QMenu;

namespace stagewright {

class WindowActions;

/// Shown instead of a workspace that cannot be opened: what happened, and the ways on.
class ErrorPage : public QWidget
{
    Q_OBJECT

public:
    ErrorPage(const Problem& problem, WindowActions& actions, QWidget* parent = nullptr);

Q_SIGNALS:
    void retryWanted();
};

} // namespace stagewright
