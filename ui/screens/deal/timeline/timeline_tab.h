// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/checklist/file_chooser.h"
#include "ui/screens/deal/timeline/timeline_entry.h"

#include <QHash>
#include <QWidget>

namespace stagewright {

class Button;
class NoteComposer;
class TextLabel;
class TimelineFilter;
enum class TimelineKind;

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
    void showKind(TimelineKind kind);

Q_SIGNALS:
    void saveWanted(const stagewright::FileInfo& file);
    void kindChosen(stagewright::TimelineKind kind);
    void changeWanted(stagewright::TimelineEntry* entry, stagewright::NoteId note);
    void removeWanted(stagewright::NoteId note);
    void earlierWanted(stagewright::EventId event);

protected:
    // Files dropped anywhere on the timeline belong to the note being written.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Shown
    {
        TimelineItem item;
        TimelineEntry* entry;
    };
    void rebuild();
    TimelineEntry* entryFor(const TimelineItem& item);

    NoteComposer* composer_;
    TimelineFilter* filter_;
    TextLabel* nothing_;
    QVBoxLayout* entries_;
    Button* more_;
    QList<TimelineItem> items_;
    QHash<EventId, Shown> shown_;
    qsizetype limit_;
};

} // namespace stagewright
