// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/shell/window_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QWidget>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

QAction* makeAction(QWidget* window, const QString& name, const QString& text, const QKeySequence& shortcut)
{
    auto* action = new QAction(text, window);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    window->addAction(action);
    return action;
}

QList<std::pair<QString, ThemeChoice>> themeChoices()
{
    return {{WindowActions::tr("Use system setting"), ThemeChoice::System},
            {WindowActions::tr("Light"), ThemeChoice::Light},
            {WindowActions::tr("Dark"), ThemeChoice::Dark}};
}

/// Languages are named in themselves, for anybody who ended up in the wrong one.
QList<std::pair<QString, QString>> languageChoices()
{
    return {{WindowActions::tr("Use system setting"), QString()},
            {u"English"_s, u"en"_s},
            {u"Polski"_s, u"pl"_s}};
}

/// A submenu in which one entry is checked.
template<class Value, class Choose>
void addExclusive(QMenu& menu, const QList<std::pair<QString, Value>>& entries, const Value& current,
                  Choose choose)
{
    auto* group = new QActionGroup(&menu);
    for (const auto& [text, value] : entries) {
        QAction* action = menu.addAction(text, [choose, chosen = value] { choose(chosen); });
        action->setCheckable(true);
        action->setChecked(value == current);
        group->addAction(action);
    }
}

} // namespace

WindowActions::WindowActions(QWidget* window)
    : QObject(window),
      newWorkspace(makeAction(window, u"newWorkspace"_s, tr("&New workspace…"), {})),
      openWorkspace(makeAction(window, u"openWorkspace"_s, tr("&Open workspace…"), QKeySequence::Open)),
      importDeals(makeAction(window, u"importDeals"_s, tr("&Import deals…"), tr("Ctrl+I"))),
      saveCopy(makeAction(window, u"saveCopy"_s, tr("Save a &copy…"), {})),
      restore(makeAction(window, u"restore"_s, tr("Resto&re from a backup…"), {})),
      fullScreen(makeAction(window, u"fullScreen"_s, tr("&Full screen"), QKeySequence(Qt::Key_F11))),
      keys(makeAction(window, u"keysOfScreen"_s, tr("&Keys of this screen"), QKeySequence(Qt::Key_F1))),
      about(makeAction(window, u"about"_s, tr("&About Stagewright"), {})),
      quit(makeAction(window, u"quit"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)))
{
    fullScreen->setCheckable(true);
}

void WindowActions::setRecent(const QStringList& files)
{
    recent_ = files;
}

void WindowActions::setTheme(ThemeChoice theme)
{
    theme_ = theme;
}

void WindowActions::setLanguage(const QString& language)
{
    language_ = language;
}

void WindowActions::chooseTheme(ThemeChoice theme)
{
    theme_ = theme;
    Q_EMIT themeChosen(theme);
}

void WindowActions::chooseLanguage(const QString& language)
{
    language_ = language;
    Q_EMIT languageChosen(language);
}

QList<Command> WindowActions::choices()
{
    QList<Command> commands;
    for (const auto& [text, theme] : themeChoices())
        commands.append({tr("Theme: %1").arg(text), u"preview"_s, {}, [this, chosen = theme] {
                             chooseTheme(chosen);
                         }});
    for (const auto& [text, language] : languageChoices())
        commands.append({tr("Language: %1").arg(text),
                         u"info"_s,
                         {},
                         [this, chosen = language] { chooseLanguage(chosen); },
                         {},
                         u"language"_s});
    return commands;
}

void WindowActions::fill(QMenu& menu, bool inWorkspace)
{
    menu.addAction(newWorkspace);
    menu.addAction(openWorkspace);
    addRecent(menu);
    if (inWorkspace) {
        menu.addAction(importDeals);
        menu.addAction(saveCopy);
        menu.addAction(restore);
    }
    menu.addSeparator();
    addThemes(menu);
    addLanguages(menu);
    menu.addAction(fullScreen);
    menu.addSeparator();
    if (inWorkspace)
        menu.addAction(keys);
    menu.addAction(about);
    menu.addAction(quit);
}

void WindowActions::addRecent(QMenu& menu)
{
    QMenu* recent = menu.addMenu(tr("&Recent workspaces"));
    recent->setObjectName(u"recentMenu"_s);
    recent->setEnabled(!recent_.isEmpty());
    for (const QString& file : std::as_const(recent_)) {
        QString shown = QDir::toNativeSeparators(file);
        recent->addAction(shown.replace(u'&', u"&&"_s), this, [this, file] { Q_EMIT recentChosen(file); });
    }
}

void WindowActions::addThemes(QMenu& menu)
{
    QMenu* themes = menu.addMenu(tr("&Theme"));
    themes->setObjectName(u"themeMenu"_s);
    addExclusive<ThemeChoice>(*themes, themeChoices(), theme_,
                              [this](ThemeChoice theme) { chooseTheme(theme); });
}

void WindowActions::addLanguages(QMenu& menu)
{
    QMenu* languages = menu.addMenu(tr("&Language"));
    languages->setObjectName(u"languageMenu"_s);
    addExclusive<QString>(*languages, languageChoices(), language_,
                          [this](const QString& language) { chooseLanguage(language); });
}

} // namespace stagewright
