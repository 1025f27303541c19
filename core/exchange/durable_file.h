// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QIODevice>
#include <QString>

#include <memory>

namespace stagewright {

/// A file written aside, in the folder it is for, and put in its place once the disk has all of it: whatever
/// goes wrong, an older file stays whole, and success means that the new one is there after a power cut too.
/// A symbolic link stays, what it leads to is replaced. New files are readable by their owner alone; a
/// replaced one keeps its permissions.
class DurableFile
{
public:
    explicit DurableFile(const QString& path);
    ~DurableFile(); ///< what was not committed is removed
    DurableFile(const DurableFile&) = delete;
    DurableFile& operator=(const DurableFile&) = delete;

    /// FileNotOrdinary when a folder, a device or a pipe has this name; FileUnwritable.
    [[nodiscard]] Outcome open();
    /// To write to after open(); what fails is kept until commit().
    [[nodiscard]] QIODevice& device();
    /// FileUnwritable: the older file, if there was one, is as it was. FileNotDurable: the new one is in its
    /// place, but a power cut may still bring the older one back.
    [[nodiscard]] Outcome commit();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// The whole of a small file at once.
[[nodiscard]] Outcome writeDurably(const QString& path, const QByteArray& bytes);

} // namespace stagewright
