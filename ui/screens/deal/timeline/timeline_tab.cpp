// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/timeline/timeline_tab.h"

#include "ui/screens/deal/timeline/note_composer.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/theme/theme.h"

#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {
/// A long history is opened step by step, because each entry is a widget.
constexpr qsizetype entriesAtOnce = 50;
} // namespace

TimelineTab::TimelineTab(FileChooser chooser, QWidget* parent)
    : QWidget(parent),
      composer_(new NoteComposer(std::move(chooser), this)),
      entries_(new QVBoxLayout),
      more_(new Button(Button::Kind::Link, tr("Show older entries"), this)),
      limit_(entriesAtOnce)
{
    setObjectName(u"timelineTab"_s);
    more_->setObjectName(u"olderEntries"_s);
    entries_->setSpacing(0);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, space::m, 0, space::m);
    outer->setSpacing(space::l);
    outer->addWidget(composer_);
    outer->addLayout(entries_);
    outer->addWidget(more_, 0, Qt::AlignLeft);
    outer->addStretch();
    connect(more_, &Button::clicked, this, [this] {
        limit_ += entriesAtOnce;
        rebuild();
    });
    more_->hide();
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
    if (found != shown_.cend() && found->item == item)
        return found->entry;
    auto* entry = new TimelineEntry(item, this);
    connect(entry, &TimelineEntry::saveWanted, this, &TimelineTab::saveWanted);
    return entry;
}

void TimelineTab::rebuild()
{
    QHash<EventId, Shown> wanted;
    const qsizetype count = std::min(limit_, items_.size());
    for (qsizetype place = 0; place < count; ++place) {
        const TimelineItem& item = items_.at(place);
        TimelineEntry* entry = entryFor(item);
        wanted.insert(item.event.id, {item, entry});
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
    more_->setVisible(items_.size() > limit_);
}

} // namespace stagewright
