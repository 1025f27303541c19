// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QTemporaryDir>

#ifdef __linux__
#include <sys/mount.h>
#endif

namespace stagewright::test {

/// A folder in which nothing can be written once it is closed(), not even by root.
class ReadOnlyFolder
{
public:
    ReadOnlyFolder()
    {
#ifdef __linux__
        mounted_ = ::mount("tmpfs", name().constData(), "tmpfs", 0, "size=16m") == 0;
#endif
    }
    ~ReadOnlyFolder()
    {
        QFile::setPermissions(folder_.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
#ifdef __linux__
        if (mounted_)
            ::umount2(name().constData(), MNT_DETACH);
#endif
    }
    ReadOnlyFolder(const ReadOnlyFolder&) = delete;
    ReadOnlyFolder& operator=(const ReadOnlyFolder&) = delete;

    [[nodiscard]] QString filePath(const QString& name) const
    {
        return folder_.filePath(name);
    }
    [[nodiscard]] QString path() const
    {
        return folder_.path();
    }
    void close() const
    {
#ifdef __linux__
        if (mounted_) {
            ::mount(nullptr, name().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr);
            return;
        }
#endif
        QFile::setPermissions(folder_.path(), QFile::ReadOwner | QFile::ExeOwner);
    }

private:
    [[nodiscard]] QByteArray name() const
    {
        return QFile::encodeName(folder_.path());
    }

    QTemporaryDir folder_;
    bool mounted_ = false;
};

} // namespace stagewright::test
