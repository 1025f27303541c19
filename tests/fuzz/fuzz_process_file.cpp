// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a process file: refused with a problem, or a process that is written and read again as itself.
#include "core/exchange/process_file.h"

#include <cstdlib>

using namespace stagewright;

namespace {

class CountingIds : public IdSource
{
public:
    [[nodiscard]] qint64 next() override { return ++last_; }

private:
    qint64 last_ = qint64(1) << 60;
};

Organisation someone()
{
    Organisation people;
    people.users.append(
        {UserId(1), QStringLiteral("Ada"), QStringLiteral("a@b.cc"), Role::Administrator, {}, true});
    return people;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Organisation people = someone();
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    CountingIds ids;
    const auto process = readProcessFile(json, QStringLiteral("fuzz.json"), people, ids);
    if (!process)
        return 0;
    const auto again =
        readProcessFile(processFileBytes(*process, people), QStringLiteral("fuzz.json"), people, ids);
    if (!again || !(*again == *process))
        std::abort();
    return 0;
}
