// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/timeline/timeline_filter.h"

#include "ui/text/number_text.h"

#include <QMenu>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr TimelineKind allKinds[] = {TimelineKind::All,   TimelineKind::Notes,   TimelineKind::Files,
                                     TimelineKind::Ticks, TimelineKind::Changes, TimelineKind::Tasks};

QString kindText(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::All:
        return TimelineFilter::tr("Everything");
    case TimelineKind::Notes:
        return TimelineFilter::tr("Notes");
    case TimelineKind::Files:
        return TimelineFilter::tr("Files");
    case TimelineKind::Ticks:
        return TimelineFilter::tr("Ticks");
    case TimelineKind::Changes:
        return TimelineFilter::tr("Changes");
    case TimelineKind::Tasks:
        return TimelineFilter::tr("Tasks");
    }
    return {};
}

/// What the event is apart from the note and the files that came with it.
TimelineKind ownKind(EventKind kind)
{
    switch (kind) {
    case EventKind::NoteAdded:
    case EventKind::NoteChanged:
    case EventKind::NoteRemoved:
    case EventKind::NoteRestored:
        return TimelineKind::Notes;
    case EventKind::FileAdded:
    case EventKind::FileRemoved:
    case EventKind::FileRestored:
        return TimelineKind::Files;
    case EventKind::Ticked:
    case EventKind::Unticked:
        return TimelineKind::Ticks;
    case EventKind::TaskAdded:
    case EventKind::TaskDone:
    case EventKind::TaskReopened:
    case EventKind::TaskRemoved:
        return TimelineKind::Tasks;
    case EventKind::Created:
    case EventKind::Imported:
    case EventKind::Won:
    case EventKind::Lost:
    case EventKind::Outdated:
    case EventKind::Reopened:
    case EventKind::FactsChanged:
    case EventKind::ProcessChanged:
    case EventKind::DealRemoved:
    case EventKind::DealRestored:
        break;
    }
    return TimelineKind::Changes;
}

} // namespace

bool isOfKind(const TimelineItem& item, TimelineKind kind)
{
    return kind == TimelineKind::All || ownKind(item.event.kind) == kind ||
           (kind == TimelineKind::Notes && !item.note.isEmpty()) ||
           (kind == TimelineKind::Files && !item.files.isEmpty());
}

TimelineKind timelineKindFrom(int number)
{
    const bool known = std::any_of(std::begin(allKinds), std::end(allKinds),
                                   [number](TimelineKind kind) { return static_cast<int>(kind) == number; });
    return known ? static_cast<TimelineKind>(number) : TimelineKind::All;
}

TimelineFilter::TimelineFilter(QWidget* parent) : Button(Kind::Quiet, u"filter"_s, {}, parent)
{
    setObjectName(u"timelineFilter"_s);
    setMenuArrow(true);
    setToolTip(tr("Choose what of the timeline is shown"));
    setAccessibleDescription(toolTip());
    connect(this, &Button::clicked, this, &TimelineFilter::openMenu);
    showChoice();
}

void TimelineFilter::setKind(TimelineKind kind)
{
    kind_ = kind;
    showChoice();
}

void TimelineFilter::setItems(const QList<TimelineItem>& items)
{
    counts_.clear();
    for (const TimelineKind kind : allKinds)
        counts_.insert(kind, std::count_if(items.cbegin(), items.cend(), [kind](const TimelineItem& item) {
                           return isOfKind(item, kind);
                       }));
    showChoice();
}

void TimelineFilter::showChoice()
{
    setActive(kind_ != TimelineKind::All);
    setText(tr("%1: %2").arg(kindText(kind_), numberText(counts_.value(kind_))));
}

QString TimelineFilter::nothingText() const
{
    switch (kind_) {
    case TimelineKind::Notes:
        return tr("Nobody has written a note on this deal yet.");
    case TimelineKind::Files:
        return tr("No file has been added to this deal yet.");
    case TimelineKind::Ticks:
        return tr("No action of the checklist has been done yet.");
    case TimelineKind::Changes:
        return tr("Nothing about this deal has been changed yet.");
    case TimelineKind::Tasks:
        return tr("No task has been planned for this deal yet.");
    case TimelineKind::All:
        break;
    }
    return {};
}

void TimelineFilter::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"timelineMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TimelineKind kind : allKinds) {
        QAction* action = menu->addAction(tr("%1: %2").arg(kindText(kind), numberText(counts_.value(kind))));
        action->setData(static_cast<int>(kind));
        action->setCheckable(true);
        action->setChecked(kind == kind_);
        connect(action, &QAction::triggered, this, [this, kind] {
            setKind(kind);
            Q_EMIT chosen(kind);
        });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

} // namespace stagewright
