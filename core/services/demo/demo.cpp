// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/name.h"
#include "core/services/demo/demo_words.h"
#include "core/services/demo/generator.h"
#include "core/services/demo/life.h"
#include "core/services/workspace/workspace.h"

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfYear = 365;
constexpr int closedDeals = 100;

/// A stored open deal, to be continued later.
struct Running
{
    DealId id;
    UserId owner;
    QList<ActionId> done;
    const Process* process;
};

class Demo
{
public:
    Demo(Workspace& workspace, quint32 seed, UserId admin, bool polish)
        : workspace_(workspace), dice_(seed), admin_(admin), words_(demoWords(polish))
    {}

    Outcome fill()
    {
        for (const auto step :
             {&Demo::addPeople, &Demo::addRenewals, &Demo::addDeals, &Demo::addLivelyTicks}) {
            if (const auto result = (this->*step)(); !result)
                return result;
        }
        return done();
    }

private:
    Outcome addPeople()
    {
        QList<TeamId> teams;
        for (const QString& name : words_.teams) {
            const auto team = workspace_.people().addTeam(admin_, {{}, name, {}, {}});
            if (!team)
                return team.problem();
            teams.append(*team);
        }
        for (qsizetype i = 0; i < demoPeople().size(); ++i) {
            const QString& name = demoPeople().at(i);
            User user{{}, name, folded(name).replace(u' ', u'.') + u"@example.com"_s, Role::Salesperson,
                      {}, true};
            // The first of each team is its manager.
            user.team = teams.at(i % teams.size());
            user.role = i < teams.size() ? Role::Manager : Role::Salesperson;
            const auto saved = workspace_.people().addUser(admin_, user);
            if (!saved)
                return saved.problem();
            people_.append(*saved);
        }
        people_.append(admin_);
        return done();
    }

    Outcome addRenewals()
    {
        IdSource& ids = *workspace_.environment().ids;
        Process process{
            ids.make<ProcessId>(), *ProcessName::from(words_.renewals), words_.renewalsDescription, {}};
        for (const QStringList& names : words_.renewalStages) {
            Stage stage{ids.make<StageId>(), *StageName::from(names.first())};
            for (const QString& name : names.mid(1)) {
                Action action{ids.make<ActionId>(), *ActionName::from(name)};
                action.weight = *Weight::from(names.size() == 4 ? 10 : 15);
                stage.actions.append(action);
            }
            process.stages.append(stage);
        }
        const auto created = workspace_.processes().create(admin_, process);
        if (!created)
            return created.problem();
        return done();
    }

    Outcome addDeals()
    {
        auto directory = workspace_.lists().directory();
        if (!directory)
            return directory.problem();
        directory_ = std::move(*directory);
        const ProcessSummary* usual = directory_->defaultProcess();
        if (!usual)
            return Problem{ProblemCode::ProcessNotFound, {QString()}};
        life_.emplace(dice_, workspace_.environment(), directory_->reasons);
        bulk_.emplace(workspace_.session());
        if (const auto begun = bulk_->begin(); !begun)
            return begun;
        if (const auto stocked = addLists(); !stocked)
            return stocked;

        // Distributed over the stages as in a healthy pipeline, not started first.
        const QList<int> pipeline{6, 14, 11, 8, 5};
        if (const auto added = addOpen(usual->process, pipeline); !added)
            return added;
        for (const ProcessSummary& each : directory_->processes) {
            if (each.process.id == usual->process.id || !each.active)
                continue;
            if (const auto added = addOpen(each.process, {2, 5, 6, 3}); !added)
                return added;
        }
        if (const auto added = addClosed(usual->process); !added)
            return added;
        return bulk_->commit();
    }

    Outcome addLists()
    {
        for (const QString& name : words_.products) {
            const auto product = bulk_->product(name, true);
            if (!product)
                return product.problem();
            products_.append(*product);
        }
        for (const QString& name : demoCompanies()) {
            const auto company = bulk_->company(name, true);
            if (!company)
                return company.problem();
            companies_.append(*company);
        }
        return done();
    }

    BulkDeal newDeal(const Process& process)
    {
        BulkDeal deal;
        const QStringList& topics = words_.topics;
        // Each subject is used once before any is repeated, then with another company.
        deal.facts.name = topics.at(made_ % topics.size());
        ++made_;
        deal.facts.process = process.id;
        deal.facts.owner = dice_.chance(0.12) ? admin_ : dice_.pick(people_);
        deal.facts.company = dice_.pick(companies_);
        deal.facts.product = dice_.pick(products_);
        if (!directory_->sources.isEmpty())
            deal.facts.source = dice_.pick(directory_->sources).id;
        deal.facts.valueMinor = life_->value(directory_->currency);
        for (int wanted = dice_.chance(0.4) ? dice_.between(1, 2) : 0; wanted > 0; --wanted) {
            const UserId person = dice_.pick(people_);
            if (person != deal.facts.owner && !deal.facts.participants.contains(person))
                deal.facts.participants.append(person);
        }
        deal.origin = EventKind::Created;
        deal.withTickEvents = true;
        return deal;
    }

    Outcome addOpen(const Process& process, const QList<int>& perStage)
    {
        for (int column = 0; column < perStage.size(); ++column) {
            const int stage = std::min(column - 1, int(process.stages.size()) - 1);
            for (int i = 0; i < perStage.at(column); ++i) {
                BulkDeal deal = newDeal(process);
                life_->run(deal, process, stage, 60);
                deal.facts.expectedClose = life_->today().addDays(dice_.between(-4, 90));
                const auto added = bulk_->add(deal.facts.owner, deal);
                if (!added)
                    return added.problem();
                running_.append({*added, deal.facts.owner, deal.done, &process});
                if (const auto extras = addExtras(*added, deal); !extras)
                    return extras;
            }
        }
        return done();
    }

    Outcome addClosed(const Process& process)
    {
        for (int i = 0; i < closedDeals; ++i) {
            BulkDeal deal = newDeal(process);
            life_->end(deal, process, life_->ending(), daysOfYear);
            const QDate closed = workspace_.environment().dateOf(deal.closedAt);
            deal.facts.expectedClose = closed.addDays(dice_.between(-10, 10));
            const auto added = bulk_->add(deal.facts.owner, deal);
            if (!added)
                return added.problem();
            if (const auto noted = addNotes(*added, deal, deal.closedAt); !noted)
                return noted;
            if (dice_.chance(0.25)) {
                if (const auto task = addTask(*added, deal, closed, true); !task)
                    return task;
            }
        }
        return done();
    }

    Outcome addExtras(DealId id, const BulkDeal& deal)
    {
        const Instant latest = deal.doneAt.isEmpty() ? deal.createdAt : deal.doneAt.last();
        if (const auto noted = addNotes(id, deal, latest); !noted)
            return noted;
        if (!dice_.chance(0.65))
            return done();
        static const QList<int> days{-6, -2, -1, 0, 0, 0, 1, 2, 3, 5, 6, 10, 14, 21};
        return addTask(id, deal, life_->today().addDays(dice_.pick(days)), false);
    }

    Outcome addNotes(DealId id, const BulkDeal& deal, Instant until)
    {
        for (int wanted = dice_.chance(0.6) ? dice_.between(1, 2) : 0; wanted > 0; --wanted) {
            const qint64 span = std::max<qint64>(until.ms - deal.createdAt.ms, 0);
            const Instant at{deal.createdAt.ms + span * dice_.between(10, 95) / 100};
            const auto noted = bulk_->addNote(deal.facts.owner, id, dice_.pick(words_.notes), at);
            if (!noted)
                return noted;
        }
        return done();
    }

    Outcome addTask(DealId id, const BulkDeal& deal, QDate due, bool isDone)
    {
        Task task;
        task.type = dice_.pick(QList<TaskType>{TaskType::Call, TaskType::Call, TaskType::Meeting,
                                               TaskType::Mail, TaskType::ToDo});
        task.title = dice_.pick(titles(task.type));
        task.due = due;
        task.responsible = deal.facts.owner;
        task.deal = id;
        task.createdBy = deal.facts.owner;
        task.createdAt = deal.createdAt;
        if (isDone)
            task.doneAt = std::max(deal.createdAt, life_->workingHour(due));
        return bulk_->addTask(deal.facts.owner, task);
    }

    [[nodiscard]] const QStringList& titles(TaskType type) const
    {
        switch (type) {
        case TaskType::Call:
            return words_.calls;
        case TaskType::Meeting:
            return words_.meetings;
        case TaskType::Mail:
            return words_.mails;
        case TaskType::ToDo:
            break;
        }
        return words_.toDos;
    }

    /// A few ticks of this morning through the real verb, so that the inbox has some entries.
    Outcome addLivelyTicks()
    {
        int wanted = 4;
        for (const Running& deal : std::as_const(running_)) {
            if (wanted == 0)
                break;
            if (deal.owner == admin_ || deal.done.isEmpty())
                continue;
            const Action* action = tellingAction(deal);
            if (!action)
                continue;
            const auto details = workspace_.dealQueries().details(admin_, deal.id);
            if (!details)
                return details.problem();
            DealFacts facts = details->deal.facts;
            if (!facts.participants.contains(admin_))
                facts.participants.append(admin_);
            if (const auto changed =
                    workspace_.deals().changeFacts(deal.owner, deal.id, {details->deal.facts, facts});
                !changed)
                return changed;
            const auto ticked =
                workspace_.deals().tick(deal.owner, {deal.id, action->id, dice_.pick(words_.notes), {}});
            if (!ticked)
                return ticked.problem();
            --wanted;
        }
        return done();
    }

    static const Action* tellingAction(const Running& deal)
    {
        for (const Stage& stage : deal.process->stages) {
            for (const Action& action : stage.actions) {
                const bool free = action.performers.rule == PerformerRule::Everyone &&
                                  action.note != NoteRequirement::NoteWithFile;
                if (free && action.notify.participants && !deal.done.contains(action.id))
                    return &action;
            }
        }
        return nullptr;
    }

    Workspace& workspace_;
    Dice dice_;
    UserId admin_;
    const DemoWords& words_;
    std::optional<Directory> directory_;
    std::optional<Life> life_;
    std::optional<BulkDeals> bulk_;
    QList<UserId> people_;
    QList<ProductId> products_;
    QList<CompanyId> companies_;
    QList<Running> running_;
    qsizetype made_ = 0;
};

} // namespace

Outcome fillDemo(Workspace& workspace, quint32 seed, UserId admin, const QString& language)
{
    return Demo(workspace, seed, admin, language.startsWith("pl"_L1, Qt::CaseInsensitive)).fill();
}

} // namespace stagewright
