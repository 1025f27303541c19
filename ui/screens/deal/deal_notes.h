// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/deals/shown_deal.h"
#include "ui/screens/checklist/file_chooser.h"

#include <QObject>

class QWidget;

namespace stagewright {

class DealAnswers;

/// Storing notes on the shown deal and its files, and writing files out.
class DealNotes : public QObject
{
    Q_OBJECT

public:
    DealNotes(Desk& desk, ShownDeal& deal, DealAnswers& answers, FileChooser chooser, QWidget* screen);

    /// `kept` is the current content of the composer's keeper.
    void add(const QString& text, const QStringList& paths, const QString& kept);
    /// The place where a note on the deal is kept while it is being written.
    [[nodiscard]] static QString place(DealId deal);
    /// Asks for files and attaches them to the deal.
    void attach();
    /// Asks for a destination and writes the file as it was attached, byte for byte.
    void saveFile(const FileInfo& file);

Q_SIGNALS:
    // Only for requests by the acting person about the shown deal; anything about another deal is just a
    // message.
    void stored(const QString& text, const QStringList& paths);
    void refused(const stagewright::AskedDeal& of, const stagewright::Problem& problem);

private:
    Desk& desk_;
    ShownDeal& deal_;
    DealAnswers& answers_;
    FileChooser chooser_;
    QWidget* screen_;
};

} // namespace stagewright
