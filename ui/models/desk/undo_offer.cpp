// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/desk/undo_offer.h"

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"

#include <QPointer>

namespace stagewright {

void tellWithUndo(Desk& desk, Navigator& navigator, UserId who, const QString& text,
                  const std::function<void()>& undo)
{
    tellWithOffer(desk, navigator, who, text, Navigator::tr("Undo"), undo);
}

void tellWithOffer(Desk& desk, Navigator& navigator, UserId who, const QString& text, const QString& offer,
                   const std::function<void()>& take)
{
    if (desk.actor() != who) {
        navigator.tell(text);
        return;
    }
    const auto taken = std::make_shared<bool>(false);
    navigator.tell(text, offer, [at = QPointer(&desk), who, taken, take] {
        if (at && at->actor() == who && !std::exchange(*taken, true))
            take();
    });
}

} // namespace stagewright
