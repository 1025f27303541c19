// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/list_work.h"

#include "ui/models/desk/navigator.h"
#include "ui/models/desk/undo_offer.h"
#include "ui/screens/meanwhile/edit_store.h"
#include "ui/text/isolated.h"

#include <QPointer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

AnyEntry plain(const ClosingReason& reason)
{
    return {reason.id.value(), reason.name, reason.archived, reason.status};
}

template<class AnyId>
AnyEntry plain(const ListEntry<AnyId>& entry)
{
    return {entry.id.value(), entry.name, entry.archived, {}};
}

template<class Entry>
QList<AnyEntry> plainList(const QList<Entry>& entries)
{
    QList<AnyEntry> result;
    for (const Entry& entry : entries)
        result.append(plain(entry));
    return result;
}

DealProduct product(const AnyEntry& entry)
{
    return {ProductId(entry.id), entry.name, entry.archived};
}

DealSource source(const AnyEntry& entry)
{
    return {SourceId(entry.id), entry.name, entry.archived};
}

ClosingReason reason(const AnyEntry& entry)
{
    return {ReasonId(entry.id), entry.status, entry.name, entry.archived};
}

QList<AnyEntry> plainList(ListKind kind, const Directory& directory)
{
    switch (kind) {
    case ListKind::Products:
        return plainList(directory.products);
    case ListKind::Sources:
        return plainList(directory.sources);
    case ListKind::Reasons:
        return plainList(directory.reasons);
    }
    return {};
}

Result<AnyEntry> readEntry(ListKind kind, qint64 id, Workspace& workspace)
{
    const auto directory = workspace.lists().directory();
    if (!directory)
        return directory.problem();
    const QList<AnyEntry> all = plainList(kind, *directory);
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [id](const AnyEntry& each) { return each.id == id; });
    return found != all.cend() ? Result<AnyEntry>(*found)
                               : Problem{ProblemCode::ListEntryNotFound, {ProductId(id).toText()}};
}

Outcome stored(ListKind kind, ListService& lists, UserId actor, const AnyEntry& before,
               const AnyEntry& wanted)
{
    switch (kind) {
    case ListKind::Products:
        return lists.changeProduct(actor, {product(before), product(wanted)});
    case ListKind::Sources:
        return lists.changeSource(actor, {source(before), source(wanted)});
    case ListKind::Reasons:
        return lists.changeReason(actor, {reason(before), reason(wanted)});
    }
    return done();
}

} // namespace

ListWork::ListWork(ListKind kind, Desk& desk, Navigator& navigator, QWidget& window)
    : QObject(&window), kind_(kind), desk_(desk), navigator_(navigator), window_(window)
{}

QList<AnyEntry> ListWork::entries() const
{
    return plainList(kind_, desk_.directory());
}

std::optional<AnyEntry> ListWork::entry(qint64 id) const
{
    const QList<AnyEntry> all = entries();
    for (const AnyEntry& each : all) {
        if (each.id == id)
            return each;
    }
    return std::nullopt;
}

ListEntryId ListWork::idOf(qint64 id) const
{
    switch (kind_) {
    case ListKind::Products:
        return ProductId(id);
    case ListKind::Sources:
        return SourceId(id);
    case ListKind::Reasons:
        return ReasonId(id);
    }
    return ProductId();
}

void ListWork::perform(const Verb& verb, const QString& told, const Verb& undo)
{
    const UserId actor = desk_.actor();
    desk_.write([verb, actor](Workspace& workspace) { return verb(workspace, actor); })
        .then(this, [this, told, undo, actor](const Outcome& outcome) {
            if (!outcome) {
                navigator_.tell(outcome.problem());
                return;
            }
            offerUndo(actor, told, undo);
        });
}

void ListWork::offerUndo(UserId actor, const QString& told, const Verb& undo)
{
    tellWithUndo(desk_, navigator_, actor, told, [self = QPointer(this), undo, actor] {
        if (!self)
            return;
        self->desk_.write([undo, actor](Workspace& workspace) { return undo(workspace, actor); })
            .then(self, [self](const Outcome& undone) { self->tellDone(undone); });
    });
}

void ListWork::tellDone(const Outcome& outcome)
{
    if (!outcome)
        navigator_.tell(outcome.problem());
}

void ListWork::add(const AnyEntry& wanted)
{
    const auto outcome = [](const auto& id) {
        return id ? done() : Outcome(id.problem());
    };
    const auto verb = [kind = kind_, actor = desk_.actor(), wanted, outcome](Workspace& workspace) {
        ListService& lists = workspace.lists();
        switch (kind) {
        case ListKind::Products:
            return outcome(lists.addProduct(actor, product(wanted)));
        case ListKind::Sources:
            return outcome(lists.addSource(actor, source(wanted)));
        case ListKind::Reasons:
            return outcome(lists.addReason(actor, reason(wanted)));
        }
        return done();
    };
    desk_.write(verb).then(this, [this, actor = desk_.actor(), wanted](const Outcome& stored) {
        tellDone(stored);
        if (stored)
            Q_EMIT added(actor, wanted.name);
    });
}

void ListWork::change(const AnyEntry& before, const AnyEntry& wanted)
{
    const UserId actor = desk_.actor();
    const auto edit = std::make_shared<Edit<AnyEntry>>(Edit<AnyEntry>{before, wanted});
    storeEdit<AnyEntry>(desk_, &window_, *edit,
                        {.change =
                             [kind = kind_, actor](Workspace& workspace, const Edit<AnyEntry>& entry) {
                                 return stored(kind, workspace.lists(), actor, entry.base, entry.wanted);
                             },
                         .read = [kind = kind_, id = before.id](
                                     Workspace& workspace) { return readEntry(kind, id, workspace); },
                         .decided = [edit](const Edit<AnyEntry>& decided) { *edit = decided; },
                         .ended =
                             [this, actor, edit](const Outcome& outcome) {
                                 if (outcome)
                                     tellChanged(actor, *edit);
                                 else
                                     navigator_.tell(outcome.problem());
                             },
                         .mayAsk = {},
                         .late = {},
                         .name = wanted.name});
}

void ListWork::tellChanged(UserId actor, const Edit<AnyEntry>& edit)
{
    const AnyEntry& before = edit.base;
    const AnyEntry& wanted = edit.wanted;
    Q_EMIT renamed(actor, wanted.id);
    if (touched(edit).isEmpty())
        return; // the other person's value was kept
    QString told = tr("“%1” is now called “%2”.").arg(isolated(before.name), isolated(wanted.name));
    if (before.archived != wanted.archived)
        told = wanted.archived ? tr("“%1” was archived.").arg(isolated(wanted.name))
                               : tr("“%1” is offered again.").arg(isolated(wanted.name));
    offerUndo(actor, told, [kind = kind_, before, wanted](Workspace& workspace, UserId who) {
        return stored(kind, workspace.lists(), who, wanted, before);
    });
}

void ListWork::move(qint64 id, qsizetype row)
{
    const QList<AnyEntry> all = entries();
    QList<ListEntryId> before;
    QList<qint64> order;
    QString name;
    for (const AnyEntry& each : all) {
        before.append(idOf(each.id));
        order.append(each.id);
        if (each.id == id)
            name = each.name;
    }
    const qsizetype from = order.indexOf(id);
    if (from < 0)
        return;
    const qsizetype to = std::clamp<qsizetype>(row > from ? row - 1 : row, 0, order.size() - 1);
    if (to == from)
        return;
    order.move(from, to);
    QList<ListEntryId> after;
    for (const qint64 each : std::as_const(order))
        after.append(idOf(each));
    const auto verb = [](const QList<ListEntryId>& ids) -> Verb {
        return [ids](Workspace& workspace, UserId actor) {
            return workspace.lists().reorder(actor, ids);
        };
    };
    perform(verb(after), tr("“%1” was moved.").arg(isolated(name)), verb(before));
}

void ListWork::count(qint64 id, const std::function<void(std::optional<qint64>)>& counted)
{
    desk_
        .read([actor = desk_.actor(), entry = idOf(id)](Workspace& workspace) {
            return workspace.lists().usage(actor, entry);
        })
        .then(this, [this, counted](const Result<qint64>& number) {
            if (!number)
                navigator_.tell(number.problem());
            counted(number ? std::optional(*number) : std::nullopt);
        });
}

void ListWork::remove(const AnyEntry& entry, std::optional<qint64> replacement)
{
    const auto removed = std::make_shared<std::optional<RemovedEntry>>();
    const auto other = replacement ? std::optional(idOf(*replacement)) : std::nullopt;
    const Verb verb = [id = idOf(entry.id), other, removed](Workspace& workspace, UserId actor) {
        auto done = workspace.lists().remove(actor, id, other);
        if (!done)
            return Outcome(done.problem());
        *removed = std::move(*done);
        return stagewright::done();
    };
    const Verb undo = [removed](Workspace& workspace, UserId actor) {
        return workspace.lists().putBack(actor, **removed);
    };
    const auto into = replacement ? this->entry(*replacement) : std::nullopt;
    perform(
        verb,
        into
            ? tr("“%1” was deleted; its deals now have “%2”.").arg(isolated(entry.name), isolated(into->name))
            : tr("“%1” was deleted.").arg(isolated(entry.name)),
        undo);
}

} // namespace stagewright
