// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/configuring/trial.h"
#include "core/services/session/directory.h"
#include "ui/models/deals/checklist_model.h"

#include <QObject>

namespace stagewright {

/// What happened to the trial deal, or would have.
struct TrialEntry
{
    enum class Kind { Done, Refused, Notified, Task, Closed };
    Kind kind;
    QString text;
    friend bool operator==(const TrialEntry&, const TrialEntry&) = default;
};

/// An invented deal that somebody walks through a draft, in any role. Nothing is stored.
class TrialWalk : public QObject
{
    Q_OBJECT

public:
    /// The deal belongs to a salesperson if there is one, otherwise to `actor`.
    TrialWalk(const Process& process, const Directory& directory, UserId actor, QDate today,
              QObject* parent = nullptr);
    ~TrialWalk() override;

    [[nodiscard]] const Process& process() const { return process_; }
    [[nodiscard]] const Trial& trial() const { return trial_; }
    [[nodiscard]] Progress progress() const { return progressOf(process_, trial_); }
    [[nodiscard]] Role role() const { return role_; }
    [[nodiscard]] const Organisation& people() const { return directory_.people; }
    [[nodiscard]] const User& actor() const;
    [[nodiscard]] const User& owner() const;
    /// Whether an active user has the role (for a manager: and manages the owner).
    [[nodiscard]] bool canPlay(Role role) const;
    void play(Role role);
    /// Acts as this person, because an action may be limited to chosen people.
    void playAs(UserId person);

    /// The note requirement of an action that may be ticked now; None also if it may not be ticked or is
    /// done.
    [[nodiscard]] NoteRequirement noteNeeded(ActionId action) const;
    void tick(ActionId action, const QString& note, bool hasFile);
    void untick(ActionId action);
    void win();
    void lose();
    void reopen();
    void restart(); ///< nothing done, nothing happened

    [[nodiscard]] QList<ChecklistRow> rows() const;
    /// "Not started" for a null stage.
    [[nodiscard]] QString stageName(StageId id) const;
    [[nodiscard]] const QList<TrialEntry>& entries() const { return entries_; } ///< newest first

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] TrialScene scene() const;
    void take(const Result<TrialStep>& step, const QString& done);
    [[nodiscard]] QString progressText(const TrialStep& step) const;
    [[nodiscard]] QString taskText(const Task& task) const;

    const Process process_;
    const Directory directory_;
    const QDate today_;
    const UserId fallback_;
    Role role_ = Role::Salesperson;
    UserId actor_;
    Trial trial_;
    QHash<ActionId, UserId> doneBy_;
    QList<TrialEntry> entries_;
};

} // namespace stagewright
