// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/search/search_index.h"

#include "core/domain/search/searchable.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/dialect.h"
#include "core/storage/engine/statement.h"

namespace stagewright {

namespace {

/// Where the things of a kind stand, as "s", and the columns their text is made of.
struct Source
{
    const char* index;
    const char* texts;
    const char* key;
    const char* columns;
    const char* from;
    const char* table;
    bool endsWithPhone = false;
};

const Source& sourceOf(TextKind kind)
{
    static constexpr Source sources[] = {
        {"deal_search", "deal_text", "deal_id", "s.name, coalesce(c.name, ''), coalesce(p.name, '')",
         "deal s LEFT JOIN company c ON c.id = s.company_id LEFT JOIN person p ON p.id = s.person_id",
         "deal"},
        {"company_search", "company_text", "id", "s.name", "company s", "company"},
        {"person_search", "person_text", "id", "s.name, s.email, coalesce(c.name, ''), s.phone",
         "person s LEFT JOIN company c ON c.id = s.company_id", "person", true},
        {"task_search", "task_text", "id", "s.title, s.description, coalesce(d.name, '')",
         "task s LEFT JOIN deal d ON d.id = s.deal_id", "task"},
        {"note_search", "note_text", "id", "CASE WHEN s.removed_at = 0 THEN s.text ELSE '' END", "note s",
         "note"},
    };
    return sources[static_cast<int>(kind)];
}

/// From a row with the columns of the source, from `first` on.
QString textIn(const Statement& row, int first, int end, bool endsWithPhone)
{
    QString text;
    for (int column = first; column < end; ++column) {
        if (column > first)
            text += u'\n';
        const bool isPhone = endsWithPhone && column == end - 1;
        text += isPhone ? digitsOf(row.text(column)) : row.text(column);
    }
    return searchable(text);
}

} // namespace

const char* indexOf(TextKind kind)
{
    return sourceOf(kind).index;
}

const char* textsOf(TextKind kind)
{
    return sourceOf(kind).texts;
}

const char* textKeyOf(TextKind kind)
{
    return sourceOf(kind).key;
}

void SearchIndex::companyChanged(CompanyId company)
{
    renew(TextKind::Company, company.value());
    for (const qint64 person : ids("SELECT id FROM person WHERE company_id = ?", company.value()))
        renew(TextKind::Person, person);
    for (const qint64 deal : ids("SELECT id FROM deal WHERE company_id = ?", company.value()))
        renew(TextKind::Deal, deal);
}

void SearchIndex::personChanged(PersonId person)
{
    renew(TextKind::Person, person.value());
    for (const qint64 deal : ids("SELECT id FROM deal WHERE person_id = ?", person.value()))
        renew(TextKind::Deal, deal);
}

void SearchIndex::dealChanged(DealId deal)
{
    renew(TextKind::Deal, deal.value());
    tasksChanged(deal);
}

void SearchIndex::dealRemoved(DealId deal)
{
    contentsRemoved(deal);
    remove(TextKind::Deal, deal.value());
}

void SearchIndex::dealRestored(DealId deal)
{
    dealChanged(deal);
    for (const qint64 note : ids("SELECT id FROM note WHERE deal_id = ?", deal.value()))
        renew(TextKind::Note, note);
}

void SearchIndex::tasksChanged(DealId deal)
{
    for (const qint64 task : ids("SELECT id FROM task WHERE deal_id = ?", deal.value()))
        renew(TextKind::Task, task);
}

void SearchIndex::contentsRemoved(DealId deal)
{
    for (const qint64 task : ids("SELECT id FROM task WHERE deal_id = ?", deal.value()))
        remove(TextKind::Task, task);
    for (const qint64 note : ids("SELECT id FROM note WHERE deal_id = ?", deal.value()))
        remove(TextKind::Note, note);
}

void SearchIndex::rebuild()
{
    for (const TextKind kind : allTextKinds) {
        if (kind != TextKind::Deal)
            eachText(kind, [&](qint64 id, const std::optional<QString>&, const QString& wanted) {
                add(kind, id, wanted);
            });
    }
}

void SearchIndex::clear()
{
    for (const TextKind kind : allTextKinds) {
        connection_.run(QByteArray("DELETE FROM ") + textsOf(kind));
        connection_.run(connection_.dialect().forgetTexts(indexOf(kind)));
    }
}

void SearchIndex::eachText(TextKind kind, const Compare& take)
{
    const Source& source = sourceOf(kind);
    Statement rows(connection_, QByteArray("SELECT s.id, t.text, ") + source.columns + " FROM " +
                                    source.from + " LEFT JOIN " + source.texts + " t ON t." + source.key +
                                    " = s.id ORDER BY s.id");
    rows.bind();
    while (rows.step()) {
        const auto text = rows.isNull(1) ? std::nullopt : std::optional(rows.text(1));
        take(rows.integer(0), text, textIn(rows, 2, rows.columnCount(), source.endsWithPhone));
    }
}

QList<qint64> SearchIndex::orphans(TextKind kind)
{
    const Source& source = sourceOf(kind);
    Statement& rows = connection_.statement(QByteArray("SELECT t.") + source.key + " FROM " + source.texts +
                                            " t WHERE NOT EXISTS (SELECT 1 FROM " + source.table +
                                            " s WHERE s.id = t." + source.key + ")");
    QList<qint64> found;
    rows.bind();
    while (rows.step())
        found.append(rows.integer(0));
    return found;
}

std::unique_ptr<TextIndexCheck> SearchIndex::check(TextKind kind)
{
    const Source& source = sourceOf(kind);
    return connection_.dialect().indexCheck(source.index, QByteArray("SELECT ") + source.key +
                                                              ", text FROM " + source.texts);
}

void SearchIndex::add(TextKind kind, qint64 id)
{
    if (const auto text = wanted(kind, id))
        add(kind, id, *text);
}

void SearchIndex::add(TextKind kind, qint64 id, const QString& text)
{
    const Source& source = sourceOf(kind);
    connection_
        .statement(QByteArray("INSERT INTO ") + source.texts + " (" + source.key + ", text) VALUES (?, ?)")
        .bind(id, text)
        .run();
    connection_.statement(connection_.dialect().indexText(source.index)).bind(id, text).run();
}

void SearchIndex::remove(TextKind kind, qint64 id)
{
    const Source& source = sourceOf(kind);
    Statement& stored = connection_.statement(QByteArray("SELECT text FROM ") + source.texts + " WHERE " +
                                              source.key + " = ?");
    if (!stored.bind(id).step())
        return;
    const QString text = stored.text(0);
    stored.reset();
    connection_.statement(connection_.dialect().forgetText(source.index)).bind(id, text).run();
    connection_.statement(QByteArray("DELETE FROM ") + source.texts + " WHERE " + source.key + " = ?")
        .bind(id)
        .run();
}

void SearchIndex::renew(TextKind kind, qint64 id)
{
    const Source& source = sourceOf(kind);
    const auto now = wanted(kind, id);
    const QString before =
        connection_
            .statement(QByteArray("SELECT text FROM ") + source.texts + " WHERE " + source.key + " = ?")
            .bind(id)
            .firstText();
    if (now && *now == before)
        return;
    remove(kind, id);
    if (now)
        add(kind, id, *now);
}

QList<qint64> SearchIndex::ids(const char* sql, qint64 of)
{
    QList<qint64> found;
    Statement& rows = connection_.statement(sql).bind(of);
    while (rows.step())
        found.append(rows.integer(0));
    return found;
}

std::optional<QString> SearchIndex::wanted(TextKind kind, qint64 id)
{
    const Source& source = sourceOf(kind);
    Statement& row = connection_.statement(QByteArray("SELECT ") + source.columns + " FROM " + source.from +
                                           " WHERE s.id = ?");
    if (!row.bind(id).step())
        return std::nullopt;
    const QString text = textIn(row, 0, row.columnCount(), source.endsWithPhone);
    row.reset();
    return text;
}

} // namespace stagewright
