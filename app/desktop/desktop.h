// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/language.h"
#include "app/desktop/options.h"
#include "core/domain/id.h"
#include "core/domain/problem.h"

#include <QObject>
#include <QSettings>

#include <memory>
#include <optional>

class QApplication;
class QSystemTrayIcon;

namespace stagewright {

class Desk;
class FileCare;
class MainWindow;
class Shell;
class StartScreen;

/// The composition root: joins settings, language, theme, the desk of a workspace and the window.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(QApplication& application, const Options& options);
    ~Desktop() override;

    /// Makes the window, with no page in it yet.
    void prepare() { makeWindow(); }
    /// Shows the window with the workspace that the options ask for.
    void start();
    /// Opens the file in the window, or makes it; a new workspace starts with the setup page.
    void openWorkspace(const QString& file);

    /// Sets up the open, still empty workspace with demo data.
    void makeDemo();
    void setTheme(ThemeChoice theme);
    /// "pl", "en", or empty for the system's language; the window is made again.
    void setLanguage(const QString& language);

    [[nodiscard]] MainWindow* window() const { return window_.get(); }
    [[nodiscard]] Shell* shell() const { return shell_; }
    [[nodiscard]] Desk* desk() const { return desk_.get(); }

    /// Closes the workspace, remembers where the window was, and shows `text` while the file is worked on.
    void closeFor(const QString& text);
    /// Shown as a message once the next workspace is shown.
    void tellLater(const QString& text) { told_ = text; }
    void showError(const Problem& problem);
    [[nodiscard]] FileCare& files() { return *files_; }
    [[nodiscard]] const QString& file() const { return file_; }
    [[nodiscard]] const std::optional<Problem>& problem() const { return problem_; }
    [[nodiscard]] const Language& language() const { return language_; }

private:
    [[nodiscard]] QString fileToOpen() const;
    [[nodiscard]] QString workspaceGroup() const;
    void makeWindow();
    void remake();
    void closeWorkspace();
    void showStart();
    void showOpening();
    void showShell();
    /// Shows that this computer does not know the workspace's time zone, for as long as that is so.
    void showUnknownZone();
    void enter(UserId actor);
    void rememberFile();
    void saveState();
    void notify(const QString& text);

    QApplication& application_;
    Options options_;
    QSettings settings_;
    Language language_;
    QString file_;
    std::optional<Problem> problem_; ///< why the workspace is not open
    std::unique_ptr<FileCare> files_;
    QString zoneNotice_; ///< what the notice about an unknown time zone says; empty if there is none
    QString told_;       ///< the message for when the workspace is shown
    std::unique_ptr<Desk> desk_;
    std::unique_ptr<MainWindow> window_;
    Shell* shell_ = nullptr;       ///< the window's page while a workspace is open
    StartScreen* start_ = nullptr; ///< the window's page while a workspace is being set up
    std::unique_ptr<QSystemTrayIcon> tray_;
};

} // namespace stagewright
