// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/delete_guard.h"

#include "core/domain/process/several.h"
#include "ui/widgets/card_dialog.h"
#include "ui/widgets/labels.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// A dialog taller than the screen could not be answered.
constexpr qsizetype mostDetails = 10;

} // namespace

DeleteGuard::DeleteGuard(Desk& desk, ProcessEditor& editor, QWidget* window)
    : QObject(window), desk_(desk), editor_(editor), window_(window)
{
    slow_.setSingleShot(true);
    slow_.setInterval(std::chrono::milliseconds(300));
    connect(&slow_, &QTimer::timeout, this, &DeleteGuard::counting);
}

void DeleteGuard::forget()
{
    ++generation_;
    known_ = false;
    if (!waiting_.isEmpty())
        count();
}

void DeleteGuard::count()
{
    slow_.start();
    const auto usage = [process = editor_.process().id](Workspace& workspace) {
        return workspace.processes().usage(process);
    };
    desk_.read(usage).then(this, [this, asked = ++generation_](const Result<QHash<ActionId, qint64>>& read) {
        if (asked != generation_)
            return;
        slow_.stop();
        const auto waiting = std::exchange(waiting_, {});
        if (!read) {
            Q_EMIT failed(read.problem());
            return;
        }
        usage_ = *read;
        known_ = true;
        for (const auto& go : waiting)
            go();
    });
}

void DeleteGuard::withUsage(const std::function<void()>& go)
{
    if (known_) {
        go();
        return;
    }
    waiting_.append(go);
    if (waiting_.size() == 1)
        count();
}

void DeleteGuard::removeAction(ActionId id)
{
    withUsage([this, id] {
        const Action* action = editor_.process().action(id);
        if (!action)
            return;
        const qint64 deals = usage_.value(id);
        const auto remove = [this, id] {
            editor_.removeAction(id);
        };
        if (deals == 0) {
            remove();
            return;
        }
        ask(tr("Delete the action “%1”?").arg(action->name.text()),
            tr("It is done on %n deal(s). With the next version it leaves their checklists and their "
               "probability; their history keeps it under its name.",
               nullptr, int(deals)),
            {}, remove);
    });
}

void DeleteGuard::removeActions(const QSet<ActionId>& ids)
{
    if (ids.size() == 1) {
        removeAction(*ids.cbegin());
        return;
    }
    withUsage([this, ids] {
        const QList<Action> actions = actionsOf(editor_.process(), ids);
        const QStringList used = usedOf(actions);
        const auto remove = [this, ids] {
            editor_.removeActions(ids);
        };
        if (used.isEmpty()) {
            remove();
            return;
        }
        ask(tr("Delete %n action(s)?", nullptr, int(actions.size())),
            tr("These are done on deals. With the next version they leave the checklists and the "
               "probability; "
               "the history keeps them."),
            used, remove);
    });
}

QStringList DeleteGuard::usedOf(const QList<Action>& actions) const
{
    QStringList used;
    for (const Action& action : actions) {
        if (const qint64 deals = usage_.value(action.id); deals > 0)
            used.append(tr("%1: %2").arg(action.name.text(), dealsText(deals)));
    }
    return used;
}

void DeleteGuard::removeStage(StageId id)
{
    withUsage([this, id] {
        const Stage* stage = editor_.process().stage(id);
        if (!stage)
            return;
        const QStringList used = usedOf(stage->actions);
        const auto remove = [this, id] {
            editor_.removeStage(id);
        };
        if (used.isEmpty()) {
            remove();
            return;
        }
        ask(tr("Delete the stage “%1”?").arg(stage->name.text()),
            tr("Its actions go with it, and these are done on deals. With the next version they leave "
               "the checklists and the probability; the history keeps them."),
            used, remove);
    });
}

QString DeleteGuard::dealsText(qint64 deals) const
{
    return tr("%n deal(s)", nullptr, int(deals));
}

void DeleteGuard::ask(const QString& title, const QString& text, const QStringList& details,
                      const std::function<void()>& remove)
{
    auto* dialog = new CardDialog(title, window_);
    dialog->setObjectName(u"deleteUsed"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->primary()->setText(tr("Delete"));
    dialog->primary()->setKind(Button::Kind::Danger);
    auto* label = new TextLabel(text);
    label->setObjectName(u"usage"_s);
    label->setWordWrap(true);
    label->setMinimumWidth(420);
    dialog->content()->addWidget(label);
    for (const QString& detail : details.first(std::min(details.size(), mostDetails))) {
        auto* line = new TextLabel(detail, TextStyle::BodyStrong);
        line->setObjectName(u"usageDetail"_s);
        dialog->content()->addWidget(line);
    }
    if (details.size() > mostDetails)
        dialog->content()->addWidget(
            new TextLabel(tr("… and %n more", nullptr, int(details.size() - mostDetails))));
    dialog->setHint(tr("You can still undo it"));
    connect(dialog, &QDialog::accepted, this, remove);
    dialog->open();
}

} // namespace stagewright
