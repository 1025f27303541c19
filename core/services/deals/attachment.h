// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

namespace stagewright {

/// A file read into memory, ready to be stored.
struct FileContent
{
    QString name;
    QByteArray bytes;
};

/// Reads a file to be attached: FileTooLarge if it is larger than largestFile; FileVanished, FileNotRegular,
/// FileUnreadable.
[[nodiscard]] Result<FileContent> readAttachment(const QString& path);

} // namespace stagewright
