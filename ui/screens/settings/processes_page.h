// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/screens/process_file/process_file_chooser.h"

#include <QPointer>
#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace stagewright {

class Button;
class NewProcessDialog;
class ProcessFiles;
class ProcessRow;

/// Settings > Deals > Processes: every process, in the order in which they are offered.
class ProcessesPage : public QWidget
{
    Q_OBJECT

public:
    ProcessesPage(Desk& desk, Navigator& navigator, QWidget* parent = nullptr,
                  const ProcessFileChooser& chooser = systemProcessFileChooser());

    void setEditable(bool editable);

protected:
    /// Asks again where the person left drafts.
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    [[nodiscard]] ProcessRow* makeRow(ProcessId id);
    void openMenu(ProcessId id, ProcessRow* row);
    void fillMenu(QMenu& menu, const ProcessSummary& summary);
    void chooseTeams(const ProcessSummary& summary);
    void remove(ProcessId id, const QString& name);
    void newProcess();
    /// `kept` is the current content of the dialog's keeper. Without a dialog, the process comes from a file.
    void create(const Process& process, const QPointer<NewProcessDialog>& dialog, const QString& kept = {});
    void chainTabs();
    /// Restores the last process deleted here, as it was.
    void putBack();
    /// Does that, or what the current message offers to undo.
    void undoLast();
    void storeDraft(const Process& draft, int version, const QString& fileName, std::optional<Instant> seen);
    void moveTo(ProcessId id, int position);
    void dragTo(ProcessRow* row, QPoint globalPosition);
    void storeOrder();
    /// Runs it off the window's thread and reports what went wrong.
    void perform(const std::function<Outcome(ProcessService&, UserId)>& verb);

    Desk& desk_;
    Navigator& navigator_;
    ProcessFiles* files_;
    Button* import_;
    Button* new_;
    QVBoxLayout* rows_;
    QList<ProcessId> order_; ///< as shown, also while dragging
    ProcessId broughtBack_;  ///< gets the focus once its row is there
    QSet<ProcessId> drafts_; ///< processes with an unsaved draft of this person
    std::optional<ProcessService::Removed> lastRemoved_;
    QHash<ProcessId, ProcessRow*> shown_;
    bool editable_ = false;
};

} // namespace stagewright
