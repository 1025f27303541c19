// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/board/items/board_text.h"

#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/text/placeholder_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

struct BoardText
{
    Q_DECLARE_TR_FUNCTIONS(BoardText)
};

QString names(const QList<UserId>& ids, const Organisation& people)
{
    QStringList found;
    for (const UserId id : ids) {
        if (const User* user = people.user(id))
            found.append(isolated(user->name));
    }
    return found.join(u", "_s);
}

QString notifyLine(const NotifyRule& rule, const Organisation& people)
{
    QStringList groups;
    if (rule.administrators)
        groups.append(BoardText::tr("administrators"));
    if (rule.managers)
        groups.append(BoardText::tr("managers"));
    if (rule.participants)
        groups.append(BoardText::tr("participants"));
    if (rule.owner)
        groups.append(BoardText::tr("owner"));
    if (!rule.people.isEmpty())
        groups.append(names(rule.people, people));
    return BoardText::tr("Notifies: %1").arg(groups.join(u", "_s));
}

} // namespace

qint64 sharePercent(qint64 weight, qint64 total)
{
    return total > 0 ? (200 * weight + total) / (2 * total) : 0;
}

QString shareText(qint64 weight, qint64 total)
{
    return percentText(sharePercent(weight, total));
}

QStringList optionLines(const Action& action, const Organisation& people)
{
    QStringList lines;
    if (action.mandatory)
        lines.append(BoardText::tr("Mandatory: a deal cannot be won without it"));
    if (action.performers.rule == PerformerRule::Chosen)
        lines.append(BoardText::tr("May be performed by: %1").arg(names(action.performers.people, people)));
    else if (action.performers.rule != PerformerRule::Everyone)
        lines.append(BoardText::tr("May be performed by: %1").arg(performerRuleText(action.performers.rule)));
    if (action.note != NoteRequirement::None)
        lines.append(BoardText::tr("Requires: %1").arg(noteRequirementText(action.note)));
    if (!action.notify.isEmpty())
        lines.append(notifyLine(action.notify, people));
    if (action.trigger)
        lines.append(
            BoardText::tr("Adds a task: %1").arg(isolated(withShownPlaceholders(action.trigger->title))));
    return lines;
}

QStringList optionIcons(const Action& action)
{
    QStringList icons;
    if (action.mandatory)
        icons.append(u"mandatory"_s);
    if (action.performers.rule != PerformerRule::Everyone)
        icons.append(u"lock"_s);
    if (action.note == NoteRequirement::Note)
        icons.append(u"note"_s);
    if (action.note == NoteRequirement::NoteWithFile)
        icons.append(u"attachment"_s);
    if (!action.notify.isEmpty())
        icons.append(u"notifications"_s);
    if (action.trigger)
        icons.append(u"trigger"_s);
    return icons;
}

} // namespace stagewright
