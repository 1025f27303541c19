// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/engine/connection.h"
#include "core/storage/schema/schema_manager.h"

#include <QTemporaryDir>

namespace stagewright::test {

/// An empty file with the newest schema, without the services above it.
class TestDatabase
{
public:
    TestDatabase()
    {
        auto opened =
            Connection::open(folder_.filePath(QStringLiteral("test.stagewright")), Connection::Mode::Create);
        if (!opened || !prepareSchema(**opened, true, true))
            qFatal("no database for the test");
        connection_ = std::move(*opened);
    }

    [[nodiscard]] Connection& connection() { return *connection_; }

private:
    QTemporaryDir folder_;
    std::unique_ptr<Connection> connection_;
};

} // namespace stagewright::test
