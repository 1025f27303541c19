// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/file_locks.h"

#ifdef __linux__

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace stagewright {

namespace {

/// Where SQLite locks a database file; below it lock the places of the index of the log.
constexpr off_t firstDatabaseByte = 0x40000000;

bool isWhole(const flock& lock)
{
    return lock.l_start == 0 && lock.l_len == 0;
}

std::optional<int> ownKindOf(int command)
{
    switch (command) {
    case F_SETLK:
        return F_OFD_SETLK;
    case F_SETLKW:
        return F_OFD_SETLKW;
    case F_GETLK:
        return F_OFD_GETLK;
    default:
        return {};
    }
}

/// One descriptor for each database file that is locked. SQLite has one for each connection and counts on
/// locks of the same program not to stand in each other's way; those of open file descriptions do, so all are
/// taken through the same one.
class LockDescriptors
{
public:
    /// Through which the file is locked; nothing when it cannot be opened again.
    std::optional<int> of(int descriptor)
    {
        const auto key = keyOf(descriptor);
        if (!key)
            return {};
        const std::lock_guard guard(mutex_);
        if (const auto known = descriptors_.find(*key); known != descriptors_.end())
            return known->second;
        const int opened = openedAgain(descriptor);
        if (opened < 0)
            return {};
        descriptors_.emplace(*key, opened);
        return opened;
    }
    /// Nothing in the file is locked any more.
    void release(int descriptor)
    {
        const auto key = keyOf(descriptor);
        const std::lock_guard guard(mutex_);
        const auto known = key ? descriptors_.find(*key) : descriptors_.end();
        if (known == descriptors_.end())
            return;
        ::close(known->second);
        descriptors_.erase(known);
    }

private:
    using Key = std::pair<dev_t, ino_t>;

    static std::optional<Key> keyOf(int descriptor)
    {
        struct stat found = {};
        if (::fstat(descriptor, &found) != 0)
            return {};
        return Key{found.st_dev, found.st_ino};
    }
    static int openedAgain(int descriptor)
    {
        const std::string path = "/proc/self/fd/" + std::to_string(descriptor);
        const int writable = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
        return writable >= 0 ? writable : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    }

    std::mutex mutex_;
    std::map<Key, int> descriptors_;
};

/// Of the program, as the locks are. Never destroyed: connections may close after everything else.
LockDescriptors& lockDescriptors()
{
    static auto* const all = new LockDescriptors;
    return *all;
}

int lockAs(int kind, int descriptor, flock& lock)
{
    flock own = lock;
    own.l_pid = 0; // asked for by locks of this kind
    const int answer = ::fcntl(descriptor, kind, &own);
    if (answer == 0)
        lock = own;
    return answer;
}

int lockFile(int descriptor, int command, int kind, flock& lock)
{
    const bool database = lock.l_start >= firstDatabaseByte || isWhole(lock);
    const auto through = database ? lockDescriptors().of(descriptor) : std::optional(descriptor);
    const int answer = through ? lockAs(kind, *through, lock) : -1;
    // An old kernel, or a file system without such locks.
    if (!through || (answer != 0 && errno == EINVAL))
        return ::fcntl(descriptor, command, &lock);
    if (answer == 0 && command == F_SETLK && lock.l_type == F_UNLCK && isWhole(lock))
        lockDescriptors().release(descriptor);
    return answer;
}

/// What SQLite calls instead of fcntl().
extern "C" int stagewrightFcntl(int descriptor, int command, ...) // NOLINT(cert-dcl50-cpp): as fcntl() is
{
    va_list arguments;
    va_start(arguments, command);
    const auto kind = ownKindOf(command);
    flock* const lock = kind ? va_arg(arguments, flock*) : nullptr;
    const int value = kind ? 0 : va_arg(arguments, int);
    va_end(arguments);
    return lock ? lockFile(descriptor, command, *kind, *lock) : ::fcntl(descriptor, command, value);
}

} // namespace

void keepFileLocks()
{
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_vfs* const files = sqlite3_vfs_find(nullptr);
        if (files && files->iVersion >= 3 && files->xSetSystemCall)
            files->xSetSystemCall(files, "fcntl", reinterpret_cast<sqlite3_syscall_ptr>(stagewrightFcntl));
    });
}

} // namespace stagewright

#else

namespace stagewright {

void keepFileLocks() {}

} // namespace stagewright

#endif
