// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/editing/draft_notice.h"

namespace stagewright {

void DraftNotice::show(About about, const QString& text, const QString& actionText,
                       const std::function<void()>& action)
{
    about_ = about;
    text_ = text;
    actionText_ = actionText;
    action_ = action;
    shown_ = true;
    Q_EMIT changed();
}

void DraftNotice::act()
{
    hide();
    // Acting may show the next notice.
    if (const auto action = action_)
        action();
}

void DraftNotice::hide()
{
    shown_ = false;
    Q_EMIT changed();
}

bool DraftNotice::drop(About about)
{
    if (about_ != about)
        return false;
    about_ = About::Nothing;
    hide();
    return true;
}

void DraftNotice::forget()
{
    about_ = About::Nothing;
    action_ = {};
    hide();
}

} // namespace stagewright
