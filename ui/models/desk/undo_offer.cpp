// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/desk/undo_offer.h"

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"

#include <QPointer>

namespace stagewright {

void tellWithUndo(Desk& desk, Navigator& navigator, UserId who, const QString& text,
                  const std::function<void()>& undo)
{
    if (desk.actor() != who) {
        navigator.tell(text);
        return;
    }
    const auto taken = std::make_shared<bool>(false);
    navigator.tell(text, Navigator::tr("Undo"), [at = QPointer(&desk), who, taken, undo] {
        if (at && at->actor() == who && !std::exchange(*taken, true))
            undo();
    });
}

} // namespace stagewright
