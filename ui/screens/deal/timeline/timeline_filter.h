// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/deal/timeline/timeline_entry.h"
#include "ui/widgets/inputs/button.h"

namespace stagewright {

/// What of a deal's timeline is shown. The numbers are kept in settings.
enum class TimelineKind { All = 0, Notes = 1, Files = 2, Ticks = 3, Changes = 4, Tasks = 5 };

/// Whether the entry is of this kind; a tick with a note and a file is a tick, a note and a file.
[[nodiscard]] bool isOfKind(const TimelineItem& item, TimelineKind kind);
/// All for a number that is none.
[[nodiscard]] TimelineKind timelineKindFrom(int number);

/// Chooses what of the timeline is shown, and says how much there is of each.
class TimelineFilter : public Button
{
    Q_OBJECT

public:
    explicit TimelineFilter(QWidget* parent = nullptr);

    [[nodiscard]] TimelineKind kind() const { return kind_; }
    /// Does not emit chosen().
    void setKind(TimelineKind kind);
    void setItems(const QList<TimelineItem>& items);
    /// What an empty timeline of the chosen kind says.
    [[nodiscard]] QString nothingText() const;

Q_SIGNALS:
    void chosen(stagewright::TimelineKind kind);

private:
    void openMenu();
    void showChoice();

    TimelineKind kind_ = TimelineKind::All;
    QHash<TimelineKind, qsizetype> counts_;
};

} // namespace stagewright
