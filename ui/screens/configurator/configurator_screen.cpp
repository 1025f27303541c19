// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/configurator_screen.h"

#include "ui/models/processes/action_clipboard.h"
#include "ui/screens/configurator/beside/process_panel.h"
#include "ui/screens/configurator/board/board_bar.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/options/action_options_panel.h"
#include "ui/screens/configurator/versions/delete_guard.h"
#include "ui/screens/configurator/versions/save_strip.h"
#include "ui/screens/process_file/process_files.h"
#include "ui/text/isolated.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/text/chip.h"
#include "ui/widgets/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// The editor's content until the first process arrives: a process is never without a name.
Process nothingYet()
{
    return {ProcessId(), *ProcessName::from(u"-"_s)};
}

} // namespace

ConfiguratorScreen::ConfiguratorScreen(Desk& desk, Navigator& navigator, QWidget* parent,
                                       const ProcessFileChooser& chooser)
    : Screen(parent),
      desk_(desk),
      navigator_(navigator),
      editor_(nothingYet()),
      keeper_(desk, editor_),
      impact_(desk, editor_, this),
      guard_(new DeleteGuard(desk, editor_, this)),
      files_(new ProcessFiles(desk, navigator, this, chooser))
{
    setObjectName(u"configuratorScreen"_s);
    buildBody();
    addShortcuts();
    connectParts();
    applyRights();
}

ConfiguratorScreen::~ConfiguratorScreen()
{
    // The parts edit the draft until the very end (when a field loses the focus), but the members are
    // destroyed first.
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

void ConfiguratorScreen::buildBody()
{
    banner_ = new Banner(Chip::Tone::Warning, {}, this);
    banner_->setObjectName(u"configuratorBanner"_s);
    banner_->setClosable(true);
    banner_->hide();
    saveStrip_ = new SaveStrip(saving_, this);
    area_ = new QScrollArea(this);
    area_->setObjectName(u"boardArea"_s);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setFocusPolicy(Qt::NoFocus);
    board_ = new StageBoard(editor_, *area_);
    board_->setVisible(false);
    impactCard_ = new ImpactCard;
    options_ = new ActionOptionsPanel(editor_);
    findingsCard_ = new FindingsCard;
    panel_ = new ProcessPanel;
    side_ = new QScrollArea(this);
    side_->setFrameShape(QFrame::NoFrame);
    side_->setWidgetResizable(true);
    side_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side_->setFocusPolicy(Qt::NoFocus);
    auto* frame = new QWidget;
    auto* frameRows = new QVBoxLayout(frame);
    frameRows->setContentsMargins(0, 16, 16, 16);
    frameRows->setSpacing(space::m);
    frameRows->addWidget(impactCard_);
    frameRows->addWidget(options_);
    frameRows->addWidget(findingsCard_);
    frameRows->addWidget(panel_);
    frameRows->addStretch();
    side_->setWidget(frame);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    boardBar_ = new BoardBar(this);
    auto* boardRows = new QVBoxLayout;
    boardRows->setSpacing(0);
    boardRows->addWidget(area_, 1);
    boardRows->addWidget(boardBar_);
    columns->addLayout(boardRows, 1);
    columns->addWidget(side_);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(saveStrip_);
    rows->addWidget(banner_);
    rows->addLayout(columns, 1);
}

void ConfiguratorScreen::addShortcuts()
{
    // For the whole window, because the buttons in the top bar are not children of this screen; disabled
    // while the screen is hidden.
    const auto add = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undo(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { redo(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { redo(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { save(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_T), [this] { walkTrialDeal(); });
    add(QKeySequence(QKeySequence::Find), [this] { boardBar_->focusSearch(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { showWhole(side_->isVisible()); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
        [this] { showOptionsBeside(!options_->isVisible()); });
    add(exportKeys(), [this] { exportProcess(); });
    add(importKeys(), [this] { importProcess(); });
}

void ConfiguratorScreen::connectParts()
{
    const auto refuse = [this](const Outcome& outcome) {
        if (outcome)
            return;
        navigator_.tell(outcome.problem());
        panel_->showProcess(editor_.process());
    };
    connect(&editor_, &ProcessEditor::changed, this, &ConfiguratorScreen::showState);
    connect(&impact_, &ImpactWatch::changed, this, &ConfiguratorScreen::showImpact);
    connect(&editor_, &ProcessEditor::changed, this, &ConfiguratorScreen::showImpact);
    connect(&editor_, &ProcessEditor::changed, this, &ConfiguratorScreen::showFindings);
    connect(findingsCard_, &FindingsCard::placeWanted, this, &ConfiguratorScreen::goToFinding);
    connect(findingsCard_, &FindingsCard::repairWanted, this, &ConfiguratorScreen::repairFinding);
    connect(impactCard_, &ImpactCard::dealsWanted, this, &ConfiguratorScreen::listImpact);
    connect(impactCard_, &ImpactCard::monthsChosen, &impact_, &ImpactWatch::setMonths);
    connect(&keeper_, &DraftKeeper::failed, &navigator_, qOverload<const Problem&>(&Navigator::tell));
    connect(guard_, &DeleteGuard::failed, &navigator_, qOverload<const Problem&>(&Navigator::tell));
    connect(guard_, &DeleteGuard::counting, this,
            [this] { navigator_.tell(tr("Counting the deals that used it…")); });
    keeper_.followTyping([this](const Process& process) { return withTyping(process); });
    connect(board_, &StageBoard::typed, &keeper_, &DraftKeeper::typed);
    connect(board_, &StageBoard::tabChainChanged, this, &ConfiguratorScreen::chainTabs);
    connect(findingsCard_, &FindingsCard::focusLost, this, &ConfiguratorScreen::focusActionInUse);
    connect(findingsCard_, &FindingsCard::rowsChanged, this, &ConfiguratorScreen::chainTabs);
    connect(board_, &StageBoard::refused, &navigator_, qOverload<const Problem&>(&Navigator::tell));
    connect(board_, &StageBoard::removeActionsWanted, guard_, &DeleteGuard::removeActions);
    connect(board_, &StageBoard::removeStageWanted, guard_, &DeleteGuard::removeStage);
    connect(files_, &ProcessFiles::draftChosen, this, [this](const Process& draft, int, const QString& name) {
        editor_.apply(tr("Import “%1”").arg(isolated(name)), draft);
    });
    connect(panel_, &ProcessPanel::nameEntered, this,
            [this, refuse](const QString& name) { refuse(editor_.renameProcess(name)); });
    connect(panel_, &ProcessPanel::descriptionEntered, this,
            [this, refuse](const QString& text) { refuse(editor_.describeProcess(text)); });
    connect(panel_, &ProcessPanel::editLeft, this, [this] {
        editor_.endJoin();
        panel_->showProcess(editor_.process());
    });
    connect(panel_, &ProcessPanel::commentTyped, &keeper_, &DraftKeeper::setComment);
    connect(panel_, &ProcessPanel::versionsWanted, this, &ConfiguratorScreen::openVersions);
    connect(banner_, &Banner::actionRequested, this, [this] {
        banner_->hide();
        bannerAction_();
    });
    connect(&keeper_, &DraftKeeper::overtaken, this, &ConfiguratorScreen::offerOtherDraft);
    connect(&impact_, &ImpactWatch::failed, &navigator_, qOverload<const Problem&>(&Navigator::tell));
    connect(saveStrip_, &SaveStrip::appeared, this, [this] {
        commitTyping();
        setLocked(true);
    });
    // The focus may come to the side from elsewhere.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && side_->widget()->isAncestorOf(now))
            side_->ensureWidgetVisible(now);
    });
    connectBoardBar();
    connectOptions();
    connectDialogs();
    connect(&desk_, &Desk::actorChanged, this, &ConfiguratorScreen::followActor);
    connect(&desk_, &Desk::directoryChanged, this, &ConfiguratorScreen::applyRights);
    connect(&desk_, &Desk::changed, this, &ConfiguratorScreen::followOthers);
}

void ConfiguratorScreen::connectBoardBar()
{
    const auto showSelection = [this] {
        boardBar_->showSelection(board_->selection().ids().size(), isReadOnly());
    };
    connect(&board_->selection(), &ActionSelection::changed, this, showSelection);
    connect(board_, &StageBoard::matchesChanged, boardBar_, &BoardBar::showMatches);
    connect(boardBar_, &BoardBar::searchChanged, board_, &StageBoard::search);
    connect(boardBar_, &BoardBar::nextMatchWanted, board_, &StageBoard::goToNextMatch);
    connect(boardBar_, &BoardBar::searchLeft, board_, &StageBoard::leaveSearch);
    connect(boardBar_, &BoardBar::copyWanted, board_, &StageBoard::copy);
    connect(boardBar_, &BoardBar::cutWanted, board_, &StageBoard::cut);
    connect(boardBar_, &BoardBar::pasteWanted, board_, &StageBoard::paste);
    const auto showPastable = [this] {
        const QMimeData* held = QApplication::clipboard()->mimeData();
        boardBar_->setPastable(held && holdsActions(*held));
    };
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, showPastable);
    showPastable();
    connect(boardBar_, &BoardBar::removeWanted, board_, &StageBoard::removeChosen);
    connect(boardBar_, &BoardBar::unselectWanted, &board_->selection(), &ActionSelection::clear);
    connect(boardBar_, &BoardBar::wholeWanted, this, &ConfiguratorScreen::showWhole);
}

void ConfiguratorScreen::showWhole(bool whole)
{
    boardBar_->setWhole(whole);
    side_->setVisible(!whole);
    board_->setCompact(whole);
}

void ConfiguratorScreen::followOthers(const Changes& changes)
{
    if (!loaded_ || saving_.isRunning())
        return;
    if (changes.processes)
        readVersions();
    if (changes.anyDeals() || changes.processes)
        guard_->forget();
}

void ConfiguratorScreen::goBack()
{
    navigator_.openScreen(u"settings"_s);
}

QByteArray ConfiguratorScreen::state() const
{
    return process_.isNull() ? QByteArray() : process_.toText().toLatin1();
}

void ConfiguratorScreen::restoreState(const QByteArray& state)
{
    if (const auto process = ProcessId::fromText(QString::fromLatin1(state)))
        showProcess(*process);
}

} // namespace stagewright
