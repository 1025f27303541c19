// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/durable_file.h"
#include "core/exchange/process_file.h"

#include "core/storage/engine/regular_file.h"

#include <QFile>
#include <QFileInfo>

namespace stagewright {

Result<ProcessFileContent> loadProcessFile(const QString& path, const Organisation& people, IdSource& ids)
{
    const QString name = QFileInfo(path).fileName();
    const auto opened = openRegularFile(path);
    if (!opened)
        return opened.problem();
    QFile& file = **opened;
    // One byte more than allowed is enough to refuse the file.
    const QByteArray bytes = file.read(largestProcessFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Problem{ProblemCode::FileUnreadable, {name, file.errorString()}};
    return readProcessFile(bytes, name, people, ids);
}

Outcome saveProcessFile(const QString& path, const Process& process, const Organisation& people,
                        std::optional<int> basedOn)
{
    return writeDurably(path, processFileBytes(process, people, basedOn));
}

} // namespace stagewright
