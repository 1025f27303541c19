// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/migrations.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace stagewright {

QByteArray migration(const QString& engine, int version)
{
    const QString prefix = u"%1_"_s.arg(version, 4, 10, '0'_L1);
    const QDir folder(u":/stagewright/schema/"_s + engine);
    for (const QString& name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (name.startsWith(prefix) && file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    Q_ASSERT_X(false, "migration", "a numbered schema file is missing");
    return {};
}

} // namespace stagewright
