// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

#include <functional>

class QDir;

namespace stagewright {

/// A database that is made under another name in its final folder and takes its place once it is whole: if
/// the program is killed meanwhile, nothing is left at that place.
class AsideFile
{
public:
    /// The name of the file in problems, and its final place.
    explicit AsideFile(QString place);
    ~AsideFile(); ///< removes a file that did not take its place
    AsideFile(const AsideFile&) = delete;
    AsideFile& operator=(const AsideFile&) = delete;

    /// DatabaseExists if the place is taken. Clears away what killed programs left behind days ago.
    [[nodiscard]] Outcome begin();
    /// The same for replacing the file at that place.
    void beginReplacing() const;
    /// Clears away such leftovers of the files whose names are in question.
    static void clearLeftovers(const QDir& folder,
                               const std::function<bool(const QString& name)>& isInQuestion);
    [[nodiscard]] const QString& path() const { return path_; }
    /// Waits until the disk has the file, which must be closed, and gives it its name. DatabaseExists if
    /// somebody took the place meanwhile, whose file stays; DatabaseUnwritable or DatabaseFull.
    /// FileNotDurable: it has its name, but the disk may not know it yet.
    [[nodiscard]] Outcome takePlace();
    /// The same, replacing an existing file, which is first renamed to `kept` in the same folder.
    [[nodiscard]] Outcome replace(const QString& kept);
    /// A problem with the file, reported under its final name.
    [[nodiscard]] Problem renamed(Problem problem) const;

private:
    [[nodiscard]] Outcome flushed() const;
    [[nodiscard]] Outcome refused(int error) const;
    /// It has its name, though possibly not on the disk yet.
    [[nodiscard]] Outcome placed();

    QString place_;
    QString path_;
    bool gone_ = false;
};

} // namespace stagewright
