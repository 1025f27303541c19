// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/deal_facts.h"

#include "core/services/session/session.h"

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// The sign for "nothing" in every language.
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
    [[nodiscard]] QString company(CompanyId id) const
    {
        return id.isNull() ? nothing() : nameOf(session_.lists.company(id));
    }
    [[nodiscard]] QString person(PersonId id) const
    {
        return id.isNull() ? nothing() : nameOf(session_.lists.person(id));
    }
    template<class AnyId, class Entries>
    [[nodiscard]] QString entry(AnyId id, Entries (ListStore::*entries)()) const
    {
        if (id.isNull())
            return nothing();
        for (const auto& entry : (session_.lists.*entries)()) {
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

namespace {

struct FactWords
{
    QString key;
    QString words;
};

/// Every fact, in the order the deal view shows it.
QList<FactWords> allFacts(Session& session, const DealFacts& facts)
{
    const FactReader read(session);
    return {{u"name"_s, facts.name},
            {u"company"_s, read.company(facts.company)},
            {u"person"_s, read.person(facts.person)},
            {u"value"_s, read.money(facts.valueMinor)},
            {u"product"_s, read.entry(facts.product, &ListStore::products)},
            {u"source"_s, read.entry(facts.source, &ListStore::sources)},
            {u"owner"_s, read.user(facts.owner)},
            {u"participants"_s, read.users(facts.participants)},
            {u"expected_close"_s, read.date(facts.expectedClose)},
            {u"visibility"_s, visibilityKey(facts.visibility)}};
}

} // namespace

QList<ChangedFact> changedFacts(Session& session, const DealFacts& before, const DealFacts& after)
{
    // Whatever is the same in both is not looked up: many deals may be changed at once.
    DealFacts then = before;
    DealFacts now = after;
    const auto leaveOutSame = [&](auto... fact) {
        ((then.*fact == now.*fact ? void(then.*fact = now.*fact = {}) : void()), ...);
    };
    leaveOutSame(&DealFacts::company, &DealFacts::person, &DealFacts::product, &DealFacts::source);
    const QList<FactWords> thenWords = allFacts(session, then);
    const QList<FactWords> nowWords = allFacts(session, now);
    QList<ChangedFact> changed;
    for (qsizetype i = 0; i < nowWords.size(); ++i) {
        if (thenWords[i].words != nowWords[i].words)
            changed.append({nowWords[i].key, thenWords[i].words, nowWords[i].words});
    }
    return changed;
}

QString factWords(Session& session, const QString& key, const DealFacts& facts)
{
    const QList<FactWords> all = allFacts(session, facts);
    for (const FactWords& fact : all) {
        if (fact.key == key)
            return fact.words;
    }
    return {};
}

} // namespace stagewright
