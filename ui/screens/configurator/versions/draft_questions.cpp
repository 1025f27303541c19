// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/versions/draft_questions.h"

#include "ui/models/desk/navigator.h"
#include "ui/models/processes/editing/editing_session.h"
#include "ui/models/processes/version_bodies.h"
#include "ui/screens/configurator/versions/delete_guard.h"
#include "ui/screens/configurator/versions/moved_on_dialog.h"
#include "ui/screens/configurator/versions/save_dialogs.h"
#include "ui/screens/configurator/versions/versions_dialog.h"
#include "ui/text/number_text.h"
#include "ui/text/problem_text.h"

namespace stagewright {

DraftQuestions::DraftQuestions(EditingSession& session, QWidget* screen)
    : QObject(screen),
      session_(session),
      screen_(screen),
      guard_(new DeleteGuard(session.process().desk(), session.editor(), screen))
{
    connectGuard();
    connect(&session_.merging(), &DraftMerging::questionRaised, this, &DraftQuestions::askHowToMerge);
    connect(&session_.versions(), &VersionWatch::listed, this, &DraftQuestions::showVersions);
    connect(&session_.leaving(), &DraftLeaving::questionRaised, this, &DraftQuestions::askBeforeLeaving);
}

void DraftQuestions::connectGuard()
{
    OpenProcess& open = session_.process();
    Navigator& navigator = open.navigator();
    session_.saving().askFirst([this](const DraftSaving::Then& go) { guard_->beforeSaving(go); });
    connect(guard_, &DeleteGuard::failed, &navigator, qOverload<const Problem&>(&Navigator::tell));
    connect(guard_, &DeleteGuard::counting, &navigator,
            [&navigator] { navigator.tell(tr("Counting the deals that used it…")); });
    connect(&open, &OpenProcess::leaving, guard_, &DeleteGuard::leave);
    connect(&open, &OpenProcess::loaded, guard_, &DeleteGuard::forget);
    connect(&session_.saving(), &DraftSaving::saved, guard_, &DeleteGuard::forget);
    connect(&open.desk(), &Desk::changed, this, [this](const Changes& changes) {
        const bool follows = session_.process().isLoaded() && !session_.saving().isRunning();
        if (follows && (changes.anyDeals() || changes.processes))
            guard_->forget();
    });
}

void DraftQuestions::askHowToMerge(const DraftMerging::Question& question)
{
    const Organisation& people = session_.process().desk().directory().people;
    auto* dialog = new MovedOnDialog({sentence(question.movedOn), question.mine, question.draft, people,
                                      session_.process().zone(), question.refused},
                                     screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    DraftMerging& merging = session_.merging();
    connect(dialog, &MovedOnDialog::copyChosen, &merging,
            [&merging, asked = question.asked] { merging.saveAsCopy(asked); });
    connect(dialog, &MovedOnDialog::reloadChosen, &merging,
            [&merging, asked = question.asked] { merging.loadNewer(asked); });
    connect(dialog, &MovedOnDialog::mergeChosen, &merging,
            [&merging, dialog, question] { merging.merge(question, dialog->merged()); });
    dialog->open();
}

void DraftQuestions::askBeforeLeaving(const std::function<void()>& go)
{
    auto* dialog = new LeaveDialog(session_.editor().changeCount(), screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    DraftLeaving& leaving = session_.leaving();
    connect(dialog, &LeaveDialog::saveChosen, &leaving, [&leaving, go] { leaving.save(go); });
    connect(dialog, &LeaveDialog::keepChosen, &leaving, [&leaving, go] { leaving.keep(go); });
    connect(dialog, &LeaveDialog::discardChosen, &leaving, [&leaving, go] { leaving.discard(go); });
    dialog->open();
}

void DraftQuestions::showVersions(const QList<ProcessVersionInfo>& versions)
{
    OpenProcess& open = session_.process();
    const Process& shown = session_.editor().process();
    const Directory& directory = open.desk().directory();
    const ProcessSummary* saved = directory.process(shown.id);
    VersionsDialog::Content content{
        saved ? saved->process.name : shown.name, versions, {}, shown, directory.people, open.zone()};
    content.readOnly = open.isReadOnly();
    if (session_.editor().isDirty())
        content.draft = shown;
    auto* dialog = new VersionsDialog(content, new VersionBodies(open.desk(), shown.id), screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VersionsDialog::restoreChosen, this, &DraftQuestions::restore);
    dialog->open();
}

void DraftQuestions::restore(int version, const Process& process)
{
    // Actions that deals have done are removed by this as if they were deleted one by one.
    guard_->replaceBy(process, tr("Restore version %1?").arg(numberText(version)), tr("Restore"),
                      [this, version, process] { session_.versions().restore(version, process); });
}

} // namespace stagewright
