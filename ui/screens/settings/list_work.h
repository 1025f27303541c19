// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/services/list_service.h"
#include "ui/models/desk.h"

#include <QObject>

class QWidget;

namespace stagewright {

class Navigator;

enum class ListKind { Products, Sources, Reasons };

/// An entry of whichever list; the status counts for closing reasons only.
struct AnyEntry
{
    qint64 id = 0;
    QString name;
    bool archived = false;
    DealStatus status = DealStatus::Lost;
    friend bool operator==(const AnyEntry&, const AnyEntry&) = default;
};

/// The status is no field: a reason belongs to one for good.
template<>
struct FieldsOf<AnyEntry>
{
    static constexpr std::tuple all{Field(QLatin1StringView("name"), &AnyEntry::name),
                                    Field(QLatin1StringView("archived"), &AnyEntry::archived)};
};

/// What is done to one list: each step is stored, told, and can be taken back by what the message offers.
class ListWork : public QObject
{
    Q_OBJECT

public:
    /// `window` is asked in when somebody else changed the same meanwhile, and owns this.
    ListWork(ListKind kind, Desk& desk, Navigator& navigator, QWidget& window);

    [[nodiscard]] QList<AnyEntry> entries() const;
    [[nodiscard]] std::optional<AnyEntry> entry(qint64 id) const;

    void add(const AnyEntry& wanted);
    /// `before` is the entry as the person saw it when they began.
    void change(const AnyEntry& before, const AnyEntry& wanted);
    /// Puts the entry before the one that stands in this row now; the number of rows: at the end.
    void move(qint64 id, qsizetype row);
    /// Calls counted(number of deals that have it).
    void count(qint64 id, const std::function<void(std::optional<qint64>)>& counted);
    /// Its deals get the replacement: another entry, 0 for none, nothing where no deal has it.
    void remove(const AnyEntry& entry, std::optional<qint64> replacement);

Q_SIGNALS:
    void added(const QString& name);
    /// Its new name, or what was decided instead, is stored.
    void renamed(stagewright::UserId actor, qint64 id);

private:
    using Verb = std::function<Outcome(Workspace&, UserId)>;
    [[nodiscard]] ListEntryId idOf(qint64 id) const;
    /// Stores, tells, and offers `undo`, which is stored in the same way without a further offer.
    void perform(const Verb& verb, const QString& told, const Verb& undo);
    void tellDone(const Outcome& outcome);
    void tellChanged(UserId actor, const Edit<AnyEntry>& edit);
    /// Tells what was done, and offers to take it back.
    void offerUndo(UserId actor, const QString& told, const Verb& undo);

    ListKind kind_;
    Desk& desk_;
    Navigator& navigator_;
    QWidget& window_;
};

} // namespace stagewright
