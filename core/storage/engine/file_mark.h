// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace stagewright {

/// Which file is at a path, and what shows that it was written to: equal marks mean the same file with the
/// same content, as far as the file system can tell.
struct FileMark
{
    quint64 device = 0;
    quint64 number = 0; ///< of the file on its device; 0: there is none
    qint64 size = 0;
    qint64 changed = 0; ///< nanoseconds since 1970

    [[nodiscard]] static FileMark of(const QString& path);
    [[nodiscard]] bool exists() const { return number != 0; }
    /// Whether it is the same file, even if it was written to meanwhile.
    [[nodiscard]] bool isSameFile(const FileMark& other) const
    {
        return device == other.device && number == other.number;
    }
    friend bool operator==(const FileMark&, const FileMark&) = default;
};

} // namespace stagewright
