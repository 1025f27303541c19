// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/version_bodies.h"

#include "ui/models/desk/desk.h"

namespace stagewright {

VersionBodies::VersionBodies(Desk& desk, ProcessId process, QObject* parent)
    : QObject(parent), desk_(desk), viewer_(desk.actor()), process_(process)
{}

const Process* VersionBodies::body(int version)
{
    if (!asked_.contains(version))
        read(version);
    return known(version);
}

const Process* VersionBodies::known(int version) const
{
    const auto found = bodies_.constFind(version);
    return found == bodies_.cend() ? nullptr : &*found;
}

void VersionBodies::read(int version)
{
    asked_.insert(version);
    desk_
        .read([viewer = viewer_, process = process_, version](Workspace& workspace) {
            return workspace.processes().version(viewer, process, version);
        })
        .then(this, [this, version](const Result<ProcessVersion>& read) {
            if (!read) {
                refused_.insert(version);
                Q_EMIT refused(version);
                return;
            }
            bodies_.insert(version, read->process);
            Q_EMIT arrived(version);
        });
}

} // namespace stagewright
