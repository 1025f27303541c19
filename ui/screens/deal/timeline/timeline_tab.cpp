// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/timeline/timeline_tab.h"

#include "ui/screens/checklist/note_text.h"
#include "ui/screens/deal/timeline/note_composer.h"
#include "ui/screens/deal/timeline/timeline_filter.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/theme/theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {
/// A long history is opened step by step, because each entry is a widget.
constexpr qsizetype entriesAtOnce = 50;
} // namespace

TimelineTab::TimelineTab(FileChooser chooser, QWidget* parent)
    : QWidget(parent),
      composer_(new NoteComposer(std::move(chooser), this)),
      filter_(new TimelineFilter(this)),
      nothing_(new TextLabel({}, TextStyle::Body, TextTone::Muted, this)),
      entries_(new QVBoxLayout),
      more_(new Button(Button::Kind::Link, tr("Show older entries"), this)),
      limit_(entriesAtOnce)
{
    setObjectName(u"timelineTab"_s);
    setAcceptDrops(true);
    more_->setObjectName(u"olderEntries"_s);
    entries_->setSpacing(0);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, space::m, 0, space::m);
    outer->setSpacing(space::l);
    outer->addWidget(composer_);
    outer->addWidget(filter_, 0, Qt::AlignLeft);
    outer->addWidget(nothing_);
    outer->addLayout(entries_);
    outer->addWidget(more_, 0, Qt::AlignLeft);
    outer->addStretch();
    connect(more_, &Button::clicked, this, [this] {
        limit_ += entriesAtOnce;
        rebuild();
    });
    more_->hide();
    nothing_->setObjectName(u"emptyTimeline"_s);
    nothing_->setWordWrap(true);
    nothing_->hide();
    connect(filter_, &TimelineFilter::chosen, this, [this](TimelineKind kind) {
        limit_ = entriesAtOnce;
        rebuild();
        Q_EMIT kindChosen(kind);
    });
}

void TimelineTab::showKind(TimelineKind kind)
{
    if (kind == filter_->kind())
        return;
    filter_->setKind(kind);
    rebuild();
}

void TimelineTab::dragEnterEvent(QDragEnterEvent* event)
{
    if (composer_->isEnabled() && !filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TimelineTab::dropEvent(QDropEvent* event)
{
    const QStringList paths = filesIn(*event->mimeData());
    if (!composer_->isEnabled() || paths.isEmpty())
        return;
    event->acceptProposedAction();
    composer_->attach(paths);
    composer_->startWriting();
}

void TimelineTab::startOver()
{
    limit_ = entriesAtOnce;
    composer_->clear();
}

void TimelineTab::setItems(const QList<TimelineItem>& items)
{
    if (items == items_)
        return;
    items_ = items;
    rebuild();
}

TimelineEntry* TimelineTab::entryFor(const TimelineItem& item)
{
    const auto found = shown_.constFind(item.event.id);
    // An open editor stays, whatever has become of its note meanwhile, unless the note is gone.
    const bool stays = found != shown_.cend() && found->entry->isEdited() && !item.changeable.isNull();
    if (stays || (found != shown_.cend() && found->item == item))
        return found->entry;
    auto* entry = new TimelineEntry(item, this);
    connect(entry, &TimelineEntry::saveWanted, this, &TimelineTab::saveWanted);
    connect(entry, &TimelineEntry::changeWanted, this,
            [this, entry, note = item.changeable] { Q_EMIT changeWanted(entry, note); });
    connect(entry, &TimelineEntry::removeWanted, this,
            [this, note = item.changeable] { Q_EMIT removeWanted(note); });
    connect(entry, &TimelineEntry::earlierWanted, this,
            [this, event = item.event.id] { Q_EMIT earlierWanted(event); });
    connect(entry, &TimelineEntry::editorClosed, this, &TimelineTab::rebuild);
    return entry;
}

void TimelineTab::rebuild()
{
    QHash<EventId, Shown> wanted;
    QList<TimelineItem> chosen;
    std::copy_if(items_.cbegin(), items_.cend(), std::back_inserter(chosen),
                 [this](const TimelineItem& item) { return isOfKind(item, filter_->kind()); });
    filter_->setItems(items_);
    nothing_->setText(filter_->nothingText());
    nothing_->setVisible(chosen.isEmpty() && filter_->kind() != TimelineKind::All);
    const qsizetype count = std::min(limit_, chosen.size());
    for (qsizetype place = 0; place < count; ++place) {
        const TimelineItem& item = chosen.at(place);
        TimelineEntry* entry = entryFor(item);
        // What an open editor stands on is shown anew once it is closed.
        const bool stale = entry->isEdited() && shown_.contains(item.event.id);
        wanted.insert(item.event.id, {stale ? shown_.value(item.event.id).item : item, entry});
        if (entries_->indexOf(entry) != place) {
            entries_->removeWidget(entry);
            entries_->insertWidget(static_cast<int>(place), entry);
            entry->show();
        }
    }
    for (auto old = shown_.cbegin(); old != shown_.cend(); ++old) {
        if (wanted.value(old.key(), {{}, nullptr}).entry != old->entry) {
            entries_->removeWidget(old->entry);
            old->entry->hide();
            old->entry->deleteLater();
        }
    }
    shown_ = wanted;
    more_->setVisible(chosen.size() > limit_);
}

} // namespace stagewright
