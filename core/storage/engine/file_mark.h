// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace stagewright {

/// Which file stands at a path, and what tells that it was written: equal marks are the same file with the
/// same content, as far as its system says.
struct FileMark
{
    quint64 device = 0;
    quint64 number = 0; ///< of the file on its device; 0: there is none
    qint64 size = 0;
    qint64 changed = 0; ///< nanoseconds since 1970

    [[nodiscard]] static FileMark of(const QString& path);
    [[nodiscard]] bool exists() const { return number != 0; }
    /// Whatever was written to it meanwhile.
    [[nodiscard]] bool isSameFile(const FileMark& other) const
    {
        return device == other.device && number == other.number;
    }
    friend bool operator==(const FileMark&, const FileMark&) = default;
};

} // namespace stagewright
