// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/configurator_bar.h"

#include "ui/models/processes/editing/editing_session.h"
#include "ui/screens/configurator/draft_file.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/text/chip.h"
#include "ui/widgets/window/top_bar.h"

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// In narrower windows the captions are short.
constexpr int narrowWindow = 1100;

QString native(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString named(const QString& verb, const QString& step)
{
    return step.isEmpty() ? verb : verb + u": "_s + step;
}

} // namespace

ConfiguratorBar::ConfiguratorBar(EditingSession& session, QObject* parent)
    : QObject(parent), session_(session)
{
    connect(&session_.editor(), &ProcessEditor::changed, this, &ConfiguratorBar::showState);
    connect(&session_.saving(), &DraftSaving::began, this, &ConfiguratorBar::showState);
    connect(&session_.saving(), &DraftSaving::ended, this, &ConfiguratorBar::showState);
}

void ConfiguratorBar::fill(TopBar& bar)
{
    topBar_ = &bar;
    shownTitle_ = session_.process().isLoaded() ? session_.editor().process().name.text() : tr("Process");
    bar.setTitle(shownTitle_);
    bar.setBackVisible(true);
    addSteps();
    addVerbs();
    showState();
}

void ConfiguratorBar::addSteps()
{
    draft_ = new Chip({}, Chip::Tone::Warning);
    draft_->setObjectName(u"draftChip"_s);
    undo_ = new IconButton(u"undo"_s, tr("Undo"));
    undo_->setObjectName(u"undo"_s);
    undo_->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo_ = new IconButton(u"redo"_s, tr("Redo"));
    redo_->setObjectName(u"redo"_s);
    redo_->setShortcutHint(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    undo_->setOutlined(true);
    redo_->setOutlined(true);
    connect(undo_, &IconButton::clicked, &session_.undo(), &DraftUndo::undo);
    connect(redo_, &IconButton::clicked, &session_.undo(), &DraftUndo::redo);
    topBar_->addLeading(draft_);
    topBar_->addLeading(undo_);
    topBar_->addLeading(redo_);
}

void ConfiguratorBar::addVerbs()
{
    trial_ = new Button(Button::Kind::Secondary, u"preview"_s, tr("Try it out"));
    trial_->setObjectName(u"trial"_s);
    trial_->setToolTip(tr("Try the draft with a made-up deal; nothing is saved (%1)")
                           .arg(native(QKeySequence(Qt::CTRL | Qt::Key_T))));
    file_ = new Button(Button::Kind::Secondary, u"export"_s, tr("File"));
    file_->setObjectName(u"processFile"_s);
    file_->setMenuArrow(true);
    file_->setToolTip(tr("Export the draft (%1), or import a process file into it (%2)")
                          .arg(native(DraftFile::exportKeys()), native(DraftFile::importKeys())));
    discard_ = new Button(Button::Kind::Secondary, tr("Discard draft"));
    discard_->setObjectName(u"discard"_s);
    discard_->setToolTip(tr("Back to the saved version, as a step that can be undone"));
    save_ = new Button(Button::Kind::Primary, u"check"_s, tr("Save changes"));
    save_->setObjectName(u"save"_s);
    save_->setToolTip(
        tr("Saves the draft as the next version (%1)").arg(native(QKeySequence(Qt::CTRL | Qt::Key_S))));
    connect(trial_, &Button::clicked, this, &ConfiguratorBar::trialWanted);
    connect(file_, &Button::clicked, this,
            [this] { Q_EMIT fileMenuWanted(file_->mapToGlobal(QPoint(0, file_->height() + 4))); });
    connect(discard_, &Button::clicked, &session_.undo(), &DraftUndo::discard);
    connect(save_, &Button::clicked, &session_.saving(), [this] { session_.saving().save(); });
    topBar_->addTrailing(trial_);
    topBar_->addTrailing(file_);
    topBar_->addTrailing(discard_);
    topBar_->addTrailing(save_);
}

void ConfiguratorBar::fitInto(int width)
{
    if (!save_)
        return;
    const bool narrow = width < narrowWindow;
    trial_->setText(narrow ? tr("Trial deal") : tr("Try it out"));
    discard_->setText(narrow ? tr("Discard") : tr("Discard draft"));
    save_->setText(narrow ? tr("Save") : tr("Save changes"));
}

void ConfiguratorBar::showState()
{
    if (!save_)
        return;
    OpenProcess& open = session_.process();
    const bool readOnly = !open.mayEdit();
    const bool dirty = open.isLoaded() && session_.editor().isDirty();
    draft_->setVisible(dirty || readOnly);
    draft_->setText(readOnly ? tr("Only administrators change it")
                             : tr("Draft · %n change(s)", nullptr, session_.editor().changeCount()));
    showSteps(readOnly);
    trial_->setEnabled(open.isLoaded());
    file_->setEnabled(open.isLoaded());
    discard_->setVisible(!readOnly);
    save_->setVisible(!readOnly);
    setUsable(discard_, dirty && !session_.saving().isRunning());
    setUsable(save_, dirty && !session_.saving().isRunning());
    showTitle();
}

void ConfiguratorBar::showSteps(bool readOnly)
{
    const ProcessEditor& editor = session_.editor();
    const bool locked = session_.process().isLocked();
    undo_->setName(named(tr("Undo"), editor.undoName()));
    redo_->setName(named(tr("Redo"), editor.redoName()));
    setUsable(undo_, editor.canUndo() && !locked);
    setUsable(redo_, editor.canRedo() && !locked);
    undo_->setVisible(!readOnly);
    redo_->setVisible(!readOnly);
}

void ConfiguratorBar::showTitle()
{
    const QString title = session_.editor().process().name.text();
    if (!session_.process().isLoaded() || shownTitle_ == title)
        return;
    shownTitle_ = title;
    topBar_->setTitle(title);
}

void ConfiguratorBar::setUsable(QWidget* button, bool usable)
{
    if (!usable && button->hasFocus())
        Q_EMIT focusLost();
    button->setEnabled(usable);
}

} // namespace stagewright
