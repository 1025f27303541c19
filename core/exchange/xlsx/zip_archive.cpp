// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/zip_archive.h"

#include <QFile>

#include <zip.h>

#include <algorithm>

namespace stagewright {

ZipEntry::ZipEntry(zip_file* file, qint64 fullSize, qint64 allowed)
    : file_(file), fullSize_(fullSize), allowed_(allowed), next_(allowed)
{
    open(QIODevice::ReadOnly);
}

ZipEntry::~ZipEntry()
{
    zip_fclose(file_);
}

qint64 ZipEntry::readData(char* data, qint64 size)
{
    const qint64 left = std::min(allowed_, next_) - unpacked_;
    if (left <= 0) {
        tooLarge_ = true;
        return -1;
    }
    const zip_int64_t read = zip_fread(file_, data, static_cast<zip_uint64_t>(std::min(size, left)));
    if (read <= 0)
        return -1;
    unpacked_ += read;
    return read;
}

qint64 ZipEntry::writeData(const char* /*data*/, qint64 /*size*/)
{
    return -1;
}

std::unique_ptr<ZipArchive> ZipArchive::open(const QString& path)
{
    int error = 0;
    zip* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    return archive ? std::unique_ptr<ZipArchive>(new ZipArchive(archive)) : nullptr;
}

ZipArchive::~ZipArchive()
{
    zip_discard(archive_);
}

std::unique_ptr<ZipEntry> ZipArchive::entry(const QString& name, qint64 allowed) const
{
    const QByteArray path = name.toUtf8();
    zip_stat_t facts;
    zip_stat_init(&facts);
    // Some programs write names with another case than their own relations do.
    const zip_flags_t flags = ZIP_FL_NOCASE;
    if (zip_stat(archive_, path.constData(), flags, &facts) != 0 || (facts.valid & ZIP_STAT_SIZE) == 0)
        return nullptr;
    zip_file* file = zip_fopen(archive_, path.constData(), flags);
    if (!file)
        return nullptr;
    return std::unique_ptr<ZipEntry>(new ZipEntry(file, static_cast<qint64>(facts.size), allowed));
}

} // namespace stagewright
