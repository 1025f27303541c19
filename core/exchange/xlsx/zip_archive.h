// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace stagewright {

/// A file inside an archive, unpacked while it is read.
class ZipEntry : public QIODevice
{
    Q_OBJECT

public:
    ~ZipEntry() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Unpacked, as the archive says.
    [[nodiscard]] qint64 fullSize() const { return fullSize_; }
    [[nodiscard]] qint64 unpacked() const { return unpacked_; }
    /// From here on not more than `bytes` are unpacked, unless allowed anew: what is read next must fit into
    /// memory.
    void allowNext(qint64 bytes) { next_ = unpacked_ + bytes; }
    /// It turned out to be larger than allowed; reading it ended there.
    [[nodiscard]] bool isTooLarge() const { return tooLarge_; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    friend class ZipArchive;
    ZipEntry(zip_file* file, qint64 fullSize, qint64 allowed);

    zip_file* file_;
    qint64 fullSize_;
    qint64 allowed_;
    qint64 unpacked_ = 0;
    qint64 next_;
    bool tooLarge_ = false;
};

/// A ZIP archive opened for reading (libzip).
class ZipArchive
{
public:
    /// Null if the file is not such an archive.
    [[nodiscard]] static std::unique_ptr<ZipArchive> open(const QString& path);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// The file with this name, which must not outlive the archive; null if there is none, or it is encrypted
    /// or damaged. Not more than `allowed` bytes of it are unpacked, whatever the archive says about its
    /// size.
    [[nodiscard]] std::unique_ptr<ZipEntry> entry(const QString& name, qint64 allowed) const;

private:
    explicit ZipArchive(zip* archive) : archive_(archive) {}
    zip* archive_;
};

} // namespace stagewright
