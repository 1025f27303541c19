// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace stagewright {

/// The words of the made-up company in one language; names of people and customers are the same in both.
struct DemoWords
{
    QStringList teams;    ///< three
    QStringList topics;   ///< what deals are about
    QStringList products; ///< six
    QStringList notes;
    QStringList calls;
    QStringList meetings;
    QStringList mails;
    QStringList toDos;
    QString renewals; ///< name of the second process
    QString renewalsDescription;
    QList<QStringList> renewalStages; ///< a name, then its actions
};

[[nodiscard]] const DemoWords& demoWords(bool polish);
/// Eleven people; the twelfth is the administrator.
[[nodiscard]] const QStringList& demoPeople();
[[nodiscard]] const QStringList& demoCompanies();

} // namespace stagewright
