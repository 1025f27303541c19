// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/files.h"

#include "app/cli/say.h"
#include "core/storage/engine/regular_file.h"

#include <QFile>
#include <QFileInfo>

namespace stagewright::cli {

namespace {
// No file that is read whole here comes anywhere near this size.
constexpr qint64 largest = 20LL * 1024 * 1024;
} // namespace

Result<QByteArray> fileContent(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const auto opened = openRegularFile(path);
    if (!opened)
        return opened.problem();
    QFile& file = **opened;
    if (file.size() > largest) {
        const QString reason = Say::tr("it is larger than %1 MB").arg(largest / 1024 / 1024);
        return Problem{ProblemCode::FileUnreadable, {name, reason}};
    }
    QByteArray bytes = file.read(largest);
    if (file.error() != QFileDevice::NoError)
        return Problem{ProblemCode::FileUnreadable, {name, file.errorString()}};
    return bytes;
}

} // namespace stagewright::cli
