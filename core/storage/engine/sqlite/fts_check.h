// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/engine/text_index_check.h"

#include <QByteArray>

namespace stagewright {

class Connection;

/// Of an index that FtsIndex describes. SQLite's own verification is a statement that writes, so it would
/// need the right to write and block other programs; instead, the entries of the index are compared with
/// those that the texts should have.
class FtsCheck final : public TextIndexCheck
{
public:
    FtsCheck(Connection& connection, QByteArray index, QByteArray texts);

    void open() override;
    void close() override;
    [[nodiscard]] IndexSums entries(const std::function<void(const QString& term)>& notFound) override;
    [[nodiscard]] IndexSums expected() override;

private:
    Connection& connection_;
    QByteArray index_;
    QByteArray texts_;
    QByteArray entries_; ///< name of the table that shows them
};

} // namespace stagewright
