// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace stagewright {

class Desk;

/// What is in the saved versions of one process. Each is read once, when it is first wanted, because a
/// process may have hundreds and only two are looked at.
class VersionBodies : public QObject
{
    Q_OBJECT

public:
    /// As the person who acts now sees it.
    VersionBodies(Desk& desk, ProcessId process, QObject* parent = nullptr);

    /// Null while it is being read; arrived() or refused() follows.
    [[nodiscard]] const Process* body(int version);
    /// Null as long as it has not been read; asks for nothing.
    [[nodiscard]] const Process* known(int version) const;
    [[nodiscard]] bool isRefused(int version) const { return refused_.contains(version); }

Q_SIGNALS:
    void arrived(int version);
    /// It is gone or cannot be read.
    void refused(int version);

private:
    void read(int version);

    Desk& desk_;
    UserId viewer_;
    ProcessId process_;
    QHash<int, Process> bodies_;
    QSet<int> asked_;
    QSet<int> refused_;
};

} // namespace stagewright
