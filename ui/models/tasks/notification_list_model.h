// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/domain/task/notification.h"
#include "ui/models/desk/row_list_model.h"

#include <QTimeZone>

namespace stagewright {

/// An inbox entry with the performer's name.
struct NotificationLine
{
    Notification entry;
    QString actor;
    friend bool operator==(const NotificationLine&, const NotificationLine&) = default;
};

[[nodiscard]] inline qint64 rowKey(const NotificationLine& line)
{
    return line.entry.id.value();
}

/// The inbox of one person, newest first.
class NotificationListModel : public RowListModel<NotificationLine>
{
    Q_OBJECT

public:
    enum Role {
        DealRole = Qt::UserRole + 1,
        IdRole,
        UnreadRole,
        TimeRole,
        ActorRole,
        ActorSeedRole,
        ReminderRole
    };

    explicit NotificationListModel(QObject* parent = nullptr) : RowListModel(parent) {}

    /// Times are shown in this zone.
    void setEntries(const QList<Notification>& entries, const Organisation& people, const QTimeZone& zone);
    [[nodiscard]] int unreadCount() const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString sentenceOf(const NotificationLine& line) const;

    QTimeZone zone_ = QTimeZone::systemTimeZone(); ///< of the workspace
};

} // namespace stagewright
