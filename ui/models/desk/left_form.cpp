// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/desk/left_form.h"

#include "ui/models/desk/navigator.h"
#include "ui/models/desk/typing_keeper.h"
#include "ui/text/isolated.h"
#include "ui/text/problem_text.h"

namespace stagewright {

LeftForm::LeftForm(Desk& desk, Navigator& navigator, const QString& place, const QString& kept,
                   const QString& about)
    : desk_(&desk), navigator_(&navigator), actor_(desk.actor()), place_(place), kept_(kept), about_(about)
{}

void LeftForm::take(const Outcome& outcome) const
{
    if (outcome && desk_)
        dropTyped(*desk_, actor_, place_, kept_);
    if (outcome || !navigator_)
        return;
    const QString why = tr("%1 What you entered is kept: open the form again.", "why it was not stored")
                            .arg(sentence(outcome.problem()));
    navigator_->tell(
        about_.isEmpty() ? why : tr("%1: %2", "record, what happened to it").arg(isolated(about_), why));
}

} // namespace stagewright
