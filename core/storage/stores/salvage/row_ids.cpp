// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/salvage/row_ids.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/statement.h"

namespace stagewright {

namespace {

const char* sqlFor(RowKind kind)
{
    switch (kind) {
    case RowKind::Deals:
        return "SELECT id FROM deal ORDER BY id";
    case RowKind::Notes:
        return "SELECT id FROM note ORDER BY id";
    case RowKind::Tasks:
        return "SELECT id FROM task ORDER BY id";
    case RowKind::Users:
        return "SELECT id FROM workspace_user ORDER BY id";
    }
    return "";
}

} // namespace

std::vector<qint64> rowIds(Connection& connection, RowKind kind)
{
    std::vector<qint64> ids;
    Statement& rows = connection.statement(sqlFor(kind)).bind();
    while (rows.step())
        ids.push_back(rows.integer(0));
    return ids;
}

} // namespace stagewright
