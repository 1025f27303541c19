// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/task/notification.h"

#include <QFrame>

class QListView;
class QStackedLayout;

namespace stagewright {

class Button;
class Desk;
class Navigator;
class NotificationListModel;

/// The inbox behind the bell. Enter or a click opens the deal and marks the entry as read.
class NotificationsPopup : public QFrame
{
    Q_OBJECT

public:
    NotificationsPopup(Desk& desk, Navigator& navigator, QWidget* parent = nullptr);

    /// Opens below the anchor with right edges aligned, within the anchor's window.
    void openAt(QWidget* anchor);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* makeHeader();
    void refresh();
    void showEntries(const Result<QList<Notification>>& read);
    void open(const QModelIndex& index);
    void markRead(NotificationId id);
    void markAllRead();
    void tellIfRefused(const Outcome& outcome);

    Desk& desk_;
    Navigator& navigator_;
    NotificationListModel* model_;
    QListView* list_;
    Button* allRead_;
    QStackedLayout* pages_;
    int generation_ = 0;
};

} // namespace stagewright
