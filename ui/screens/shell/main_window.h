// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <functional>

class QSettings;

namespace stagewright {

class WindowActions;

/// The program's window: one page at a time (first start, an open workspace, a problem) and the commands that
/// are available on every page.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QSettings& settings, QWidget* parent = nullptr);

    [[nodiscard]] WindowActions& actions() { return *actions_; }
    /// Replaces the page; `mayClose` is called before the window closes or another workspace is opened, and
    /// calls its argument if nothing prevents that.
    void setPage(QWidget* page, const std::function<void(const std::function<void()>&)>& mayClose = {});
    /// Asked after the page, whichever it is, and in the same way.
    void askBeforeLeaving(const std::function<void(const std::function<void()>&)>& mayLeave);
    [[nodiscard]] bool hasPage() const { return centralWidget() != nullptr; }
    /// Deletes the page at once; must not be called from within it.
    void dropPage();
    /// The file in whose folder the commands about workspaces start.
    void setWorkspaceFile(const QString& file);
    void saveGeometryTo(QSettings& settings) const;
    /// Leaves what is open, once that may be left, and asks for this workspace.
    void wantWorkspace(const QString& file);

Q_SIGNALS:
    /// Another workspace should be opened, or made if there is no such file.
    void workspaceWanted(const QString& file);
    void closing();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restoreGeometryFrom(QSettings& settings);
    void askForNew();
    void askForOpen();
    void leave(const std::function<void()>& go);
    void setFullScreen(bool on);

    WindowActions* actions_;
    QString file_;
    std::function<void(const std::function<void()>&)> mayClose_;
    std::function<void(const std::function<void()>&)> mayLeave_;
    bool asking_ = false;
    bool closeAgreed_ = false;
};

} // namespace stagewright
