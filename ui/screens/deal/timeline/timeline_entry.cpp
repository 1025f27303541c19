// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/timeline/timeline_entry.h"

#include "ui/screens/deal/timeline/icon_disc.h"
#include "ui/screens/deal/timeline/marked_label.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/read_text.h"
#include "ui/widgets/layout/card.h"
#include "ui/widgets/layout/flow_layout.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/text/tool_tip.h"

#include <QHBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

struct Picture
{
    QString icon;
    Chip::Tone tone;
};

Picture pictureOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Ticked:
    case EventKind::Won:
    case EventKind::TaskDone:
        return {u"check"_s, Chip::Tone::Success};
    case EventKind::Unticked:
    case EventKind::Reopened:
    case EventKind::TaskReopened:
    case EventKind::DealRestored:
        return {u"undo"_s, Chip::Tone::Neutral};
    case EventKind::NoteAdded:
    case EventKind::NoteChanged:
        return {u"note"_s, Chip::Tone::Neutral};
    case EventKind::Lost:
    case EventKind::DealRemoved:
    case EventKind::NoteRemoved:
    case EventKind::TaskRemoved:
        return {u"close"_s, Chip::Tone::Danger};
    case EventKind::Outdated:
        return {u"clock"_s, Chip::Tone::Neutral};
    case EventKind::FactsChanged:
    case EventKind::ProcessChanged:
        return {u"edit"_s, Chip::Tone::Neutral};
    case EventKind::TaskAdded:
        return {u"trigger"_s, Chip::Tone::Accent};
    case EventKind::FileAdded:
        return {u"attachment"_s, Chip::Tone::Neutral};
    case EventKind::Created:
    case EventKind::Imported:
        break;
    }
    return {u"add"_s, Chip::Tone::Neutral};
}

} // namespace

TimelineEntry::TimelineEntry(const TimelineItem& item, QWidget* parent) : QWidget(parent)
{
    setObjectName(u"timelineEntry"_s);
    const Picture picture = pictureOf(item.event.kind);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 18);
    row->setSpacing(space::m);
    row->addWidget(new IconDisc(picture.icon, picture.tone, this), 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    auto* title =
        new MarkedLabel(eventText(item.event, item.actor), {item.actor, subjectText(item.event)}, this);
    title->setObjectName(u"entryTitle"_s);
    lines->addWidget(title);
    auto* below = new TextLabel(item.below, TextStyle::Caption, TextTone::Faint, this);
    below->setWordWrap(true);
    lines->addWidget(below);
    addNote(*lines, item);
    row->addLayout(lines, 1);
}

void TimelineEntry::addNote(QVBoxLayout& lines, const TimelineItem& item)
{
    if (item.note.isEmpty() && item.files.isEmpty())
        return;
    auto* card = new Card(this);
    card->setSunken(true);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::m, 10, space::m, 10);
    inside->setSpacing(6);
    if (!item.note.isEmpty()) {
        auto* text = new ReadText(item.note, card);
        text->setObjectName(u"entryNote"_s);
        text->setAccessibleName(tr("Note"));
        inside->addWidget(text);
    }
    if (!item.files.isEmpty()) {
        auto* files = new QWidget(card);
        auto* flow = new FlowLayout(files, 6, 6);
        flow->setContentsMargins({});
        for (const FileInfo& file : item.files) {
            auto* chip = new Button(Button::Kind::Quiet, u"attachment"_s,
                                    tr("%1 · %2").arg(isolated(file.name), sizeText(file.size)), files);
            chip->setObjectName(u"fileChip"_s);
            chip->setMaximumTextWidth(320);
            chip->setToolTip(toolTipText(tr("Save %1").arg(isolated(file.name))));
            connect(chip, &Button::clicked, this, [this, file] { Q_EMIT saveWanted(file); });
            flow->addWidget(chip);
        }
        inside->addWidget(files);
    }
    lines.addSpacing(space::xs);
    lines.addWidget(card);
}

} // namespace stagewright
