// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <random>

namespace stagewright {

/// Random numbers that are the same everywhere for the same seed; the distributions of the standard library
/// are not.
class Dice
{
public:
    explicit Dice(quint32 seed) : engine_(seed) {}

    /// 0 to count - 1.
    [[nodiscard]] int below(int count) { return count <= 1 ? 0 : int(engine_() % quint32(count)); }
    /// Inclusive at both ends.
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    [[nodiscard]] bool chance(double share) { return double(engine_()) < share * 4294967296.0; }

    template<class T>
    [[nodiscard]] const T& pick(const QList<T>& list)
    {
        return list.at(below(int(list.size())));
    }

private:
    std::mt19937 engine_;
};

} // namespace stagewright
