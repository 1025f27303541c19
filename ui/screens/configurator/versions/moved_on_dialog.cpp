// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/versions/moved_on_dialog.h"

#include "core/domain/process/conflict_resolution.h"
#include "ui/text/change_text.h"
#include "ui/text/conflict_text.h"
#include "ui/text/date_text.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/text/tool_tip.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int contentWidth = 600;
constexpr int tallest = 380;
/// For one version; whoever wants all of them can compare the versions.
constexpr qsizetype mostChanges = 12;
/// Beside the choice, and below it.
constexpr qsizetype longestValue = 28;
constexpr qsizetype longestText = 300;

enum Side { Mine, Theirs };

TextLabel* wrapped(const QString& text, TextStyle style = TextStyle::Body, TextTone tone = TextTone::Normal)
{
    auto* label = new TextLabel(text, style, tone);
    label->setWordWrap(true);
    return label;
}

QString shortened(const QString& text, qsizetype longest)
{
    return text.size() > longest ? text.first(longest - 1) + u'…' : text;
}

QString segmentText(const QString& side, const QString& value)
{
    // What does not fit goes below.
    return value.isEmpty() || value.size() > longestValue
               ? side
               : MovedOnDialog::tr("%1: %2").arg(side, isolated(value));
}

} // namespace

MovedOnDialog::MovedOnDialog(const Content& content, QWidget* parent)
    : CardDialog(content.refused ? tr("Not saved: there is a newer version of the process")
                                 : tr("There is a newer version of the process"),
                 parent),
      content_(content)
{
    setObjectName(u"movedOnDialog"_s);
    auto* what = wrapped(content.whatHappened);
    what->setObjectName(u"whatHappened"_s);
    this->content()->addWidget(what);
    auto* inner = new QWidget;
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, space::s, 0);
    rows->setSpacing(space::xs);
    addVersions(rows);
    addConflicts(rows);
    rows->addStretch();
    auto* area = new QScrollArea;
    area->setObjectName(u"movedOnDetails"_s);
    area->setAccessibleName(tr("What has changed since"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inner);
    area->setMinimumWidth(contentWidth);
    inner->setFixedWidth(contentWidth - space::s);
    area->setFixedHeight(std::min(tallest, inner->heightForWidth(contentWidth - space::s)));
    this->content()->addWidget(area);
    addButtons();
}

void MovedOnDialog::addVersions(QVBoxLayout* rows)
{
    const QList<ProcessVersion>& since = content_.draft.since;
    for (qsizetype i = since.size() - 1; i >= 0; --i) {
        const ProcessVersion& each = since[i];
        const Process& before = i + 1 < since.size() ? since[i + 1].process : content_.draft.base;
        const User* author = content_.people.user(each.savedBy);
        const QString when = momentText(each.savedAt, content_.zone, QLocale());
        const QString number = numberText(each.version);
        rows->addWidget(wrapped(author ? tr("Version %1 · %2, %3").arg(number, when, isolated(author->name))
                                       : tr("Version %1 · %2").arg(number, when),
                                TextStyle::BodyStrong));
        if (!each.comment.isEmpty())
            rows->addWidget(wrapped(each.comment, TextStyle::Body, TextTone::Muted));
        const auto changes = compare(before, each.process);
        for (const ProcessChange& change : changes.first(std::min(changes.size(), mostChanges))) {
            auto* line = wrapped(u"• "_s + changeText(change, before, each.process));
            line->setObjectName(u"theirChange"_s);
            rows->addWidget(line);
        }
        if (changes.size() > mostChanges)
            rows->addWidget(wrapped(tr("… and %n more", nullptr, int(changes.size() - mostChanges)),
                                    TextStyle::Caption, TextTone::Muted));
        rows->addSpacing(space::s);
    }
}

void MovedOnDialog::addConflicts(QVBoxLayout* rows)
{
    const Merge& merge = content_.draft.merge;
    if (merge.conflicts.isEmpty()) {
        auto* none = wrapped(tr("Your changes do not conflict with these and can be merged."));
        none->setObjectName(u"noConflicts"_s);
        rows->addWidget(none);
        return;
    }
    rows->addWidget(wrapped(tr("%n conflicting change(s). Which version do you want to keep?", nullptr,
                               int(merge.conflicts.size())),
                            TextStyle::BodyStrong));
    for (const MergeConflict& conflict : merge.conflicts) {
        const QString text = conflictText(conflict, merge.merged);
        const QString mine = conflictValue(conflict, content_.mine);
        const QString theirs = conflictValue(conflict, content_.draft.theirs);
        auto* choice = new Segmented;
        choice->setObjectName(u"conflict"_s);
        choice->setAccessibleName(text);
        choice->addSegment(segmentText(tr("Mine"), mine), Mine);
        choice->addSegment(segmentText(tr("Theirs"), theirs), Theirs);
        const bool oursStands = resolved(merge.merged, conflict, content_.mine) == merge.merged;
        choice->setCurrentIndex(oursStands ? Mine : Theirs);
        choices_.append(choice);
        auto* line = new QHBoxLayout;
        line->addWidget(wrapped(text), 1);
        line->addWidget(choice);
        rows->addLayout(line);
        addLongValues(rows, mine, theirs);
    }
}

void MovedOnDialog::addLongValues(QVBoxLayout* rows, const QString& mine, const QString& theirs)
{
    if (std::max(mine.size(), theirs.size()) <= longestValue)
        return;
    for (const auto& [side, value] : {std::pair(tr("Mine"), mine), std::pair(tr("Theirs"), theirs)}) {
        auto* line = wrapped(tr("%1: %2").arg(side, isolated(shortened(value, longestText))), TextStyle::Body,
                             TextTone::Muted);
        line->setObjectName(u"conflictValue"_s);
        if (value.size() > longestText)
            line->setToolTip(toolTipText(value));
        rows->addWidget(line);
    }
}

void MovedOnDialog::addButtons()
{
    const auto add = [this](const QString& text, const QString& name, auto chosen) {
        auto* button = new Button(Button::Kind::Secondary, text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        addFooterButton(button);
        connect(button, &Button::clicked, this, [this, chosen] {
            reject();
            Q_EMIT(this->*chosen)();
        });
    };
    add(tr("Load newer version"), u"reload"_s, &MovedOnDialog::reloadChosen);
    add(tr("Save as a copy"), u"saveCopy"_s, &MovedOnDialog::copyChosen);
    primary()->setText(tr("Merge"));
    secondary()->setText(tr("Keep editing"));
    connect(this, &QDialog::accepted, this, &MovedOnDialog::mergeChosen);
}

Process MovedOnDialog::merged() const
{
    const Merge& merge = content_.draft.merge;
    Process result = merge.merged;
    for (qsizetype i = 0; i < choices_.size(); ++i) {
        const bool mine = choices_[i]->currentIndex() == Mine;
        result = resolved(result, merge.conflicts[i], mine ? content_.mine : content_.draft.theirs);
    }
    return result;
}

} // namespace stagewright
