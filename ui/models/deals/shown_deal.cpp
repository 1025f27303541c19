// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deals/shown_deal.h"

namespace stagewright {

ShownDeal::ShownDeal(Desk& desk, QObject* parent) : QObject(parent), desk_(desk) {}

void ShownDeal::open(DealId deal)
{
    if (deal != deal_)
        details_.reset();
    deal_ = deal;
    const int question = ++questions_;
    if (deal.isNull())
        return;
    desk_
        .read([viewer = desk_.actor(), deal](Workspace& workspace) {
            return workspace.dealQueries().details(viewer, deal);
        })
        .then(this, [this, question](const Result<DealDetails>& details) {
            if (question != questions_)
                return;
            if (details)
                details_ = *details;
            else
                details_.reset();
            if (details)
                Q_EMIT read();
            else
                Q_EMIT gone(details.problem());
        });
}

AskedDeal ShownDeal::asked() const
{
    return {deal_, desk_.actor(), details_ ? details_->deal.facts.name : QString()};
}

} // namespace stagewright
