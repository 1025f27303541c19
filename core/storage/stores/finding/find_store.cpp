// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/finding/find_store.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/statement.h"
#include "core/storage/stores/search/search_terms.h"

namespace stagewright {

namespace {

/// " AND ..." for tasks of a table called k.
SqlText taskSight(const DealSight& sight)
{
    SqlText text;
    if (sight.everything)
        return text;
    QList<qint64> people;
    for (const UserId owner : sight.owners)
        people.append(owner.value());
    text.add(" AND (k.responsible_id IN ").addList(people);
    return text.add(" OR k.created_by IN ").addList(people).add(")");
}

/// " CROSS JOIN ... WHERE ..." that leaves of the ids of `s` what may be seen. CROSS fixes the order of the
/// tables on SQLite: first the hits, then what is known of each.
SqlText seen(TextKind kind, const DealSight& sight, FoundPart part)
{
    SqlText text;
    const auto seenByDeal = [&](const char* deals) {
        if (sight.everything)
            return;
        text.add(" AND EXISTS (SELECT 1 FROM deal d ").add(deals).add(sightOfOneClause(sight)).add(")");
    };
    switch (kind) {
    case TextKind::Deal:
        text.add(" CROSS JOIN deal d WHERE d.id = s.id").add(sightOfOneClause(sight));
        if (part != FoundPart::All)
            text.add(part == FoundPart::Open ? " AND d.status + 0 = 0" : " AND d.status + 0 > 0");
        break;
    case TextKind::Company:
        text.add(" CROSS JOIN company c WHERE c.id = s.id");
        seenByDeal("/*+ index deal_by_company */ WHERE d.company_id = c.id");
        break;
    case TextKind::Person:
        text.add(" CROSS JOIN person p WHERE p.id = s.id");
        seenByDeal("/*+ index deal_by_person */ WHERE d.person_id = p.id");
        break;
    case TextKind::Task:
        text.add(" CROSS JOIN task k WHERE k.id = s.id").add(taskSight(sight));
        if (part != FoundPart::All)
            text.add(part == FoundPart::Open ? " AND k.done_at IS NULL" : " AND k.done_at IS NOT NULL");
        break;
    case TextKind::Note:
        text.add(" CROSS JOIN note n CROSS JOIN deal d WHERE n.id = s.id AND n.removed_at = 0 AND "
                 "d.id = n.deal_id")
            .add(sightOfOneClause(sight));
        break;
    }
    return text;
}

} // namespace

SqlText foundSql(TextKind kind, const DealSight& sight, const SearchTerms& terms, FoundPart part, int limit)
{
    const QByteArray texts = QByteArray(textsOf(kind)) + " t";
    const QByteArray key = QByteArray("t.") + textKeyOf(kind);
    SqlText text;
    text.add("SELECT s.id FROM (");
    // Letters that occur everywhere: the texts are read from the newest backwards until there are enough.
    if (terms.match.isEmpty())
        text.add("SELECT " + key + " AS id FROM " + texts + " WHERE 1 = 1")
            .add(containsClause(terms.contained));
    else if (terms.contained.isEmpty())
        text.addHits(indexOf(kind), terms.match);
    else
        text.add("SELECT h.id AS id FROM (")
            .addHits(indexOf(kind), terms.match)
            .add(") h CROSS JOIN " + texts + " WHERE " + key + " = h.id")
            .add(containsClause(terms.contained));
    text.add(") s").add(seen(kind, sight, part));
    return text.add(" ORDER BY s.id DESC LIMIT ?", qint64(limit));
}

QList<FoundText> FindStore::found(TextKind kind, const DealSight& sight, const QStringList& parts,
                                  FoundPart part, int limit)
{
    const auto terms = termsOf(connection_, kind, parts);
    if (!terms || limit <= 0)
        return {};
    QList<FoundText> found;
    const SqlText sql = foundSql(kind, sight, *terms, part, limit);
    Statement& rows = connection_.statement(sql.sql).bindAll(sql.values);
    while (rows.step())
        found.append(FoundText{rows.integer(0), QString()});
    for (FoundText& each : found)
        each.text = text(kind, each.id);
    return found;
}

bool FindStore::isSeen(TextKind kind, const DealSight& sight, qint64 id)
{
    SqlText sql;
    sql.add("SELECT 1 FROM (SELECT ? AS id) s", id).add(seen(kind, sight, FoundPart::All));
    return connection_.statement(sql.sql).bindAll(sql.values).firstInteger() == 1;
}

QList<DealId> FindStore::dealsOf(const DealSight& sight, TextKind kind, qint64 id, int limit)
{
    Q_ASSERT(kind == TextKind::Company || kind == TextKind::Person);
    SqlText sql;
    sql.add(kind == TextKind::Company
                ? "SELECT d.id FROM deal d /*+ index deal_by_company */ WHERE d.company_id = ?"
                : "SELECT d.id FROM deal d /*+ index deal_by_person */ WHERE d.person_id = ?",
            id)
        .add(sightOfOneClause(sight))
        .add(" ORDER BY d.id DESC");
    if (limit >= 0)
        sql.add(" LIMIT ?", qint64(limit));
    Statement& rows = connection_.statement(sql.sql).bindAll(sql.values);
    QList<DealId> deals;
    while (rows.step())
        deals.append(rows.id<DealId>(0));
    return deals;
}

std::optional<Note> FindStore::note(NoteId id)
{
    Statement& row = connection_.statement(
        "SELECT deal_id, action_id, author_id, at, text FROM note WHERE id = ? AND removed_at = 0");
    if (!row.bind(id).step())
        return std::nullopt;
    const Note note{id,         row.id<DealId>(0), row.id<ActionId>(1), row.id<UserId>(2), row.instant(3),
                    row.text(4)};
    row.reset();
    return note;
}

QString FindStore::text(TextKind kind, qint64 id)
{
    return connection_
        .statement(QByteArray("SELECT text FROM ") + textsOf(kind) + " WHERE " + textKeyOf(kind) + " = ?")
        .bind(id)
        .firstText();
}

} // namespace stagewright
