// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_service.h"

namespace stagewright {

/// Reads files to be attached; runs on the worker's thread. The problem is that of the first file that cannot
/// be read.
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
