// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/deals/deal_filters.h"
#include "app/cli/deals/deal_json.h"
#include "app/cli/lookup.h"
#include "app/cli/say.h"
#include "ui/text/deals/bulk_text.h"
#include "ui/text/problem_text.h"

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

/// Collects what --set asks for. Facts may be set together, and everything else stands alone.
class WishReader
{
public:
    explicit WishReader(const Context& context) : context_(context) {}

    Result<BulkWish> read()
    {
        const QStringList settings = context_.arguments.values(u"set"_s);
        if (settings.isEmpty())
            return usage(Say::tr("Say what to do: --set NAME=VALUE, or --set delete."));
        for (const QString& setting : settings) {
            const qsizetype equals = setting.indexOf(u'=');
            const QString name = setting.left(equals).trimmed().toLower();
            const QString value = equals < 0 ? QString() : setting.mid(equals + 1).simplified();
            if (const Outcome taken = take(name, value, equals >= 0); !taken)
                return taken.problem();
        }
        if (other_ && (hasFacts_ || settings.size() > 1))
            return usage(Say::tr("A status, a process and delete are set alone."));
        return other_ ? *other_ : BulkWish(facts_);
    }

private:
    Outcome take(const QString& name, const QString& value, bool hasValue)
    {
        if (name == "delete"_L1 && !hasValue)
            return alone(BulkRemoval{});
        if (!hasValue)
            return unknown(name);
        if (name == "status"_L1)
            return takeStatus(value);
        if (name == "process"_L1) {
            const auto process = processFrom(context_.directory, value);
            return process ? alone(BulkSwitch{*process}) : process.problem();
        }
        hasFacts_ = true;
        return takeFact(name, value);
    }

    Outcome takeFact(const QString& name, const QString& value)
    {
        if (name == "owner"_L1)
            return put(userFrom(context_.directory, value), facts_.owner);
        if (name == "source"_L1)
            return put(entryFrom(context_.directory.sources, value), facts_.source);
        if (name == "product"_L1)
            return put(entryFrom(context_.directory.products, value), facts_.product);
        if (name == "expected_close"_L1) {
            const QDate day = QDate::fromString(value, Qt::ISODate);
            if (!value.isEmpty() && !day.isValid())
                return Problem{ProblemCode::DateUnreadable, {value}};
            facts_.expectedClose = day;
            return done();
        }
        if (name == "visibility"_L1) {
            for (const Visibility each : {Visibility::Private, Visibility::Public, Visibility::Hidden}) {
                if (visibilityKey(each) == value.toLower()) {
                    facts_.visibility = each;
                    return done();
                }
            }
        }
        return unknown(name);
    }

    Outcome takeStatus(const QString& value)
    {
        const auto status = statusFromKey(value);
        if (!status)
            return usage(Say::tr("A status is open, won, lost or outdated, not \"%1\".").arg(value));
        if (*status == DealStatus::Open)
            return alone(BulkReopening{});
        BulkClosing closing{*status, {}, context_.arguments.value(u"comment"_s)};
        if (*status != DealStatus::Won) {
            if (!context_.arguments.has(u"reason"_s))
                return Problem{ProblemCode::ReasonRequired, {}};
            const auto reason =
                reasonFrom(context_.directory, *status, context_.arguments.value(u"reason"_s));
            if (!reason)
                return reason.problem();
            closing.reason = *reason;
        }
        return alone(closing);
    }

    template<class Value>
    static Outcome put(const Result<Value>& found, std::optional<Value>& target)
    {
        if (!found)
            return found.problem();
        target = *found;
        return done();
    }

    Outcome alone(const BulkWish& wish)
    {
        other_ = wish;
        return done();
    }

    static Outcome unknown(const QString& name)
    {
        return usage(Say::tr("--set is owner=, source=, product=, expected_close=, visibility=, process=, "
                             "status= or delete, not \"%1\".")
                         .arg(name));
    }

    const Context& context_;
    BulkFacts facts_;
    bool hasFacts_ = false;
    std::optional<BulkWish> other_;
};

void sayReport(const Context& context, const BulkWish& wish, const BulkReport& report, bool isTrial)
{
    if (!context.json()) {
        if (isTrial)
            sayLine(Say::tr("Nothing was stored. This is what would happen:"));
        for (const QString& line : bulkReportText(wish, report))
            sayLine(line);
        return;
    }
    QJsonArray refused;
    for (const BulkRefusal& refusal : report.refused) {
        refused.append(QJsonObject{{u"why"_s, sentence(refusal.problem)},
                                   {u"count"_s, refusal.count},
                                   {u"names"_s, QJsonArray::fromStringList(refusal.names)}});
    }
    sayJson(QJsonObject{{u"stored"_s, !isTrial},
                        {u"changed"_s, report.changed},
                        {u"unchanged"_s, report.unchanged},
                        {u"refused"_s, refused}});
}

Result<ExitCode> bulk(Context& context)
{
    const auto query = dealQueryFrom(context);
    if (!query)
        return query.problem();
    const auto wish = WishReader(context).read();
    if (!wish)
        return wish.problem();
    const bool isTrial = context.arguments.has(u"dry-run"_s);
    const auto report = context.workspace->bulkChanges().apply(
        context.actor, *query, *wish, {}, isTrial ? BulkChanges::Run::Trial : BulkChanges::Run::Store);
    if (!report)
        return report.problem();
    sayReport(context, *wish, *report, isTrial);
    return report->refused.isEmpty() ? Success : Refused;
}

} // namespace

QList<Command> bulkCommands()
{
    return {
        {u"bulk"_s,
         {},
         Say::tr("change, close or delete many deals at once; those that may not be are left and counted"),
         0,
         0,
         Needs::Writing,
         dealFilterOptions() +
             QList<Option>{
                 {u"set"_s, u"NAME=VALUE"_s,
                  Say::tr("owner=MAIL, source=NAME, product=NAME, expected_close=DAY, visibility=WORD; an "
                          "empty value clears it; or process=NAME, status=STATUS, delete; may be repeated")},
                 {u"reason"_s, u"NAME"_s, Say::tr("why they are lost or outdated")},
                 {u"comment"_s, u"TEXT"_s, Say::tr("comment in your own words")},
                 {u"dry-run"_s, {}, Say::tr("store nothing, only tell what would happen")},
                 asOption(),
                 jsonOption()},
         bulk}};
}

} // namespace stagewright::cli
