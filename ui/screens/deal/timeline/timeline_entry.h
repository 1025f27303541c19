// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"

#include <QWidget>

class QVBoxLayout;

namespace stagewright {

class NoteEditor;
class ReadText;

/// The content of a timeline entry, ready to be drawn.
struct TimelineItem
{
    Event event;
    QString actor;
    QString below; ///< when, and the result
    QString note;
    QList<FileInfo> files;
    NoteId changeable = {}; ///< the note, if the viewer may change and delete it
    friend bool operator==(const TimelineItem&, const TimelineItem&) = default;
};

/// The timeline of a deal, newest first.
[[nodiscard]] QList<TimelineItem> timelineItems(const DealDetails& details, const struct Directory& directory,
                                                UserId viewer);

/// One entry of the timeline: a picture, a sentence, the time, and the note with its files.
class TimelineEntry : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineEntry(const TimelineItem& item, QWidget* parent = nullptr);

    /// Shows an editor in place of the note; the one that is open, if there is one.
    NoteEditor* openEditor();
    /// Shows the note again.
    void closeEditor();
    [[nodiscard]] bool isEdited() const { return editor_ != nullptr; }

Q_SIGNALS:
    void saveWanted(const stagewright::FileInfo& file);
    void changeWanted();
    void removeWanted();
    /// The text the note had before this event.
    void earlierWanted();
    void editorClosed();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void addNote(QVBoxLayout& lines, const TimelineItem& item);
    QWidget* makeTools(QWidget* parent);

    TimelineItem item_;
    QVBoxLayout* inside_ = nullptr; ///< of the card with the note
    ReadText* text_ = nullptr;
    QWidget* tools_ = nullptr;
    NoteEditor* editor_ = nullptr;
};

} // namespace stagewright
