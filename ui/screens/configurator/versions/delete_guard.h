// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/desk.h"
#include "ui/models/processes/process_editor.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace stagewright {

class CardDialog;

/// Removes stages and actions from the draft; if deals have done them, it asks first and says how many.
class DeleteGuard : public QObject
{
    Q_OBJECT

public:
    DeleteGuard(Desk& desk, ProcessEditor& editor, QWidget* window);

    /// Usage is counted when it is first needed, and again after this call.
    void forget();
    /// What still waits for the count is given up: another process is being opened.
    void leave() { waiting_.clear(); }
    void removeActions(const QSet<ActionId>& ids);
    void removeStage(StageId id);
    /// Calls `go`, which replaces the draft by `next`; asks first if actions that deals have done are missing
    /// in it.
    void replaceBy(const Process& next, const QString& title, const QString& button,
                   const std::function<void()>& go);
    /// Calls `go`, which saves the draft; asks first if it lacks actions that deals have done and nobody has
    /// been asked about them yet, for example because they were cut and not pasted.
    void beforeSaving(const std::function<void()>& go);

Q_SIGNALS:
    void failed(const stagewright::Problem& problem);
    /// Counting takes longer than a moment; the request continues afterwards.
    void counting();

private:
    /// A request that continues once the usage of the process is known.
    struct Waiting
    {
        ProcessId process;
        QString what; ///< the same request twice is answered once
        std::function<void()> go;
    };
    void count();
    void take(ProcessId process, const Result<QHash<ActionId, ActionUsage>>& read);
    void removeAction(ActionId id);
    /// Actions in the saved version that are not in the draft and have not been asked about.
    [[nodiscard]] QList<Action> goneUnasked() const;
    /// The effect of removing these actions, in one sentence: "done on 12 open deals; 3 closed deals stay as
    /// they are".
    [[nodiscard]] QString effectOf(const QList<Action>& actions) const;
    /// "Offer sent: 12 open deals, 3 closed" for each action that deals have done.
    [[nodiscard]] QStringList usedOf(const QList<Action>& actions) const;
    void withUsage(const QString& what, const std::function<void()>& go);
    struct Question
    {
        QString title;
        QString button;
        QString text;
        QList<Action> about;      ///< the actions to be removed
        QStringList details = {}; ///< from usedOf()
        QString hint = {};        ///< empty means: that it can be undone
    };
    CardDialog* ask(const Question& question, const std::function<void()>& go);

    Desk& desk_;
    ProcessEditor& editor_;
    QWidget* window_;
    QHash<ActionId, ActionUsage> usage_;
    bool known_ = false;
    bool counting_ = false;
    bool stale_ = false; ///< something was stored after counting began
    QTimer slow_;
    QList<Waiting> waiting_;
    QSet<ActionId> agreed_; ///< the person agreed to remove these; forgotten once back in the draft
    QPointer<CardDialog> beforeSaving_;
};

} // namespace stagewright
