// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/configurator_screen.h"

#include "ui/models/desk/navigator.h"
#include "ui/screens/configurator/action_options_presenter.h"
#include "ui/screens/configurator/board/board_bar.h"
#include "ui/screens/configurator/board/board_keys.h"
#include "ui/screens/configurator/board/items/stage_header.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/board_dialogs.h"
#include "ui/screens/configurator/configurator_bar.h"
#include "ui/screens/configurator/configurator_tabs.h"
#include "ui/screens/configurator/draft_file.h"
#include "ui/screens/configurator/options/action_options_panel.h"
#include "ui/screens/configurator/sidebar/findings_card.h"
#include "ui/screens/configurator/sidebar/findings_presenter.h"
#include "ui/screens/configurator/sidebar/impact_presenter.h"
#include "ui/screens/configurator/sidebar/process_panel.h"
#include "ui/screens/configurator/sidebar/process_presenter.h"
#include "ui/screens/configurator/sidebar/side_column.h"
#include "ui/screens/configurator/trial/trial_dialog.h"
#include "ui/screens/configurator/versions/delete_guard.h"
#include "ui/screens/configurator/versions/draft_questions.h"
#include "ui/screens/configurator/versions/notice_banner.h"
#include "ui/screens/configurator/versions/save_strip.h"

#include <QHideEvent>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace stagewright {

ConfiguratorScreen::ConfiguratorScreen(Desk& desk, Navigator& navigator, QWidget* parent,
                                       const ProcessFileChooser& chooser)
    : Screen(parent), navigator_(navigator), session_(desk, navigator), parts_(buildParts(session_, this))
{
    setObjectName(u"configuratorScreen"_s);
    session_.process().setSeen([this] { return isVisible(); });
    joinParts(chooser);
    addShortcuts();
    connectSession();
    connectSaving();
    connectBoard();
    connectOptions();
    connectFindings();
    options_->showBeside(false);
    applyRights();
}

ConfiguratorScreen::~ConfiguratorScreen()
{
    tabs_.reset(); // no tab order while the parts are being deleted
    session_.process().forgetTyping();
    // The parts edit the draft until the very end (when a field loses the focus), but the members are
    // destroyed first.
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

void ConfiguratorScreen::joinParts(const ProcessFileChooser& chooser)
{
    tabs_ = std::make_unique<ConfiguratorTabs>(
        ConfiguratorTabs::Parts{this, parts_.banner, parts_.board, parts_.boardBar, parts_.impact,
                                parts_.options, parts_.findings, parts_.process});
    process_ = new ProcessPresenter(session_, *parts_.process, this);
    bar_ = new ConfiguratorBar(session_, this);
    options_ = new ActionOptionsPresenter(session_, {parts_.board, parts_.options, parts_.side, this});
    impact_ = new ImpactPresenter(session_, *parts_.impact, this);
    findings_ = new FindingsPresenter(session_, *parts_.findings, this);
    questions_ = new DraftQuestions(session_, this);
    file_ = new DraftFile(session_, this, chooser);
    new BoardDialogs(session_, *parts_.board, this);
    typing_ = std::make_unique<ConfiguratorTyping>(
        ConfiguratorTyping::Parts{parts_.board, parts_.process, parts_.options, options_, this});
    session_.process().followTyping(*typing_);
}

void ConfiguratorScreen::addShortcuts()
{
    // For the whole window, because the buttons in the top bar are not children of this screen; disabled
    // while the screen is hidden.
    const auto add = [this](QList<KeyHint>& list, const QList<QKeySequence>& keys, const QString& does,
                            auto slot) {
        auto* shortcut = new QShortcut(this);
        shortcut->setKeys(keys);
        connect(shortcut, &QShortcut::activated, this, slot);
        list.append({keys, does});
    };
    add(editingKeys_, {Qt::CTRL | Qt::Key_Z}, tr("Undo"), [this] { session_.undo().undo(); });
    add(editingKeys_, {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}, tr("Redo"),
        [this] { session_.undo().redo(); });
    add(editingKeys_, {Qt::CTRL | Qt::Key_S}, tr("Save the next version"), [this] { save(); });
    add(keys_, {Qt::CTRL | Qt::Key_T}, tr("Try it out"), [this] { walkTrialDeal(); });
    add(keys_, {QKeySequence::Find}, tr("Search on the board"), [this] { parts_.boardBar->focusSearch(); });
    add(keys_, {Qt::CTRL | Qt::Key_0}, tr("Whole process side by side, and back"),
        [this] { showWhole(parts_.side->isVisible()); });
    add(keys_, {Qt::CTRL | Qt::SHIFT | Qt::Key_Return}, tr("Options beside the board, and back"),
        [this] { options_->showBeside(!parts_.options->isVisible()); });
    add(keys_, {DraftFile::exportKeys()}, tr("Export as a file"), [this] { file_->exportDraft(); });
    add(editingKeys_, {DraftFile::importKeys()}, tr("Import from a file"), [this] { file_->importDraft(); });
}

void ConfiguratorScreen::connectSession()
{
    const OpenProcess* open = &session_.process();
    connect(open, &OpenProcess::leaving, this, [this] { setEditable(false); });
    connect(open, &OpenProcess::loaded, this, &ConfiguratorScreen::showLoaded);
    connect(open, &OpenProcess::rightsChanged, this, &ConfiguratorScreen::applyRights);
    connect(open, &OpenProcess::revealWanted, parts_.board, &StageBoard::revealChange);
    connect(bar_, &ConfiguratorBar::focusLost, this, &ConfiguratorScreen::focusActionInUse);
    connect(bar_, &ConfiguratorBar::trialWanted, this, &ConfiguratorScreen::walkTrialDeal);
    connect(bar_, &ConfiguratorBar::fileMenuWanted, file_, &DraftFile::openMenu);
}

void ConfiguratorScreen::connectSaving()
{
    const DraftSaving* saving = &session_.saving();
    connect(saving, &DraftSaving::began, parts_.saveStrip, &SaveStrip::begin);
    connect(saving, &DraftSaving::ended, parts_.saveStrip, &SaveStrip::end);
    connect(saving, &DraftSaving::saved, this, &ConfiguratorScreen::saved);
    connect(parts_.saveStrip, &SaveStrip::appeared, &session_, [this] {
        session_.process().commitTyping();
        session_.process().setLocked(true);
    });
}

void ConfiguratorScreen::connectBoard()
{
    const StageBoard* board = parts_.board;
    const DeleteGuard* guard = &questions_->guard();
    connect(board, &StageBoard::typed, &session_.process().keeper(), &DraftKeeper::typed);
    connect(board, &StageBoard::tabChainChanged, this, &ConfiguratorScreen::chainTabs);
    connect(board, &StageBoard::refused, &navigator_, qOverload<const Problem&>(&Navigator::tell));
    connect(board, &StageBoard::removeActionsWanted, guard, &DeleteGuard::removeActions);
    connect(board, &StageBoard::removeStageWanted, guard, &DeleteGuard::removeStage);
    connect(parts_.boardBar, &BoardBar::wholeWanted, this, &ConfiguratorScreen::showWhole);
    const ActionSelection* selection = &parts_.board->selection();
    connect(selection, &ActionSelection::changed, this, [this, selection] {
        parts_.boardBar->showSelection(selection->ids().size(), session_.process().isReadOnly());
    });
}

void ConfiguratorScreen::connectOptions()
{
    connect(options_, &ActionOptionsPresenter::chosen, &session_.process().keeper(), &DraftKeeper::typed);
    connect(options_, &ActionOptionsPresenter::besideChanging, this, [this](bool beside) {
        if (beside)
            showWhole(false);
        parts_.boardBar->setOptionsBeside(beside);
    });
    connect(options_, &ActionOptionsPresenter::besideChanged, this, &ConfiguratorScreen::chainTabs);
    connect(parts_.boardBar, &BoardBar::optionsWanted, options_, &ActionOptionsPresenter::openSelected);
    connect(parts_.boardBar, &BoardBar::optionsBesideWanted, options_, &ActionOptionsPresenter::showBeside);
}

void ConfiguratorScreen::connectFindings()
{
    connect(impact_, &ImpactPresenter::shown, this, &ConfiguratorScreen::chainTabs);
    connect(parts_.findings, &FindingsCard::focusLost, this, &ConfiguratorScreen::focusActionInUse);
    connect(parts_.findings, &FindingsCard::rowsChanged, this, &ConfiguratorScreen::chainTabs);
    connect(findings_, &FindingsPresenter::repairing, options_, &ActionOptionsPresenter::setInUse);
    connect(findings_, &FindingsPresenter::actionWanted, parts_.board, &StageBoard::focusAction);
    connect(findings_, &FindingsPresenter::stageWanted, parts_.board, [board = parts_.board](StageId stage) {
        if (StageHeader* header = board->header(stage))
            header->setFocus(Qt::OtherFocusReason);
    });
}

void ConfiguratorScreen::showProcess(ProcessId process)
{
    session_.process().open(process);
}

void ConfiguratorScreen::save()
{
    session_.saving().save();
}

void ConfiguratorScreen::leave(const std::function<void()>& go)
{
    session_.leaving().leave(go);
}

void ConfiguratorScreen::showLoaded()
{
    setEditable(true);
    parts_.side->scrollToTop();
    parts_.board->show();
    applyRights();
    focusBoard();
    chainTabs();
    navigator_.refreshTopBar();
    Q_EMIT loaded();
}

void ConfiguratorScreen::setEditable(bool editable)
{
    // What is being typed into the old process would be lost, or end up in the new one.
    parts_.area->setEnabled(editable);
    parts_.side->setEnabled(editable);
}

void ConfiguratorScreen::applyRights()
{
    const bool readOnly = session_.process().isReadOnly();
    const Directory& directory = session_.process().desk().directory();
    parts_.board->setPeople(directory.people);
    parts_.board->setReadOnly(readOnly);
    parts_.process->setReadOnly(readOnly);
    parts_.options->setDirectory(directory);
    parts_.options->setReadOnly(readOnly);
    findings_->show();
    process_->show();
    bar_->showState();
}

void ConfiguratorScreen::focusBoard()
{
    for (const Stage& stage : editor().process().stages) {
        if (!stage.actions.isEmpty()) {
            parts_.board->focusAction(stage.actions.first().id);
            return;
        }
    }
}

void ConfiguratorScreen::focusActionInUse()
{
    if (editor().process().action(options_->inUse()))
        parts_.board->focusAction(options_->inUse());
    else
        focusBoard();
}

void ConfiguratorScreen::showWhole(bool whole)
{
    parts_.boardBar->setWhole(whole);
    parts_.side->setVisible(!whole);
    parts_.board->setCompact(whole);
}

void ConfiguratorScreen::chainTabs()
{
    if (tabs_ && session_.process().isLoaded())
        tabs_->chain();
}

void ConfiguratorScreen::walkTrialDeal()
{
    OpenProcess& open = session_.process();
    if (!open.isLoaded())
        return;
    open.commitTyping();
    const Desk& desk = open.desk();
    auto* dialog = new TrialDialog(editor().process(), desk.directory(), desk.actor(), desk.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConfiguratorScreen::fillTopBar(TopBar& bar)
{
    bar_->fill(bar);
    bar_->fitInto(width());
    tabs_->setTopBar(&bar);
    chainTabs();
}

void ConfiguratorScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    bar_->fitInto(width());
}

void ConfiguratorScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    tabs_->forget();
    chainTabs();
}

void ConfiguratorScreen::hideEvent(QHideEvent* event)
{
    Screen::hideEvent(event);
    // A minimized window will be looked at again; a screen that was left opens its process again anyway.
    if (!event->spontaneous())
        impact_->stop();
}

void ConfiguratorScreen::goBack()
{
    navigator_.openScreen(u"settings"_s);
}

QList<KeyGroup> ConfiguratorScreen::keyHints() const
{
    const bool readOnly = session_.process().isReadOnly();
    QList<KeyGroup> groups = BoardKeys::hints(readOnly);
    groups.append({tr("In the configurator"), readOnly ? keys_ : editingKeys_ + keys_, true});
    return groups;
}

QByteArray ConfiguratorScreen::state() const
{
    const ProcessId process = session_.process().id();
    return process.isNull() ? QByteArray() : process.toText().toLatin1();
}

void ConfiguratorScreen::restoreState(const QByteArray& state)
{
    if (const auto process = ProcessId::fromText(QString::fromLatin1(state)))
        showProcess(*process);
}

} // namespace stagewright
