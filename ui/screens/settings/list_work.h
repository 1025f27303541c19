// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/services/people/list_service.h"
#include "ui/models/desk/desk.h"

#include <QObject>

class QWidget;

namespace stagewright {

class Navigator;

enum class ListKind { Products, Sources, Reasons };

/// An entry of any of the lists; the status applies to closing reasons only.
struct AnyEntry
{
    qint64 id = 0;
    QString name;
    bool archived = false;
    DealStatus status = DealStatus::Lost;
    friend bool operator==(const AnyEntry&, const AnyEntry&) = default;
};

/// The status is not a field: a reason keeps the status it was made for.
template<>
struct FieldsOf<AnyEntry>
{
    static constexpr std::tuple all{Field(QLatin1StringView("name"), &AnyEntry::name),
                                    Field(QLatin1StringView("archived"), &AnyEntry::archived)};
};

/// Changes to one list: each step is stored and reported with a message that offers to undo it.
class ListWork : public QObject
{
    Q_OBJECT

public:
    /// Questions about changes that somebody else made meanwhile open in `window`, which owns this.
    ListWork(ListKind kind, Desk& desk, Navigator& navigator, QWidget& window);

    [[nodiscard]] QList<AnyEntry> entries() const;
    [[nodiscard]] std::optional<AnyEntry> entry(qint64 id) const;

    void add(const AnyEntry& wanted);
    /// `before` is the entry as the person saw it at the beginning.
    void change(const AnyEntry& before, const AnyEntry& wanted);
    /// Moves the entry before the one that is in this row now; the number of rows means to the end.
    void move(qint64 id, qsizetype row);
    /// Calls counted() with the number of deals that have the entry.
    void count(qint64 id, const std::function<void(std::optional<qint64>)>& counted);
    /// Its deals get the replacement: another entry, 0 for none; not set if no deal has it.
    void remove(const AnyEntry& entry, std::optional<qint64> replacement);

Q_SIGNALS:
    void added(stagewright::UserId actor, const QString& name);
    /// Its new name, or what was decided instead, has been stored.
    void renamed(stagewright::UserId actor, qint64 id);

private:
    using Verb = std::function<Outcome(Workspace&, UserId)>;
    [[nodiscard]] ListEntryId idOf(qint64 id) const;
    /// Stores, reports, and offers `undo`, which is stored in the same way but without a further offer.
    void perform(const Verb& verb, const QString& told, const Verb& undo);
    void tellDone(const Outcome& outcome);
    void tellChanged(UserId actor, const Edit<AnyEntry>& edit);
    /// Reports what was done and offers to undo it.
    void offerUndo(UserId actor, const QString& told, const Verb& undo);

    ListKind kind_;
    Desk& desk_;
    Navigator& navigator_;
    QWidget& window_;
};

} // namespace stagewright
