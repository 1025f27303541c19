// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/say.h"
#include "app/cli/workspace/demo_environment.h"
#include "core/exchange/defaults.h"
#include "core/services/demo/generator.h"
#include "ui/text/problem_text.h"

#include <QElapsedTimer>

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

Result<UserId> setUp(Workspace& workspace, const NewWorkspace& wanted, const Context& context, qint64 seed)
{
    const auto admin = workspace.setUp(wanted);
    if (!admin || !context.arguments.has(u"demo"_s))
        return admin;
    const auto filled = fillDemo(workspace, quint32(seed), *admin, context.language);
    if (!filled)
        return filled.problem();
    return admin;
}

bool isEmptyWorkspace(const Context& context)
{
    const auto there = Workspace::open(context.database, Workspace::Mode::Read, context.environment);
    if (!there)
        return false;
    const auto isSetUp = (*there)->isSetUp();
    return isSetUp && !*isSetUp;
}

Result<ExitCode> init(Context& context)
{
    const Arguments& arguments = context.arguments;
    if (context.database.isEmpty())
        return usage(Say::tr("Specify where to create the workspace with --database FILE."));
    const auto currency = Currency::fromCode(arguments.value(u"currency"_s, u"PLN"_s));
    if (!currency)
        return currency.problem();
    const auto seed = arguments.number(u"seed"_s, 0, 0xFFFFFFFFLL, 1);
    if (!seed)
        return seed.problem();
    if (arguments.has(u"time-zone"_s)) {
        const auto zone = zoneNamed(arguments.value(u"time-zone"_s));
        if (!zone)
            return zone.problem();
        context.environment.zone = *zone;
    }
    const bool demo = arguments.has(u"demo"_s);
    NewWorkspace wanted = defaultWorkspace(context.language);
    wanted.companyName = arguments.value(u"company"_s, demo ? u"Wrona Systems"_s : Say::tr("My company"));
    wanted.adminName = arguments.value(u"admin"_s, demo ? u"Anna Kowalska"_s : Say::tr("Administrator"));
    wanted.adminEmail =
        arguments.value(u"email"_s, demo ? u"anna.kowalska@example.com"_s : u"admin@example.com"_s);
    wanted.currency = *currency;

    const Environment environment = demo ? demoEnvironment(context.environment) : context.environment;
    const auto fill = [&](Workspace& workspace) -> Outcome {
        const auto admin = setUp(workspace, wanted, context, *seed);
        return admin ? done() : admin.problem();
    };
    Outcome made = Workspace::make(context.database, environment, fill);
    // A window closed before its first form was filled in leaves a workspace that was never set up.
    if (!made && made.problem().code == ProblemCode::DatabaseExists && isEmptyWorkspace(context)) {
        const auto there = Workspace::open(context.database, Workspace::Mode::ReadWrite, environment);
        made = there ? fill(**there) : there.problem();
    }
    if (!made)
        return made.problem();
    sayLine(Say::tr("Created the workspace %1 for %2 <%3>.")
                .arg(context.database, wanted.adminName, wanted.adminEmail));
    return Success;
}

QString checkKindText(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Integrity:
        return Say::tr("integrity");
    case CheckKind::ForeignKeys:
        return Say::tr("reference");
    case CheckKind::Progress:
        return Say::tr("progress");
    case CheckKind::Totals:
        return Say::tr("total");
    case CheckKind::SearchIndex:
        return Say::tr("search index");
    }
    return {};
}

QString checkKindKey(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Integrity:
        return u"integrity"_s;
    case CheckKind::ForeignKeys:
        return u"foreign_keys"_s;
    case CheckKind::Progress:
        return u"progress"_s;
    case CheckKind::Totals:
        return u"totals"_s;
    case CheckKind::SearchIndex:
        return u"search_index"_s;
    }
    return {};
}

QString checkPartText(CheckPart part)
{
    switch (part) {
    case CheckPart::File:
        return Say::tr("the integrity of the file");
    case CheckPart::References:
        return Say::tr("its references");
    case CheckPart::Deals:
        return Say::tr("stages, weights and texts of deals");
    case CheckPart::Totals:
        return Say::tr("totals");
    case CheckPart::Names:
        return Say::tr("names of companies and people");
    case CheckPart::SearchIndex:
        return Say::tr("the search index");
    }
    return {};
}

QString checkPartKey(CheckPart part)
{
    switch (part) {
    case CheckPart::File:
        return u"integrity"_s;
    case CheckPart::References:
        return u"foreign_keys"_s;
    case CheckPart::Deals:
        return u"deals"_s;
    case CheckPart::Totals:
        return u"totals"_s;
    case CheckPart::Names:
        return u"names"_s;
    case CheckPart::SearchIndex:
        return u"search_index"_s;
    }
    return {};
}

QString named(const QList<CheckPart>& parts)
{
    QStringList names;
    for (const CheckPart part : parts)
        names.append(checkPartText(part));
    return names.join(u", "_s);
}

QJsonArray keysOf(const QList<CheckPart>& parts)
{
    QJsonArray keys;
    for (const CheckPart part : parts)
        keys.append(checkPartKey(part));
    return keys;
}

/// A time zone that this computer does not know is no fault of the file. In words it is told at opening.
void sayCheckJson(const CheckReport& report, const QString& unknownZone)
{
    QJsonArray differences;
    for (const Difference& each : report.differences) {
        differences.append(QJsonObject{{u"kind"_s, checkKindKey(each.kind)},
                                       {u"place"_s, each.place},
                                       {u"stored"_s, each.stored},
                                       {u"expected"_s, each.expected}});
    }
    sayJson(QJsonObject{{u"deals"_s, report.dealsChecked},
                        {u"ticks"_s, report.ticksRead},
                        {u"totals"_s, report.totalsChecked},
                        {u"verified"_s, keysOf(report.verified)},
                        {u"not_verified"_s, keysOf(report.unverified)},
                        {u"difference_count"_s, report.differenceCount},
                        {u"differences"_s, differences},
                        {u"unknown_time_zone"_s, unknownZone.isEmpty() ? QJsonValue() : unknownZone}});
}

void sayCheck(const CheckReport& report, const QString& unknownZone)
{
    sayLine(Say::tr("Verified: %1.").arg(named(report.verified)));
    sayLine(Say::tr("Read: %1, %2, %3.")
                .arg(Say::tr("%n deal(s)", nullptr, int(report.dealsChecked)),
                     Say::tr("%n tick(s)", nullptr, int(report.ticksRead)),
                     Say::tr("%n total(s)", nullptr, int(report.totalsChecked))));
    if (!report.unverified.isEmpty())
        sayLine(Say::tr("Not verified because it cannot be read: %1.").arg(named(report.unverified)));
    if (!unknownZone.isEmpty())
        sayLine(Say::tr("Days are counted in this computer's time zone, because it does not know the "
                        "workspace's: %1.")
                    .arg(unknownZone));
    for (const Difference& each : report.differences) {
        sayLine(Say::tr("%1 %2: stored %3, should be %4")
                    .arg(checkKindText(each.kind), each.place, each.stored, each.expected));
    }
    sayLine(report.differenceCount == 0
                ? Say::tr("No problems found.")
                : Say::tr("%n difference(s) found.", nullptr, int(report.differenceCount)));
}

Result<ExitCode> check(Context& context)
{
    const auto report = context.workspace->check().run();
    if (!report)
        return report.problem();
    context.json() ? sayCheckJson(*report, context.directory.unknownZone)
                   : sayCheck(*report, context.directory.unknownZone);
    return report->differenceCount == 0 ? Success : Failure;
}

Result<ExitCode> sayWorkspace(const Context& context, const Directory& directory)
{
    const QString zone = directory.storedZone();
    if (context.json()) {
        sayJson(QJsonObject{{u"name"_s, directory.workspaceName},
                            {u"currency"_s, directory.currency.code()},
                            {u"time_zone"_s, zone}});
        return Success;
    }
    sayTable({{Say::tr("Name"), directory.workspaceName},
              {Say::tr("Currency"), directory.currency.code()},
              {Say::tr("Time zone"), zone}});
    return Success;
}

Result<ExitCode> showWorkspace(Context& context)
{
    return sayWorkspace(context, context.directory);
}

Result<ExitCode> setWorkspace(Context& context)
{
    const Arguments& arguments = context.arguments;
    if (!arguments.has(u"name"_s) && !arguments.has(u"time-zone"_s))
        return usage(Say::tr("Specify what to set: --name NAME or --time-zone ID."));
    ListService& lists = context.workspace->lists();
    const WorkspaceSettings before{context.directory.workspaceName, context.directory.storedZone()};
    const WorkspaceSettings wanted{arguments.value(u"name"_s, before.name),
                                   arguments.value(u"time-zone"_s, before.timeZone)};
    if (const Outcome set = lists.changeWorkspace(context.actor, {before, wanted}); !set)
        return set.problem();
    const auto directory = lists.directory();
    if (!directory)
        return directory.problem();
    return sayWorkspace(context, *directory);
}

Result<ExitCode> generate(Context& context)
{
    const auto count = context.arguments.number(u"deals"_s, 1, 100'000'000, 0);
    if (!count)
        return count.problem();
    if (*count == 0)
        return usage(Say::tr("Specify how many with --deals N."));
    const auto seed = context.arguments.number(u"seed"_s, 0, 0xFFFFFFFFLL, 1);
    if (!seed)
        return seed.problem();
    bool readable = false;
    const QString share = context.arguments.value(u"closed-share"_s, u"0.7"_s);
    const double closedShare = share.toDouble(&readable);
    if (!readable || !(closedShare >= 0 && closedShare <= 1))
        return usage(Say::tr("--closed-share is a number from 0 to 1, not \"%1\".").arg(share));
    QElapsedTimer timer;
    timer.start();
    const auto made = generateDeals(*context.workspace, *count, quint32(*seed), closedShare);
    if (!made)
        return made.problem();
    const double seconds = double(std::max<qint64>(timer.elapsed(), 1)) / 1000;
    const qint64 rate = qint64(double(*made) / seconds);
    if (context.json()) {
        sayJson(QJsonObject{{u"deals"_s, *made}, {u"seconds"_s, seconds}, {u"deals_per_second"_s, rate}});
        return Success;
    }
    sayLine(Say::tr("Created %n deal(s)", nullptr, int(*made)) +
            Say::tr(" in %1 s, %2 a second.").arg(seconds, 0, 'f', 2).arg(rate));
    return Success;
}

} // namespace

QList<Command> workspaceCommands()
{
    return {{u"init"_s,
             {},
             Say::tr("create a new workspace"),
             0,
             0,
             Needs::Nothing,
             {{u"demo"_s, {}, Say::tr("with a year of demo data")},
              {u"seed"_s, u"N"_s, Say::tr("seed of the demo data: the same number gives the same data")},
              {u"company"_s, u"NAME"_s, Say::tr("the name of the company")},
              {u"admin"_s, u"NAME"_s, Say::tr("the name of the administrator")},
              {u"email"_s, u"MAIL"_s, Say::tr("the administrator's e-mail")},
              {u"currency"_s, u"CODE"_s, Say::tr("PLN unless given")},
              {u"time-zone"_s, u"ID"_s,
               Say::tr("whose days count, such as Europe/Warsaw; this computer's unless given")}},
             init},
            {u"workspace show"_s,
             {},
             Say::tr("show the name, currency and time zone of the workspace"),
             0,
             0,
             Needs::Reading,
             {asOption(), jsonOption()},
             showWorkspace},
            {u"workspace set"_s,
             {},
             Say::tr("change the name or the time zone of the workspace"),
             0,
             0,
             Needs::Writing,
             {{u"name"_s, u"NAME"_s, Say::tr("the name of the company")},
              {u"time-zone"_s, u"ID"_s, Say::tr("whose days and quarters count, such as Europe/Warsaw")},
              asOption(),
              jsonOption()},
             setWorkspace},
            {u"check"_s,
             {},
             Say::tr("recompute every derived fact and compare"),
             0,
             0,
             Needs::Reading,
             {jsonOption()},
             check},
            {u"generate"_s,
             {},
             Say::tr("add made-up deals, for benchmarks"),
             0,
             0,
             Needs::Writing,
             {{u"deals"_s, u"N"_s, Say::tr("how many")},
              {u"seed"_s, u"N"_s, Say::tr("seed of the demo data: the same number gives the same data")},
              {u"closed-share"_s, u"X"_s, Say::tr("how many of them are closed, 0 to 1; 0.7 unless given")},
              jsonOption()},
             generate}};
}

} // namespace stagewright::cli
