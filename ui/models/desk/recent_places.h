// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/search/search_hit.h"

#include <QHash>

class QSettings;

namespace stagewright {

/// What each person opened last, newest first: ids only, because what is shown of them is read when it is
/// shown, by somebody who may see it.
class RecentPlaces
{
public:
    static constexpr qsizetype most = 8;

    void opened(UserId person, const SearchPlace& place);
    [[nodiscard]] QList<SearchPlace> of(UserId person) const { return places_.value(person); }
    void save(QSettings& settings) const;
    /// What cannot be read is left out.
    void restore(QSettings& settings);

private:
    QHash<UserId, QList<SearchPlace>> places_;
};

} // namespace stagewright
