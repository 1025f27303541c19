// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/defences.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace stagewright {

namespace {

struct Setting
{
    int name;
    int value;
};

constexpr std::array settings{
    Setting{SQLITE_DBCONFIG_DEFENSIVE, 1},       Setting{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},  Setting{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    Setting{SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0}, Setting{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Setting{SQLITE_DBCONFIG_DQS_DML, 0},         Setting{SQLITE_DBCONFIG_DQS_DDL, 0},
};

/// The largest value is an attached file of 50 MB; statements are the program's own, and no other database is
/// ever attached.
constexpr Setting limits[] = {
    {SQLITE_LIMIT_LENGTH, 128 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024},
    {SQLITE_LIMIT_COLUMN, 200},
    {SQLITE_LIMIT_EXPR_DEPTH, 200},
    {SQLITE_LIMIT_COMPOUND_SELECT, 50},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1024},
};

} // namespace

bool takeDefences(sqlite3* handle)
{
    for (const Setting& limit : limits)
        sqlite3_limit(handle, limit.name, limit.value);
    return std::all_of(settings.begin(), settings.end(), [handle](const Setting& setting) {
        int now = -1;
        return sqlite3_db_config(handle, setting.name, setting.value, &now) == SQLITE_OK &&
               now == setting.value;
    });
}

} // namespace stagewright
