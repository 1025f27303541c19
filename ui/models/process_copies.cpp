// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/process_copies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

ProcessName freeProcessName(const ProcessName& wanted, const Directory& directory)
{
    const auto taken = [&directory](const QString& name) {
        return std::any_of(
            directory.processes.cbegin(), directory.processes.cend(),
            [&name](const ProcessSummary& each) { return folded(each.process.name.text()) == folded(name); });
    };
    if (!taken(wanted.text()))
        return wanted;
    for (int number = 2;; ++number) {
        const QString ending = u" (%1)"_s.arg(number);
        const QString text = wanted.text().left(ProcessName::maxLength - ending.size()) + ending;
        const auto name = ProcessName::from(text);
        if (name && !taken(text))
            return *name;
    }
}

} // namespace stagewright
