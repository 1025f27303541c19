// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QStringList>

#include <functional>
#include <tuple>
#include <type_traits>

namespace stagewright {

/// What somebody did to a record: how it was when they began, and how they want it. A field that is the same
/// in both was not touched, and keeps whatever value the database has.
template<class Record>
struct Edit
{
    Record base = {};
    Record wanted = {};
    friend bool operator==(const Edit&, const Edit&) = default;
};

/// A field of a record: its key, and the members that change together (a due date and its reminder). A part
/// is a pointer to a member, or a function that returns a reference into the record.
template<class... Parts>
struct Field
{
    QLatin1StringView key;
    std::tuple<Parts...> parts;
    constexpr explicit Field(QLatin1StringView fieldKey, Parts... fieldParts)
        : key(fieldKey), parts(fieldParts...)
    {}
};

/// Specialised for every record that a form edits: `static constexpr std::tuple all` of its fields. Members
/// that are not fields (an id, the author) are never edited.
template<class Record>
struct FieldsOf;

namespace edit_detail {

template<class Value>
inline constexpr bool isSet = false;
template<class Value>
inline constexpr bool isSet<QList<Value>> = true;

template<class Record, class Visitor>
void forEachField(Visitor visit)
{
    std::apply([&](const auto&... field) { (visit(field), ...); }, FieldsOf<Record>::all);
}

template<class Record, class... Parts>
bool agree(const Field<Parts...>& field, const Record& a, const Record& b)
{
    return std::apply(
        [&](const auto&... part) { return ((std::invoke(part, a) == std::invoke(part, b)) && ...); },
        field.parts);
}

template<class Record, class... Parts>
void copy(const Field<Parts...>& field, const Record& from, Record& to)
{
    std::apply([&](const auto&... part) { ((std::invoke(part, to) = std::invoke(part, from)), ...); },
               field.parts);
}

/// True for a field that is a set, edited by additions and removals, which never conflict.
template<class Record, class AnyField>
inline constexpr bool holdsSet = false;
template<class Record, class Part>
inline constexpr bool holdsSet<Record, Field<Part>> =
    isSet<std::remove_cvref_t<std::invoke_result_t<Part, const Record&>>>;

template<class Value>
QList<Value> mergedSet(const QList<Value>& base, const QList<Value>& wanted, const QList<Value>& theirs)
{
    QList<Value> merged;
    for (const Value& each : theirs) {
        if (wanted.contains(each) || !base.contains(each))
            merged.append(each);
    }
    for (const Value& each : wanted) {
        if (!base.contains(each) && !merged.contains(each))
            merged.append(each);
    }
    return merged;
}

template<class Record, class Set>
void mergeSet(const Field<Set>& field, const Edit<Record>& edit, const Record& theirs, Record& into)
{
    const auto& part = std::get<0>(field.parts);
    std::invoke(part, into) =
        mergedSet(std::invoke(part, edit.base), std::invoke(part, edit.wanted), std::invoke(part, theirs));
}

} // namespace edit_detail

/// The keys of the touched fields, in order.
template<class Record>
[[nodiscard]] QStringList touched(const Edit<Record>& edit)
{
    QStringList keys;
    edit_detail::forEachField<Record>([&](const auto& field) {
        if (!edit_detail::agree(field, edit.base, edit.wanted))
            keys.append(field.key);
    });
    return keys;
}

/// What to store if the database now holds `theirs`, and the keys of the fields that both sides changed in
/// different ways; for those the merged record has our value.
template<class Record>
struct MergedEdit
{
    Record record;
    QStringList conflicts;
};

template<class Record>
[[nodiscard]] MergedEdit<Record> merged(const Edit<Record>& edit, const Record& theirs)
{
    MergedEdit<Record> result{theirs, {}};
    edit_detail::forEachField<Record>([&](const auto& field) {
        if (edit_detail::agree(field, edit.base, edit.wanted))
            return;
        if constexpr (edit_detail::holdsSet<Record, std::remove_cvref_t<decltype(field)>>) {
            edit_detail::mergeSet(field, edit, theirs, result.record);
        } else {
            if (!edit_detail::agree(field, edit.base, theirs) &&
                !edit_detail::agree(field, edit.wanted, theirs))
                result.conflicts.append(field.key);
            edit_detail::copy(field, edit.wanted, result.record);
        }
    });
    return result;
}

/// The edit once the database holds `theirs`: untouched fields follow, touched ones stay as they are with the
/// values they were based on. A field that now holds the wanted value no longer counts as touched.
template<class Record>
[[nodiscard]] Edit<Record> followed(const Edit<Record>& edit, const Record& theirs)
{
    Edit<Record> result{theirs, theirs};
    edit_detail::forEachField<Record>([&](const auto& field) {
        if (edit_detail::agree(field, edit.base, edit.wanted) ||
            edit_detail::agree(field, edit.wanted, theirs))
            return;
        if constexpr (edit_detail::holdsSet<Record, std::remove_cvref_t<decltype(field)>>) {
            edit_detail::mergeSet(field, edit, theirs, result.wanted);
        } else {
            edit_detail::copy(field, edit.base, result.base);
            edit_detail::copy(field, edit.wanted, result.wanted);
        }
    });
    return result;
}

/// The edit after its author saw `theirs` and decided: of the fields both touched, those in `mine` replace
/// the stored values, the others give way to them.
template<class Record>
[[nodiscard]] Edit<Record> resolved(const Edit<Record>& edit, const Record& theirs, const QSet<QString>& mine)
{
    const MergedEdit<Record> both = merged(edit, theirs);
    Edit<Record> result{theirs, both.record};
    edit_detail::forEachField<Record>([&](const auto& field) {
        if (both.conflicts.contains(field.key) && !mine.contains(QString(field.key)))
            edit_detail::copy(field, theirs, result.wanted);
    });
    return result;
}

} // namespace stagewright
