// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace stagewright {

/// The statements of a full-text index: a table of FTS5 with one column "text", split into every three
/// letters, that keeps no text of its own (https://www.sqlite.org/fts5.html, "external content").
class TextIndex
{
public:
    explicit TextIndex(QByteArray table) : table_(std::move(table)) {}

    /// Binds: id, text.
    [[nodiscard]] QByteArray insert() const;
    /// Binds: id, and the text that was inserted, as the index cannot know what to forget.
    [[nodiscard]] QByteArray remove() const;
    [[nodiscard]] QByteArray removeAll() const;
    /// Selects: id. Binds: a query made of terms.
    [[nodiscard]] QByteArray hits() const;

    /// A text as one term, quoted so that nothing in it acts as an operator.
    [[nodiscard]] static QString term(const QString& text);
    [[nodiscard]] static QString allOf(const QStringList& terms);
    [[nodiscard]] static QString anyOf(const QStringList& terms);

private:
    QByteArray table_;
};

} // namespace stagewright
