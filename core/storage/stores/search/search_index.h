// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/storage/engine/text_index_check.h"

#include <functional>
#include <memory>

namespace stagewright {

class Connection;
class Statement;

/// What has a text that the search looks through.
enum class TextKind { Deal, Company, Person, Task, Note };
inline constexpr TextKind allTextKinds[] = {TextKind::Deal, TextKind::Company, TextKind::Person,
                                            TextKind::Task, TextKind::Note};

/// The name of the index over the texts of a kind, for the hint "search".
[[nodiscard]] const char* indexOf(TextKind kind);
/// The table of the texts, and its key.
[[nodiscard]] const char* textsOf(TextKind kind);
[[nodiscard]] const char* textKeyOf(TextKind kind);

/// Keeps the texts that the search looks through, and the indexes over them. Whoever changes what a thing is
/// known by calls the function for it in the same transaction, after the change: the text is made from what
/// is stored then, and is removed if the thing is gone.
class SearchIndex
{
public:
    explicit SearchIndex(Connection& connection) : connection_(connection) {}

    // For what was not there before: cheaper than ...Changed().
    void companyMade(CompanyId company) { add(TextKind::Company, company.value()); }
    void personMade(PersonId person) { add(TextKind::Person, person.value()); }
    void noteMade(NoteId note) { add(TextKind::Note, note.value()); }

    /// With its people and deals, which are found by its name too.
    void companyChanged(CompanyId company);
    /// With its deals.
    void personChanged(PersonId person);
    void noteChanged(NoteId note) { renew(TextKind::Note, note.value()); }
    void taskChanged(TaskId task) { renew(TextKind::Task, task.value()); }
    /// The deal, and its tasks, which are found by its name too.
    void dealChanged(DealId deal);
    /// Takes the deal, its tasks and notes out of the search: before they are deleted, because afterwards
    /// nothing tells which they were, or when they may not be found any more.
    void dealRemoved(DealId deal);
    /// Puts all of that back, for a deal that is there again.
    void dealRestored(DealId deal);
    /// Of a deal: because its name has changed.
    void tasksChanged(DealId deal);
    /// Of a deal: before they are deleted.
    void contentsRemoved(DealId deal);

    /// Makes all texts anew but those of deals, which are made while their other facts are.
    void rebuild();
    void clear();

    /// A thing, the text it has, if any, and the one it should have.
    using Compare = std::function<void(qint64 id, const std::optional<QString>& text, const QString& wanted)>;
    void eachText(TextKind kind, const Compare& take);
    /// The keys of texts whose thing is gone.
    [[nodiscard]] QList<qint64> orphans(TextKind kind);
    [[nodiscard]] std::unique_ptr<TextIndexCheck> check(TextKind kind);

private:
    void add(TextKind kind, qint64 id);
    void add(TextKind kind, qint64 id, const QString& text);
    void remove(TextKind kind, qint64 id);
    void renew(TextKind kind, qint64 id);
    [[nodiscard]] QList<qint64> ids(const char* sql, qint64 of);
    [[nodiscard]] std::optional<QString> wanted(TextKind kind, qint64 id);

    Connection& connection_;
};

} // namespace stagewright
