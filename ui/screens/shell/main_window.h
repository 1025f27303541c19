// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <functional>

class QSettings;

namespace stagewright {

class WindowActions;

/// The program's window: one page at a time (first start, an open workspace, a problem) and the commands that
/// work on every page.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QSettings& settings, QWidget* parent = nullptr);

    [[nodiscard]] WindowActions& actions() { return *actions_; }
    /// Replaces the page; `mayClose` is asked before the window closes or another workspace is opened, and
    /// calls what it is given when nothing is in the way.
    void setPage(QWidget* page, const std::function<void(const std::function<void()>&)>& mayClose = {});
    [[nodiscard]] bool hasPage() const { return centralWidget() != nullptr; }
    /// Deletes the page at once; not to be called from within it.
    void dropPage();
    /// The file the commands about workspaces start from.
    void setWorkspaceFile(const QString& file);
    void saveGeometryTo(QSettings& settings) const;

Q_SIGNALS:
    /// Another workspace is to be opened, or made when there is no such file.
    void workspaceWanted(const QString& file);
    void closing();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restoreGeometryFrom(QSettings& settings);
    void askForNew();
    void askForOpen();
    void want(const QString& file);
    void setFullScreen(bool on);

    WindowActions* actions_;
    QString file_;
    std::function<void(const std::function<void()>&)> mayClose_;
    bool asking_ = false;
    bool closeAgreed_ = false;
};

} // namespace stagewright
