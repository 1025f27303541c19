// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/deal_screen.h"

#include "core/domain/deal/verbs.h"
#include "ui/models/deals/checklist_model.h"
#include "ui/models/deals/deal_answers.h"
#include "ui/models/desk/navigator.h"
#include "ui/screens/checklist/checklist_view.h"
#include "ui/screens/deal/checklist_panel.h"
#include "ui/screens/deal/deal_closing.h"
#include "ui/screens/deal/deal_keys.h"
#include "ui/screens/deal/deal_notes.h"
#include "ui/screens/deal/deal_tasks.h"
#include "ui/screens/deal/deal_ticks.h"
#include "ui/screens/deal/dialogs/closing_text.h"
#include "ui/screens/deal/facts_card.h"
#include "ui/screens/deal/facts_saving.h"
#include "ui/screens/deal/file_preview.h"
#include "ui/screens/deal/note_editing.h"
#include "ui/screens/deal/process_switch.h"
#include "ui/screens/deal/status_tone.h"
#include "ui/screens/deal/tabs/details_tab.h"
#include "ui/screens/deal/tabs/files_tab.h"
#include "ui/screens/deal/tabs/tasks_tab.h"
#include "ui/screens/deal/timeline/note_composer.h"
#include "ui/screens/deal/timeline/timeline_filter.h"
#include "ui/screens/deal/timeline/timeline_tab.h"
#include "ui/screens/deal/walk_buttons.h"
#include "ui/screens/drafts/form_keeper.h"
#include "ui/text/problem_text.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputs/offered.h"
#include "ui/widgets/text/chip.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/window/empty_state.h"
#include "ui/widgets/window/top_bar.h"

#include <QDataStream>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {
constexpr int widestPanel = 400;
constexpr int narrowestPanel = 310;
constexpr int lowestTabs = 232;
} // namespace

DealScreen::DealScreen(Desk& desk, Navigator& navigator, QWidget* parent, const FileChooser& chooser)
    : Screen(parent),
      desk_(desk),
      navigator_(navigator),
      deal_(new ShownDeal(desk, this)),
      answers_(new DealAnswers(*deal_, desk, navigator, this)),
      rows_(new ChecklistModel(this)),
      ticks_(new DealTicks(desk, *deal_, *answers_, chooser, this)),
      closing_(new DealClosing(desk, *deal_, *answers_, this)),
      switch_(new ProcessSwitch(desk, *deal_, *answers_, this)),
      notes_(new DealNotes(desk, *deal_, *answers_, chooser, this)),
      noteEditing_(new NoteEditing(desk, *deal_, *answers_, this)),
      preview_(new FilePreview(desk, *deal_, *answers_, this)),
      taskWork_(new DealTasks(desk, *deal_, *answers_, this)),
      saving_(new FactsSaving(desk, *deal_, *answers_, this)),
      timeline_(new TimelineTab(chooser, this)),
      note_(new FormKeeper(desk, *timeline_->composer(), timeline_->composer()->column(), this))
{
    setObjectName(u"dealScreen"_s);
    deal_->setSeen([this] { return isVisible(); });
    build();
    connectWork();
    connectTabs();
    connectKeys();
    connect(deal_, &ShownDeal::read, this, &DealScreen::showDetails);
    connect(deal_, &ShownDeal::gone, this, &DealScreen::showGone);
    connect(&desk_, &Desk::changed, this, &DealScreen::onChanged);
    connect(&desk_, &Desk::directoryChanged, this, &DealScreen::reload);
    connect(&desk_, &Desk::actorChanged, this, &DealScreen::followActor);
}

void DealScreen::build()
{
    panel_ = new ChecklistPanel(*rows_, this);
    panel_->setFixedWidth(widestPanel);
    setFocusProxy(panel_->view());
    auto* whole = new QWidget(this);
    auto* sides = new QHBoxLayout(whole);
    sides->setContentsMargins({});
    sides->setSpacing(0);
    sides->addWidget(buildLeft(), 1);
    sides->addWidget(panel_);
    gone_ = new EmptyState(u"deals"_s, tr("This deal cannot be shown"), {}, this);
    gone_->setObjectName(u"dealGone"_s);
    gone_->setAction(tr("Back to the deals"));
    connect(gone_, &EmptyState::actionRequested, this, [this] { navigator_.openScreen(u"deals"_s); });
    pages_ = new QStackedWidget(this);
    pages_->addWidget(whole);
    pages_->addWidget(gone_);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(pages_);
}

void DealScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    panel_->setFixedWidth(std::clamp(width() * 2 / 5, narrowestPanel, widestPanel));
}

QWidget* DealScreen::buildLeft()
{
    banner_ = new Banner(Tone::Neutral, {}, this);
    banner_->setObjectName(u"closedBanner"_s);
    banner_->hide();
    facts_ = new FactsCard(this);
    tasks_ = new TasksTab(this);
    files_ = new FilesTab(this);
    form_ = new DetailsTab(desk_, this);
    tabs_ = new QTabWidget(this);
    tabs_->setObjectName(u"dealTabs"_s);
    tabs_->setDocumentMode(true);
    tabs_->addTab(scrolled(timeline_), {});
    tabs_->addTab(scrolled(tasks_), {});
    tabs_->addTab(scrolled(files_), {});
    tabs_->addTab(scrolled(form_), {});
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(22, 18, 22, 0);
    column->setSpacing(space::l);
    column->addWidget(banner_);
    column->addWidget(facts_);
    column->addWidget(tabs_, 1);
    // In a low window the whole side scrolls, so that the timeline is never squeezed into a line.
    tabs_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    tabs_->setMinimumHeight(lowestTabs);
    showTabTitles();
    QScrollArea* side = scrolled(left);
    side->setObjectName(u"dealSide"_s);
    side->setFocusPolicy(Qt::NoFocus);
    return side;
}

QScrollArea* DealScreen::scrolled(QWidget* page)
{
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(page->objectName() + u"Page"_s);
    scroll->setAccessibleName(tr("Page of the deal"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return scroll;
}

void DealScreen::connectWork()
{
    connect(facts_, &FactsCard::winWanted, closing_, &DealClosing::win);
    connect(facts_, &FactsCard::closeWanted, closing_, &DealClosing::askClose);
    connect(facts_, &FactsCard::reopenWanted, closing_, &DealClosing::reopen);
    connect(facts_, &FactsCard::participantWanted, saving_, &FactsSaving::addParticipant);
    connect(panel_, &ChecklistPanel::changeProcessWanted, switch_, &ProcessSwitch::ask);
    panel_->view()->setOffersDays(true);
    connect(panel_->view(), &ChecklistView::toggled, ticks_, &DealTicks::toggle);
    connect(panel_->view(), &ChecklistView::dayWanted, ticks_, &DealTicks::tickOnDay);
    connect(closing_, &DealClosing::actionWanted, panel_->view(), &ChecklistView::goTo);
    connect(ticks_, &DealTicks::pendingChanged, this, &DealScreen::showRows);
}

void DealScreen::connectTabs()
{
    connect(timeline_, &TimelineTab::saveWanted, notes_, &DealNotes::saveFile);
    connect(timeline_, &TimelineTab::changeWanted, noteEditing_, &NoteEditing::start);
    connect(timeline_, &TimelineTab::removeWanted, noteEditing_, &NoteEditing::remove);
    connect(timeline_, &TimelineTab::earlierWanted, noteEditing_, &NoteEditing::showEarlier);
    connect(timeline_, &TimelineTab::kindChosen, this,
            [this](TimelineKind kind) { kinds_.insert(desk_.actor().value(), static_cast<qint32>(kind)); });
    connect(timeline_->composer(), &NoteComposer::submitted, this,
            [this](const QString& text, const QStringList& paths) {
                notes_->add(text, paths, note_->content());
            });
    connect(notes_, &DealNotes::stored, timeline_->composer(), &NoteComposer::stored);
    connect(notes_, &DealNotes::stored, note_, &FormKeeper::settled);
    connect(notes_, &DealNotes::refused, this, [this](const AskedDeal& of, const Problem& problem) {
        timeline_->composer()->showProblem(sentence(problem));
        tellUnlessSeen(*timeline_->composer(), of, problem);
    });
    connect(tasks_, &TasksTab::addWanted, taskWork_, &DealTasks::add);
    connect(tasks_, &TasksTab::editWanted, taskWork_, &DealTasks::edit);
    connect(tasks_, &TasksTab::doneWanted, taskWork_, &DealTasks::setDone);
    connect(tasks_, &TasksTab::planNextWanted, taskWork_, &DealTasks::planNext);
    connect(files_, &FilesTab::attachWanted, notes_, &DealNotes::attach);
    connect(files_, &FilesTab::saveWanted, notes_, &DealNotes::saveFile);
    connect(files_, &FilesTab::openWanted, preview_, &FilePreview::open);
    connect(preview_, &FilePreview::saveWanted, notes_, &DealNotes::saveFile);
    connect(files_, &FilesTab::removeWanted, noteEditing_, &NoteEditing::removeFile);
    connect(form_, &DetailsTab::saveWanted, saving_, &FactsSaving::save);
    connect(saving_, &FactsSaving::decided, form_, &DetailsTab::showDecision);
    connect(saving_, &FactsSaving::stored, form_, &DetailsTab::stored);
    connect(taskWork_, &DealTasks::refused, this, [this] {
        tasks_->forget();
        showTasks();
    });
    connect(saving_, &FactsSaving::refused, this, [this](const AskedDeal& of, const Problem& problem) {
        form_->showProblem(sentence(problem));
        tellUnlessSeen(*form_, of, problem);
    });
}

void DealScreen::connectKeys()
{
    keys_ = new DealKeys(this);
    connect(keys_, &DealKeys::noteWanted, this, &DealScreen::startNote);
    connect(keys_, &DealKeys::taskWanted, this, &DealScreen::startTask);
    connect(keys_, &DealKeys::editWanted, this, &DealScreen::editFacts);
    connect(keys_, &DealKeys::winWanted, closing_, &DealClosing::win);
    connect(keys_, &DealKeys::loseWanted, this, &DealScreen::askLose);
    connect(keys_, &DealKeys::stepWanted, &navigator_, &Navigator::stepDeal);
    connect(keys_, &DealKeys::typingLeft, this, [this] { setFocus(Qt::ShortcutFocusReason); });
    connect(keys_, &DealKeys::backWanted, this, &DealScreen::goBack);
}

QList<KeyGroup> DealScreen::keyHints() const
{
    return {{tr("On the deal"), keys_->hints(), true},
            {tr("In the checklist"), ChecklistView::keyHints()},
            {tr("In a note or form"), {{{Qt::CTRL | Qt::Key_Return}, tr("Save")}}}};
}

bool DealScreen::mayWork()
{
    const DealDetails* details = deal_->details();
    if (details && !details->rights.work)
        answers_->tell(deal_->asked(), Problem{ProblemCode::NotYourDeal, {details->deal.facts.name}});
    return details && details->rights.work;
}

void DealScreen::startNote()
{
    if (!mayWork())
        return;
    tabs_->setCurrentIndex(0);
    timeline_->composer()->startWriting();
}

void DealScreen::startTask()
{
    if (mayWork())
        taskWork_->add();
}

void DealScreen::editFacts()
{
    if (!mayWork())
        return;
    tabs_->setCurrentIndex(3);
    form_->startEditing();
}

void DealScreen::askLose()
{
    if (!mayWork())
        return;
    const Deal& deal = deal_->details()->deal;
    if (const Outcome open = requireOpen(deal.status, deal.facts); !open)
        answers_->tell(deal_->asked(), open.problem());
    else
        closing_->askClose(DealStatus::Lost);
}

void DealScreen::startAtNextAction()
{
    if (!std::exchange(fresh_, false))
        return;
    for (int row = 0; row < rows_->rowCount(); ++row) {
        const ChecklistRow& line = rows_->rowAt(row);
        if (!line.isStage && !line.done && line.allowed) {
            panel_->view()->setCurrentIndex(rows_->index(row));
            return;
        }
    }
    panel_->view()->setCurrentIndex(rows_->index(1));
}

void DealScreen::tellUnlessSeen(const QWidget& form, const AskedDeal& of, const Problem& problem)
{
    // If another screen or tab is shown, the line in the form would only be found by chance.
    if (!form.isVisible())
        answers_->tell(of, problem);
}

DealId DealScreen::deal() const
{
    return deal_->id();
}

const DealDetails* DealScreen::details() const
{
    return deal_->details();
}

void DealScreen::showDeal(DealId deal)
{
    if (deal != deal_->id()) {
        answers_->forget();
        status_.reset();
        fresh_ = true;
        closeDrafts();
        form_->setEnabled(false); // it shows the previous deal until this one has been read
        tabs_->setCurrentIndex(0);
        if (!deal.isNull())
            note_->open(DealNotes::place(deal), deal);
    }
    stale_ = false;
    navigator_.walk().show(deal);
    deal_->open(deal);
}

void DealScreen::closeDrafts()
{
    // Half-written text stays with its deal and its author.
    note_->close();
    noteEditing_->keepTyped();
    timeline_->startOver();
    form_->startOver();
}

void DealScreen::followActor()
{
    closeDrafts();
    if (!deal_->id().isNull())
        note_->open(DealNotes::place(deal_->id()), deal_->id());
    reload();
}

void DealScreen::reload()
{
    stale_ = true;
    if (isVisible())
        activate();
}

void DealScreen::activate()
{
    if (stale_)
        showDeal(deal_->id());
}

void DealScreen::onChanged(const Changes& changes)
{
    // Changes of lists, people or processes reach the screen through the directory.
    if (changes.manyDeals || changes.deals.contains(deal_->id()) || changes.tasks || changes.processes)
        reload();
}

void DealScreen::showDetails()
{
    const DealDetails& details = *deal_->details();
    pages_->setCurrentIndex(0);
    facts_->showDetails(details, desk_.directory());
    panel_->showDetails(details);
    showRows();
    startAtNextAction();
    showKind();
    timeline_->setItems(timelineItems(details, desk_.directory(), desk_.actor()));
    showTasks();
    files_->setFiles(details, desk_.directory(), desk_.actor());
    form_->setEnabled(true);
    form_->showDetails(details);
    const QString noWork = sentence({ProblemCode::NotYourDeal, {details.deal.facts.name}});
    tasks_->setAddable(details.rights.work, noWork);
    files_->setAttachable(details.rights.work, noWork);
    setOffered(*timeline_->composer(), details.rights.work, noWork);
    showBanner();
    showTabTitles();
    if (title_ != details.deal.facts.name || status_ != details.deal.status) {
        title_ = details.deal.facts.name;
        status_ = details.deal.status;
        navigator_.refreshTopBar();
    }
    Q_EMIT shown();
}

void DealScreen::showKind()
{
    timeline_->showKind(timelineKindFrom(kinds_.value(desk_.actor().value())));
}

void DealScreen::showTasks()
{
    if (const DealDetails* details = deal_->details())
        tasks_->setTasks(details->tasks, desk_.directory(), desk_.actor(), desk_.today());
}

void DealScreen::showRows()
{
    if (const DealDetails* details = deal_->details())
        rows_->setRows(checklistRows(*details, desk_.directory(), desk_.actor(), ticks_->pending()));
}

void DealScreen::showBanner()
{
    const DealDetails& details = *deal_->details();
    const bool closed = details.deal.status != DealStatus::Open;
    banner_->setVisible(closed);
    if (closed) {
        banner_->setTone(statusTone(details.deal.status));
        banner_->setText(closingText(details, desk_.directory()));
    }
}

void DealScreen::showTabTitles()
{
    const DealDetails* details = deal_->details();
    const qsizetype tasks = details ? details->tasks.size() : 0;
    const qsizetype files = details ? details->files.size() : 0;
    tabs_->setTabText(0, tr("Timeline"));
    tabs_->setTabText(1, tr("Tasks %1").arg(tasks));
    tabs_->setTabText(2, tr("Files %1").arg(files));
    tabs_->setTabText(3, tr("Details"));
}

void DealScreen::showGone(const Problem& problem)
{
    status_.reset();
    if (problem.code == ProblemCode::DealNotFound)
        navigator_.walk().drop(deal_->id());
    gone_->setText(sentence(problem));
    pages_->setCurrentWidget(gone_);
    navigator_.refreshTopBar();
    Q_EMIT shown();
}

void DealScreen::fillTopBar(TopBar& bar)
{
    bar.setBackVisible(true);
    bar.setBreadcrumb(tr("Deals"));
    const DealDetails* details = deal_->details();
    if (navigator_.walk().leadsThrough(deal_->id()))
        bar.addTrailing(makeWalk());
    if (!details)
        return;
    bar.setTitle(details->deal.facts.name);
    auto* status = new Chip(statusText(details->deal.status), statusTone(details->deal.status));
    status->setObjectName(u"dealStatus"_s);
    bar.addLeading(status);
}

WalkButtons* DealScreen::makeWalk()
{
    auto* walk = new WalkButtons(navigator_.walk());
    connect(walk, &WalkButtons::stepWanted, this, [this](int direction, bool byKeys) {
        walked_ = byKeys ? direction : 0;
        navigator_.stepDeal(direction);
    });
    // The bar is filled when the deal appears, and again when it has been read.
    if (walked_ != 0)
        QMetaObject::invokeMethod(
            walk, [walk, direction = walked_] { walk->focusButton(direction); }, Qt::QueuedConnection);
    if (deal_->details())
        walked_ = 0;
    return walk;
}

void DealScreen::goBack()
{
    navigator_.goBack();
}

QList<Command> DealScreen::commands()
{
    const DealDetails* details = this->details();
    if (!details)
        return {};
    QList<Command> commands;
    const bool open = details->deal.status == DealStatus::Open;
    if (open && details->rights.work) {
        commands.append({tr("Mark as won"), u"trophy"_s, {}, [this] {
                             closing_->win();
                         }});
        commands.append({tr("Mark as lost…"), u"close"_s, {}, [this] {
                             closing_->askClose(DealStatus::Lost);
                         }});
        commands.append({tr("Mark as outdated…"), u"archive"_s, {}, [this] {
                             closing_->askClose(DealStatus::Outdated);
                         }});
    }
    if (!open && details->rights.reopen)
        commands.append({tr("Reopen this deal"), u"undo"_s, {}, [this] {
                             closing_->reopen();
                         }});
    if (details->rights.work)
        commands.append(
            {tr("New task for this deal"), u"add"_s, {}, [this] { taskWork_->add(); }, u"newTask"_s});
    return commands;
}

QByteArray DealScreen::state() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << deal_->id().value() << static_cast<qint32>(tabs_->currentIndex()) << kinds_;
    return bytes;
}

void DealScreen::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    qint64 deal = 0;
    qint32 tab = 0;
    in >> deal >> tab;
    if (in.status() != QDataStream::Ok || deal <= 0)
        return;
    QMap<qint64, qint32> kinds;
    in >> kinds;
    if (in.status() == QDataStream::Ok)
        kinds_ = kinds;
    showDeal(DealId(deal));
    tabs_->setCurrentIndex(tab);
}

} // namespace stagewright
