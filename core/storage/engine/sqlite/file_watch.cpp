// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/file_watch.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

FileMark logMark(const QString& file)
{
    return FileMark::of(file + u"-wal"_s);
}

FileMark indexMark(const QString& file)
{
    return FileMark::of(file + u"-shm"_s);
}

} // namespace

FileWatch::FileWatch(const QString& file)
    : file_(file),
      log_(logMark(file)),
      index_(indexMark(file)),
      mark_(FileMark::of(file)),
      stamp_(contentStamp(file))
{}

std::optional<ProblemCode> FileWatch::trouble()
{
    if (trouble_)
        return trouble_;
    if (!hasItsLog())
        trouble_ = ProblemCode::DatabaseLogLost;
    else if (!hasItsContent())
        trouble_ = ProblemCode::DatabaseReplaced;
    return trouble_;
}

bool FileWatch::hasItsLog() const
{
    return logMark(file_).isSameFile(log_) && indexMark(file_).isSameFile(index_);
}

bool FileWatch::hasItsContent()
{
    // The file is written whenever a log is brought into it, so a new mark alone says nothing. Another
    // program may be doing that just now, and the first page be half written.
    constexpr int tries = 5;
    for (int i = 0; i < tries; ++i) {
        const FileMark mark = FileMark::of(file_);
        if (mark == mark_)
            return true;
        const auto stamp = contentStamp(file_);
        if (stamp && (!stamp_ || mayFollow(*stamp_, *stamp))) {
            mark_ = mark;
            stamp_ = stamp;
            return true;
        }
        QThread::msleep(20);
    }
    return false;
}

} // namespace stagewright
