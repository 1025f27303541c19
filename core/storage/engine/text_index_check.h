// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

class QString;

namespace stagewright {

/// Entries of a text index: how many, and a sum over their content that does not depend on their order.
struct IndexSums
{
    qint64 entries = 0;
    quint64 sum = 0;
    friend bool operator==(const IndexSums&, const IndexSums&) = default;
};

/// Compares a text index with the texts it should have been made of, without the right to write.
class TextIndexCheck
{
public:
    TextIndexCheck() = default;
    virtual ~TextIndexCheck() = default;
    TextIndexCheck(const TextIndexCheck&) = delete;
    TextIndexCheck& operator=(const TextIndexCheck&) = delete;

    /// Makes the entries readable, even on a read-only connection. Call it before a transaction.
    virtual void open() = 0;
    virtual void close() = 0;
    /// The entries of the index. `notFound` is called for each term whose first entry a search does not find.
    [[nodiscard]] virtual IndexSums entries(const std::function<void(const QString& term)>& notFound) = 0;
    /// The entries that the texts should have produced.
    [[nodiscard]] virtual IndexSums expected() = 0;
};

} // namespace stagewright
