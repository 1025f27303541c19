// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deal_service.h"

#include <QFile>
#include <QFileInfo>

namespace stagewright {

Result<FileContent> readAttachment(const QString& path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return Problem{ProblemCode::FileVanished, {name}};
    QFile file(path);
    // A folder fails with the system's words; opening a pipe would wait for its other end.
    if (!(info.isFile() || info.isDir()) || !file.open(QIODevice::ReadOnly))
        return Problem{ProblemCode::FileUnreadable, {name, file.errorString()}};
    // One byte more than allowed: a file may grow while it is read.
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Problem{ProblemCode::FileUnreadable, {name, file.errorString()}};
    if (bytes.size() > largestFile)
        return Problem{ProblemCode::FileTooLarge, {name, QString::number(largestFile / (1024 * 1024))}};
    return FileContent{name, std::move(bytes)};
}

} // namespace stagewright
