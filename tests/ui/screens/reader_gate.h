// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/desk.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace stagewright::test {

/// Holds up everything that is read, as a slow disk does.
class ReaderGate
{
public:
    explicit ReaderGate(Desk& desk)
    {
        const auto wait = [open = open_](Workspace& workspace) {
            while (!*open)
                QThread::msleep(1);
            return workspace.isSetUp();
        };
        desk.read(wait);
        desk.survey(wait);
    }
    ~ReaderGate() { open(); }
    ReaderGate(const ReaderGate&) = delete;
    ReaderGate& operator=(const ReaderGate&) = delete;

    void open() { *open_ = true; }

private:
    std::shared_ptr<std::atomic_bool> open_ = std::make_shared<std::atomic_bool>(false);
};

} // namespace stagewright::test
