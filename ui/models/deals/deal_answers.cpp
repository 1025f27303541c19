// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deals/deal_answers.h"

#include "ui/models/desk/navigator.h"
#include "ui/models/desk/undo_line.h"
#include "ui/models/desk/undo_offer.h"
#include "ui/text/isolated.h"
#include "ui/text/problem_text.h"

#include <QPointer>

#include <utility>

namespace stagewright {

DealAnswers::DealAnswers(ShownDeal& deal, Desk& desk, Navigator& navigator, QObject* parent)
    : QObject(parent), deal_(deal), desk_(desk), navigator_(navigator)
{
    connect(&deal_, &ShownDeal::read, this, &DealAnswers::dropWhatFails);
    connect(&desk_, &Desk::actorChanged, this, &DealAnswers::withdraw);
}

QString DealAnswers::about(const AskedDeal& asked, const QString& text) const
{
    if (deal_.isSeen(asked) || asked.name.isEmpty())
        return text;
    return tr("%1: %2", "deal, what happened to it").arg(isolated(asked.name), text);
}

void DealAnswers::tell(const AskedDeal& asked, const QString& text)
{
    navigator_.tell(about(asked, text));
}

void DealAnswers::tell(const AskedDeal& asked, const Problem& problem)
{
    if (deal_.isSeen(asked) || asked.name.isEmpty())
        navigator_.tell(problem);
    else
        navigator_.tell(about(asked, sentence(problem)));
}

std::shared_ptr<DealAnswers::Offer> DealAnswers::remember(const AskedDeal& asked, const QString& told,
                                                          const Undoing& undoing)
{
    const auto offer = std::make_shared<Offer>(Offer{asked, told, undoing, deal_.questions(), false});
    if (deal_.is(asked) && deal_.actsStill(asked))
        last_ = offer;
    return offer;
}

void DealAnswers::propose(const AskedDeal& asked, const QString& text, const QString& actionText,
                          const std::function<void()>& action, const Undoing& undoing)
{
    const QString told = about(asked, text);
    navigator_.tell(told, actionText, [offer = remember(asked, told, undoing), action] {
        if (!offer->taken)
            action();
    });
}

void DealAnswers::offerUndo(const AskedDeal& asked, const QString& text, const Undoing& undoing)
{
    const QString told = about(asked, text);
    const auto offer = remember(asked, told, undoing);
    tellWithUndo(desk_, navigator_, asked.actor, told, [self = QPointer(this), offer] {
        if (self)
            self->take(offer);
    });
}

void DealAnswers::take(const std::shared_ptr<Offer>& offer)
{
    // Only once, whether by shortcut or from the message.
    if (std::exchange(offer->taken, true))
        return;
    if (last_ == offer)
        last_.reset();
    navigator_.withdraw(offer->text);
    undoStep(desk_, navigator_, offer->asked.actor, offer->undoing.step);
}

void DealAnswers::dropWhatFails()
{
    if (last_ && deal_.questions() > last_->questions && !last_->undoing.holds(*deal_.details()))
        withdraw();
}

void DealAnswers::withdraw()
{
    if (!last_)
        return;
    last_->taken = true;
    navigator_.withdraw(last_->text);
    last_.reset();
}

} // namespace stagewright
