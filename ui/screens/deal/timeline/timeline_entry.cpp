// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/timeline/timeline_entry.h"

#include "ui/screens/deal/timeline/icon_disc.h"
#include "ui/screens/deal/timeline/marked_label.h"
#include "ui/screens/deal/timeline/note_editor.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/read_text.h"
#include "ui/widgets/layout/card.h"
#include "ui/widgets/layout/flow_layout.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/text/tool_tip.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>

#include <utility>

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
    case EventKind::NoteRestored:
    case EventKind::FileRestored:
    case EventKind::DealRestored:
        return {u"undo"_s, Chip::Tone::Neutral};
    case EventKind::NoteAdded:
        return {u"note"_s, Chip::Tone::Neutral};
    case EventKind::Lost:
        return {u"close"_s, Chip::Tone::Danger};
    case EventKind::Outdated:
        return {u"clock"_s, Chip::Tone::Neutral};
    case EventKind::FactsChanged:
    case EventKind::ProcessChanged:
    case EventKind::NoteChanged:
        return {u"edit"_s, Chip::Tone::Neutral};
    case EventKind::TaskAdded:
        return {u"trigger"_s, Chip::Tone::Accent};
    case EventKind::DealRemoved:
    case EventKind::NoteRemoved:
    case EventKind::FileRemoved:
    case EventKind::TaskRemoved:
        return {u"delete"_s, Chip::Tone::Neutral};
    case EventKind::FileAdded:
        return {u"attachment"_s, Chip::Tone::Neutral};
    case EventKind::Created:
    case EventKind::Imported:
        break;
    }
    return {u"add"_s, Chip::Tone::Neutral};
}

} // namespace

TimelineEntry::TimelineEntry(const TimelineItem& item, QWidget* parent) : QWidget(parent), item_(item)
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
    if (item.event.kind == EventKind::NoteChanged) {
        auto* earlier = new Button(Button::Kind::Link, tr("Show the text before"), this);
        earlier->setObjectName(u"earlierNote"_s);
        connect(earlier, &Button::clicked, this, &TimelineEntry::earlierWanted);
        lines->addWidget(earlier, 0, Qt::AlignLeft);
    }
    row->addLayout(lines, 1);
}

void TimelineEntry::addNote(QVBoxLayout& lines, const TimelineItem& item)
{
    if (item.note.isEmpty() && item.files.isEmpty())
        return;
    auto* card = new Card(this);
    card->setSunken(true);
    auto* inside = new QVBoxLayout(card);
    inside_ = inside;
    inside->setContentsMargins(space::m, 10, space::m, 10);
    inside->setSpacing(6);
    if (!item.note.isEmpty()) {
        text_ = new ReadText(item.note, card);
        text_->setObjectName(u"entryNote"_s);
        text_->setAccessibleName(tr("Note"));
        text_->setContextMenuPolicy(item.changeable.isNull() ? Qt::DefaultContextMenu : Qt::NoContextMenu);
        auto* line = new QHBoxLayout;
        line->setSpacing(space::s);
        line->addWidget(text_, 1);
        if (!item.changeable.isNull()) {
            tools_ = makeTools(card);
            line->addWidget(tools_, 0, Qt::AlignTop);
        }
        inside->addLayout(line);
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

QWidget* TimelineEntry::makeTools(QWidget* parent)
{
    auto* tools = new QWidget(parent);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(space::xs);
    auto* change = new IconButton(u"edit"_s, tr("Change the note"), tools);
    change->setObjectName(u"changeNote"_s);
    auto* remove = new IconButton(u"delete"_s, tr("Delete the note"), tools);
    remove->setObjectName(u"removeNote"_s);
    for (IconButton* each : {change, remove}) {
        each->setSide(24);
        row->addWidget(each);
    }
    connect(change, &IconButton::clicked, this, &TimelineEntry::changeWanted);
    connect(remove, &IconButton::clicked, this, &TimelineEntry::removeWanted);
    return tools;
}

NoteEditor* TimelineEntry::openEditor()
{
    if (editor_ || !text_)
        return editor_;
    editor_ = new NoteEditor(item_.note, inside_->parentWidget());
    text_->hide();
    if (tools_)
        tools_->hide();
    inside_->insertWidget(0, editor_);
    editor_->show();
    return editor_;
}

void TimelineEntry::closeEditor()
{
    NoteEditor* editor = std::exchange(editor_, nullptr);
    if (!editor)
        return;
    editor->hide();
    editor->deleteLater();
    text_->show();
    if (tools_)
        tools_->show();
    Q_EMIT editorClosed();
}

void TimelineEntry::contextMenuEvent(QContextMenuEvent* event)
{
    if (item_.changeable.isNull() || editor_) {
        QWidget::contextMenuEvent(event);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(u"noteMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (text_ && text_->textCursor().hasSelection())
        menu->addAction(tr("Copy"), text_, &QTextEdit::copy);
    menu->addAction(tr("Change the note"), this, &TimelineEntry::changeWanted);
    menu->addAction(tr("Delete the note"), this, &TimelineEntry::removeWanted);
    menu->popup(event->globalPos());
}

} // namespace stagewright
