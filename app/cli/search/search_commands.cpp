// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/deals/deal_json.h"
#include "app/cli/say.h"
#include "ui/text/search/search_text.h"

#include <QLocale>

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

QString kindKey(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Deal:
        return u"deal"_s;
    case SearchKind::Company:
        return u"company"_s;
    case SearchKind::Person:
        return u"person"_s;
    case SearchKind::Colleague:
        return u"colleague"_s;
    case SearchKind::Task:
        return u"task"_s;
    case SearchKind::Note:
        return u"note"_s;
    }
    return {};
}

QJsonObject hitJson(const SearchHit& hit, const Context& context)
{
    QJsonObject json{
        {u"kind"_s, kindKey(hit.place.kind)}, {u"id"_s, idToText(hit.place.id)}, {u"title"_s, hit.title}};
    switch (hit.place.kind) {
    case SearchKind::Deal:
        json.insert(u"company"_s, textJson(hit.of));
        json.insert(u"status"_s, statusKey(hit.status));
        json.insert(u"value"_s, amountJson(hit.valueMinor, context.directory.currency));
        break;
    case SearchKind::Company:
        break;
    case SearchKind::Person:
        json.insert(u"company"_s, textJson(hit.of));
        json.insert(u"reach"_s, textJson(hit.reach));
        break;
    case SearchKind::Colleague:
        json.insert(u"team"_s, textJson(hit.of));
        json.insert(u"reach"_s, textJson(hit.reach));
        break;
    case SearchKind::Task:
        json.insert(u"due"_s, dayJson(hit.due));
        json.insert(u"done"_s, hit.done);
        [[fallthrough]];
    case SearchKind::Note:
        json.insert(u"deal"_s, textJson(hit.of));
        json.insert(u"deal_id"_s,
                    hit.deal.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(hit.deal.toText()));
        break;
    }
    return json;
}

Result<ExitCode> search(Context& context)
{
    const auto limit = context.arguments.number(u"limit"_s, 1, 10'000, 20);
    if (!limit)
        return limit.problem();
    const int most = int(*limit);
    const auto found =
        context.workspace->search().find(context.actor, context.arguments.word(0), {most, most});
    if (!found)
        return found.problem();
    QJsonArray all;
    QList<QStringList> rows{{Say::tr("Kind"), Say::tr("Id"), Say::tr("Name"), Say::tr("About")}};
    for (const SearchGroup& group : *found) {
        for (const SearchHit& hit : group.hits) {
            all.append(hitJson(hit, context));
            rows.append({searchKindText(group.kind), idToText(hit.place.id), hit.title,
                         hitDetail(hit, context.directory.currency, QLocale())});
        }
    }
    if (context.json())
        sayJson(all);
    else if (all.isEmpty())
        sayLine(Say::tr("Nothing found."));
    else
        sayTable(rows);
    return Success;
}

} // namespace

QList<Command> searchCommands()
{
    return {{u"search"_s,
             u"TEXT"_s,
             Say::tr("find deals, companies, people, tasks and notes"),
             1,
             1,
             Needs::Reading,
             {{u"limit"_s, u"N"_s, Say::tr("maximum number")}, asOption(), jsonOption()},
             search}};
}

} // namespace stagewright::cli
