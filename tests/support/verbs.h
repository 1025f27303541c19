// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/bulk/bulk_deals.h"
#include "core/services/processes/process_service.h"
#include "core/services/workspace/workspace.h"
#include "tests/support/test_workspace.h"

#include <functional>

namespace stagewright::test {

using namespace Qt::StringLiterals;

/// What the verbs act on, in the workspace that each run begins with.
struct Known
{
    UserId ada, sal, tom;
    DealId deal, ticked, lost;
    ActionId action, done;
    ProcessId process, second, unused;
    Process body = plainProcess();
    ReasonId reason;
    Task task;
    User user;
    Team team;
    TeamId emptyTeam;
    DealProduct product;
    DealSource source;
    RemovedEntry removedEntry;
    StepId removedTask, removedDeal, untick;
    TypedDraft typed;
    NotificationId notification;
    DealFacts facts;
    Instant draftAt;
    RemovedProcess removed;
};

struct Verb
{
    const char* name;
    std::function<Outcome(Workspace&, const Known&)> run;
};

/// A reading verb, and its answer in short.
struct Reader
{
    const char* name;
    std::function<Result<QString>(Workspace&, const Known&)> run;
};

template<class T>
[[nodiscard]] Outcome outcomeOf(const Result<T>& result)
{
    return result ? done() : Outcome(result.problem());
}

[[nodiscard]] inline Outcome storeTwoDeals(Workspace& w, const Known& k)
{
    BulkDeals bulk(w.session());
    if (const Outcome begun = bulk.begin(); !begun)
        return begun;
    for (const auto& name : {u"First"_s, u"Second"_s}) {
        BulkDeal deal;
        deal.facts = k.facts;
        deal.facts.name = name;
        deal.done = {k.action};
        const auto company = bulk.company(u"Made by the way"_s, true);
        if (!company)
            return company.problem();
        deal.facts.company = *company;
        if (const auto added = bulk.add(k.ada, deal); !added)
            return added.problem();
    }
    return bulk.commit();
}

[[nodiscard]] inline Process renamed(Process process, const QString& name)
{
    process.name = *ProcessName::from(name);
    return process;
}

[[nodiscard]] inline Process withAnotherAction(Process process, ActionId id)
{
    Action action{id, *ActionName::from(u"One more"_s)};
    action.weight = *Weight::from(7);
    process.stages.last().actions.append(action);
    return process;
}

[[nodiscard]] inline QList<Verb> dealVerbs()
{
    return {
        {"create a deal",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.deals().create(k.sal, k.facts));
         }},
        {"create a deal, with a company and a person that are new",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.deals().create(k.sal, {k.facts, u"New Ltd"_s, u"New Nora"_s}));
         }},
        {"change facts, with a company and a person that are new",
         [](Workspace& w, const Known& k) {
             DealFacts before = k.facts;
             before.name = u"Deal one"_s;
             DealFacts wanted = before;
             wanted.name = u"Deal one and a half"_s;
             return w.deals().changeFacts(k.sal, k.deal, {before, {wanted, u"New Ltd"_s, u"New Nora"_s}});
         }},
        {"tick",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.deals().tick(k.sal, {k.deal, k.action, {}, {}}));
         }},
        {"tick with a file",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.deals().tick(
                 k.sal, {k.deal, k.action, u"as told"_s, {{u"f"_s, QByteArray(30'000, 'f')}}}));
         }},
        {"untick",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.deals().untick(k.sal, k.ticked, k.done));
         }},
        {"take back an untick",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.undo().undo(k.sal, k.untick));
         }},
        {"bring a deleted deal back",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.undo().undo(k.ada, k.removedDeal));
         }},
        {"win",
         [](Workspace& w, const Known& k) {
             return w.deals().win(k.sal, k.ticked);
         }},
        {"lose",
         [](Workspace& w, const Known& k) {
             return w.deals().close(k.sal, k.deal, DealStatus::Lost, k.reason, u"they chose another"_s);
         }},
        {"reopen",
         [](Workspace& w, const Known& k) {
             return w.deals().reopen(k.ada, k.lost);
         }},
        {"remove a deal",
         [](Workspace& w, const Known& k) {
             return w.deals().remove(k.ada, k.ticked);
         }},
        {"switch the process",
         [](Workspace& w, const Known& k) {
             return w.deals().switchProcess(k.sal, k.ticked, k.second);
         }},
        {"add a note",
         [](Workspace& w, const Known& k) {
             return outcomeOf(
                 w.deals().addNote(k.sal, k.deal, u"note"_s, {{u"f"_s, QByteArray(9'000, 'n')}}));
         }},
        {"store many deals", storeTwoDeals},
        {"change the owner of many deals",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.bulkChanges().apply(k.ada, QList<DealId>{k.deal, k.ticked},
                                                    BulkFacts{.owner = k.tom, .source = k.source.id}));
         }},
        {"lose whatever a query finds",
         [](Workspace& w, const Known& k) {
             return outcomeOf(
                 w.bulkChanges().apply(k.ada, DealQuery{}, BulkClosing{DealStatus::Lost, k.reason, u"no"_s}));
         }},
        {"remove many deals",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.bulkChanges().apply(k.ada, QList<DealId>{k.lost, k.ticked}, BulkRemoval{}));
         }},
    };
}

template<class Record, class Value>
[[nodiscard]] Edit<Record> edited(const Record& record, Value Record::*field, const Value& value)
{
    Edit<Record> edit{record, record};
    edit.wanted.*field = value;
    return edit;
}

[[nodiscard]] inline QList<Verb> taskVerbs()
{
    return {
        {"add a task",
         [](Workspace& w, const Known& k) {
             Task task;
             task.title = u"Call"_s;
             task.responsible = k.sal;
             task.deal = k.deal;
             return outcomeOf(w.tasks().add(k.sal, task));
         }},
        {"change a task",
         [](Workspace& w, const Known& k) {
             return w.tasks().change(k.sal, edited(k.task, &Task::title, u"Remember well"_s));
         }},
        {"do a task",
         [](Workspace& w, const Known& k) {
             return w.tasks().setDone(k.sal, k.task.id, true);
         }},
        {"remove a task",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.tasks().remove(k.sal, k.task.id));
         }},
        {"bring a deleted task back",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.undo().undo(k.sal, k.removedTask));
         }},
        {"remind",
         [](Workspace& w, const Known&) {
             return outcomeOf(w.tasks().remind());
         }},
        {"read a notification",
         [](Workspace& w, const Known& k) {
             return w.notifications().markRead(k.ada, k.notification);
         }},
        {"read all notifications",
         [](Workspace& w, const Known& k) {
             return w.notifications().markAllRead(k.ada);
         }},
        {"keep what is being typed",
         [](Workspace& w, const Known& k) {
             return w.typing().keep(k.sal, {k.typed.place, k.typed.deal, u"They want the larg"_s});
         }},
        {"drop what was being typed",
         [](Workspace& w, const Known& k) {
             return w.typing().drop(k.sal, k.typed.place);
         }},
    };
}

[[nodiscard]] inline QList<Verb> peopleVerbs()
{
    return {
        {"add a user",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.people().addUser(
                 k.ada, {{}, u"Nina"_s, u"nina@example.com"_s, Role::Salesperson, {}, true}));
         }},
        {"change a user",
         [](Workspace& w, const Known& k) {
             return w.people().changeUser(k.ada, edited(k.user, &User::name, u"Nora Novak"_s));
         }},
        {"add a team",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.people().addTeam(k.ada, {{}, u"West"_s, {}, {}}));
         }},
        {"change a team",
         [](Workspace& w, const Known& k) {
             return w.people().changeTeam(k.ada, edited(k.team, &Team::name, u"Far north"_s));
         }},
        {"remove a team",
         [](Workspace& w, const Known& k) {
             return w.people().removeTeam(k.ada, k.emptyTeam);
         }},
    };
}

[[nodiscard]] inline QList<Verb> listVerbs()
{
    return {
        {"add a product",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.lists().addProduct(k.ada, {{}, u"Pump"_s, false}));
         }},
        {"add a source",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.lists().addSource(k.ada, {{}, u"Radio"_s, false}));
         }},
        {"add a reason",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.lists().addReason(k.ada, {{}, DealStatus::Lost, u"Too late"_s, false}));
         }},
        {"change a product",
         [](Workspace& w, const Known& k) {
             Edit<DealProduct> edit{k.product, k.product};
             edit.wanted.name = u"Another scanner"_s;
             return w.lists().changeProduct(k.ada, edit);
         }},
        {"change a source",
         [](Workspace& w, const Known& k) {
             Edit<DealSource> edit{k.source, k.source};
             edit.wanted.archived = true;
             return w.lists().changeSource(k.ada, edit);
         }},
        {"order the sources",
         [](Workspace& w, const Known& k) {
             const auto directory = w.lists().directory();
             if (!directory)
                 return Outcome(directory.problem());
             QList<ListEntryId> order;
             for (const DealSource& source : directory->sources)
                 order.prepend(source.id);
             return w.lists().reorder(k.ada, order);
         }},
        {"delete a source",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.lists().remove(k.ada, k.source.id, std::nullopt));
         }},
        {"delete a product, which deals have",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.lists().remove(k.ada, k.product.id, ProductId()));
         }},
        {"put an entry back",
         [](Workspace& w, const Known& k) {
             return w.lists().putBack(k.ada, k.removedEntry);
         }},
        {"rename the workspace",
         [](Workspace& w, const Known& k) {
             return w.lists().changeWorkspace(k.ada, {{u"Testers Ltd"_s, {}}, {u"Another Ltd"_s, {}}});
         }},
        {"set the time zone",
         [](Workspace& w, const Known& k) {
             return w.lists().setTimeZone(k.ada, u"Europe/Warsaw"_s);
         }},
    };
}

[[nodiscard]] inline QList<Verb> processVerbs()
{
    return {
        {"add a process",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.processes().create(k.ada, renamed(plainProcess(), u"Third"_s)));
         }},
        {"publish",
         [](Workspace& w, const Known& k) {
             return outcomeOf(
                 w.processes().publish(k.ada, withAnotherAction(k.body, ActionId(999'999)), 1, u"more"_s));
         }},
        {"copy a process",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.processes().duplicate(k.ada, k.process, u"Copy"_s));
         }},
        {"archive a process",
         [](Workspace& w, const Known& k) {
             return w.processes().setActive(k.ada, k.second, false);
         }},
        {"give a process to a team",
         [](Workspace& w, const Known& k) {
             return w.processes().setTeams(k.ada, k.second, {{}, {{k.emptyTeam}}});
         }},
        {"make it the default",
         [](Workspace& w, const Known& k) {
             return w.processes().setDefault(k.ada, k.second);
         }},
        {"order the processes",
         [](Workspace& w, const Known& k) {
             return w.processes().reorder(k.ada, {k.unused, k.second, k.process});
         }},
        {"remove a process",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.processRemoval().remove(k.ada, k.unused));
         }},
        {"put a process back",
         [](Workspace& w, const Known& k) {
             return w.processRemoval().putBack(k.ada, k.removed);
         }},
        {"keep a draft",
         [](Workspace& w, const Known& k) {
             return outcomeOf(w.processDrafts().save(k.ada, renamed(k.body, u"Drafted"_s), 1, k.draftAt));
         }},
        {"drop a draft",
         [](Workspace& w, const Known& k) {
             return w.processDrafts().drop(k.ada, k.process, k.draftAt);
         }},
    };
}

[[nodiscard]] inline QList<Reader> readers()
{
    return {
        {"count",
         [](Workspace& w, const Known& k) -> Result<QString> {
             const auto sums = w.dealQueries().count(k.ada, {});
             return sums ? Result<QString>(QString::number(sums->count)) : sums.problem();
         }},
        {"search",
         [](Workspace& w, const Known& k) -> Result<QString> {
             const auto rows = w.dealQueries().search(k.ada, u"deal"_s, 10);
             return rows ? Result<QString>(QString::number(rows->size())) : rows.problem();
         }},
        {"find",
         [](Workspace& w, const Known& k) -> Result<QString> {
             const auto groups = w.search().find(k.ada, u"deal"_s);
             return groups ? Result<QString>(QString::number(groups->size())) : groups.problem();
         }},
        {"details",
         [](Workspace& w, const Known& k) -> Result<QString> {
             const auto details = w.dealQueries().details(k.ada, k.ticked);
             if (!details)
                 return details.problem();
             return u"%1 %2 %3"_s.arg(details->deal.facts.name)
                 .arg(details->timeline.size())
                 .arg(details->ticks.size());
         }},
        {"directory",
         [](Workspace& w, const Known&) -> Result<QString> {
             const auto directory = w.lists().directory();
             if (!directory)
                 return directory.problem();
             return u"%1 %2"_s.arg(directory->people.users.size()).arg(directory->processes.size());
         }},
        {"open deals",
         [](Workspace& w, const Known& k) -> Result<QString> {
             const auto report = w.statistics().openDeals(k.sal, GroupBy::Stage, {});
             return report ? Result<QString>(QString::number(report->groups.size())) : report.problem();
         }},
        {"tasks",
         [](Workspace& w, const Known& k) -> Result<QString> {
             const auto rows = w.tasks().list(k.ada, {});
             return rows ? Result<QString>(QString::number(rows->size())) : rows.problem();
         }},
        {"versions",
         [](Workspace& w, const Known& k) -> Result<QString> {
             const auto versions = w.processes().versions(k.ada, k.process);
             return versions ? Result<QString>(QString::number(versions->size())) : versions.problem();
         }},
        {"data version",
         [](Workspace& w, const Known&) -> Result<QString> {
             const auto version = w.dataVersion();
             return version ? Result<QString>(u"told"_s) : version.problem();
         }},
    };
}

/// Every verb of the services that stores something.
[[nodiscard]] inline QList<Verb> allVerbs()
{
    return dealVerbs() + taskVerbs() + peopleVerbs() + listVerbs() + processVerbs();
}

} // namespace stagewright::test
