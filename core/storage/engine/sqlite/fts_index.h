// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/engine/text_query.h"

#include <QByteArray>
#include <QString>

namespace stagewright {

/// The statements of a full-text index: a table of FTS5 with one column "text", split into every three
/// letters, that keeps no text of its own (https://www.sqlite.org/fts5.html, "external content").
class FtsIndex
{
public:
    explicit FtsIndex(QByteArray table) : table_(std::move(table)) {}

    /// Binds: id, text.
    [[nodiscard]] QByteArray insert() const;
    /// Binds: id, and the text that was inserted, as the index cannot know what to forget.
    [[nodiscard]] QByteArray remove() const;
    [[nodiscard]] QByteArray removeAll() const;
    /// Selects: id. Binds: the text of a query, see ftsText().
    [[nodiscard]] QByteArray hits() const;
    /// Selects: term, from a table of FTS5's vocabulary with the index's name and "_term". Binds: first, end,
    /// limit.
    [[nodiscard]] QByteArray terms() const;

private:
    QByteArray table_;
};

/// In the language of FTS5, with every term quoted.
[[nodiscard]] QString ftsText(const TextQuery& query);

} // namespace stagewright
