// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/private_file.h"

#include <QFile>

namespace stagewright {

QString makePrivateFile(const QString& file)
{
    QFile made(file);
    const bool open = made.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return open ? QString() : made.errorString();
}

} // namespace stagewright
