// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deal_facts.h"

#include "core/services/session.h"

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// What stands for nothing, in every language.
QString nothing()
{
    return u"–"_s;
}

class FactReader
{
public:
    explicit FactReader(Session& session) : session_(session) {}

    [[nodiscard]] QString user(UserId id) const
    {
        const User* user = session_.organisation().user(id);
        return user ? user->name : nothing();
    }
    [[nodiscard]] QString users(const QList<UserId>& ids) const
    {
        QStringList names;
        for (const UserId id : ids)
            names.append(user(id));
        return names.isEmpty() ? nothing() : names.join(u", ");
    }
    [[nodiscard]] QString company(CompanyId id) const { return nameOf(session_.lists.company(id)); }
    [[nodiscard]] QString person(PersonId id) const { return nameOf(session_.lists.person(id)); }
    template<class AnyId, class Entries>
    [[nodiscard]] QString entry(AnyId id, const Entries& entries) const
    {
        for (const auto& entry : entries) {
            if (entry.id == id)
                return entry.name;
        }
        return nothing();
    }
    [[nodiscard]] QString date(QDate day) const
    {
        return day.isValid() ? day.toString(Qt::ISODate) : nothing();
    }
    [[nodiscard]] QString money(qint64 minor) const
    {
        const Currency currency = session_.currency();
        const qint64 unit = currency.minorPerMajor();
        QString text = QString::number(minor / unit);
        if (minor % unit != 0)
            text += u'.' + QString::number(minor % unit).rightJustified(currency.minorDigits(), u'0');
        return text + u' ' + currency.code();
    }

private:
    template<class Found>
    [[nodiscard]] static QString nameOf(const Found& found)
    {
        return found ? found->name : nothing();
    }
    Session& session_;
};

} // namespace

QList<ChangedFact> changedFacts(Session& session, const DealFacts& before, const DealFacts& after)
{
    const FactReader read(session);
    const QList<ChangedFact> all = {
        {u"name"_s, before.name, after.name},
        {u"company"_s, read.company(before.company), read.company(after.company)},
        {u"person"_s, read.person(before.person), read.person(after.person)},
        {u"value"_s, read.money(before.valueMinor), read.money(after.valueMinor)},
        {u"product"_s, read.entry(before.product, session.lists.products()),
         read.entry(after.product, session.lists.products())},
        {u"source"_s, read.entry(before.source, session.lists.sources()),
         read.entry(after.source, session.lists.sources())},
        {u"owner"_s, read.user(before.owner), read.user(after.owner)},
        {u"participants"_s, read.users(before.participants), read.users(after.participants)},
        {u"expected_close"_s, read.date(before.expectedClose), read.date(after.expectedClose)},
        {u"visibility"_s, visibilityKey(before.visibility), visibilityKey(after.visibility)},
    };
    QList<ChangedFact> changed;
    for (const ChangedFact& fact : all) {
        if (fact.before != fact.after)
            changed.append(fact);
    }
    return changed;
}

} // namespace stagewright
