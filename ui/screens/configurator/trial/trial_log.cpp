// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/trial/trial_log.h"

#include "ui/widgets/text/labels.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// Nobody reads further back than this.
constexpr qsizetype mostShown = 60;

QString iconOf(TrialEntry::Kind kind)
{
    switch (kind) {
    case TrialEntry::Kind::Done:
        return u"check"_s;
    case TrialEntry::Kind::Refused:
        return u"lock"_s;
    case TrialEntry::Kind::Notified:
        return u"notifications"_s;
    case TrialEntry::Kind::Task:
        return u"tasks"_s;
    case TrialEntry::Kind::Closed:
        return u"flag"_s;
    }
    return {};
}

TextTone toneOf(TrialEntry::Kind kind)
{
    if (kind == TrialEntry::Kind::Refused)
        return TextTone::Danger;
    const bool setOff = kind == TrialEntry::Kind::Notified || kind == TrialEntry::Kind::Task;
    return setOff ? TextTone::Muted : TextTone::Normal;
}

} // namespace

TrialLog::TrialLog(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(u"trialLog"_s);
    setAccessibleName(tr("What happens"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget;
    rows_ = new QVBoxLayout(inner);
    rows_->setContentsMargins(0, 0, space::s, 0);
    rows_->setSpacing(space::s);
    setWidget(inner);
    showEntries({});
}

void TrialLog::showEntries(const QList<TrialEntry>& entries)
{
    const QList<TrialEntry> wanted = entries.first(std::min(entries.size(), mostShown));
    if (wanted == shown_ && rows_->count() > 0)
        return;
    shown_ = wanted;
    while (QLayoutItem* item = rows_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const TrialEntry& entry : std::as_const(shown_))
        addLine(entry);
    if (shown_.isEmpty()) {
        auto* nothing =
            new TextLabel(tr("Tick an action to see what it triggers."), TextStyle::Body, TextTone::Faint);
        nothing->setWordWrap(true);
        rows_->addWidget(nothing);
    }
    rows_->addStretch();
    verticalScrollBar()->setValue(0);
}

void TrialLog::addLine(const TrialEntry& entry)
{
    auto* line = new QWidget;
    auto* cells = new QHBoxLayout(line);
    const bool setOff = entry.kind == TrialEntry::Kind::Notified || entry.kind == TrialEntry::Kind::Task;
    cells->setContentsMargins(setOff ? space::xl : 0, 0, 0, 0);
    cells->setSpacing(space::s);
    auto* text = new TextLabel(entry.text, TextStyle::Body, toneOf(entry.kind));
    text->setObjectName(u"trialEntry"_s);
    text->setWordWrap(true);
    cells->addWidget(new IconLabel(iconOf(entry.kind), 16, toneOf(entry.kind)), 0, Qt::AlignTop);
    cells->addWidget(text, 1);
    rows_->addWidget(line);
}

} // namespace stagewright
