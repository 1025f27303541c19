// SPDX-License-Identifier: GPL-3.0-or-later
// How a process and its draft get onto the screen, and who may change them.
#include "ui/screens/configurator/beside/process_panel.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/configurator_screen.h"
#include "ui/screens/configurator/options/action_options_panel.h"
#include "ui/screens/configurator/versions/delete_guard.h"
#include "ui/text/date_text.h"
#include "ui/text/number_text.h"
#include "ui/widgets/banner.h"

#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>

namespace stagewright {

bool ConfiguratorScreen::isReadOnly() const
{
    return locked_ || !loaded_ || !desk_.directory().people.isAdministrator(desk_.actor());
}

void ConfiguratorScreen::applyRights()
{
    const bool readOnly = isReadOnly();
    board_->setPeople(desk_.directory().people);
    board_->setReadOnly(readOnly);
    panel_->setReadOnly(readOnly);
    options_->setDirectory(desk_.directory());
    options_->setReadOnly(readOnly);
    showFindings();
    showState();
}

void ConfiguratorScreen::setLocked(bool locked)
{
    if (std::exchange(locked_, locked) != locked)
        applyRights();
}

void ConfiguratorScreen::commitTyping()
{
    if (!loaded_)
        return;
    board_->commitEditing();
    panel_->commitEditing();
}

Result<ConfiguratorScreen::Opened> ConfiguratorScreen::open(Workspace& workspace, UserId actor,
                                                            ProcessId process)
{
    auto summary = workspace.processes().byId(actor, process);
    if (!summary)
        return summary.problem();
    auto draft = workspace.processDrafts().of(actor, process);
    if (!draft)
        return draft.problem();
    const auto& environment = workspace.environment();
    return Opened{*summary, *draft, environment.ids, environment.zone, actor};
}

void ConfiguratorScreen::showProcess(ProcessId process)
{
    commitTyping();
    guard_->leave();
    process_ = process;
    loaded_ = false;
    // What is being typed into the old process would be lost, or end up in the new one.
    area_->setEnabled(false);
    side_->setEnabled(false);
    const int asked = ++generation_;
    keeper_.flush([this, process, asked](const Outcome&) {
        if (asked == generation_)
            read(process, asked);
    });
}

void ConfiguratorScreen::read(ProcessId process, int asked)
{
    keeper_.end();
    desk_
        .write([actor = desk_.actor(), process](Workspace& workspace) {
            return open(workspace, actor, process);
        })
        .then(this, [this, asked](const Result<Opened>& opened) {
            if (asked != generation_)
                return;
            if (opened)
                take(*opened);
            else
                navigator_.tell(opened.problem());
        });
}

void ConfiguratorScreen::take(const Opened& opened)
{
    ids_ = opened.ids;
    zone_ = opened.zone;
    banner_->hide();
    offers_.clear();
    newest_ = 0;
    told_ = opened.summary.version;
    toldOf_ = {};
    olderShown_ = false;
    panel_->beginAnew();
    panel_->setComment(opened.draft ? opened.draft->comment : QString());
    editor_.start(opened.summary.process, opened.summary.version, ids_);
    if (opened.draft && !(opened.draft->process == opened.summary.process))
        offerDraft(*opened.draft, opened.summary.version);
    loaded_ = true;
    if (desk_.directory().people.isAdministrator(opened.actor))
        keeper_.begin(opened.actor, opened.draft ? std::optional(opened.draft->changedAt) : std::nullopt,
                      panel_->comment());
    area_->setEnabled(true);
    side_->setEnabled(true);
    side_->verticalScrollBar()->setValue(0);
    board_->show();
    applyRights();
    focusBoard();
    chainTabs();
    guard_->forget();
    if (!isReadOnly())
        impact_.start();
    readVersions();
    navigator_.refreshTopBar();
    Q_EMIT loaded();
}

void ConfiguratorScreen::followActor()
{
    if (process_.isNull())
        applyRights();
    else if (saving_.isRunning())
        afterSaving_ = [this] {
            showProcess(process_);
        };
    else if (isVisible())
        showProcess(process_);
    else // Opened again when somebody comes back to it.
        keeper_.flush([this](const Outcome&) { keeper_.end(); });
}

void ConfiguratorScreen::focusBoard()
{
    for (const Stage& stage : editor_.process().stages) {
        if (!stage.actions.isEmpty()) {
            board_->focusAction(stage.actions.first().id);
            return;
        }
    }
}

void ConfiguratorScreen::showBanner(const QString& text, const QString& actionText,
                                    const std::function<void()>& action)
{
    bannerAction_ = action;
    draftOffered_ = false;
    olderShown_ = false;
    banner_->setText(text);
    banner_->setAction(actionText);
    banner_->show();
}

void ConfiguratorScreen::offerDraft(const ProcessService::Draft& draft, int newestVersion)
{
    editor_.continueDraft(draft.process, draft.basedOn);
    const QString when = momentText(draft.changedAt, zone_, QLocale());
    QString text = tr("Your unsaved draft from %1 is open.").arg(when);
    if (draft.basedOn != newestVersion)
        text +=
            u' ' + tr("Version %1 of the process was saved in the meantime.").arg(numberText(newestVersion));
    showBanner(text, tr("Show the saved version"), [this] { editor_.discard(); });
    draftOffered_ = true;
}

void ConfiguratorScreen::offerOtherDraft()
{
    showBanner(tr("Your draft of this process was changed in another window or by an import. What you change "
                  "here is not kept until you have looked at that one."),
               tr("Show it"), [this] { loadOtherDraft(); });
}

void ConfiguratorScreen::loadOtherDraft()
{
    const auto other = [actor = desk_.actor(), process = process_](Workspace& workspace) {
        return workspace.processDrafts().of(actor, process);
    };
    desk_.read(other).then(
        this, [this, asked = generation_](const Result<std::optional<ProcessService::Draft>>& draft) {
            if (asked != generation_)
                return;
            if (!draft) {
                navigator_.tell(draft.problem());
                return;
            }
            if (!draft->has_value()) {
                keeper_.adopt({});
                return;
            }
            keeper_.adopt((*draft)->changedAt);
            const UndoPoint before = undoPoint();
            setComment((*draft)->comment);
            editor_.continueDraft((*draft)->process, (*draft)->basedOn, tr("Load the other draft"));
            offerUndo(tr("This is the other draft. Undo brings yours back."), before);
        });
}

void ConfiguratorScreen::setComment(const QString& comment)
{
    panel_->setComment(comment);
    keeper_.setComment(comment);
}

} // namespace stagewright
