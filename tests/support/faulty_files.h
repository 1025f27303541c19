// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stagewright::test {

/// How a disk can fail.
enum class Fault {
    Error,      ///< a write, flush, resize or removal is refused and has no effect
    Full,       ///< there is no room for a write
    ShortWrite, ///< half of a write is done, then it fails
    FlushFails, ///< what was written is there but cannot be made durable
    ReadError,  ///< something cannot be read
    Kill,       ///< the program ends at once in the middle of a write (killedExit)
};

/// Sits between SQLite and its files, for the whole program and as long as it lives, and makes calls fail on
/// demand. For programs with only one thread that writes.
class FaultyFiles
{
public:
    enum class Lasting { Once, FromThenOn };
    static constexpr int killedExit = 77;

    FaultyFiles();
    ~FaultyFiles();
    FaultyFiles(const FaultyFiles&) = delete;
    FaultyFiles& operator=(const FaultyFiles&) = delete;

    /// Makes the `call`-th call (from 1) of the kind that `fault` concerns fail.
    void arm(Fault fault, int call, Lasting lasting = Lasting::Once);
    void disarm();
    /// Whether anything failed since arm().
    [[nodiscard]] bool struck() const;
    /// How many calls of that kind there were since the last arm().
    [[nodiscard]] int calls() const;
};

} // namespace stagewright::test
