// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/shell/main_window.h"

#include "core/domain/problem.h"
#include "ui/screens/shell/about_dialog.h"
#include "ui/screens/shell/window_actions.h"
#include "ui/text/isolated.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/window/window_frame.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallest(800, 480);
constexpr QSize firstSize(1280, 820);

} // namespace

MainWindow::MainWindow(QSettings& settings, QWidget* parent)
    : QMainWindow(parent), actions_(new WindowActions(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Stagewright"_s);
    setMinimumSize(smallest);
    restoreGeometryFrom(settings);
    connect(actions_->newWorkspace, &QAction::triggered, this, &MainWindow::askForNew);
    connect(actions_->openWorkspace, &QAction::triggered, this, &MainWindow::askForOpen);
    connect(actions_, &WindowActions::recentChosen, this, &MainWindow::wantWorkspace);
    connect(actions_->fullScreen, &QAction::triggered, this, &MainWindow::setFullScreen);
    connect(actions_->quit, &QAction::triggered, this, &QWidget::close);
    connect(actions_->about, &QAction::triggered, this, [this] {
        auto* dialog = new AboutDialog(file_, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::setPage(QWidget* page, const std::function<void(const std::function<void()>&)>& mayClose)
{
    mayClose_ = mayClose;
    // The signal that led here may come from the page that is being removed.
    if (QWidget* old = takeCentralWidget()) {
        old->hide();
        old->deleteLater();
    }
    setCentralWidget(page);
    for (QAction* action : {actions_->importDeals, actions_->saveCopy, actions_->restore, actions_->keys})
        action->setEnabled(static_cast<bool>(mayClose));
}

void MainWindow::dropPage()
{
    mayClose_ = {};
    delete takeCentralWidget();
}

void MainWindow::setWorkspaceFile(const QString& file)
{
    file_ = file;
    setWindowTitle(u"%1 – Stagewright"_s.arg(isolated(QFileInfo(file).completeBaseName())));
}

void MainWindow::saveGeometryTo(QSettings& settings) const
{
    settings.setValue(u"window/geometry"_s, saveGeometry());
}

void MainWindow::restoreGeometryFrom(QSettings& settings)
{
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        resize(firstSize.boundedTo(roomOnScreen(*this).size()));
}

void MainWindow::wantWorkspace(const QString& file)
{
    leave([this, file] { Q_EMIT workspaceWanted(file); });
}

void MainWindow::leave(const std::function<void()>& go)
{
    const auto last = [this, go] {
        mayLeave_ ? mayLeave_(go) : go();
    };
    mayClose_ ? mayClose_(last) : last();
}

void MainWindow::askBeforeLeaving(const std::function<void(const std::function<void()>&)>& mayLeave)
{
    mayLeave_ = mayLeave;
}

void MainWindow::askForNew()
{
    const QString folder = QFileInfo(file_).absolutePath();
    QString file = QFileDialog::getSaveFileName(this, tr("New workspace"),
                                                QDir(folder).filePath(tr("sales.stagewright", "file name")),
                                                tr("Stagewright workspaces (*.stagewright);;All files (*)"),
                                                nullptr, QFileDialog::DontConfirmOverwrite);
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += u".stagewright"_s;
    if (QFileInfo::exists(file)) {
        QMessageBox box(QMessageBox::Warning, tr("New workspace"),
                        sentence({ProblemCode::DatabaseExists, {QDir::toNativeSeparators(file)}}),
                        QMessageBox::Ok, this);
        box.setTextFormat(Qt::PlainText);
        box.exec();
        return;
    }
    wantWorkspace(file);
}

void MainWindow::askForOpen()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Open workspace"), QFileInfo(file_).absolutePath(),
        tr("Stagewright workspaces (*.stagewright *.db *.sqlite);;All files (*)"));
    if (!file.isEmpty())
        wantWorkspace(file);
}

void MainWindow::setFullScreen(bool on)
{
    setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!closeAgreed_) {
        asking_ = true;
        leave([this] {
            closeAgreed_ = true;
            // Answered later, by a dialog: the window is still there and closes then.
            if (!asking_)
                close();
        });
        asking_ = false;
        if (!closeAgreed_) {
            event->ignore();
            return;
        }
    }
    Q_EMIT closing();
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        actions_->fullScreen->setChecked(isFullScreen());
}

} // namespace stagewright
