// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/json/file_fault.h"

namespace stagewright {

Problem problemOf(const QString& fileName, const FileFinding& finding)
{
    return {ProblemCode::ProcessFileUnreadable,
            QStringList{fileName, QString::number(finding.line), finding.place,
                        QString::number(static_cast<int>(finding.fault))} +
                finding.details};
}

FileFinding findingOf(const Problem& problem)
{
    return {static_cast<FileFault>(problem.values.value(3).toInt()), problem.values.value(1).toLongLong(),
            problem.values.value(2), problem.values.mid(4)};
}

} // namespace stagewright
