// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session/changes.h"
#include "ui/models/desk/navigator.h"
#include "ui/models/desk/recent_places.h"
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
struct SearchHit;
class SearchPopup;
class ToastArea;
class TopBar;
class UndoKeys;
class WindowActions;
class WindowKeys;

/// An open workspace: rail, top bar, and the screens with a history for going back.
class Shell : public QWidget
{
    Q_OBJECT

public:
    /// Where the window is: a screen and, for a deal or the configurator, what it shows.
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
    /// Calls `go` at once, or after the person decided about unsaved work.
    void leave(const std::function<void()>& go);
    /// The same before the window closes: calls `go` only when everything done has been stored too.
    void close(const std::function<void()>& go);

    /// A strip over the screens that stays until it is removed; a strip with the same name is replaced.
    NoticeBar* showNotice(const QString& name, bool grave, const QString& text);
    void removeNotice(const QString& name);

    void saveState(QSettings& settings) const;
    void restoreState(QSettings& settings);

Q_SIGNALS:
    /// Notifications arrived while the program is running.
    void notified(const QString& text);

private:
    /// Makes the screen if there is none yet; what it showed at the last start is restored when it is
    /// visited.
    Screen* make(const QString& id);
    /// Makes the deal screen while there is nothing else to do: it has the most parts, and the first deal is
    /// not to wait for them.
    void prepare();
    void buildRail();
    void addShortcuts();
    void listen();
    void show(const Place& place);
    /// Shows it instead of the present place, which going back will not find.
    void replace(const Place& place);
    /// Where people start, and where back leads when there is no way back.
    [[nodiscard]] QString firstScreen() const;
    [[nodiscard]] QString title(const QString& screen) const;
    void fillTopBarSoon();
    void fillTopBar();
    void openNotifications();
    /// The deals opened from a chart (from 1), or the list with its own filters (0).
    void showSlice(Screen& deals, qint64 slice);
    void followActor();
    void fillActors(QMenu& menu);
    [[nodiscard]] QList<Command> commands();
    void addTask();
    void openHit(const SearchHit& hit);
    void takeChanges(const Changes& changes);
    void readBadges();
    void takeUnread(int unread);
    /// If nobody acts, nothing is shown and the person is asked.
    void showWhoActs();

    Desk& desk_;
    ScreenSet set_;
    WindowActions& actions_;
    UserId actor_; ///< whose filters the screens use
    Navigator navigator_;
    Place place_;
    QList<Place> back_;
    QHash<QString, Screen*> screens_;
    QHash<QString, QByteArray> states_; ///< of screens that have not been visited yet
    NavRail* rail_;
    TopBar* bar_;
    BarTools* tools_;
    QStackedWidget* stack_;
    QVBoxLayout* notices_;
    ToastArea* toasts_;
    SearchPopup* search_;
    RecentPlaces recent_;
    LastWrites* writes_;
    PressGuard* presses_;
    UndoKeys* undo_;
    WindowKeys* keys_;
    QPointer<ActorDialog> actorDialog_;
    QList<DealQuery> slices_; ///< queries opened from charts, one place each
    qint64 shownSlice_ = 0;
    QHash<UserId, QHash<QString, QByteArray>> statesOf_; ///< how each person filtered the screens
    bool barStale_ = false;
    int unread_ = -1;
};

} // namespace stagewright
