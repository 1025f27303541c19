// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/tabs/details_tab.h"

#include "ui/screens/drafts/form_keeper.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/layout/card.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>

namespace stagewright {

using namespace Qt::StringLiterals;

DetailsTab::DetailsTab(Desk& desk, QWidget* parent)
    : QWidget(parent),
      form_(new DealForm(desk)),
      problem_(new Banner(Tone::Danger, {}, this)),
      save_(new Button(Button::Kind::Primary, tr("Save"), this)),
      discard_(new Button(Button::Kind::Secondary, tr("Discard"), this))
{
    setObjectName(u"detailsTab"_s);
    form_->setProcessVisible(false);
    save_->setObjectName(u"saveDetails"_s);
    save_->setToolTip(tr("Save the details (Ctrl+Enter)"));
    discard_->setObjectName(u"discardDetails"_s);
    problem_->setObjectName(u"detailsProblem"_s);
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(20, space::l, 20, space::l);
    inside->setSpacing(space::l);
    inside->addWidget(problem_);
    inside->addWidget(form_);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(discard_);
    buttons->addWidget(save_);
    inside->addLayout(buttons);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, space::m, 0, space::m);
    outer->addWidget(card);
    outer->addStretch();
    auto* store = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    store->setContext(Qt::WidgetWithChildrenShortcut);
    connect(store, &QShortcut::activated, this, &DetailsTab::submit);
    connect(save_, &Button::clicked, this, &DetailsTab::submit);
    connect(discard_, &Button::clicked, this, &DetailsTab::discard);
    connect(form_, &DealForm::edited, this, [this] {
        setEdited(!touched(form_->edit()).isEmpty());
        showProblem({});
    });
    keeper_ = new FormKeeper(desk, *form_, *inside, this);
    connect(keeper_, &FormKeeper::basisShown, form_, &DealForm::takeAsBase);
    connect(keeper_, &FormKeeper::restored, this, [this] { setEdited(true); });
    connect(keeper_, &FormKeeper::startedAnew, this, &DetailsTab::discard);
    setEdited(false);
    showProblem({});
}

void DetailsTab::showDetails(const DealDetails& details)
{
    const bool other = !details_ || details.deal.id != details_->deal.id;
    const bool differs = other || details.deal.facts != details_->deal.facts ||
                         details.company != details_->company || details.person != details_->person;
    details_ = details;
    form_->setEditable(details.rights.work);
    form_->setOwnerChangeable(details.rights.changeOwner);
    if (!other && !differs)
        return;
    if (!other && edited_) {
        follow();
        return;
    }
    showFacts();
    if (other && details.rights.work)
        keeper_->open(placeOf(details.deal.id), details.deal.id);
    else
        keeper_->rebase();
}

QString DetailsTab::placeOf(DealId deal)
{
    return u"details/"_s + deal.toText();
}

void DetailsTab::startOver()
{
    keeper_->close();
    details_.reset();
    setEdited(false);
    showProblem({});
}

void DetailsTab::showFacts()
{
    form_->setFacts(details_->deal.facts, details_->company, details_->person);
    setEdited(false);
    showProblem({});
}

void DetailsTab::discard()
{
    if (!details_)
        return;
    showFacts();
    keeper_->rebase();
    keeper_->settled();
}

void DetailsTab::showDecision(const Edit<EnteredDeal>& edit, const DealDetails& details)
{
    if (details_ && details_->deal.id == details.deal.id)
        keeper_->showAnew([&] { form_->setEdit(edit, details.company, details.person); });
}

void DetailsTab::follow()
{
    keeper_->showAnew([this] { form_->follow(details_->deal.facts, details_->company, details_->person); });
    setEdited(!touched(form_->edit()).isEmpty());
    if (edited_)
        return;
    keeper_->rebase();
    keeper_->settled();
}

void DetailsTab::stored()
{
    if (details_)
        follow();
    showProblem({});
}

void DetailsTab::keyPressEvent(QKeyEvent* event)
{
    if (edited_ && isPlainEnter(*event))
        submit();
    else
        QWidget::keyPressEvent(event);
}

void DetailsTab::submit()
{
    if (!edited_)
        return;
    const QString mistake = form_->mistake();
    showProblem(mistake);
    if (mistake.isEmpty())
        Q_EMIT saveWanted(form_->edit(), keeper_->content());
}

void DetailsTab::showProblem(const QString& sentence)
{
    problem_->setText(sentence);
    problem_->setVisible(!sentence.isEmpty());
}

void DetailsTab::setEdited(bool edited)
{
    edited_ = edited;
    save_->setEnabled(edited);
    discard_->setEnabled(edited);
}

} // namespace stagewright
