// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/search/search_hit.h"

namespace stagewright {

class Session;

/// How many hits at most: of deals, and of each other kind.
struct SearchLimits
{
    int deals = 8;
    int others = 5;
};

/// Finds everything in the workspace by what it is known by: deals by their names and those of company and
/// person; companies; people of companies by name, mail address, company and telephone number; colleagues by
/// name, mail address and team; tasks by title, description and deal; notes by what they say. What the viewer
/// may not see does not exist, and nothing is found by it: companies and people are seen by their deals,
/// tasks by those who may change them.
class Search
{
public:
    explicit Search(Session& session) : session_(session) {}

    /// What contains every word of the text, in any order, also inside of words; blind to letter case and
    /// marks. A text that is a telephone number finds people, and their deals, in whatever writing it was
    /// stored. Groups without hits are left out. Open deals and tasks come first, then what has the words
    /// whole, then at the beginning of words, then inside; then the newest. UserNotFound, UserInactive.
    [[nodiscard]] Result<QList<SearchGroup>> find(UserId viewer, const QString& text,
                                                  const SearchLimits& limits = {});
    /// What is at these places now, in their order; what is gone or may not be seen is left out.
    /// UserNotFound, UserInactive.
    [[nodiscard]] Result<QList<SearchHit>> at(UserId viewer, const QList<SearchPlace>& places);

private:
    Session& session_;
};

} // namespace stagewright
