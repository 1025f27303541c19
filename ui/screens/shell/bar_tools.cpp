// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/shell/bar_tools.h"

#include "ui/models/desk/desk.h"
#include "ui/screens/shell/avatar_button.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/search_field.h"
#include "ui/widgets/window/top_bar.h"

#include <QKeyEvent>
#include <QKeySequence>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchWidth = 300;
constexpr int narrowSearch = 130;

} // namespace

QString withShortcut(const QString& text, const QKeySequence& shortcut)
{
    return u"%1 (%2)"_s.arg(text, shortcut.toString(QKeySequence::NativeText));
}

BarTools::BarTools(Desk& desk, TopBar& bar, QObject* parent) : QObject(parent), desk_(desk), bar_(bar) {}

void BarTools::add(bool newDeal)
{
    searchField_ = new SearchField(tr("Search deals, companies, people"));
    searchField_->setObjectName(u"search"_s);
    searchField_->setAccessibleName(tr("Search and commands"));
    searchField_->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_K));
    searchField_->setReadOnly(true);
    searchField_->setMinimumWidth(narrowSearch);
    searchField_->setMaximumWidth(searchWidth);
    searchField_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    searchField_->installEventFilter(this);
    search_ = searchField_;
    bar_.addTrailing(searchField_);
    bar_.addTrailing(makeBell());
    bar_.addTrailing(makeAvatar());
    if (!newDeal)
        return;
    auto* add = new Button(Button::Kind::Primary, u"add"_s, tr("New deal"));
    add->setObjectName(u"newDeal"_s);
    add->setToolTip(withShortcut(tr("New deal"), QKeySequence(Qt::CTRL | Qt::Key_N)));
    connect(add, &QAbstractButton::clicked, this, &BarTools::newDealWanted);
    bar_.addPrimary(add);
}

void BarTools::addSmall()
{
    auto* find = new IconButton(u"search"_s, tr("Search and commands"));
    find->setObjectName(u"searchButton"_s);
    find->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(find, &QAbstractButton::clicked, this, &BarTools::searchWanted);
    search_ = find;
    bar_.addOptional(find);
    bar_.addOptional(makeBell());
    bar_.addOptional(makeAvatar());
}

void BarTools::setUnread(bool unread)
{
    unread_ = unread;
    if (bell_)
        bell_->setDot(unread);
}

IconButton* BarTools::makeBell()
{
    bell_ = new IconButton(u"notifications"_s, tr("Notifications"));
    bell_->setObjectName(u"bell"_s);
    bell_->setDot(unread_);
    connect(bell_, &QAbstractButton::clicked, this, &BarTools::notificationsWanted);
    return bell_;
}

AvatarButton* BarTools::makeAvatar()
{
    avatar_ = new AvatarButton;
    avatar_->setObjectName(u"avatar"_s);
    avatar_->setPerson(desk_.directory().userName(desk_.actor()),
                       static_cast<quint64>(desk_.actor().value()));
    connect(avatar_, &QAbstractButton::clicked, this, &BarTools::menuWanted);
    return avatar_;
}

QWidget* BarTools::bell() const
{
    return shown(bell_);
}

QWidget* BarTools::avatar() const
{
    return shown(avatar_);
}

QWidget* BarTools::shown(QWidget* wanted) const
{
    return wanted && wanted->isVisible() ? wanted : &bar_;
}

bool BarTools::eventFilter(QObject* watched, QEvent* event)
{
    // The field in the bar only looks like one: a click or a key opens the popup over it. The kind of event
    // is checked first, because the field sends events even during its destruction, when it is no longer a
    // field.
    const bool clicked = event->type() == QEvent::MouseButtonPress;
    const bool keyed = event->type() == QEvent::KeyPress;
    if ((clicked || keyed) && watched == searchField_.data()) {
        const auto* key = keyed ? static_cast<QKeyEvent*>(event) : nullptr;
        const bool typed = key && !key->text().trimmed().isEmpty();
        const bool entered = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Space);
        if (clicked || typed || entered) {
            Q_EMIT searchWanted();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace stagewright
