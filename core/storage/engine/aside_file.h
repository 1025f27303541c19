// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace stagewright {

/// A database that is made under another name in the folder of its own, and takes its place when it is whole:
/// a program that is killed meanwhile leaves nothing at that place.
class AsideFile
{
public:
    /// How the file that is made is told in problems, and where it is to stand.
    explicit AsideFile(QString place);
    ~AsideFile(); ///< what did not take its place is removed
    AsideFile(const AsideFile&) = delete;
    AsideFile& operator=(const AsideFile&) = delete;

    /// DatabaseExists when the place is taken. Clears away what killed programs left behind days ago.
    [[nodiscard]] Outcome begin();
    /// The same where the file at the place is to be replaced.
    void beginReplacing() const;
    [[nodiscard]] const QString& path() const { return path_; }
    /// Waits until the disk has the file, which must be closed, and gives it its name. DatabaseExists when
    /// somebody took the place meanwhile: theirs stays; DatabaseUnwritable or DatabaseFull. FileNotDurable:
    /// it has its name, of which the disk may not know.
    [[nodiscard]] Outcome takePlace();
    /// The same in the place of a file that is there, which gets the name `kept` in the same folder first.
    [[nodiscard]] Outcome replace(const QString& kept);
    /// A problem with the file, told by the name it was to have.
    [[nodiscard]] Problem renamed(Problem problem) const;

private:
    [[nodiscard]] Outcome flushed() const;
    [[nodiscard]] Outcome refused(int error) const;
    /// It has its name, which the disk may not have yet.
    [[nodiscard]] Outcome placed();

    QString place_;
    QString path_;
    bool gone_ = false;
};

} // namespace stagewright
