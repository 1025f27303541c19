// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/options/actions_key.h"

#include <QCryptographicHash>
#include <QStringList>

namespace stagewright {

QString keyOf(const QSet<ActionId>& ids)
{
    QStringList all;
    for (const ActionId id : ids)
        all.append(id.toText());
    all.sort();
    const QByteArray digest = QCryptographicHash::hash(all.join(u' ').toLatin1(), QCryptographicHash::Sha1);
    return QString::fromLatin1(digest.toHex());
}

} // namespace stagewright
