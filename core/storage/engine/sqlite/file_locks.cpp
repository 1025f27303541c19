// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/file_locks.h"

// Only where file offsets have the same size for SQLite and for everybody else.
#if defined(__linux__) && defined(__LP64__)

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace stagewright {

namespace {

/// Where SQLite's locks on a database file start; below this are the locks in the index of the log.
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

/// One descriptor for each locked database file. SQLite has one per connection and relies on locks of the
/// same program not conflicting with each other; locks of open file descriptions do conflict, so all of them
/// are taken through one descriptor.
class LockDescriptors
{
public:
    /// Instead of a descriptor: if there are no such locks, the file is locked the way SQLite would.
    static constexpr int none = -1;

    /// The descriptor through which the file is already locked.
    std::optional<int> known(int file)
    {
        const auto key = keyOf(file);
        const std::lock_guard guard(mutex_);
        const auto found = key ? descriptors_.find(*key) : descriptors_.end();
        return found == descriptors_.end() ? std::nullopt : std::optional(found->second);
    }
    /// The descriptor through which to lock the file; nothing if the program has none left for now.
    std::optional<int> of(int file)
    {
        if (const auto there = known(file))
            return there;
        const auto key = keyOf(file);
        if (!key)
            return none;
        const int opened = openedAgain(file);
        if (opened < 0 && (errno == EMFILE || errno == ENFILE || errno == ENOMEM))
            return {};
        const std::lock_guard guard(mutex_);
        return descriptors_.emplace(*key, std::max(opened, none)).first->second;
    }
    /// The system, or the file's location, has no such locks: until it is released, the file is locked the
    /// way SQLite would.
    void giveUp(int file)
    {
        release(file);
        const auto key = keyOf(file);
        const std::lock_guard guard(mutex_);
        if (key)
            descriptors_.emplace(*key, none);
    }
    /// Nothing in the file is locked any more.
    void release(int file)
    {
        const auto key = keyOf(file);
        const std::lock_guard guard(mutex_);
        const auto found = key ? descriptors_.find(*key) : descriptors_.end();
        if (found == descriptors_.end())
            return;
        if (found->second != none)
            ::close(found->second);
        descriptors_.erase(found);
    }

private:
    using Key = std::pair<dev_t, ino_t>;

    static std::optional<Key> keyOf(int file)
    {
        struct stat about = {};
        if (::fstat(file, &about) != 0)
            return {};
        return Key{about.st_dev, about.st_ino};
    }
    static int openedAgain(int file)
    {
        const std::string path = "/proc/self/fd/" + std::to_string(file);
        const int writable = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
        return writable >= 0 ? writable : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    }

    std::mutex mutex_;
    std::map<Key, int> descriptors_;
};

/// One for the whole program, like the locks. Never destroyed: connections may close after everything else.
LockDescriptors& lockDescriptors()
{
    static auto* const all = new LockDescriptors;
    return *all;
}

int lockAs(int kind, int descriptor, flock& lock)
{
    flock own = lock;
    own.l_pid = 0; // required for locks of this kind
    const int answer = ::fcntl(descriptor, kind, &own);
    if (answer == 0)
        lock = own;
    return answer;
}

/// SQLite requests a read lock only while the program holds none on the file, so if it is not granted,
/// nothing is locked.
bool holdsNothingAfter(const flock& lock, int command, int answer, int error)
{
    if (command == F_GETLK)
        return false;
    if (answer == 0)
        return lock.l_type == F_UNLCK && isWhole(lock);
    return lock.l_type == F_RDLCK && (error == EAGAIN || error == EACCES);
}

int lockDatabase(int file, int command, int kind, flock& lock)
{
    LockDescriptors& all = lockDescriptors();
    const bool takes = command != F_GETLK && lock.l_type != F_UNLCK;
    const auto through = takes ? all.of(file) : all.known(file);
    if (!through && takes) {
        errno = EAGAIN; // SQLite tries again
        return -1;
    }
    if (!through && command != F_GETLK)
        return 0;
    int answer = 0;
    if (!through || *through == LockDescriptors::none) {
        answer = ::fcntl(file, command, &lock);
    } else {
        answer = lockAs(kind, *through, lock);
        if (answer != 0 && errno == EINVAL) {
            all.giveUp(file);
            answer = ::fcntl(file, command, &lock);
        }
    }
    const int error = errno;
    if (holdsNothingAfter(lock, command, answer, error))
        all.release(file);
    errno = error;
    return answer;
}

/// For the index of the log, SQLite has one descriptor for all connections.
int lockIndex(int file, int command, int kind, flock& lock)
{
    const int answer = lockAs(kind, file, lock);
    return answer != 0 && errno == EINVAL ? ::fcntl(file, command, &lock) : answer;
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
    if (!lock)
        return ::fcntl(descriptor, command, value);
    const bool database = lock->l_start >= firstDatabaseByte || isWhole(*lock);
    return database ? lockDatabase(descriptor, command, *kind, *lock)
                    : lockIndex(descriptor, command, *kind, *lock);
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
