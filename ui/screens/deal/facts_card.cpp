// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/facts_card.h"

#include "ui/text/date_text.h"
#include "ui/text/money_text.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/choice_popup.h"
#include "ui/widgets/inputs/offered.h"
#include "ui/widgets/layout/flow_layout.h"
#include "ui/widgets/text/avatar.h"
#include "ui/widgets/text/elided_label.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/text/tool_tip.h"
#include "ui/widgets/window/progress_ring.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowWidth = 600; ///< in narrower cards, facts and buttons do not fit side by side
constexpr int narrowest = 290;
constexpr int widestFact = 320;
} // namespace

FactsCard::FactsCard(QWidget* parent) : Card(parent), ring_(new ProgressRing(this))
{
    setObjectName(u"factsCard"_s);
    ring_->setObjectName(u"probability"_s);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(20);
    facts->addWidget(ring_, 0, Qt::AlignVCenter);
    facts->addLayout(makeMiddle(), 1);
    buttons_ = makeButtons();
    whole_ = new QBoxLayout(QBoxLayout::LeftToRight, this);
    whole_->setContentsMargins(20, space::l, 18, space::l);
    whole_->setSpacing(20);
    whole_->addLayout(facts, 1);
    whole_->addLayout(buttons_);
}

void FactsCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    // In a narrow window the buttons go below the facts, so that neither is cut off; in a very narrow one,
    // below each other.
    const bool narrow = width() < narrowWidth;
    const QMargins around = whole_->contentsMargins();
    const int room = width() - around.left() - around.right();
    const bool besideEachOther =
        narrow && win_->sizeHint().width() + space::s + end_->sizeHint().width() <= room;
    whole_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    buttons_->setDirection(besideEachOther ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    fitFacts();
    // How many lines the facts take depends on the width, which a minimum does not ask for by itself.
    if (std::exchange(shownHeight_, whole_->totalHeightForWidth(width())) != shownHeight_)
        updateGeometry();
}

QSize FactsCard::minimumSizeHint() const
{
    const QSize least = Card::minimumSizeHint();
    return {std::min(least.width(), narrowest), std::max(least.height(), shownHeight_)};
}

QVBoxLayout* FactsCard::makeMiddle()
{
    auto* facts = new QWidget(this);
    facts_ = new FlowLayout(facts, 28, space::m);
    facts_->setContentsMargins({});
    company_ = addFact(u"factCompany"_s, tr("Company"));
    person_ = addFact(u"factPerson"_s, tr("Contact"));
    value_ = addFact(u"factValue"_s, tr("Value"));
    weighted_ = addFact(u"factWeighted"_s, tr("Weighted"));
    close_ = addFact(u"factClose"_s, tr("Expected close"));
    source_ = addFact(u"factSource"_s, tr("Source"));
    product_ = addFact(u"factProduct"_s, tr("Product"));

    owner_ = new Avatar(22, this);
    ownerName_ = new ElidedLabel({}, this);
    ownerName_->setFont(stagewright::font(TextStyle::Body));
    ownerName_->setObjectName(u"factOwner"_s);
    participants_ = new QWidget(this);
    people_ = new QHBoxLayout(participants_);
    people_->setContentsMargins({});
    people_->setSpacing(space::xs);
    addPerson_ = new Button(Button::Kind::Link, u"add"_s, {}, this);
    addPerson_->setObjectName(u"addParticipant"_s);
    addPerson_->setAccessibleName(tr("Add a participant"));
    addPerson_->setToolTip(tr("Add a participant"));
    popup_ = new ChoicePopup(this);
    connect(addPerson_, &Button::clicked, this, [this] { popup_->openAt(addPerson_); });
    connect(popup_, &ChoicePopup::picked, this, [this](qint64 id) { Q_EMIT participantWanted(UserId(id)); });

    auto* people = new QWidget(this);
    auto* peopleRow = new FlowLayout(people, 18, 6);
    const auto group = [people, peopleRow](const QList<QWidget*>& widgets) {
        auto* together = new QWidget(people);
        auto* line = new QHBoxLayout(together);
        line->setContentsMargins({});
        line->setSpacing(6);
        for (QWidget* each : widgets)
            line->addWidget(each);
        peopleRow->addWidget(together);
    };
    group({new TextLabel(tr("Owner"), TextStyle::Caption, TextTone::Faint, this), owner_, ownerName_});
    participantsCaption_ = new TextLabel(tr("Participants"), TextStyle::Caption, TextTone::Faint, this);
    group({participantsCaption_, participants_, addPerson_});

    auto* middle = new QVBoxLayout;
    middle->setSpacing(space::m);
    middle->addWidget(facts);
    middle->addWidget(people);
    return middle;
}

QBoxLayout* FactsCard::makeButtons()
{
    win_ = new Button(Button::Kind::Success, u"check"_s, tr("Mark as won"), this);
    win_->setObjectName(u"winDeal"_s);
    win_->setToolTip(tr("Mark as won (W)"));
    end_ = new Button(Button::Kind::Secondary, tr("Lost or outdated"), this);
    end_->setObjectName(u"endDeal"_s);
    end_->setToolTip(tr("Close without a sale (L: lost)"));
    end_->setMenuArrow(true);
    reopen_ = new Button(Button::Kind::Secondary, u"undo"_s, tr("Reopen"), this);
    reopen_->setObjectName(u"reopenDeal"_s);
    connect(win_, &Button::clicked, this, &FactsCard::winWanted);
    connect(end_, &Button::clicked, this, &FactsCard::openCloseMenu);
    connect(reopen_, &Button::clicked, this, &FactsCard::reopenWanted);
    auto* buttons = new QBoxLayout(QBoxLayout::TopToBottom);
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(win_);
    buttons->addWidget(end_);
    buttons->addWidget(reopen_);
    buttons->addStretch();
    return buttons;
}

TextLabel* FactsCard::addFact(const QString& objectName, const QString& caption)
{
    auto* fact = new QWidget(this);
    auto* lines = new QVBoxLayout(fact);
    lines->setContentsMargins({});
    lines->setSpacing(3);
    lines->addWidget(new TextLabel(caption, TextStyle::Caption, TextTone::Faint, fact));
    auto* value = new TextLabel({}, TextStyle::Body, TextTone::Normal, fact);
    value->setObjectName(objectName);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(value);
    facts_->addWidget(fact);
    return value;
}

void FactsCard::showFact(TextLabel* value, const QString& text)
{
    texts_.insert(value, text);
    value->parentWidget()->setVisible(!text.isEmpty());
    fitFacts();
}

void FactsCard::fitFacts()
{
    const int room = facts_->geometry().width();
    const int widest = room > 0 ? std::min(widestFact, room) : widestFact;
    for (auto fact = texts_.cbegin(); fact != texts_.cend(); ++fact) {
        const QString shown = fact.key()->fontMetrics().elidedText(fact.value(), Qt::ElideRight, widest);
        fact.key()->setText(shown);
        fact.key()->setToolTip(shown == fact.value() ? QString() : toolTipText(fact.value()));
    }
}

void FactsCard::showDetails(const DealDetails& details, const Directory& directory)
{
    const Deal& deal = details.deal;
    const DealFacts& facts = deal.facts;
    const bool open = deal.status == DealStatus::Open;
    const auto money = [&directory](qint64 minor) {
        return moneyText(Money(minor, directory.currency), QLocale());
    };
    ring_->setPercent(shownProbability(deal.status, deal.progress));
    const auto stage = static_cast<int>(details.process.stageIndex(deal.progress.stage));
    ring_->setColor(deal.status == DealStatus::Won ? Theme::of(this).successFill
                                                   : Theme::of(this).stage(stage));
    ring_->setAccessibleName(tr("Probability"));
    showFact(company_, details.company.name);
    showFact(person_, details.person.name);
    showFact(value_, money(facts.valueMinor));
    showFact(weighted_, open ? money(weightedMinor(facts.valueMinor, deal.progress.doneWeight,
                                                   deal.progress.totalWeight))
                             : QString());
    showFact(close_, dayText(facts.expectedClose, QLocale()));
    showFact(source_, directory.sourceName(facts.source));
    showFact(product_, directory.productName(facts.product));
    showPeople(details, directory);
    win_->setVisible(open);
    end_->setVisible(open);
    const QString noWork = sentence({ProblemCode::NotYourDeal, {facts.name}});
    setOffered(*win_, details.rights.work, noWork);
    setOffered(*end_, details.rights.work, noWork);
    reopen_->setVisible(!open);
    setOffered(*reopen_, details.rights.reopen, sentence({ProblemCode::NotAllowedToReopen, {facts.name}}));
}

void FactsCard::showPeople(const DealDetails& details, const Directory& directory)
{
    const DealFacts& facts = details.deal.facts;
    const QString owner = directory.userName(facts.owner);
    owner_->setPerson(owner, static_cast<quint64>(facts.owner.value()));
    ownerName_->setText(owner);
    while (QLayoutItem* item = people_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<Choice> others;
    for (const User& user : directory.people.users) {
        if (facts.participants.contains(user.id))
            people_->addWidget(
                new Avatar(user.name, static_cast<quint64>(user.id.value()), 22, participants_));
        else if (user.active && user.id != facts.owner)
            others.append({user.id.value(), user.name, user.email});
    }
    popup_->setChoices(others);
    const bool mayAdd = details.rights.work && !others.isEmpty();
    addPerson_->setVisible(mayAdd);
    participantsCaption_->setVisible(mayAdd || !facts.participants.isEmpty());
}

void FactsCard::openCloseMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"endMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* lost = menu->addAction(tr("Mark as lost…"));
    lost->setObjectName(u"loseDeal"_s);
    QAction* outdated = menu->addAction(tr("Mark as outdated…"));
    outdated->setObjectName(u"outdateDeal"_s);
    connect(lost, &QAction::triggered, this, [this] { Q_EMIT closeWanted(DealStatus::Lost); });
    connect(outdated, &QAction::triggered, this, [this] { Q_EMIT closeWanted(DealStatus::Outdated); });
    menu->popup(end_->mapToGlobal(QPoint(0, end_->height() + 2)));
}

} // namespace stagewright
