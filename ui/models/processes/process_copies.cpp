// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/process_copies.h"

#include <algorithm>

namespace stagewright {

ProcessName freeProcessName(const ProcessName& wanted, const Directory& directory)
{
    return freeName(wanted, [&directory](const QString& name) {
        return std::any_of(
            directory.processes.cbegin(), directory.processes.cend(),
            [&name](const ProcessSummary& each) { return folded(each.process.name.text()) == folded(name); });
    });
}

} // namespace stagewright
