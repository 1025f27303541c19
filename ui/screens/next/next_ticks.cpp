// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/next/next_ticks.h"

#include "ui/models/deals/deal_answers.h"
#include "ui/models/desk/navigator.h"
#include "ui/screens/deal/deal_ticks.h"
#include "ui/screens/task_form/task_forms.h"

#include <QApplication>
#include <QDialog>

#include <algorithm>
#include <utility>

namespace stagewright {

NextTicks::NextTicks(Desk& desk, Navigator& navigator, const FileChooser& chooser, QWidget* screen)
    : QObject(screen),
      desk_(desk),
      navigator_(navigator),
      screen_(screen),
      deal_(new ShownDeal(desk, this)),
      answers_(new DealAnswers(*deal_, desk, navigator, this)),
      ticks_(new DealTicks(desk, *deal_, *answers_, chooser, screen))
{
    deal_->setSeen([screen] { return screen->isVisible(); });
    connect(deal_, &ShownDeal::read, this, &NextTicks::takeDeal);
    connect(deal_, &ShownDeal::gone, this, &NextTicks::takeGone);
    connect(ticks_, &DealTicks::answered, this, &NextTicks::takeAnswer);
}

void NextTicks::open(DealId deal)
{
    if (deal != deal_->id())
        answers_->forget();
    reading_ = !deal.isNull();
    deal_->open(deal);
}

void NextTicks::show(DealId deal)
{
    wanted_ = deal;
    // One at a time: walking down the list does not read every deal on the way.
    if (!reading_ || deal == deal_->id())
        open(deal);
}

void NextTicks::startOver()
{
    wish_.reset();
    asked_.reset();
    going_.clear();
    stored_.clear();
    reading_ = false;
    wanted_ = {};
    open({});
    Q_EMIT goingChanged();
}

void NextTicks::takeDeal()
{
    reading_ = false;
    if (wish_ && wish_->deal == deal_->id())
        perform(*std::exchange(wish_, std::nullopt));
    if (wanted_ != deal_->id())
        open(wanted_);
}

void NextTicks::takeGone(const Problem& problem)
{
    reading_ = false;
    if (wish_ && wish_->deal == deal_->id()) {
        drop(*std::exchange(wish_, std::nullopt));
        navigator_.tell(problem);
    }
    if (wanted_ != deal_->id())
        open(wanted_);
}

bool NextTicks::dialogIsOpen() const
{
    const auto dialogs = screen_->findChildren<QDialog*>();
    return std::any_of(dialogs.cbegin(), dialogs.cend(),
                       [](const QDialog* dialog) { return dialog->isVisible(); });
}

void NextTicks::done(const NextPlace& place)
{
    const bool stray =
        movedOn_ && pressed_.isValid() && pressed_.elapsed() < QApplication::doubleClickInterval();
    if (stray || wish_ || going_.contains(place) || dialogIsOpen())
        return;
    pressed_.start();
    movedOn_ = false;
    asked_.reset();
    going_.append(place);
    Q_EMIT goingChanged();
    if (deal_->id() == place.deal && deal_->details()) {
        perform(place);
        return;
    }
    wish_ = place;
    if (!reading_ || deal_->id() != place.deal)
        open(place.deal);
}

void NextTicks::perform(const NextPlace& place)
{
    const DealDetails& details = *deal_->details();
    const Action* action = details.process.action(place.action);
    // Somebody else was faster: asking again would take it back.
    if (action && details.done().contains(place.action)) {
        answers_->tell(deal_->asked(), Problem{ProblemCode::AlreadyDone, {action->name.text()}});
        drop(place);
        return;
    }
    ticks_->toggle(place.action);
    if (ticks_->pending().contains(place.action))
        return;
    // Its note is asked for, or it was refused.
    if (dialogIsOpen())
        asked_ = place;
    drop(place);
}

void NextTicks::takeAnswer(DealId deal, ActionId action, bool stored)
{
    const NextPlace place{deal, action};
    const bool noted = asked_ == place;
    if (noted)
        asked_.reset();
    if (!stored) {
        drop(place);
        return;
    }
    // What is ticked in the checklist beside the list leaves the list where it is.
    if (!noted && !going_.contains(place))
        return;
    stored_.append(place);
    if (!going_.contains(place)) {
        going_.append(place);
        Q_EMIT goingChanged();
    }
}

void NextTicks::settle(const QList<NextPlace>& places)
{
    for (const NextPlace& place : places) {
        stored_.removeOne(place);
        going_.removeOne(place);
    }
}

void NextTicks::drop(const NextPlace& place)
{
    if (going_.removeOne(place))
        Q_EMIT goingChanged();
}

void NextTicks::plan(const NextPlace& place)
{
    if (dialogIsOpen())
        return;
    Task task;
    task.deal = place.deal;
    task.responsible = desk_.actor();
    task.due = desk_.today();
    openTaskForm(desk_, navigator_, task, screen_);
}

} // namespace stagewright
