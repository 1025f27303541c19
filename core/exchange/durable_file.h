// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QIODevice>
#include <QString>

#include <memory>

namespace stagewright {

/// A file written under another name in the target's folder, and moved into place once the disk has all of
/// it: whatever goes wrong, an older file stays whole, and after success the new one survives a power cut. A
/// symbolic link stays; what it leads to is replaced. New files are readable by their owner alone; a replaced
/// file keeps its permissions.
class DurableFile
{
public:
    explicit DurableFile(const QString& path);
    ~DurableFile(); ///< removes what was not committed
    DurableFile(const DurableFile&) = delete;
    DurableFile& operator=(const DurableFile&) = delete;

    /// FileNotOrdinary if a folder, device or pipe has this name; FileUnwritable.
    [[nodiscard]] Outcome open();
    /// To write to after open(); errors are kept until commit().
    [[nodiscard]] QIODevice& device();
    /// FileUnwritable: the older file, if any, is unchanged. FileNotDurable: the new file is in place, but a
    /// power cut may still bring the older one back.
    [[nodiscard]] Outcome commit();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// Writes a small file in one go.
[[nodiscard]] Outcome writeDurably(const QString& path, const QByteArray& bytes);

} // namespace stagewright
