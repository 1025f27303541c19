// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/attachment.h"

#include "core/domain/deal/event.h"
#include "core/storage/engine/regular_file.h"

#include <QFile>
#include <QFileInfo>

namespace stagewright {

Result<FileContent> readAttachment(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo::exists(path))
        return Problem{ProblemCode::FileVanished, {name}};
    const auto opened = openRegularFile(path);
    if (!opened)
        return opened.problem();
    QFile& file = **opened;
    // One byte more than allowed: a file may grow while it is read.
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Problem{ProblemCode::FileUnreadable, {name, file.errorString()}};
    if (bytes.size() > largestFile)
        return Problem{ProblemCode::FileTooLarge, {name, QString::number(largestFile / (1024 * 1024))}};
    return FileContent{name, std::move(bytes)};
}

} // namespace stagewright
