// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/versions/delete_guard.h"

#include "core/domain/process/bulk_edit.h"
#include "ui/text/isolated.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/window/card_dialog.h"

#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// The actions in `from` that are not in `in`.
QList<Action> missing(const Process& from, const Process& in)
{
    QList<Action> gone;
    for (const Stage& stage : from.stages) {
        std::copy_if(stage.actions.cbegin(), stage.actions.cend(), std::back_inserter(gone),
                     [&in](const Action& action) { return !in.action(action.id); });
    }
    return gone;
}

/// A dialog taller than the screen could not be answered.
constexpr qsizetype mostDetails = 10;

} // namespace

DeleteGuard::DeleteGuard(Desk& desk, ProcessEditor& editor, QWidget* window)
    : QObject(window), desk_(desk), editor_(editor), window_(window)
{
    slow_.setSingleShot(true);
    slow_.setInterval(std::chrono::milliseconds(300));
    connect(&slow_, &QTimer::timeout, this, &DeleteGuard::counting);
    // An action that is back in the draft is asked about again when it leaves once more.
    connect(&editor_, &ProcessEditor::changed, this, [this] {
        agreed_.removeIf([this](ActionId id) { return editor_.process().action(id) != nullptr; });
    });
}

void DeleteGuard::forget()
{
    known_ = false;
    stale_ = true;
    // Requests about another process are no longer relevant.
    waiting_.removeIf([this](const Waiting& each) { return each.process != editor_.process().id; });
}

void DeleteGuard::count()
{
    slow_.start();
    counting_ = true;
    stale_ = false;
    const ProcessId process = editor_.process().id;
    const auto usage = [actor = desk_.actor(), process](Workspace& workspace) {
        return workspace.processUsage().actions(actor, process);
    };
    desk_.survey(usage).then(
        this, [this, process](const Result<QHash<ActionId, ActionUsage>>& read) { take(process, read); });
}

void DeleteGuard::take(ProcessId process, const Result<QHash<ActionId, ActionUsage>>& read)
{
    counting_ = false;
    slow_.stop();
    if (process != editor_.process().id) { // another process was opened meanwhile
        if (!waiting_.isEmpty())
            count();
        return;
    }
    const auto waiting = std::exchange(waiting_, {});
    if (!read) {
        if (!waiting.isEmpty())
            Q_EMIT failed(read.problem());
        return;
    }
    usage_ = *read;
    // What was stored meanwhile is counted next time. Waiting requests get the state from when they asked;
    // otherwise they would wait for as long as others work.
    known_ = !stale_;
    for (const Waiting& each : waiting)
        each.go();
}

void DeleteGuard::withUsage(const QString& what, const std::function<void()>& go)
{
    if (known_) {
        go();
        return;
    }
    const ProcessId process = editor_.process().id;
    waiting_.removeIf([&](const Waiting& each) { return each.process == process && each.what == what; });
    waiting_.append({process, what, go});
    if (!counting_)
        count();
    else if (!slow_.isActive())
        Q_EMIT counting(); // the message of an earlier press may have gone
}

void DeleteGuard::removeAction(ActionId id)
{
    withUsage(u"action "_s + id.toText(), [this, id] {
        const Action* action = editor_.process().action(id);
        if (!action)
            return;
        const auto remove = [this, id] {
            editor_.removeAction(id);
        };
        if (usedOf({*action}).isEmpty())
            remove();
        else
            ask({tr("Delete the action “%1”?").arg(isolated(action->name.text())),
                 tr("Delete"),
                 effectOf({*action}),
                 {*action}},
                remove);
    });
}

void DeleteGuard::removeActions(const QSet<ActionId>& ids)
{
    if (ids.size() == 1) {
        removeAction(*ids.cbegin());
        return;
    }
    QStringList names;
    for (const ActionId id : ids)
        names.append(id.toText());
    names.sort();
    withUsage(u"actions "_s + names.join(u' '), [this, ids] {
        const QList<Action> actions = actionsOf(editor_.process(), ids);
        const QStringList used = usedOf(actions);
        const auto remove = [this, ids] {
            editor_.removeActions(ids);
        };
        if (used.isEmpty())
            remove();
        else
            ask({tr("Delete %Ln action(s)?", nullptr, int(actions.size())), tr("Delete"), effectOf(actions),
                 actions, used},
                remove);
    });
}

void DeleteGuard::removeStage(StageId id)
{
    withUsage(u"stage "_s + id.toText(), [this, id] {
        const Stage* stage = editor_.process().stage(id);
        if (!stage)
            return;
        const QStringList used = usedOf(stage->actions);
        const auto remove = [this, id] {
            editor_.removeStage(id);
        };
        if (used.isEmpty())
            remove();
        else
            ask({tr("Delete the stage “%1” and its actions?").arg(isolated(stage->name.text())), tr("Delete"),
                 effectOf(stage->actions), stage->actions, used},
                remove);
    });
}

void DeleteGuard::replaceBy(const Process& next, const QString& title, const QString& button,
                            const std::function<void()>& go)
{
    const QList<Action> gone = missing(editor_.process(), next);
    if (gone.isEmpty()) {
        go();
        return;
    }
    withUsage(u"replace "_s + title, [this, gone, title, button, go] {
        const QStringList used = usedOf(gone);
        if (used.isEmpty())
            go();
        else
            ask({title, button, effectOf(gone), gone, used}, go);
    });
}

QList<Action> DeleteGuard::goneUnasked() const
{
    QList<Action> gone = missing(editor_.saved(), editor_.process());
    gone.removeIf([this](const Action& action) { return agreed_.contains(action.id); });
    return gone;
}

void DeleteGuard::beforeSaving(const std::function<void()>& go)
{
    if (goneUnasked().isEmpty()) {
        go();
        return;
    }
    withUsage(u"save"_s, [this, go] {
        if (beforeSaving_)
            return; // already asking
        QList<Action> gone = goneUnasked();
        gone.removeIf([this](const Action& action) { return usedOf({action}).isEmpty(); });
        if (gone.isEmpty()) {
            go();
            return;
        }
        const bool one = gone.size() == 1;
        const QString title =
            one ? tr("Save without the action “%1”?").arg(isolated(gone.first().name.text()))
                : tr("Save without %Ln action(s)?", nullptr, int(gone.size()));
        const QString hint = tr("To keep what was cut, go back and paste it in this process");
        beforeSaving_ =
            ask({title, tr("Save"), effectOf(gone), gone, one ? QStringList() : usedOf(gone), hint}, go);
    });
}

QString DeleteGuard::effectOf(const QList<Action>& actions) const
{
    const bool follows = std::any_of(actions.cbegin(), actions.cend(), [this](const Action& action) {
        return usage_.value(action.id).open > 0;
    });
    const bool one = actions.size() == 1;
    const ActionUsage use = one ? usage_.value(actions.first().id) : ActionUsage();
    QStringList parts;
    if (follows && one)
        parts.append(tr("It is done on %Ln open deal(s). The next version removes it from their checklists "
                        "and their probability.",
                        nullptr, int(use.open)));
    else if (follows)
        parts.append(tr("Deals have these done. The next version removes them from the checklists and the "
                        "probability of open deals."));
    else
        parts.append(tr("No open deal has it done."));
    if (use.other > 0)
        parts.append(tr("%Ln closed deal(s) stay as they were closed.", nullptr, int(use.other)));
    else if (!one)
        parts.append(tr("Closed deals stay as they were closed."));
    parts.append(tr("The history keeps what was done under its name."));
    return parts.join(u' ');
}

QStringList DeleteGuard::usedOf(const QList<Action>& actions) const
{
    QStringList used;
    for (const Action& action : actions) {
        const ActionUsage use = usage_.value(action.id);
        QStringList counts;
        if (use.open > 0)
            counts.append(tr("%Ln open deal(s)", nullptr, int(use.open)));
        if (use.other > 0)
            counts.append(tr("%Ln closed deal(s)", nullptr, int(use.other)));
        if (!counts.isEmpty())
            used.append(tr("%1: %2", "an action and how many deals have done it")
                            .arg(isolated(action.name.text()), counts.join(u", ")));
    }
    return used;
}

CardDialog* DeleteGuard::ask(const Question& question, const std::function<void()>& go)
{
    auto* dialog = new CardDialog(question.title, window_);
    dialog->setObjectName(u"deleteUsed"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->primary()->setText(question.button);
    dialog->primary()->setKind(Button::Kind::Danger);
    auto* label = new TextLabel(question.text);
    label->setObjectName(u"usage"_s);
    label->setWordWrap(true);
    label->setMinimumWidth(420);
    dialog->content()->addWidget(label);
    for (const QString& detail : question.details.first(std::min(question.details.size(), mostDetails))) {
        auto* line = new TextLabel(detail, TextStyle::BodyStrong);
        line->setObjectName(u"usageDetail"_s);
        dialog->content()->addWidget(line);
    }
    if (question.details.size() > mostDetails)
        dialog->content()->addWidget(
            new TextLabel(tr("… and %Ln more", nullptr, int(question.details.size() - mostDetails))));
    dialog->setHint(question.hint.isEmpty() ? tr("You can still undo it") : question.hint);
    connect(dialog, &QDialog::accepted, this, [this, about = question.about, go] {
        for (const Action& action : about)
            agreed_.insert(action.id);
        go();
    });
    dialog->open();
    return dialog;
}

} // namespace stagewright
