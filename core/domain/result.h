// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <utility>
#include <variant>

namespace stagewright {

/// A value, or the problem that prevented it. Expected failure is a value, never an exception.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Problem problem) : state_(std::in_place_index<1>, std::move(problem)) {}

    [[nodiscard]] bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { return std::get<0>(state_); }
    [[nodiscard]] T& value() & { return std::get<0>(state_); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(state_)); }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] T& operator*() & { return value(); }
    [[nodiscard]] T&& operator*() && { return std::get<0>(std::move(state_)); }
    [[nodiscard]] const T* operator->() const { return &std::get<0>(state_); }
    [[nodiscard]] T* operator->() { return &std::get<0>(state_); }
    [[nodiscard]] const Problem& problem() const { return std::get<1>(state_); }

private:
    std::variant<T, Problem> state_;
};

struct Unit
{
    friend bool operator==(Unit, Unit) = default;
};

/// The result of a verb that returns nothing except whether it succeeded.
using Outcome = Result<Unit>;
[[nodiscard]] inline Outcome done()
{
    return Outcome(Unit{});
}

} // namespace stagewright
