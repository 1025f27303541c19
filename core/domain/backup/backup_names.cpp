// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/backup/backup_names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr auto form = "yyyy-MM-ddTHH-mm-ssZ";
const auto ending = QLatin1StringView(".stagewright");

/// The file name, without its extension.
QString baseName(const QString& workspaceFile)
{
    QString name = workspaceFile.mid(workspaceFile.lastIndexOf(u'/') + 1);
    if (name.endsWith(ending))
        name.chop(ending.size());
    return name;
}

} // namespace

QString backupFolder(const QString& workspaceFile)
{
    return workspaceFile + u"-backups"_s;
}

QString backupName(const QString& workspaceFile, const QDateTime& moment)
{
    return baseName(workspaceFile) + u' ' + moment.toUTC().toString(QLatin1StringView(form)) + ending;
}

QDateTime momentOfBackup(const QString& name)
{
    static const QRegularExpression pattern(uR"( (\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)\.stagewright$)"_s);
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return {};
    QDateTime moment = QDateTime::fromString(match.captured(1), QLatin1StringView(form));
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

} // namespace stagewright
