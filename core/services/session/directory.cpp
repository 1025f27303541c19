// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session/directory.h"

#include "core/services/session/environment.h"

#include <algorithm>

namespace stagewright {

namespace {

template<class Entry, class AnyId>
QString nameIn(const QList<Entry>& entries, AnyId id)
{
    const auto found =
        std::find_if(entries.cbegin(), entries.cend(), [id](const Entry& entry) { return entry.id == id; });
    return found == entries.cend() ? QString() : found->name;
}

template<class Wanted>
const ProcessSummary* firstOf(const QList<ProcessSummary>& processes, Wanted wanted)
{
    const auto found = std::find_if(processes.cbegin(), processes.cend(), wanted);
    return found == processes.cend() ? nullptr : &*found;
}

} // namespace

const ProcessSummary* Directory::process(ProcessId id) const
{
    return firstOf(processes, [id](const ProcessSummary& each) { return each.process.id == id; });
}

const ProcessSummary* Directory::defaultProcess() const
{
    if (const auto* marked = firstOf(processes, [](const ProcessSummary& each) { return each.isDefault; }))
        return marked;
    return processes.isEmpty() ? nullptr : &processes.first();
}

QString Directory::storedZone() const
{
    return unknownZone.isEmpty() ? zoneName(zone) : unknownZone;
}

QString Directory::userName(UserId id) const
{
    const User* user = people.user(id);
    return user ? user->name : QString();
}

QString Directory::productName(ProductId id) const
{
    return nameIn(products, id);
}

QString Directory::sourceName(SourceId id) const
{
    return nameIn(sources, id);
}

QString Directory::reasonName(ReasonId id) const
{
    return nameIn(reasons, id);
}

QString Directory::stageName(ProcessId processId, StageId stageId) const
{
    const ProcessSummary* summary = process(processId);
    const Stage* stage = summary ? summary->process.stage(stageId) : nullptr;
    return stage ? stage->name.text() : QString();
}

} // namespace stagewright
