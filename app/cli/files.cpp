// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/files.h"

#include "app/cli/say.h"

#include <QFile>
#include <QFileInfo>

namespace stagewright::cli {

namespace {
// Nothing that is read whole here is anywhere near as large.
constexpr qint64 largest = 20LL * 1024 * 1024;
} // namespace

Result<QByteArray> fileContent(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return Problem{ProblemCode::FileUnreadable, {name, file.errorString()}};
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
