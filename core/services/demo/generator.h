// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/result.h"

namespace stagewright {

class Workspace;

/// Quickly stores `count` made-up deals with history, and returns how many; `closedShare` of them (0 to 1)
/// are closed. The same seed makes the same deals, relative to today.
[[nodiscard]] Result<qint64> generateDeals(Workspace& workspace, qint64 count, quint32 seed,
                                           double closedShare);

/// Fills a workspace that was just set up with a year in the life of a company of twelve: teams, people,
/// lists, about 160 deals, tasks and notes, written in `language` ("pl"; any other means English). The same
/// seed makes the same data, relative to today.
[[nodiscard]] Outcome fillDemo(Workspace& workspace, quint32 seed, UserId admin,
                               const QString& language = {});

} // namespace stagewright
