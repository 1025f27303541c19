// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/theme.h"
#include "ui/widgets/window/command.h"

#include <QObject>
#include <QStringList>

class QAction;
class QMenu;
class QWidget;

namespace stagewright {

/// The window's commands that belong to no screen, with their shortcuts.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// The shortcuts work in `window`.
    explicit WindowActions(QWidget* window);

    /// Files for the submenu of recent workspaces, most recent first.
    void setRecent(const QStringList& files);
    /// Sets which entries of the submenus are checked.
    void setTheme(ThemeChoice theme);
    void setLanguage(const QString& language);

    void chooseTheme(ThemeChoice theme);
    void chooseLanguage(const QString& language);
    /// The choices that the submenus offer, for the search.
    [[nodiscard]] QList<Command> choices();

    /// Adds everything to the menu; `inWorkspace` adds what needs an open workspace.
    void fill(QMenu& menu, bool inWorkspace);

    QAction* newWorkspace;
    QAction* openWorkspace;
    QAction* importDeals;
    QAction* saveCopy;
    QAction* restore;
    QAction* fullScreen;
    QAction* keys; ///< the list of the keys of what is shown
    QAction* about;
    QAction* quit;

Q_SIGNALS:
    void recentChosen(const QString& file);
    void themeChosen(stagewright::ThemeChoice theme);
    /// "pl", "en", or empty for the system's language.
    void languageChosen(const QString& language);

private:
    void addRecent(QMenu& menu);
    void addThemes(QMenu& menu);
    void addLanguages(QMenu& menu);

    QStringList recent_;
    ThemeChoice theme_ = ThemeChoice::System;
    QString language_;
};

} // namespace stagewright
