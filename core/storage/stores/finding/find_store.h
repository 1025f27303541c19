// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/event.h"
#include "core/storage/stores/deals/deal_filter.h"
#include "core/storage/stores/search/search_index.h"

#include <QStringList>

namespace stagewright {

class Connection;

/// Something whose text was found: its id, and the text.
struct FoundText
{
    qint64 id = 0;
    QString text;
};

/// Which of the found are wanted; read one after the other, so that open things come first.
enum class FoundPart { All, Open, Closed };

/// Reads what the search finds. A sight also says whose tasks may be seen: those its owners are responsible
/// for or have written.
class FindStore
{
public:
    explicit FindStore(Connection& connection) : connection_(connection) {}

    /// The newest things of a kind whose text contains all of these parts and which may be seen; companies
    /// and people are seen by their deals. The parts of deals and tasks differ: open or not.
    [[nodiscard]] QList<FoundText> found(TextKind kind, const DealSight& sight, const QStringList& parts,
                                         FoundPart part, int limit);
    /// Whether it is there and may be seen, by the same rule.
    [[nodiscard]] bool isSeen(TextKind kind, const DealSight& sight, qint64 id);
    /// The newest deals of a company or person that may be seen; a negative limit means all.
    [[nodiscard]] QList<DealId> dealsOf(const DealSight& sight, TextKind kind, qint64 id, int limit);
    [[nodiscard]] std::optional<Note> note(NoteId note);
    [[nodiscard]] QString text(TextKind kind, qint64 id);

private:
    Connection& connection_;
};

/// The statement behind it, separate so that its plan can be tested. Selects: id, newest first.
struct SearchTerms;
[[nodiscard]] SqlText foundSql(TextKind kind, const DealSight& sight, const SearchTerms& terms,
                               FoundPart part, int limit);

} // namespace stagewright
