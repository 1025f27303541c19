// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/notifications/notifications_popup.h"

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/models/tasks/notification_list_model.h"
#include "ui/screens/notifications/notification_delegate.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/layout/card.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/window/empty_state.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {
constexpr int mostEntries = 200;
constexpr QSize popupSize(400, 480);
} // namespace

NotificationsPopup::NotificationsPopup(Desk& desk, Navigator& navigator, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint),
      desk_(desk),
      navigator_(navigator),
      model_(new NotificationListModel(this)),
      list_(new QListView(this)),
      allRead_(new Button(Button::Kind::Link, tr("Mark all as read"), this)),
      pages_(new QStackedLayout)
{
    setObjectName(u"notificationsPopup"_s);
    setAccessibleName(tr("Notifications"));
    setAttribute(Qt::WA_TranslucentBackground);
    build();
    connect(allRead_, &QPushButton::clicked, this, &NotificationsPopup::markAllRead);
    connect(list_, &QListView::clicked, this, &NotificationsPopup::open);
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        if (changes.notifications && isVisible())
            refresh();
    });
}

void NotificationsPopup::build()
{
    list_->setObjectName(u"notificationList"_s);
    list_->setAccessibleName(tr("Notifications, newest first"));
    list_->setModel(model_);
    list_->setItemDelegate(new NotificationDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setResizeMode(QListView::Adjust);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->viewport()->setAutoFillBackground(false);
    list_->installEventFilter(this);
    auto* empty =
        new EmptyState(u"notifications"_s, tr("No notifications"),
                       tr("You will see it here when someone completes an action you follow."), this);
    empty->setObjectName(u"emptyState"_s);
    pages_->addWidget(list_);
    pages_->addWidget(empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, space::s);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addLayout(pages_, 1);
}

QWidget* NotificationsPopup::makeHeader()
{
    allRead_->setObjectName(u"markAllRead"_s);
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(space::l, space::m, space::l, space::m);
    row->addWidget(new TextLabel(tr("Notifications"), TextStyle::Title, TextTone::Normal, header));
    row->addStretch(1);
    row->addWidget(allRead_);
    return header;
}

void NotificationsPopup::openAt(QWidget* anchor)
{
    const QWidget* window = anchor->window();
    const QRect inside(window->mapToGlobal(QPoint(0, 0)), window->size());
    const QPoint corner = anchor->mapToGlobal(QPoint(anchor->width(), anchor->height() + space::xs));
    const QSize size = popupSize.boundedTo(inside.size());
    const int left =
        std::max(inside.left(), std::min(corner.x() - size.width(), inside.right() - size.width()));
    setGeometry(left, corner.y(), size.width(),
                std::min(size.height(), std::max(240, inside.bottom() - corner.y())));
    show();
    list_->setFocus();
    refresh();
}

void NotificationsPopup::refresh()
{
    const int generation = ++generation_;
    const auto read = [user = desk_.actor()](Workspace& workspace) {
        return workspace.notifications().inbox(user, mostEntries);
    };
    desk_.read(read).then(this, [this, generation](const Result<QList<Notification>>& entries) {
        if (generation == generation_)
            showEntries(entries);
    });
}

void NotificationsPopup::showEntries(const Result<QList<Notification>>& read)
{
    if (!read) {
        navigator_.tell(read.problem());
        return;
    }
    model_->setEntries(*read, desk_.directory().people, desk_.directory().zone);
    allRead_->setVisible(model_->unreadCount() > 0);
    pages_->setCurrentIndex(model_->rowCount() == 0 ? 1 : 0);
    if (!list_->currentIndex().isValid() && model_->rowCount() > 0)
        list_->setCurrentIndex(model_->index(0));
}

void NotificationsPopup::open(const QModelIndex& index)
{
    const DealId deal(index.data(NotificationListModel::DealRole).toLongLong());
    if (index.data(NotificationListModel::UnreadRole).toBool())
        markRead(NotificationId(index.data(NotificationListModel::IdRole).toLongLong()));
    close();
    if (deal.isNull())
        navigator_.openScreen(u"tasks"_s);
    else
        navigator_.openDeal(deal);
}

void NotificationsPopup::markRead(NotificationId id)
{
    desk_
        .write([user = desk_.actor(), id](Workspace& workspace) {
            return workspace.notifications().markRead(user, id);
        })
        .then(this, [this](const Outcome& outcome) { tellIfRefused(outcome); });
}

void NotificationsPopup::markAllRead()
{
    desk_
        .write([user = desk_.actor()](Workspace& workspace) {
            return workspace.notifications().markAllRead(user);
        })
        .then(this, [this](const Outcome& outcome) { tellIfRefused(outcome); });
}

void NotificationsPopup::tellIfRefused(const Outcome& outcome)
{
    if (!outcome)
        navigator_.tell(outcome.problem());
}

bool NotificationsPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == list_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
        if (enter && list_->currentIndex().isValid()) {
            open(list_->currentIndex());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void NotificationsPopup::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    paintCard(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.surfaceRaised, theme.border);
}

} // namespace stagewright
