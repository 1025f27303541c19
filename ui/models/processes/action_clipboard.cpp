// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/action_clipboard.h"

#include "core/exchange/process_file.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QRegularExpression>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActionClipboard)
};

const QString& format()
{
    static const QString name = u"application/x-stagewright-process+json"_s;
    return name;
}

/// "- Call", "• Call", "2) Call", "a. Call", "[x] Call" and "- [ ] Call" all mean Call. A mark must be
/// separated from the text, so that "3D model" and "-5 % for a year" stay as they are.
QString withoutListMark(const QString& line)
{
    static const QRegularExpression mark(
        u"^\\s*(?:(?:[-*+•‣◦▪▫–—·○●□■☐☑☒✓✔➢➤]|\\(?\\d{1,3}[.)]|\\(?[A-Za-z][.)])\\s+)?(?:\\[[ xX]?\\]\\s+)?"_s);
    return QString(line).remove(mark).trimmed();
}

Result<QList<Action>> fromLines(const QString& text, IdSource& ids)
{
    QList<Action> actions;
    for (const QString& each : text.split(u'\n')) {
        const QString line = withoutListMark(each);
        if (line.isEmpty())
            continue;
        if (actions.size() >= Process::maxActions)
            return Problem{ProblemCode::TooManyActions, {QString::number(Process::maxActions)}};
        const auto name = ActionName::from(line);
        if (!name)
            return name.problem();
        actions.append({ids.make<ActionId>(), *name});
    }
    return actions;
}

} // namespace

QMimeData* actionsToClipboard(ProcessId from, const QList<Action>& actions, const Organisation& people)
{
    // The clipboard holds a process file with one stage, because its reader is well tested.
    Process process{from, *ProcessName::from(u"clipboard"_s)};
    process.stages = {{StageId(1), *StageName::from(u"clipboard"_s), {}, 14, actions}};
    QStringList names;
    for (const Action& action : actions)
        names.append(action.name.text());
    auto* data = new QMimeData;
    data->setData(format(), processFileBytes(process, people));
    data->setText(names.join(u'\n'));
    return data;
}

bool holdsActions(const QMimeData& data)
{
    return data.hasFormat(format()) || !data.text().trimmed().isEmpty();
}

Result<QList<Action>> actionsFromClipboard(const QMimeData& data, const Process& into,
                                           const Organisation& people, IdSource& ids)
{
    if (!data.hasFormat(format()))
        return fromLines(data.text(), ids);
    const auto content = readProcessFile(data.data(format()), Words::tr("clipboard"), people, ids);
    if (!content)
        return content.problem();
    QList<Action> actions;
    for (const Stage& stage : content->process.stages) {
        for (Action action : stage.actions) {
            const bool wasCut = content->process.id == into.id && !into.action(action.id);
            if (!wasCut)
                action.id = ids.make<ActionId>();
            actions.append(action);
        }
    }
    return actions;
}

} // namespace stagewright
