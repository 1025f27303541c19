// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/desk.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace stagewright::test {

/// Holds up everything that is written, as another program does that holds the file.
class WriterGate
{
public:
    explicit WriterGate(Desk& desk)
    {
        desk.write([open = open_](Workspace& workspace) {
            while (!*open)
                QThread::msleep(1);
            return workspace.isSetUp();
        });
    }
    ~WriterGate() { open(); }
    WriterGate(const WriterGate&) = delete;
    WriterGate& operator=(const WriterGate&) = delete;

    void open() { *open_ = true; }

private:
    std::shared_ptr<std::atomic_bool> open_ = std::make_shared<std::atomic_bool>(false);
};

} // namespace stagewright::test
