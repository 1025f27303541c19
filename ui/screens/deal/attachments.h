// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deal_service.h"

namespace stagewright {

/// Reads files that are to be attached; for the worker's thread. The first that cannot be read is the
/// problem.
[[nodiscard]] inline Result<QList<FileContent>> readAttachments(const QStringList& paths)
{
    QList<FileContent> files;
    for (const QString& path : paths) {
        auto file = readAttachment(path);
        if (!file)
            return file.problem();
        files.append(*std::move(file));
    }
    return files;
}

} // namespace stagewright
