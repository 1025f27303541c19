// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/screens/process_file/process_file_chooser.h"
#include "ui/widgets/window/key_hint.h"

#include <QWidget>

class QVBoxLayout;

namespace stagewright {

class Button;
class ProcessFiles;
class ProcessRow;
class ProcessWork;

/// Settings > Deals > Processes: every process, in the order in which they are offered.
class ProcessesPage : public QWidget
{
    Q_OBJECT

public:
    ProcessesPage(Desk& desk, Navigator& navigator, QWidget* parent = nullptr,
                  const ProcessFileChooser& chooser = systemProcessFileChooser());

    void setEditable(bool editable);
    [[nodiscard]] QList<KeyGroup> keyHints() const;

protected:
    /// Asks again where the person left drafts.
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    [[nodiscard]] ProcessRow* makeRow(ProcessId id);
    void openMenu(ProcessId id, ProcessRow* row);
    void chainTabs();
    void moveTo(ProcessId id, int position);
    void dragTo(ProcessRow* row, QPoint globalPosition);
    void storeOrder();

    Desk& desk_;
    Navigator& navigator_;
    ProcessFiles* files_;
    ProcessWork* work_;
    Button* import_;
    Button* new_;
    QVBoxLayout* rows_;
    QList<ProcessId> order_; ///< as shown, also while dragging
    ProcessId broughtBack_;  ///< gets the focus once its row is there
    QSet<ProcessId> drafts_; ///< processes with an unsaved draft of this person
    QHash<ProcessId, ProcessRow*> shown_;
    bool editable_ = false;
    bool countsStale_ = false; ///< deals changed while nobody saw their numbers
};

} // namespace stagewright
