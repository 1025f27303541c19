// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/changes.h"
#include "ui/models/navigator.h"
#include "ui/screens/shell/screen_set.h"

#include <QPointer>
#include <QWidget>

class QMenu;
class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace stagewright {

class ActorDialog;
class BarTools;
class LastWrites;
class NavRail;
class NoticeBar;
class PressGuard;
struct Command;
class SearchPopup;
class ToastArea;
class TopBar;
class WindowActions;

/// An open workspace: rail, top bar and the screens, which it goes to and back from.
class Shell : public QWidget
{
    Q_OBJECT

public:
    /// Where the window is: a screen and, for a deal and the configurator, what it shows.
    struct Place
    {
        QString screen;
        qint64 id = 0;
        friend bool operator==(const Place&, const Place&) = default;
    };

    Shell(Desk& desk, const ScreenSet& screens, WindowActions& actions, QWidget* parent = nullptr);

    void go(const Place& place);
    void goBack();
    [[nodiscard]] const Place& place() const { return place_; }
    [[nodiscard]] Screen* screen(const QString& id);
    [[nodiscard]] Navigator& navigator() { return navigator_; }
    [[nodiscard]] ToastArea* toasts() const { return toasts_; }
    [[nodiscard]] SearchPopup* searchPopup() const { return search_; }
    void openSearch();
    void openMenu();
    /// Calls `go` at once or after the person decided about unsaved work.
    void leave(const std::function<void()>& go);
    /// The same before the window goes: calls `go` when all that was done is stored too.
    void close(const std::function<void()>& go);

    /// A strip over the screens that stays until it is taken away; one of the same name takes its place.
    NoticeBar* showNotice(const QString& name, bool grave, const QString& text);
    void removeNotice(const QString& name);

    void saveState(QSettings& settings) const;
    void restoreState(QSettings& settings);

Q_SIGNALS:
    /// Notifications came in while the program runs.
    void notified(const QString& text);

private:
    void buildRail();
    void addShortcuts();
    void listen();
    void show(const Place& place);
    [[nodiscard]] QString title(const QString& screen) const;
    void fillTopBarSoon();
    void fillTopBar();
    void openNotifications();
    /// The deals behind a chart's mark (from 1 on), or the list with its own filters (0).
    void showSlice(Screen& deals, qint64 slice);
    void followActor();
    void fillActors(QMenu& menu);
    [[nodiscard]] QList<Command> commands();
    void takeChanges(const Changes& changes);
    void readBadges();
    void takeUnread(int unread);
    /// When nobody acts nothing is shown, and the person is asked.
    void showWhoActs();

    Desk& desk_;
    ScreenSet set_;
    WindowActions& actions_;
    UserId actor_; ///< whose filters the screens show
    Navigator navigator_;
    Place place_;
    QList<Place> back_;
    QHash<QString, Screen*> screens_;
    QHash<QString, QByteArray> states_; ///< of screens that were not visited yet
    NavRail* rail_;
    TopBar* bar_;
    BarTools* tools_;
    QStackedWidget* stack_;
    QVBoxLayout* notices_;
    ToastArea* toasts_;
    SearchPopup* search_;
    LastWrites* writes_;
    PressGuard* presses_;
    QPointer<ActorDialog> actorDialog_;
    QList<DealQuery> slices_; ///< what was opened from charts, one place each
    qint64 shownSlice_ = 0;
    QHash<UserId, QHash<QString, QByteArray>> statesOf_; ///< what each person narrowed the screens to
    bool barStale_ = false;
    int unread_ = -1;
};

} // namespace stagewright
