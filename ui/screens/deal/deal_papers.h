// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/deals/open_deal.h"
#include "ui/screens/checklist/file_chooser.h"
#include "ui/screens/deal/dialogs/deal_form.h"

#include <QObject>

namespace stagewright {

class DealAnswers;

/// The written parts of the open deal: notes, files, tasks and facts.
class DealPapers : public QObject
{
    Q_OBJECT

public:
    DealPapers(Desk& desk, OpenDeal& deal, DealAnswers& answers, FileChooser chooser, QWidget* screen);

    void setFileChooser(const FileChooser& chooser) { chooser_ = chooser; }

    /// `kept` is the current content of the composer's keeper.
    void addNote(const QString& text, const QStringList& paths, const QString& kept);
    /// The place where a note on the deal is kept while it is being written.
    [[nodiscard]] static QString notePlace(DealId deal);
    /// Asks for files and attaches them to the deal.
    void attach();
    /// Asks for a destination and writes the file as it was attached, byte for byte.
    void saveFile(const FileInfo& file);
    void addTask();
    void editTask(const Task& task);
    void setTaskDone(TaskId task, bool done);
    /// `kept` is the current content of the form's keeper.
    void saveFacts(const Edit<EnteredDeal>& edit, const QString& kept);
    void addParticipant(UserId user);

Q_SIGNALS:
    // Only for requests by the acting person about the open deal; anything about another deal is just a
    // message.
    void noteStored(const QString& text, const QStringList& paths);
    void noteRefused(const stagewright::AskedDeal& of, const stagewright::Problem& problem);
    void factsDecided(const stagewright::Edit<stagewright::EnteredDeal>& edit,
                      const stagewright::DealDetails& seen);
    void factsStored();
    void factsRefused(const stagewright::AskedDeal& of, const stagewright::Problem& problem);
    /// The check box shows the stored state again.
    void taskRefused();

private:
    void openTask(const Task& task);
    /// Whether the form or the composer still shows what was sent.
    [[nodiscard]] bool isShown(const AskedDeal& asked) const;
    void takeFacts(const AskedDeal& asked, const QString& kept, const Outcome& outcome);

    Desk& desk_;
    OpenDeal& deal_;
    DealAnswers& answers_;
    FileChooser chooser_;
    QWidget* screen_;
};

} // namespace stagewright
