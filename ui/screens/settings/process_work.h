// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QWidget;

namespace stagewright {

class NewProcessDialog;

/// What an administrator does with whole processes: each step is stored off the window's thread, and told
/// where it was refused or can be undone.
class ProcessWork : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open in `window`, which owns this.
    ProcessWork(Desk& desk, Navigator& navigator, QWidget& window);

    /// Asks for a new process and creates it.
    void askNew();
    /// Creates one that was read from a file.
    void create(const Process& process) { create(process, {}, {}); }
    void storeDraft(const Process& draft, int version, const QString& fileName, std::optional<Instant> seen);
    void duplicate(ProcessId id, const ProcessName& name);
    void makeDefault(ProcessId id);
    void setActive(ProcessId id, bool active);
    void reorder(const QList<ProcessId>& order);
    void chooseTeams(const ProcessSummary& summary);
    void remove(ProcessId id, const QString& name);
    /// Restores the last process deleted here, as it was; otherwise does what the current message offers to
    /// undo.
    void undoLast();

Q_SIGNALS:
    /// Something that is shown as done already was not stored.
    void refused();
    /// A deleted process is there again.
    void broughtBack(stagewright::ProcessId id);

private:
    /// `kept` is the current content of the dialog's keeper.
    void create(const Process& process, const QPointer<NewProcessDialog>& dialog, const QString& kept);
    void putBack();
    void perform(const std::function<Outcome(ProcessService&, UserId)>& verb);

    Desk& desk_;
    Navigator& navigator_;
    QWidget& window_;
    std::optional<RemovedProcess> lastRemoved_;
};

} // namespace stagewright
