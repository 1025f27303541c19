// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/demo_workspace.h"
#include "app/desktop/file_care.h"
#include "app/desktop/screens.h"
#include "core/services/session/environment.h"
#include "core/storage/engine/private_file.h"
#include "ui/models/desk/desk.h"
#include "ui/screens/backup/work_strips.h"
#include "ui/screens/shell/error_page.h"
#include "ui/screens/shell/main_window.h"
#include "ui/screens/shell/shell.h"
#include "ui/screens/shell/window_actions.h"
#include "ui/screens/start/start_screen.h"
#include "ui/text/isolated.h"
#include "ui/widgets/text/labels.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 8;
constexpr std::chrono::milliseconds patience(300); ///< before the window says what it is waiting for

QString settingsFile(const Options& options)
{
    if (!options.settingsFile.isEmpty())
        return options.settingsFile;
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/stagewright.ini"_s;
}

/// Made beforehand, because a file that QSettings makes can be read by everybody.
QString keptPrivate(const QString& file)
{
    if (!QFileInfo::exists(file) && QDir().mkpath(QFileInfo(file).absolutePath()))
        (void)makePrivateFile(file); // QSettings reports what it cannot write
    return file;
}

ThemeChoice storedTheme(const QSettings& settings)
{
    const QString name = settings.value(u"theme"_s).toString();
    if (name == u"light")
        return ThemeChoice::Light;
    return name == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

QString nameOf(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    return {};
}

/// Where workspaces are kept unless people choose another place.
QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace

Desktop::Desktop(QApplication& application, const Options& options)
    : application_(application),
      options_(options),
      settings_(keptPrivate(settingsFile(options)), QSettings::IniFormat),
      files_(std::make_unique<FileCare>(*this))
{
    language_.use(options_.language.isEmpty() ? settings_.value(u"language"_s).toString()
                                              : options_.language);
    applyTheme(application_, options_.theme.value_or(storedTheme(settings_)));
}

Desktop::~Desktop()
{
    window_.reset();
    files_.reset();
    desk_.reset();
}

QString Desktop::fileToOpen() const
{
    if (!options_.file.isEmpty())
        return options_.file;
    if (options_.demo)
        return dataFolder() + u"/demo.stagewright"_s;
    const QString last = settings_.value(u"last"_s).toString();
    return QFileInfo::exists(last) ? last : dataFolder() + u"/workspace.stagewright"_s;
}

void Desktop::start()
{
    makeWindow();
    openWorkspace(fileToOpen());
}

void Desktop::makeWindow()
{
    window_ = std::make_unique<MainWindow>(settings_);
    WindowActions& actions = window_->actions();
    actions.setRecent(settings_.value(u"recent"_s).toStringList());
    actions.setTheme(options_.theme.value_or(storedTheme(settings_)));
    actions.setLanguage(options_.language.isEmpty() ? settings_.value(u"language"_s).toString()
                                                    : options_.language);
    // Queued: these may replace the very page or window they come from.
    connect(window_.get(), &MainWindow::workspaceWanted, this, &Desktop::openWorkspace, Qt::QueuedConnection);
    connect(&actions, &WindowActions::languageChosen, this, &Desktop::setLanguage, Qt::QueuedConnection);
    connect(&actions, &WindowActions::themeChosen, this, &Desktop::setTheme);
    connect(window_.get(), &MainWindow::closing, this, &Desktop::saveState);
    window_->setMenuWidget(new WorkStrips(files_->works(), window_.get()));
    window_->askBeforeLeaving([this](const std::function<void()>& go) { files_->settle(go); });
    connect(actions.saveCopy, &QAction::triggered, files_.get(), &FileCare::askForCopy);
    connect(actions.restore, &QAction::triggered, files_.get(), &FileCare::askForBackup);
}

void Desktop::openWorkspace(const QString& file)
{
    saveState();
    closeWorkspace();
    file_ = file;
    problem_.reset();
    QDir().mkpath(QFileInfo(file).absolutePath());
    desk_ = std::make_unique<Desk>(systemEnvironment());
    files_->open(file_, *desk_);
    // Another program may hold the file for some seconds, so the window comes first.
    QTimer::singleShot(patience, desk_.get(), [this] {
        if (!window_->hasPage())
            showOpening();
    });
    desk_->open(file).then(this, [this](const Result<bool>& setUp) {
        if (!setUp)
            showError(setUp.problem());
        else if (*setUp)
            enter({});
        else if (options_.demo && file_ == fileToOpen())
            makeDemo();
        else
            showStart();
    });
}

void Desktop::showOpening()
{
    auto* page = new QWidget;
    page->setObjectName(u"openingPage"_s);
    auto* text = new TextLabel(tr("Opening %1…").arg(isolated(QFileInfo(file_).completeBaseName())),
                               TextStyle::Title, TextTone::Muted, page);
    text->setObjectName(u"opening"_s);
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(text, 0, Qt::AlignCenter);
    window_->setPage(page);
    window_->setWorkspaceFile(file_);
    window_->show();
}

void Desktop::closeWorkspace()
{
    // The page goes first: it uses the desk.
    window_->dropPage();
    shell_ = nullptr;
    start_ = nullptr;
    files_->close();
    desk_.reset();
}

void Desktop::closeFor(const QString& text)
{
    saveState();
    closeWorkspace();
    auto* page = new QWidget;
    page->setObjectName(u"workPage"_s);
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(new TextLabel(text, TextStyle::Title, TextTone::Muted, page), 0, Qt::AlignCenter);
    window_->setPage(page);
}

void Desktop::makeDemo()
{
    desk_
        ->write(
            [language = language_.current()](Workspace& workspace) { return setUpDemo(workspace, language); })
        .then(this, [this](const Result<UserId>& admin) {
            if (admin)
                enter(*admin);
            else
                showError(admin.problem());
        });
}

void Desktop::enter(UserId actor)
{
    const qint64 kept = settings_.value(workspaceGroup() + u"/actor"_s).toLongLong();
    desk_->setActor(actor.isNull() ? UserId(kept) : actor);
    connect(desk_.get(), &Desk::directoryChanged, this, [this] {
        if (!shell_)
            showShell();
        else
            showUnknownZone();
    });
    // A file can be damaged where opening it has not looked.
    connect(desk_.get(), &Desk::directoryRefused, this, [this](const Problem& problem) {
        if (!shell_ && !problem_)
            showError(problem);
    });
    connect(desk_.get(), &Desk::actorChanged, this, [this] {
        // No need to store "nobody": somebody who left is not accepted at the next start either, which asks.
        if (!desk_->actor().isNull())
            settings_.setValue(workspaceGroup() + u"/actor"_s, desk_->actor().value());
    });
    rememberFile();
    desk_->reloadDirectory();
}

void Desktop::showShell()
{
    const std::optional<Problem> demoProblem = start_ ? start_->demoProblem() : std::nullopt;
    start_ = nullptr;
    shell_ = new Shell(*desk_, allScreens(), window_->actions());
    window_->setPage(shell_, [this](const std::function<void()>& go) { shell_->close(go); });
    window_->setWorkspaceFile(file_);
    settings_.beginGroup(workspaceGroup());
    shell_->restoreState(settings_);
    settings_.endGroup();
    connect(shell_, &Shell::notified, this, &Desktop::notify);
    window_->show();
    files_->watch();
    if (demoProblem)
        shell_->navigator().tell(*demoProblem);
    if (!told_.isEmpty())
        shell_->navigator().tell(std::exchange(told_, {}));
    zoneNotice_.clear();
    showUnknownZone();
}

void Desktop::showUnknownZone()
{
    constexpr QLatin1StringView name("unknownZoneNotice");
    const QString unknown = desk_->directory().unknownZone;
    const QString text = unknown.isEmpty() ? QString()
                                           : tr("This computer does not know the time zone of the workspace, "
                                                "%1, and counts days by its own, %2.")
                                                 .arg(unknown, zoneName(desk_->directory().zone));
    if (text == zoneNotice_) // a screen reader would read it again
        return;
    zoneNotice_ = text;
    if (text.isEmpty())
        shell_->removeNotice(name);
    else
        shell_->showNotice(name, false, text);
}

void Desktop::showStart()
{
    start_ = new StartScreen(*desk_, language_.current());
    connect(start_, &StartScreen::ready, this, &Desktop::enter);
    connect(start_, &StartScreen::languageChosen, this, &Desktop::setLanguage, Qt::QueuedConnection);
    window_->setPage(start_);
    window_->setWorkspaceFile(file_);
    window_->show();
}

void Desktop::showError(const Problem& problem)
{
    problem_ = problem;
    auto* page = new ErrorPage(problem, window_->actions());
    connect(
        page, &ErrorPage::retryWanted, this, [this] { files_->settle([this] { openWorkspace(file_); }); },
        Qt::QueuedConnection);
    if (!told_.isEmpty())
        page->tell(std::exchange(told_, {}));
    window_->setPage(page);
    window_->setWorkspaceFile(file_);
    window_->show();
    files_->offerRescue();
}

void Desktop::rememberFile()
{
    QStringList recent = settings_.value(u"recent"_s).toStringList();
    recent.removeAll(file_);
    recent.prepend(file_);
    recent = recent.mid(0, mostRecent);
    settings_.setValue(u"recent"_s, recent);
    settings_.setValue(u"last"_s, file_);
    window_->actions().setRecent(recent);
}

QString Desktop::workspaceGroup() const
{
    // A path cannot be used as a key in an INI file.
    const QByteArray hash = QCryptographicHash::hash(file_.toUtf8(), QCryptographicHash::Sha1);
    return u"workspaces/"_s + QString::fromLatin1(hash.toHex().left(16));
}

void Desktop::saveState()
{
    window_->saveGeometryTo(settings_);
    if (!shell_)
        return;
    settings_.beginGroup(workspaceGroup());
    shell_->saveState(settings_);
    settings_.endGroup();
}

void Desktop::setTheme(ThemeChoice theme)
{
    settings_.setValue(u"theme"_s, nameOf(theme));
    options_.theme.reset();
    applyTheme(application_, theme);
}

void Desktop::setLanguage(const QString& language)
{
    settings_.setValue(u"language"_s, language);
    options_.language.clear();
    const auto change = [this, language] {
        language_.use(language);
        remake();
    };
    if (shell_)
        shell_->close(change);
    else
        change();
}

void Desktop::remake()
{
    saveState();
    const bool open = shell_ != nullptr;
    const std::optional<StartScreen::Entered> entered =
        start_ ? std::optional(start_->entered()) : std::nullopt;
    shell_ = nullptr;
    start_ = nullptr;
    // The old window goes once the new one is there; otherwise closing the last window would end the program.
    const std::unique_ptr<MainWindow> old = std::move(window_);
    makeWindow();
    if (open) {
        showShell();
    } else if (entered) {
        showStart();
        start_->setEntered(*entered);
    } else if (problem_) {
        showError(*problem_);
    }
}

void Desktop::notify(const QString& text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!tray_) {
        tray_ = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
        tray_->setToolTip(u"Stagewright"_s);
    }
    tray_->show();
    tray_->showMessage(u"Stagewright"_s, text, QApplication::windowIcon());
}

} // namespace stagewright
