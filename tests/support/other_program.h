// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace stagewright::test {

/// Another program that has a workspace open and knows nothing of Stagewright: the plain database engine,
/// with none of the program's own care.
class OtherProgram
{
public:
    explicit OtherProgram(const QString& file);
    ~OtherProgram();
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;

    /// Runs any number of statements; false if one was refused.
    [[nodiscard]] bool does(const QByteArray& script);
    /// The first value of a query; -1 if there is none.
    [[nodiscard]] qint64 number(const QByteArray& sql);
    [[nodiscard]] QString lastError() const;

private:
    sqlite3* handle_ = nullptr;
};

} // namespace stagewright::test
