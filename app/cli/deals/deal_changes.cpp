// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/deals/deal_json.h"
#include "app/cli/lookup.h"
#include "app/cli/say.h"
#include "core/domain/amount.h"
#include "ui/text/money_text.h"

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

/// Applies the options to what is stored.
class Changer
{
public:
    Changer(const Context& context, const DealFacts& before) : context_(context), wanted_(before) {}

    Result<EnteredDeal> changed()
    {
        readNames();
        for (const auto step : {&Changer::readValue, &Changer::readDay, &Changer::readLists,
                                &Changer::readPeople, &Changer::readVisibility}) {
            if (const Outcome read = (this->*step)(); !read)
                return read.problem();
        }
        return wanted_;
    }

private:
    [[nodiscard]] bool has(const QString& option) const { return context_.arguments.has(option); }
    [[nodiscard]] QString value(const QString& option) const
    {
        return context_.arguments.value(option).simplified();
    }

    void readNames()
    {
        if (has(u"name"_s))
            wanted_.facts.name = value(u"name"_s);
        if (has(u"company"_s)) {
            wanted_.facts.company = {};
            wanted_.newCompany = value(u"company"_s);
        }
        if (has(u"person"_s)) {
            wanted_.facts.person = {};
            wanted_.newPerson = value(u"person"_s);
        }
    }

    Outcome readValue()
    {
        if (!has(u"value"_s))
            return done();
        const QString text = value(u"value"_s);
        if (text.isEmpty()) {
            wanted_.facts.valueMinor = 0;
            return done();
        }
        const auto minor = parsedAmount(text, context_.directory.currency, amountMarksOf(QLocale()));
        if (!minor)
            return minor.problem();
        wanted_.facts.valueMinor = *minor;
        return done();
    }

    Outcome readDay()
    {
        if (!has(u"expected-close"_s))
            return done();
        const QString text = value(u"expected-close"_s);
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!text.isEmpty() && !day.isValid())
            return Problem{ProblemCode::DateUnreadable, {text}};
        wanted_.facts.expectedClose = day;
        return done();
    }

    Outcome readLists()
    {
        if (has(u"product"_s)) {
            const auto product = entryFrom(context_.directory.products, value(u"product"_s));
            if (!product)
                return product.problem();
            wanted_.facts.product = *product;
        }
        if (has(u"source"_s)) {
            const auto source = entryFrom(context_.directory.sources, value(u"source"_s));
            if (!source)
                return source.problem();
            wanted_.facts.source = *source;
        }
        return done();
    }

    Outcome readPeople()
    {
        for (const QString& option : {u"owner"_s, u"add-participant"_s, u"remove-participant"_s}) {
            if (!has(option))
                continue;
            const auto user = userFrom(context_.directory, value(option));
            if (!user)
                return user.problem();
            QList<UserId>& participants = wanted_.facts.participants;
            if (option == u"owner"_s)
                wanted_.facts.owner = *user;
            else if (option == u"remove-participant"_s)
                participants.removeAll(*user);
            else if (!participants.contains(*user))
                participants.append(*user);
        }
        return done();
    }

    Outcome readVisibility()
    {
        if (!has(u"visibility"_s))
            return done();
        const QString text = value(u"visibility"_s);
        for (const Visibility each : {Visibility::Private, Visibility::Public, Visibility::Hidden}) {
            if (visibilityKey(each) == text) {
                wanted_.facts.visibility = each;
                return done();
            }
        }
        return usage(Say::tr("--visibility is private, public or hidden, not \"%1\".").arg(text));
    }

    const Context& context_;
    EnteredDeal wanted_;
};

Result<ExitCode> change(Context& context)
{
    const auto id = dealFrom(context.arguments.word(0));
    if (!id)
        return id.problem();
    const auto before = context.workspace->dealQueries().details(context.actor, *id);
    if (!before)
        return before.problem();
    const DealFacts& base = before->deal.facts;
    const auto wanted = Changer(context, base).changed();
    if (!wanted)
        return wanted.problem();
    const auto changed = context.workspace->deals().changeFacts(context.actor, *id, {base, *wanted});
    if (!changed)
        return changed.problem();
    if (!context.json()) {
        sayLine(Say::tr("%1: changed").arg(id->toText()));
        return Success;
    }
    const auto after = context.workspace->dealQueries().details(context.actor, *id);
    if (!after)
        return after.problem();
    sayJson(detailsJson(*after, context));
    return Success;
}

} // namespace

QList<Command> dealChanges()
{
    return {{u"change"_s,
             u"ID"_s,
             Say::tr("change facts of a deal; what is not given stays, an empty value clears it"),
             1,
             1,
             Needs::Writing,
             {{u"name"_s, u"TEXT"_s, Say::tr("what the deal is called")},
              {u"value"_s, u"AMOUNT"_s, Say::tr("what it is worth, in the currency of the workspace")},
              {u"company"_s, u"NAME"_s, Say::tr("the company; made when there is none of this name")},
              {u"person"_s, u"NAME"_s, Say::tr("the contact person; made when there is none of this name")},
              {u"product"_s, u"NAME"_s, Say::tr("a product from the list")},
              {u"source"_s, u"NAME"_s, Say::tr("a source from the list")},
              {u"owner"_s, u"MAIL"_s, Say::tr("who owns it")},
              {u"add-participant"_s, u"MAIL"_s, Say::tr("add a participant")},
              {u"remove-participant"_s, u"MAIL"_s, Say::tr("remove a participant")},
              {u"expected-close"_s, u"DAY"_s, Say::tr("when it should close, such as 2026-12-31")},
              {u"visibility"_s, u"WORD"_s, Say::tr("who may see it: private, public or hidden")},
              asOption(),
              jsonOption()},
             change}};
}

} // namespace stagewright::cli
