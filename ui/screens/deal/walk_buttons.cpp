// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/walk_buttons.h"

#include "ui/models/desk/deal_walk.h"
#include "ui/text/number_text.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/offered.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

QKeySequence walkKeys(int direction)
{
    return QKeySequence(Qt::CTRL | (direction < 0 ? Qt::Key_PageUp : Qt::Key_PageDown));
}

WalkButtons::WalkButtons(const DealWalk& walk, QWidget* parent)
    : QWidget(parent), previous_(makeButton(walk, -1)), next_(makeButton(walk, 1))
{
    setObjectName(u"walkButtons"_s);
    auto* place = new TextLabel({}, TextStyle::Caption, TextTone::Muted, this);
    place->setObjectName(u"walkPlace"_s);
    if (walk.place() > 0)
        place->setText(tr("%1 of %2").arg(numberText(walk.place()), numberText(walk.count())));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::xs);
    row->addWidget(place);
    row->addWidget(previous_);
    row->addWidget(next_);
}

IconButton* WalkButtons::makeButton(const DealWalk& walk, int direction)
{
    const bool back = direction < 0;
    auto* button = new IconButton(back ? u"chevron-up"_s : u"chevron-down"_s,
                                  back ? tr("Previous deal of the list") : tr("Next deal of the list"), this);
    button->setObjectName(back ? u"previousDeal"_s : u"nextDeal"_s);
    button->setShortcutHint(walkKeys(direction));
    setOffered(*button, !walk.neighbour(direction).isNull(),
               back ? tr("This is the first deal of the list.") : tr("This is the last deal of the list."));
    connect(button, &IconButton::clicked, this,
            [this, button, direction] { Q_EMIT stepWanted(direction, button->hasFocus()); });
    return button;
}

void WalkButtons::focusButton(int direction)
{
    IconButton* wanted = direction < 0 ? previous_ : next_;
    IconButton* other = direction < 0 ? next_ : previous_;
    (wanted->isEnabled() ? wanted : other)->setFocus(Qt::OtherFocusReason);
}

} // namespace stagewright
