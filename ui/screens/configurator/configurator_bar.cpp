// SPDX-License-Identifier: GPL-3.0-or-later
// What the configurator puts into the window's top bar, and what its buttons do.
#include "ui/screens/configurator/beside/process_panel.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/configurator_screen.h"
#include "ui/screens/configurator/trial/trial_dialog.h"
#include "ui/screens/process_file/process_files.h"
#include "ui/text/number_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/text/chip.h"
#include "ui/widgets/window/top_bar.h"

#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// In narrower windows the captions of the top bar are short.
constexpr int narrowWindow = 1100;

} // namespace

void ConfiguratorScreen::fillTopBar(TopBar& bar)
{
    topBar_ = &bar;
    shownTitle_ = loaded_ ? editor_.process().name.text() : tr("Process");
    bar.setTitle(shownTitle_);
    bar.setBackVisible(true);
    draftChip_ = new Chip({}, Chip::Tone::Warning);
    draftChip_->setObjectName(u"draftChip"_s);
    undo_ = new IconButton(u"undo"_s, tr("Undo"));
    undo_->setObjectName(u"undo"_s);
    undo_->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo_ = new IconButton(u"redo"_s, tr("Redo"));
    redo_->setObjectName(u"redo"_s);
    redo_->setShortcutHint(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    undo_->setOutlined(true);
    redo_->setOutlined(true);
    trial_ = new Button(Button::Kind::Secondary, u"preview"_s, tr("Try it out"));
    trial_->setObjectName(u"trial"_s);
    trial_->setToolTip(tr("Try the draft with a made-up deal; nothing is saved (%1)")
                           .arg(QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText)));
    file_ = new Button(Button::Kind::Secondary, u"export"_s, tr("File"));
    file_->setObjectName(u"processFile"_s);
    file_->setMenuArrow(true);
    file_->setToolTip(tr("Export the draft (%1), or import a process file into it (%2)")
                          .arg(exportKeys().toString(QKeySequence::NativeText),
                               importKeys().toString(QKeySequence::NativeText)));
    discard_ = new Button(Button::Kind::Secondary, tr("Discard draft"));
    discard_->setObjectName(u"discard"_s);
    discard_->setToolTip(tr("Back to the saved version, as a step that can be undone"));
    save_ = new Button(Button::Kind::Primary, u"check"_s, tr("Save changes"));
    save_->setObjectName(u"save"_s);
    save_->setToolTip(tr("Saves the draft as the next version (%1)")
                          .arg(QKeySequence(Qt::CTRL | Qt::Key_S).toString(QKeySequence::NativeText)));
    connect(undo_, &IconButton::clicked, this, &ConfiguratorScreen::undo);
    connect(redo_, &IconButton::clicked, this, &ConfiguratorScreen::redo);
    connect(trial_, &Button::clicked, this, &ConfiguratorScreen::walkTrialDeal);
    connect(file_, &Button::clicked, this, &ConfiguratorScreen::openFileMenu);
    connect(discard_, &Button::clicked, this, &ConfiguratorScreen::discard);
    connect(save_, &Button::clicked, this, &ConfiguratorScreen::save);
    bar.addLeading(draftChip_);
    bar.addLeading(undo_);
    bar.addLeading(redo_);
    bar.addTrailing(trial_);
    bar.addTrailing(file_);
    bar.addTrailing(discard_);
    bar.addTrailing(save_);
    showCaptions();
    showState();
    chained_.clear();
    chainTabs();
}

void ConfiguratorScreen::showCaptions()
{
    if (!save_)
        return;
    const bool narrow = width() < narrowWindow;
    trial_->setText(narrow ? tr("Trial deal") : tr("Try it out"));
    discard_->setText(narrow ? tr("Discard") : tr("Discard draft"));
    save_->setText(narrow ? tr("Save") : tr("Save changes"));
}

void ConfiguratorScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    showCaptions();
}

void ConfiguratorScreen::showState()
{
    panel_->showProcess(editor_.process());
    followOffer();
    // If undo takes back everything, there is no draft to mention.
    if (loaded_ && draftOffered_ && !editor_.isDirty()) {
        draftOffered_ = false;
        banner_->hide();
    }
    if (!save_)
        return;
    const bool readOnly = !desk_.directory().people.isAdministrator(desk_.actor());
    const bool dirty = loaded_ && editor_.isDirty();
    draftChip_->setVisible(dirty || readOnly);
    draftChip_->setText(readOnly ? tr("Only administrators change it")
                                 : tr("Draft · %n change(s)", nullptr, editor_.changeCount()));
    const auto named = [](const QString& verb, const QString& step) {
        return step.isEmpty() ? verb : verb + u": "_s + step;
    };
    undo_->setName(named(tr("Undo"), editor_.undoName()));
    redo_->setName(named(tr("Redo"), editor_.redoName()));
    setUsable(undo_, editor_.canUndo() && !locked_);
    setUsable(redo_, editor_.canRedo() && !locked_);
    for (QWidget* each : {static_cast<QWidget*>(undo_), static_cast<QWidget*>(redo_),
                          static_cast<QWidget*>(discard_), static_cast<QWidget*>(save_)})
        each->setVisible(!readOnly);
    trial_->setEnabled(loaded_);
    file_->setEnabled(loaded_);
    setUsable(discard_, dirty && !saving_.isRunning());
    setUsable(save_, dirty && !saving_.isRunning());
    if (const QString title = editor_.process().name.text(); loaded_ && shownTitle_ != title) {
        shownTitle_ = title;
        topBar_->setTitle(title);
    }
}

void ConfiguratorScreen::walkTrialDeal()
{
    if (!loaded_)
        return;
    commitTyping();
    auto* dialog = new TrialDialog(editor_.process(), desk_.directory(), desk_.actor(), desk_.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConfiguratorScreen::openFileMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"processFileMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString& name, const QString& text, const QKeySequence& keys) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setShortcut(keys);
        // Handled by the screen's own shortcut while the menu is closed.
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    const auto* out = add(u"exportProcess"_s, tr("Export…"), exportKeys());
    auto* in = add(u"importProcess"_s, tr("Import…"), importKeys());
    in->setEnabled(!isReadOnly());
    connect(out, &QAction::triggered, this, &ConfiguratorScreen::exportProcess);
    connect(in, &QAction::triggered, this, &ConfiguratorScreen::importProcess);
    menu->popup(file_->mapToGlobal(QPoint(0, file_->height() + 4)));
}

QKeySequence ConfiguratorScreen::exportKeys()
{
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_E};
}

QKeySequence ConfiguratorScreen::importKeys()
{
    // Without Shift it is the import of deals.
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_I};
}

void ConfiguratorScreen::exportProcess()
{
    if (!loaded_)
        return;
    commitTyping();
    files_->exportProcess(editor_.process(), editor_.basedOn());
}

void ConfiguratorScreen::importProcess()
{
    if (isReadOnly())
        return;
    commitTyping();
    const QString version = numberText(editor_.basedOn());
    files_->importInto(editor_.process(),
                       editor_.isDirty() ? tr("Your draft") : tr("Version %1").arg(version));
}

} // namespace stagewright
