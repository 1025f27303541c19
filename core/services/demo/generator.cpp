// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/generator.h"

#include "core/services/demo/demo_words.h"
#include "core/services/demo/life.h"
#include "core/services/workspace/workspace.h"

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dealsPerTransaction = 100'000;
constexpr int oldestDays = 730;
constexpr qsizetype fewestOwners = 3;

/// What the deals refer to, made once.
struct Stock
{
    QList<const Process*> processes;
    QList<UserId> owners;
    QList<CompanyId> companies;
    QList<ProductId> products;
    QList<SourceId> sources;
};

class Generator
{
public:
    Generator(Workspace& workspace, const Directory& directory, quint32 seed, double closedShare)
        : workspace_(workspace),
          directory_(directory),
          dice_(seed),
          life_(dice_, workspace.environment(), directory.reasons),
          closedShare_(closedShare)
    {}

    Outcome store(qint64 first, qint64 count, qint64 all)
    {
        BulkDeals bulk(workspace_.session());
        if (const auto begun = bulk.begin(); !begun)
            return begun;
        if (first == 0) {
            if (const auto stocked = stock(bulk, all); !stocked)
                return stocked;
        }
        for (qint64 i = 0; i < count; ++i) {
            const BulkDeal deal = made(first + i);
            const auto added = bulk.add(deal.facts.owner, deal);
            if (!added)
                return added.problem();
        }
        return bulk.commit();
    }

private:
    template<class AnyId, class Make>
    Outcome fill(QList<AnyId>& into, const QStringList& names, const Make& make)
    {
        for (const QString& name : names) {
            const Result<AnyId> id = make(name);
            if (!id)
                return id.problem();
            into.append(*id);
        }
        return done();
    }

    Outcome stock(BulkDeals& bulk, qint64 all)
    {
        for (const ProcessSummary& each : directory_.processes) {
            if (each.active && each.process.actionCount() > 0)
                stock_.processes.append(&each.process);
        }
        if (stock_.processes.isEmpty())
            return Problem{ProblemCode::ProcessNotFound, {QString()}};
        for (const User& user : directory_.people.users) {
            if (user.active)
                stock_.owners.append(user.id);
        }
        for (const DealSource& source : directory_.sources) {
            if (!source.archived)
                stock_.sources.append(source.id);
        }
        // If one owner had everything, all charts and all rights would look the same.
        if (stock_.owners.size() < fewestOwners) {
            const auto people = fill(stock_.owners, demoPeople(),
                                     [&bulk](const QString& name) { return bulk.user(name, true); });
            if (!people)
                return people;
        }
        const auto products = fill(stock_.products, demoWords(false).products,
                                   [&bulk](const QString& name) { return bulk.product(name, true); });
        if (!products)
            return products;
        return fill(stock_.companies, companyNames(all),
                    [&bulk](const QString& name) { return bulk.company(name, true); });
    }

    static QStringList companyNames(qint64 deals)
    {
        const qint64 wanted = std::clamp<qint64>(deals / 20, 20, 5000);
        QStringList names;
        for (qint64 i = 0; i < wanted; ++i) {
            const qsizetype round = i / demoCompanies().size();
            const QString& name = demoCompanies().at(i % demoCompanies().size());
            names.append(round == 0 ? name : u"%1 %2"_s.arg(name).arg(round + 1));
        }
        return names;
    }

    BulkDeal made(qint64 number)
    {
        BulkDeal deal;
        const Process& process = *dice_.pick(stock_.processes);
        deal.facts.name = dice_.pick(demoWords(false).topics) + u' ' + QString::number(number + 1);
        deal.facts.process = process.id;
        deal.facts.owner = dice_.pick(stock_.owners);
        deal.facts.company = dice_.pick(stock_.companies);
        deal.facts.product = dice_.pick(stock_.products);
        if (!stock_.sources.isEmpty() && !dice_.chance(0.1))
            deal.facts.source = dice_.pick(stock_.sources);
        deal.facts.valueMinor = life_.value(directory_.currency);
        deal.origin = EventKind::Created;
        deal.withTickEvents = true;
        if (dice_.chance(closedShare_))
            life_.end(deal, process, life_.ending(), oldestDays);
        else
            life_.run(deal, process, dice_.between(-1, int(process.stages.size()) - 1), oldestDays / 6);
        deal.facts.expectedClose = life_.today().addDays(dice_.between(-10, 120));
        return deal;
    }

    Workspace& workspace_;
    const Directory& directory_;
    Dice dice_;
    Life life_;
    double closedShare_;
    Stock stock_;
};

} // namespace

Result<qint64> generateDeals(Workspace& workspace, qint64 count, quint32 seed, double closedShare)
{
    const auto directory = workspace.lists().directory();
    if (!directory)
        return directory.problem();
    Generator generator(workspace, *directory, seed, closedShare);
    for (qint64 first = 0; first < count; first += dealsPerTransaction) {
        const auto stored = generator.store(first, std::min(dealsPerTransaction, count - first), count);
        if (!stored)
            return stored.problem();
    }
    return count;
}

} // namespace stagewright
