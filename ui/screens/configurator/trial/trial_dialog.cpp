// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/trial/trial_dialog.h"

#include "core/domain/deal/progress.h"
#include "ui/screens/checklist/checklist_view.h"
#include "ui/screens/checklist/note_dialog.h"
#include "ui/screens/configurator/options/people_choices.h"
#include "ui/screens/configurator/trial/trial_log.h"
#include "ui/text/isolated.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/layout/card.h"
#include "ui/widgets/text/chip.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/window/progress_ring.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int sideWidth = 350;
constexpr Role roles[] = {Role::Salesperson, Role::Manager, Role::Administrator};

Button* named(Button* button, const QString& name)
{
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

TrialDialog::TrialDialog(const Process& process, const Directory& directory, UserId actor, QDate today,
                         QWidget* parent, FileChooser chooser)
    : CardDialog(tr("Trial deal in “%1”").arg(isolated(process.name.text())), parent),
      walk_(process, directory, actor, today),
      chooser_(std::move(chooser)),
      rows_(new ChecklistModel(this)),
      view_(new ChecklistView(*rows_)),
      roles_(new Segmented),
      person_(new ChoiceBox),
      people_(new TextLabel({}, TextStyle::Caption, TextTone::Muted)),
      ring_(new ProgressRing),
      stage_(new TextLabel({}, TextStyle::Caption, TextTone::Muted)),
      status_(new Chip),
      won_(named(new Button(Button::Kind::Success, u"trophy"_s, tr("Won")), u"trialWon"_s)),
      lost_(named(new Button(Button::Kind::Secondary, tr("Lost")), u"trialLost"_s)),
      reopen_(named(new Button(Button::Kind::Secondary, tr("Reopen")), u"trialReopen"_s)),
      restart_(named(new Button(Button::Kind::Link, tr("Start over")), u"trialRestart"_s)),
      log_(new TrialLog)
{
    setObjectName(u"trialDialog"_s);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::xl);
    columns->addWidget(buildSide());
    view_->setMinimumSize(320, 200);
    setPreferredSize({900, 600});
    columns->addWidget(view_, 1);
    content()->addLayout(columns, 1);
    primary()->hide();
    secondary()->setText(tr("Close"));
    setHint(tr("Nothing is saved and no one is notified."));
    connectParts();
    showAll();
    view_->setFocus();
    view_->setCurrentIndex(rows_->index(1));
}

QWidget* TrialDialog::buildSide()
{
    auto* side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::m);
    rows->addWidget(buildRoles());
    rows->addWidget(buildDeal());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (Button* each : {won_, lost_, reopen_})
        buttons->addWidget(each);
    buttons->addStretch();
    buttons->addWidget(restart_);
    rows->addLayout(buttons);
    rows->addWidget(new TextLabel(tr("What happens"), TextStyle::Title));
    rows->addWidget(log_, 1);
    return side;
}

QWidget* TrialDialog::buildRoles()
{
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::xs);
    rows->addWidget(new TextLabel(tr("You act as"), TextStyle::Caption, TextTone::Muted));
    roles_->setObjectName(u"trialRole"_s);
    roles_->setAccessibleName(tr("You act as"));
    for (const Role role : roles)
        roles_->setSegmentEnabled(roles_->addSegment(roleText(role), int(role)), walk_.canPlay(role));
    rows->addWidget(roles_, 0, Qt::AlignLeft);
    person_->setObjectName(u"trialPerson"_s);
    person_->setAccessibleName(tr("Person you act as"));
    person_->setToolTip(tr("Any active user: some actions are limited to certain people"));
    person_->setChoices(peopleChoices(walk_.people()));
    rows->addWidget(person_);
    people_->setObjectName(u"trialPeople"_s);
    people_->setWordWrap(true);
    rows->addWidget(people_);
    return box;
}

Card* TrialDialog::buildDeal()
{
    auto* card = new Card;
    auto* cells = new QHBoxLayout(card);
    cells->setContentsMargins(space::m, space::m, space::m, space::m);
    cells->setSpacing(space::m);
    ring_->setObjectName(u"trialProbability"_s);
    cells->addWidget(ring_);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    texts->addStretch();
    auto* name = new QHBoxLayout;
    name->setSpacing(space::s);
    name->addWidget(new TextLabel(walk_.trial().facts.name, TextStyle::Title));
    name->addWidget(status_);
    name->addStretch();
    texts->addLayout(name);
    stage_->setObjectName(u"trialStage"_s);
    stage_->setWordWrap(true);
    texts->addWidget(stage_);
    texts->addStretch();
    cells->addLayout(texts, 1);
    return card;
}

void TrialDialog::connectParts()
{
    connect(&walk_, &TrialWalk::changed, this, &TrialDialog::showAll);
    connect(view_, &ChecklistView::toggled, this, &TrialDialog::toggle);
    connect(roles_, &Segmented::currentChanged, this,
            [this] { walk_.play(Role(roles_->currentData().toInt())); });
    connect(person_, &ChoiceBox::currentIdChanged, this, [this](qint64 id) { walk_.playAs(UserId(id)); });
    connect(won_, &Button::clicked, &walk_, &TrialWalk::win);
    connect(lost_, &Button::clicked, &walk_, &TrialWalk::lose);
    connect(reopen_, &Button::clicked, &walk_, &TrialWalk::reopen);
    connect(restart_, &Button::clicked, &walk_, &TrialWalk::restart);
}

void TrialDialog::showAll()
{
    rows_->setRows(walk_.rows());
    log_->showEntries(walk_.entries());
    showDeal();
    showRoles();
}

void TrialDialog::showDeal()
{
    const Trial& trial = walk_.trial();
    const Progress progress = walk_.progress();
    const bool open = trial.status == DealStatus::Open;
    const int probability = shownProbability(trial.status, progress);
    ring_->setPercent(probability);
    ring_->setAccessibleName(tr("Probability %1%").arg(probability));
    stage_->setText(walk_.stageName(progress.stage));
    status_->setText(statusText(trial.status));
    status_->setTone(open                              ? Chip::Tone::Accent
                     : trial.status == DealStatus::Won ? Chip::Tone::Success
                                                       : Chip::Tone::Danger);
    won_->setVisible(open);
    lost_->setVisible(open);
    reopen_->setVisible(!open);
    restart_->setEnabled(!walk_.entries().isEmpty());
}

void TrialDialog::showRoles()
{
    roles_->setCurrentData(int(walk_.role()));
    person_->setCurrentId(walk_.actor().id.value());
    people_->setText(walk_.actor().id == walk_.owner().id
                         ? tr("The deal is yours.")
                         : tr("The deal belongs to %1.").arg(isolated(walk_.owner().name)));
}

void TrialDialog::toggle(ActionId id)
{
    if (walk_.trial().done.contains(id))
        walk_.untick(id);
    else if (walk_.noteNeeded(id) != NoteRequirement::None)
        askNote(*walk_.process().action(id));
    else
        walk_.tick(id, {}, false);
}

void TrialDialog::askNote(const Action& action)
{
    auto* dialog = new NoteDialog(action, chooser_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoteDialog::submitted, this,
            [this, dialog, id = action.id](const QString& note, const QStringList& files) {
                dialog->done(QDialog::Accepted);
                walk_.tick(id, note, !files.isEmpty());
            });
    dialog->open();
}

} // namespace stagewright
