// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deal_rows.h"
#include "ui/screens/checklist/file_chooser.h"
#include "ui/screens/deal/deal_form.h"

#include <QObject>

#include <optional>

namespace stagewright {

class Desk;
class Navigator;

/// What is written about the deal that is shown: notes, files, tasks and facts.
class DealPapers : public QObject
{
    Q_OBJECT

public:
    DealPapers(Desk& desk, Navigator& navigator, FileChooser chooser, QWidget* screen);

    void setDetails(const DealDetails& details) { details_ = details; }
    void setFileChooser(const FileChooser& chooser) { chooser_ = chooser; }

    void addNote(const QString& text, const QStringList& paths);
    /// Asks for files and keeps them with the deal.
    void attach();
    /// Asks where to and writes the file as it was attached, byte for byte.
    void saveFile(const FileInfo& file);
    void addTask();
    void editTask(const Task& task);
    void setTaskDone(TaskId task, bool done);
    void saveFacts(const EnteredDeal& entered);
    void addParticipant(UserId user);

Q_SIGNALS:
    void noteStored();
    void noteRefused(const QString& sentence);
    void factsStored();
    void factsRefused(const QString& sentence);

private:
    void openTask(const Task& task);

    Desk& desk_;
    Navigator& navigator_;
    FileChooser chooser_;
    QWidget* screen_;
    std::optional<DealDetails> details_; ///< none before the first deal is read
};

} // namespace stagewright
