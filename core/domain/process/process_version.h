// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/process/process.h"

namespace stagewright {

/// What a list of versions shows of one.
struct ProcessVersionInfo
{
    int version = 1;
    Instant savedAt;
    UserId savedBy;
    QString comment;
    friend bool operator==(const ProcessVersionInfo&, const ProcessVersionInfo&) = default;
};

/// A saved version with its content.
struct ProcessVersion : ProcessVersionInfo
{
    Process process;
    friend bool operator==(const ProcessVersion&, const ProcessVersion&) = default;
};

} // namespace stagewright
