// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"

#include <QWidget>

class QVBoxLayout;

namespace stagewright {

/// The content of a timeline entry, ready to be drawn.
struct TimelineItem
{
    Event event;
    QString actor;
    QString below; ///< when, and the result
    QString note;
    QList<FileInfo> files;
    friend bool operator==(const TimelineItem&, const TimelineItem&) = default;
};

/// The timeline of a deal, newest first.
[[nodiscard]] QList<TimelineItem> timelineItems(const DealDetails& details,
                                                const struct Directory& directory);

/// One entry of the timeline: a picture, a sentence, the time, and the note with its files.
class TimelineEntry : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineEntry(const TimelineItem& item, QWidget* parent = nullptr);

Q_SIGNALS:
    void saveWanted(const stagewright::FileInfo& file);

private:
    void addNote(QVBoxLayout& lines, const TimelineItem& item);
};

} // namespace stagewright
