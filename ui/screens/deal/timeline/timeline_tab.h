// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/checklist/file_chooser.h"
#include "ui/screens/deal/timeline/timeline_entry.h"

#include <QHash>
#include <QWidget>

namespace stagewright {

class Button;
class NoteComposer;

/// What happened to a deal, newest first, and where a note is added.
class TimelineTab : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineTab(FileChooser chooser, QWidget* parent = nullptr);

    /// Entries already shown stay as they are.
    void setItems(const QList<TimelineItem>& items);
    /// Forgets how far the timeline was opened; for another deal.
    void startOver();
    [[nodiscard]] NoteComposer* composer() const { return composer_; }

Q_SIGNALS:
    void saveWanted(const stagewright::FileInfo& file);

private:
    struct Shown
    {
        TimelineItem item;
        TimelineEntry* entry;
    };
    void rebuild();
    TimelineEntry* entryFor(const TimelineItem& item);

    NoteComposer* composer_;
    QVBoxLayout* entries_;
    Button* more_;
    QList<TimelineItem> items_;
    QHash<EventId, Shown> shown_;
    qsizetype limit_;
};

} // namespace stagewright
