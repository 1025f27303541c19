// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/deals/shown_deal.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace stagewright {

class DealAnswers;
class FormKeeper;
class NoteEditor;
class TimelineEntry;

/// Changing and deleting the notes of the shown deal, removing its files, and looking at what a note said
/// before.
class NoteEditing : public QObject
{
    Q_OBJECT

public:
    NoteEditing(Desk& desk, ShownDeal& deal, DealAnswers& answers, QWidget* screen);

    /// Opens the editor in the entry, with what was typed there before and not stored.
    void start(TimelineEntry* entry, NoteId note);
    void remove(NoteId note);
    void removeFile(const FileInfo& file);
    void showEarlier(EventId event);
    /// Another deal or person follows: what is typed stays kept with its note.
    void keepTyped();

private:
    /// An open editor, for as long as it is open.
    struct Open
    {
        NoteId note;
        Note base; ///< what the text was typed over
        QPointer<TimelineEntry> entry;
        QPointer<NoteEditor> editor;
        QPointer<FormKeeper> keeper;
    };
    void save(const std::shared_ptr<Open>& open);
    void ended(const AskedDeal& asked, const std::shared_ptr<Open>& open, const QString& kept,
               const Outcome& outcome);

    Desk& desk_;
    ShownDeal& deal_;
    DealAnswers& answers_;
    QWidget* screen_;
    QList<std::shared_ptr<Open>> open_;
};

} // namespace stagewright
