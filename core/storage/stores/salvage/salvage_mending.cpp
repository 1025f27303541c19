// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/salvage/salvage_mending.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/statement.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// Users are made for everybody who is referred to; they are deactivated, so that nothing new becomes theirs.
constexpr std::array missingUsers{"SELECT owner_id FROM deal",        "SELECT author_id FROM note",
                                  "SELECT added_by FROM file",        "SELECT responsible_id FROM task",
                                  "SELECT created_by FROM task",      "SELECT user_id FROM task_participant",
                                  "SELECT user_id FROM participant",  "SELECT recipient_id FROM notification",
                                  "SELECT user_id FROM process_draft"};

constexpr std::array mendings{
    // A process without a row is rebuilt from its versions; a row without any version is removed.
    "INSERT INTO process (id, version, position, is_default, active) SELECT process_id, max(version), 1000, "
    "0, 1 "
    "FROM process_version WHERE process_id NOT IN (SELECT id FROM process) GROUP BY process_id",
    "DELETE FROM process WHERE id NOT IN (SELECT process_id FROM process_version)",
    "UPDATE process SET version = (SELECT max(version) FROM process_version v WHERE v.process_id = "
    "process.id) "
    "WHERE NOT EXISTS (SELECT 1 FROM process_version v WHERE v.process_id = process.id AND v.version = "
    "process.version)",
    "UPDATE process SET is_default = 1, active = 1 WHERE id = (SELECT min(id) FROM process) "
    "AND NOT EXISTS (SELECT 1 FROM process WHERE is_default = 1)",
    "UPDATE deal SET process_id = (SELECT id FROM process WHERE is_default = 1) "
    "WHERE process_id NOT IN (SELECT id FROM process) AND EXISTS (SELECT 1 FROM process)",
    "UPDATE deal SET process_version = (SELECT max(version) FROM process_version v WHERE v.process_id = "
    "deal.process_id) WHERE status <> 0 AND process_id IN (SELECT id FROM process) AND NOT EXISTS (SELECT 1 "
    "FROM process_version v WHERE v.process_id = "
    "deal.process_id AND v.version = deal.process_version)",
    "DELETE FROM process_team WHERE process_id NOT IN (SELECT id FROM process) OR team_id NOT IN (SELECT id "
    "FROM "
    "team)",
    // Optional references to missing rows become NULL.
    "UPDATE team SET parent_id = NULL WHERE parent_id NOT IN (SELECT id FROM team)",
    "UPDATE team SET manager_id = NULL WHERE manager_id NOT IN (SELECT id FROM workspace_user)",
    "UPDATE workspace_user SET team_id = NULL WHERE team_id NOT IN (SELECT id FROM team)",
    "UPDATE process_version SET saved_by = NULL WHERE saved_by NOT IN (SELECT id FROM workspace_user)",
    "UPDATE person SET company_id = NULL WHERE company_id NOT IN (SELECT id FROM company)",
    "UPDATE deal SET company_id = NULL WHERE company_id NOT IN (SELECT id FROM company)",
    "UPDATE deal SET person_id = NULL WHERE person_id NOT IN (SELECT id FROM person)",
    "UPDATE deal SET product_id = NULL WHERE product_id NOT IN (SELECT id FROM product)",
    "UPDATE deal SET source_id = NULL WHERE source_id NOT IN (SELECT id FROM source)",
    "UPDATE deal SET closing_reason_id = NULL WHERE closing_reason_id NOT IN (SELECT id FROM closing_reason)",
    "UPDATE task SET deal_id = NULL WHERE deal_id NOT IN (SELECT id FROM deal)",
    "UPDATE file SET note_id = NULL WHERE note_id NOT IN (SELECT id FROM note)",
    "UPDATE file SET size = (SELECT length(bytes) FROM file_content c WHERE c.file_id = file.id) "
    "WHERE id IN (SELECT file_id FROM file_content)",
};

/// Rows that mean nothing on their own are removed and reported as missing.
struct Removal
{
    const char* table;
    const char* sql;
};

constexpr std::array removals{
    Removal{"typed_draft", "DELETE FROM typed_draft WHERE user_id NOT IN (SELECT id FROM workspace_user) "
                           "OR (deal_id IS NOT NULL AND deal_id NOT IN (SELECT id FROM deal))"},
    Removal{"participant", "DELETE FROM participant WHERE deal_id NOT IN (SELECT id FROM deal)"},
    Removal{"task_participant", "DELETE FROM task_participant WHERE task_id NOT IN (SELECT id FROM task)"},
    Removal{"note", "DELETE FROM note WHERE deal_id NOT IN (SELECT id FROM deal)"},
    Removal{"note_version", "DELETE FROM note_version WHERE note_id NOT IN (SELECT id FROM note)"},
    Removal{"completed_action", "DELETE FROM completed_action WHERE deal_id NOT IN (SELECT id FROM deal)"},
    Removal{"history", "DELETE FROM history WHERE deal_id NOT IN (SELECT id FROM deal)"},
    Removal{"file", "DELETE FROM file WHERE deal_id NOT IN (SELECT id FROM deal) "
                    "OR id NOT IN (SELECT file_id FROM file_content)"},
    Removal{"file_content", "DELETE FROM file_content WHERE file_id NOT IN (SELECT id FROM file)"},
    Removal{"undo_step", "DELETE FROM undo_step WHERE user_id NOT IN (SELECT id FROM workspace_user)"},
    Removal{"undo_change", "DELETE FROM undo_change WHERE step_id NOT IN (SELECT id FROM undo_step)"},
    Removal{"bin_row", "DELETE FROM bin_row WHERE item_id NOT IN (SELECT id FROM bin_item)"},
    Removal{"bin_file", "DELETE FROM bin_file WHERE item_id NOT IN (SELECT id FROM bin_item)"},
    Removal{"notification",
            "DELETE FROM notification WHERE (deal_id IS NOT NULL AND deal_id NOT IN (SELECT id FROM "
            "deal)) OR (task_id IS NOT NULL AND task_id NOT IN (SELECT id FROM task))"},
};

SalvagedTable* find(QList<SalvagedTable>& tables, const QString& name)
{
    for (SalvagedTable& each : tables) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

} // namespace

void SalvageMending::mendReferences(QList<SalvagedTable>& tables)
{
    const auto told = [&tables](const QString& name) {
        return find(tables, name);
    };
    for (const Removal& removal : removals) {
        Statement remove(target_, removal.sql);
        const bool gone = remove.bind().run();
        if (SalvagedTable* table = gone ? told(QString::fromLatin1(removal.table)) : nullptr) {
            table->rows -= remove.changes();
            table->missing += remove.changes();
        }
    }
    qint64 made = 0;
    for (const char* named : missingUsers) {
        const QByteArray sql(named);
        const QByteArray column = sql.mid(7, sql.indexOf(" FROM") - 7);
        Statement make(target_,
                       "INSERT INTO workspace_user (id, name, email, folded_email, role, team_id, active) "
                       "SELECT DISTINCT " +
                           column + ", '?', " + column + " || '@example.invalid', " + column +
                           " || '@example.invalid', 0, NULL, 0 FROM " + sql.mid(sql.indexOf("FROM ") + 5) +
                           " WHERE " + column + " NOT IN (SELECT id FROM workspace_user)");
        if (make.bind().run())
            made += make.changes();
    }
    // Those that could not be read and those that others name are the same people.
    if (SalvagedTable* users = told(u"workspace_user"_s))
        users->missing = std::max(users->missing, made);
    for (const char* sql : mendings)
        target_.run(sql);
}

std::optional<Currency> SalvageMending::currency()
{
    Statement row(target_, "SELECT currency FROM workspace WHERE id = 1");
    const auto known = Currency::fromCode(row.bind().firstText());
    return known ? std::optional(*known) : std::nullopt;
}

void SalvageMending::giveCurrency(const Currency& currency, QList<SalvagedTable>& tables)
{
    Statement give(target_, "UPDATE workspace SET currency = ? WHERE id = 1");
    if (!give.bind(currency.code()).run() || give.changes() == 0)
        return;
    if (SalvagedTable* table = find(tables, u"workspace"_s))
        table->mended += 1;
}

void SalvageMending::giveProcess(ProcessId process)
{
    Statement give(target_,
                   "UPDATE deal SET process_id = ?, process_version = CASE status WHEN 0 THEN 0 ELSE 1 END "
                   "WHERE process_id NOT IN (SELECT process_id FROM process_version)");
    give.bind(process).run();
}

} // namespace stagewright
