// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/open_deal.h"
#include "ui/screens/checklist/file_chooser.h"
#include "ui/screens/deal/deal_form.h"

#include <QObject>

namespace stagewright {

class DealAnswers;

/// What is written about the open deal: notes, files, tasks and facts.
class DealPapers : public QObject
{
    Q_OBJECT

public:
    DealPapers(Desk& desk, OpenDeal& deal, DealAnswers& answers, FileChooser chooser, QWidget* screen);

    void setFileChooser(const FileChooser& chooser) { chooser_ = chooser; }

    /// `kept` is what the keeper of the composer keeps of it at this moment.
    void addNote(const QString& text, const QStringList& paths, const QString& kept);
    /// Where a note to the deal is kept while it is written.
    [[nodiscard]] static QString notePlace(DealId deal);
    /// Asks for files and keeps them with the deal.
    void attach();
    /// Asks where to and writes the file as it was attached, byte for byte.
    void saveFile(const FileInfo& file);
    void addTask();
    void editTask(const Task& task);
    void setTaskDone(TaskId task, bool done);
    /// `kept` is what the keeper of the form keeps of it at this moment.
    void saveFacts(const Edit<EnteredDeal>& edit, const QString& kept);
    void addParticipant(UserId user);

Q_SIGNALS:
    // Of what the open deal and the acting person asked for; what is about another deal is only told.
    void noteStored(const QString& text, const QStringList& paths);
    void noteRefused(const stagewright::AskedDeal& of, const stagewright::Problem& problem);
    void factsDecided(const stagewright::Edit<stagewright::EnteredDeal>& edit,
                      const stagewright::DealDetails& seen);
    void factsStored();
    void factsRefused(const stagewright::AskedDeal& of, const stagewright::Problem& problem);
    /// The box shows again what is stored.
    void taskRefused();

private:
    void openTask(const Task& task);
    /// What the form or the composer shows is still what was sent.
    [[nodiscard]] bool isShown(const AskedDeal& asked) const;
    void takeFacts(const AskedDeal& asked, const QString& kept, const Outcome& outcome);

    Desk& desk_;
    OpenDeal& deal_;
    DealAnswers& answers_;
    FileChooser chooser_;
    QWidget* screen_;
};

} // namespace stagewright
