// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace stagewright {

/// Writes a non-negative 64-bit id as 13 characters of Crockford base 32 (crockford.com/base32).
[[nodiscard]] QString idToText(qint64 value);
/// Reads what idToText() wrote, in either case, O as 0 and I or L as 1; nothing for any other text.
[[nodiscard]] std::optional<qint64> idFromText(QStringView text);

/// The identity of one kind of thing. Zero means "none"; made by an IdSource, never by the database.
template<class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : value_(value) {}

    [[nodiscard]] constexpr qint64 value() const { return value_; }
    [[nodiscard]] constexpr bool isNull() const { return value_ == 0; }
    [[nodiscard]] QString toText() const { return idToText(value_); }
    [[nodiscard]] static std::optional<Id> fromText(QStringView text)
    {
        const auto value = idFromText(text);
        return value ? std::optional<Id>(Id(*value)) : std::nullopt;
    }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend constexpr bool operator==(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value_, seed); }

private:
    qint64 value_ = 0;
};

using ProcessId = Id<struct ProcessTag>;
using StageId = Id<struct StageTag>;
using ActionId = Id<struct ActionTag>;
using DealId = Id<struct DealTag>;
using CompanyId = Id<struct CompanyTag>;
using PersonId = Id<struct PersonTag>;
using ProductId = Id<struct ProductTag>;
using SourceId = Id<struct SourceTag>;
using ReasonId = Id<struct ReasonTag>;
using UserId = Id<struct UserTag>;
using TeamId = Id<struct TeamTag>;
using TaskId = Id<struct TaskTag>;
using NoteId = Id<struct NoteTag>;
using FileId = Id<struct FileTag>;
using EventId = Id<struct EventTag>;
using NotificationId = Id<struct NotificationTag>;

/// Makes new ids; passed in, so that tests count and programs use the clock.
class IdSource
{
public:
    virtual ~IdSource() = default;
    /// Positive, and larger than every id this source gave before.
    [[nodiscard]] virtual qint64 next() = 0;

    template<class AnyId>
    [[nodiscard]] AnyId make()
    {
        return AnyId(next());
    }
};

} // namespace stagewright
