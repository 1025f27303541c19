// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

class QString;

namespace stagewright {

class Connection;

/// Entries of a text index: how many, and a sum over their content that does not depend on their order.
struct IndexSums
{
    qint64 entries = 0;
    quint64 sum = 0;
    friend bool operator==(const IndexSums&, const IndexSums&) = default;
};

/// Compares a text index with the texts it should have been made of. SQLite's own verification is a statement
/// that writes, so it would need the right to write and block other programs; instead, the entries of the
/// index are compared with those that the texts should have.
class TextIndexCheck
{
public:
    /// `texts` selects: id, text.
    TextIndexCheck(Connection& connection, QByteArray index, QByteArray texts);

    /// Makes the entries readable, even on a read-only connection. Call it before a transaction.
    void open();
    void close();
    /// The entries of the index. `notFound` is called for each term whose first entry a search does not find.
    [[nodiscard]] IndexSums entries(const std::function<void(const QString& term)>& notFound);
    /// The entries that the texts should have produced.
    [[nodiscard]] IndexSums expected();

private:
    Connection& connection_;
    QByteArray index_;
    QByteArray texts_;
    QByteArray entries_; ///< name of the table that shows them
};

} // namespace stagewright
