// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/fts_check.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/statement.h"

namespace stagewright {

namespace {

/// FNV-1a.
quint64 mixedIn(quint64 hash, const char* bytes, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i)
        hash = (hash ^ static_cast<uchar>(bytes[i])) * 0x100000001b3ULL;
    return hash;
}

void add(IndexSums& sums, QByteArrayView term, qint64 row, qint64 place)
{
    quint64 hash = mixedIn(0xcbf29ce484222325ULL, term.data(), term.size());
    hash = mixedIn(hash, reinterpret_cast<const char*>(&row), sizeof row);
    sums.sum += mixedIn(hash, reinterpret_cast<const char*>(&place), sizeof place);
    ++sums.entries;
}

/// The position after the letter that begins at `at`; texts are well-formed UTF-8.
qsizetype afterLetter(QByteArrayView text, qsizetype at)
{
    ++at;
    while (at < text.size() && (static_cast<uchar>(text[at]) & 0xc0) == 0x80)
        ++at;
    return at;
}

/// Adds every three consecutive letters, which is how the index's "trigram" tokenizer splits a text.
void addText(IndexSums& sums, qint64 row, QByteArrayView text)
{
    qsizetype begin = 0;
    for (qint64 place = 0; begin < text.size(); ++place) {
        const qsizetype second = afterLetter(text, begin);
        const qsizetype third = second < text.size() ? afterLetter(text, second) : text.size();
        if (third >= text.size())
            return;
        add(sums, text.sliced(begin, afterLetter(text, third) - begin), row, place);
        begin = second;
    }
}

} // namespace

FtsCheck::FtsCheck(Connection& connection, QByteArray index, QByteArray texts)
    : connection_(connection),
      index_(std::move(index)),
      texts_(std::move(texts)),
      entries_("temp." + index_ + "_instance")
{}

void FtsCheck::open()
{
    // In the temporary schema of the connection: the file is not written.
    const bool readsOnly = connection_.number("PRAGMA query_only") == 1;
    if (readsOnly)
        connection_.run("PRAGMA query_only = OFF");
    connection_.run("CREATE VIRTUAL TABLE IF NOT EXISTS " + entries_ + " USING fts5vocab (main, " + index_ +
                    ", instance)");
    if (readsOnly)
        connection_.run("PRAGMA query_only = ON");
}

void FtsCheck::close()
{
    connection_.forgetFailure();
    const bool readsOnly = connection_.number("PRAGMA query_only") == 1;
    if (readsOnly)
        connection_.run("PRAGMA query_only = OFF");
    connection_.run("DROP TABLE IF EXISTS " + entries_);
    if (readsOnly)
        connection_.run("PRAGMA query_only = ON");
    connection_.forgetFailure();
}

IndexSums FtsCheck::entries(const std::function<void(const QString&)>& notFound)
{
    IndexSums sums;
    QList<std::pair<QString, qint64>> terms; // each with the first row that contains it
    {
        Statement rows(connection_, "SELECT term, doc, offset FROM " + entries_);
        QByteArray last;
        while (rows.step()) {
            const QByteArray term = rows.bytes(0);
            add(sums, term, rows.integer(1), rows.integer(2));
            if (term != last)
                terms.append({QString::fromUtf8(term), rows.integer(1)});
            last = term;
        }
    }
    // Reading everything in order does not use the tree that leads to a term, but searches do, so it is
    // tested too.
    Statement found(connection_, "SELECT doc FROM " + entries_ + " WHERE term = ?");
    for (const auto& [term, row] : std::as_const(terms)) {
        if (found.bind(term).firstInteger() != row && !connection_.failed())
            notFound(term);
    }
    return sums;
}

IndexSums FtsCheck::expected()
{
    IndexSums sums;
    Statement rows(connection_, texts_);
    while (rows.step())
        addText(sums, rows.integer(0), rows.bytes(1));
    return sums;
}

} // namespace stagewright
