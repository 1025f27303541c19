// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/models/process_editor.h"

#include <QTimer>

#include <functional>

namespace stagewright {

/// Deletes stages and actions of the draft; asks first, naming the deals, when deals have used them.
class DeleteGuard : public QObject
{
    Q_OBJECT

public:
    DeleteGuard(Desk& desk, ProcessEditor& editor, QWidget* window);

    /// How many deals used each action is counted when it is first asked for, and again after this.
    void forget();
    void removeActions(const QSet<ActionId>& ids);
    void removeStage(StageId id);

Q_SIGNALS:
    void failed(const stagewright::Problem& problem);
    /// Counting takes longer than a moment: what was asked for comes after it.
    void counting();

private:
    void count();
    void removeAction(ActionId id);
    /// "Offer sent: 12 deals" for those that deals have done.
    [[nodiscard]] QStringList usedOf(const QList<Action>& actions) const;
    void withUsage(const std::function<void()>& go);
    void ask(const QString& title, const QString& text, const QStringList& details,
             const std::function<void()>& remove);
    [[nodiscard]] QString dealsText(qint64 deals) const;

    Desk& desk_;
    ProcessEditor& editor_;
    QWidget* window_;
    QHash<ActionId, qint64> usage_;
    bool known_ = false;
    int generation_ = 0;
    QTimer slow_;
    QList<std::function<void()>> waiting_;
};

} // namespace stagewright
