// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faulty_files.h"

#include <sqlite3.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace stagewright::test {

namespace {

enum class Call { Read, Write, Flush, Map, Other };

struct Plan
{
    std::atomic_bool armed = false;
    std::atomic_bool struck = false;
    std::atomic_int calls = 0;
    Fault fault = Fault::Error;
    int call = 0;
    FaultyFiles::Lasting lasting = FaultyFiles::Lasting::Once;
};

Plan plan;
sqlite3_vfs* real = nullptr;
sqlite3_vfs faulty = {};

bool concerns(Fault fault, Call call)
{
    switch (fault) {
    case Fault::Error:
    case Fault::Kill:
        return call != Call::Read;
    case Fault::Full:
        return call == Call::Write || call == Call::Map;
    case Fault::ShortWrite:
        return call == Call::Write;
    case Fault::FlushFails:
        return call == Call::Flush;
    case Fault::ReadError:
        return call == Call::Read;
    }
    return false;
}

/// Whether this call should fail.
bool strikes(Call call)
{
    if (!plan.armed || !concerns(plan.fault, call))
        return false;
    const int number = ++plan.calls;
    const bool now = plan.lasting == FaultyFiles::Lasting::Once ? number == plan.call : number >= plan.call;
    if (!now)
        return false;
    plan.struck = true;
    if (plan.fault == Fault::Kill && call != Call::Write)
        std::_Exit(FaultyFiles::killedExit);
    return true;
}

/// SQLite's own file object follows it in memory.
struct File
{
    sqlite3_file face;
};

sqlite3_file* behind(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(file) + 1);
}

int closeFile(sqlite3_file* file)
{
    return behind(file)->pMethods->xClose(behind(file));
}

int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 at)
{
    return strikes(Call::Read) ? SQLITE_IOERR_READ
                               : behind(file)->pMethods->xRead(behind(file), to, size, at);
}

int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at)
{
    const auto write = [&](int part) {
        return behind(file)->pMethods->xWrite(behind(file), from, part, at);
    };
    if (!strikes(Call::Write))
        return write(size);
    if (plan.fault == Fault::ShortWrite || plan.fault == Fault::Kill)
        (void)write(size / 2);
    if (plan.fault == Fault::Kill)
        std::_Exit(FaultyFiles::killedExit);
    return plan.fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return strikes(Call::Other) ? SQLITE_IOERR_TRUNCATE
                                : behind(file)->pMethods->xTruncate(behind(file), size);
}

int flushFile(sqlite3_file* file, int flags)
{
    return strikes(Call::Flush) ? SQLITE_IOERR_FSYNC : behind(file)->pMethods->xSync(behind(file), flags);
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return behind(file)->pMethods->xFileSize(behind(file), size);
}

int lockFile(sqlite3_file* file, int kind)
{
    return behind(file)->pMethods->xLock(behind(file), kind);
}

int unlockFile(sqlite3_file* file, int kind)
{
    return behind(file)->pMethods->xUnlock(behind(file), kind);
}

int isReserved(sqlite3_file* file, int* answer)
{
    return behind(file)->pMethods->xCheckReservedLock(behind(file), answer);
}

int control(sqlite3_file* file, int what, void* value)
{
    return behind(file)->pMethods->xFileControl(behind(file), what, value);
}

int sectorSize(sqlite3_file* file)
{
    return behind(file)->pMethods->xSectorSize(behind(file));
}

int characteristics(sqlite3_file* file)
{
    return behind(file)->pMethods->xDeviceCharacteristics(behind(file));
}

int mapShared(sqlite3_file* file, int region, int size, int extend, void volatile** to)
{
    if (extend != 0 && strikes(Call::Map))
        return plan.fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_SHMSIZE;
    return behind(file)->pMethods->xShmMap(behind(file), region, size, extend, to);
}

int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    return behind(file)->pMethods->xShmLock(behind(file), offset, count, flags);
}

void barrier(sqlite3_file* file)
{
    behind(file)->pMethods->xShmBarrier(behind(file));
}

int unmapShared(sqlite3_file* file, int remove)
{
    return behind(file)->pMethods->xShmUnmap(behind(file), remove);
}

int fetch(sqlite3_file* file, sqlite3_int64 at, int size, void** to)
{
    return behind(file)->pMethods->xFetch(behind(file), at, size, to);
}

int unfetch(sqlite3_file* file, sqlite3_int64 at, void* from)
{
    return behind(file)->pMethods->xUnfetch(behind(file), at, from);
}

const sqlite3_io_methods methods = {3,         closeFile,   readFile,        writeFile,  truncateFile,
                                    flushFile, fileSize,    lockFile,        unlockFile, isReserved,
                                    control,   sectorSize,  characteristics, mapShared,  lockShared,
                                    barrier,   unmapShared, fetch,           unfetch};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* const own = new (file) File{};
    const int code = real->xOpen(real, name, behind(file), flags, outFlags);
    own->face.pMethods = behind(file)->pMethods ? &methods : nullptr;
    return code;
}

int removeFile(sqlite3_vfs*, const char* name, int flush)
{
    return strikes(Call::Other) ? SQLITE_IOERR_DELETE : real->xDelete(real, name, flush);
}

int access(sqlite3_vfs*, const char* name, int flags, int* answer)
{
    return real->xAccess(real, name, flags, answer);
}

int fullPath(sqlite3_vfs*, const char* name, int size, char* path)
{
    return real->xFullPathname(real, name, size, path);
}

} // namespace

FaultyFiles::FaultyFiles()
{
    real = sqlite3_vfs_find(nullptr);
    // Everything that is not about a file is passed on to SQLite's own.
    faulty = *real;
    faulty.pNext = nullptr;
    faulty.zName = "stagewright-faulty";
    faulty.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
    faulty.xOpen = openFile;
    faulty.xDelete = removeFile;
    faulty.xAccess = access;
    faulty.xFullPathname = fullPath;
    sqlite3_vfs_register(&faulty, 1);
}

FaultyFiles::~FaultyFiles()
{
    disarm();
    sqlite3_vfs_unregister(&faulty);
    sqlite3_vfs_register(real, 1);
}

void FaultyFiles::arm(Fault fault, int call, Lasting lasting)
{
    plan.fault = fault;
    plan.call = call;
    plan.lasting = lasting;
    plan.calls = 0;
    plan.struck = false;
    plan.armed = true;
}

void FaultyFiles::disarm()
{
    plan.armed = false;
}

bool FaultyFiles::struck() const
{
    return plan.struck;
}

int FaultyFiles::calls() const
{
    return plan.calls;
}

} // namespace stagewright::test
