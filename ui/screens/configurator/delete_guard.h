// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/models/process_editor.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace stagewright {

class CardDialog;

/// Takes stages and actions out of the draft; asks first, naming the deals, when deals have done them.
class DeleteGuard : public QObject
{
    Q_OBJECT

public:
    DeleteGuard(Desk& desk, ProcessEditor& editor, QWidget* window);

    /// How many deals used each action is counted when it is first asked for, and again after this.
    void forget();
    void removeActions(const QSet<ActionId>& ids);
    void removeStage(StageId id);
    /// Calls `go`, which replaces the draft by `next`; asks first when actions that deals have done are
    /// missing there.
    void replaceBy(const Process& next, const QString& title, const QString& button,
                   const std::function<void()>& go);
    /// Calls `go`, which saves the draft; asks first when actions that deals have done are missing in it and
    /// nobody was asked about them yet, as with those that were cut and pasted nowhere.
    void beforeSaving(const std::function<void()>& go);

Q_SIGNALS:
    void failed(const stagewright::Problem& problem);
    /// Counting takes longer than a moment: what was asked for comes after it.
    void counting();

private:
    /// What goes on once the usage of the process is known.
    struct Waiting
    {
        ProcessId process;
        std::function<void()> go;
    };
    void count();
    void take(ProcessId process, const Result<QHash<ActionId, ActionUsage>>& read);
    void removeAction(ActionId id);
    /// What the saved version has, the draft has not, and nobody was asked about.
    [[nodiscard]] QList<Action> goneUnasked() const;
    /// What leaves the draft, said together: "done on 12 open deals; 3 closed deals stay as they are".
    [[nodiscard]] QString effectOf(const QList<Action>& actions) const;
    /// "Offer sent: 12 open deals, 3 closed" for those that deals have done.
    [[nodiscard]] QStringList usedOf(const QList<Action>& actions) const;
    void withUsage(const std::function<void()>& go);
    struct Question
    {
        QString title;
        QString button;
        QString text;
        QList<Action> about;      ///< what leaves the draft
        QStringList details = {}; ///< as usedOf() tells them
        QString hint = {};        ///< empty: that it can be undone
    };
    CardDialog* ask(const Question& question, const std::function<void()>& go);

    Desk& desk_;
    ProcessEditor& editor_;
    QWidget* window_;
    QHash<ActionId, ActionUsage> usage_;
    bool known_ = false;
    bool counting_ = false;
    bool stale_ = false; ///< something was stored since the count began
    QTimer slow_;
    QList<Waiting> waiting_;
    QSet<ActionId> agreed_; ///< that may leave the draft, as the person answered, until they are back in it
    QPointer<CardDialog> beforeSaving_;
};

} // namespace stagewright
