// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace stagewright {

/// What an index of texts is asked for: of each of these lists at least one term has to occur, anywhere in
/// the text. Terms are plain texts; the engine quotes them, so nothing in them acts as an operator.
struct TextQuery
{
    QList<QStringList> parts = {};

    void require(const QString& term) { parts.append(QStringList{term}); }
    void requireOneOf(const QStringList& terms) { parts.append(terms); }
    [[nodiscard]] bool isEmpty() const { return parts.isEmpty(); }
    friend bool operator==(const TextQuery&, const TextQuery&) = default;
};

} // namespace stagewright
