// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stagewright::test {

/// What a disk does wrong.
enum class Fault {
    Error,      ///< a write, a flush, a new length or a removal is refused, and nothing of it was done
    Full,       ///< there is no room for a write
    ShortWrite, ///< half of a write is done, then it is refused
    FlushFails, ///< what was written is there, and cannot be made durable
    ReadError,  ///< something cannot be read
    Kill,       ///< the program ends in the middle of a write, at once (killedExit)
};

/// Stands between SQLite and its files, for the whole program, as long as it lives, and lets the files fail
/// when it is told. For programs with one thread that writes.
class FaultyFiles
{
public:
    enum class Lasting { Once, FromThenOn };
    static constexpr int killedExit = 77;

    FaultyFiles();
    ~FaultyFiles();
    FaultyFiles(const FaultyFiles&) = delete;
    FaultyFiles& operator=(const FaultyFiles&) = delete;

    /// Fails at the `call`-th call, from 1, of those that `fault` is about.
    void arm(Fault fault, int call, Lasting lasting = Lasting::Once);
    void disarm();
    /// Whether it failed since arm().
    [[nodiscard]] bool struck() const;
    /// The calls that `fault` of the last arm() is about, since then.
    [[nodiscard]] int calls() const;
};

} // namespace stagewright::test
