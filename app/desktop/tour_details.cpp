// SPDX-License-Identifier: GPL-3.0-or-later
// What a tour opens on the screens it visits, found by the same object names that the tests use.
#include "app/desktop/desktop.h"
#include "app/desktop/tour.h"
#include "core/exchange/durable_file.h"
#include "ui/screens/shell/main_window.h"
#include "ui/screens/shell/search_popup.h"
#include "ui/screens/shell/shell.h"
#include "ui/widgets/layout/side_list.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>

#include <cstdio>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

void click(Shell& shell, const QString& name)
{
    const auto buttons = shell.findChildren<QAbstractButton*>(name);
    for (QAbstractButton* button : buttons) {
        if (button->isVisible()) {
            button->click();
            return;
        }
    }
}

void showPage(Shell& shell, int row)
{
    if (auto* pages = shell.findChild<SideList*>(u"settingsPages"_s))
        pages->setCurrentRow(row);
}

void search(Shell& shell)
{
    shell.openSearch();
    if (auto* field = shell.searchPopup()->findChild<QLineEdit*>())
        field->setText(u"or"_s);
}

/// The top-level widgets open beside the window, lowest first.
QList<QWidget*> openAbove(const QWidget* window)
{
    QList<QWidget*> open;
    const auto all = QApplication::topLevelWidgets();
    for (QWidget* each : all) {
        if (each != window && each->isVisible() && !each->size().isEmpty())
            open.append(each);
    }
    return open;
}

struct Detail
{
    const char* screen;
    const char* name;
    void (*open)(Shell&);
};

const QList<Detail>& details()
{
    static const QList<Detail> all{
        {"board", "new-deal",
         [](Shell& shell) {
             click(shell, u"newDeal"_s);
         }},
        {"board", "notifications",
         [](Shell& shell) {
             click(shell, u"bell"_s);
         }},
        {"board", "search", &search},
        {"board", "import",
         [](Shell& shell) {
             shell.navigator().openImport();
         }},
        {"deal", "win-refused",
         [](Shell& shell) {
             click(shell, u"winDeal"_s);
         }},
        {"tasks", "new-task",
         [](Shell& shell) {
             click(shell, u"addTask"_s);
         }},
        {"settings", "settings-people",
         [](Shell& shell) {
             showPage(shell, 1);
         }},
        {"settings", "settings-workspace",
         [](Shell& shell) {
             showPage(shell, 2);
         }},
        {"settings", "settings-back",
         [](Shell& shell) {
             showPage(shell, 0);
         }},
        {"configurator", "action-options",
         [](Shell& shell) {
             click(shell, u"gear"_s);
         }},
    };
    return all;
}

} // namespace

bool Tour::visitDetails(const QString& screen, const QString& suffix)
{
    for (const Detail& detail : details()) {
        if (screen != QLatin1String(detail.screen))
            continue;
        detail.open(*desktop_.shell());
        settle();
        const QString name = QLatin1String(detail.name);
        if (!name.endsWith(u"-back") && !picture(u"%1-%2"_s.arg(name, suffix)))
            return false;
        closeAll();
    }
    return true;
}

void Tour::closeAll()
{
    const QList<QWidget*> open = openAbove(desktop_.window());
    for (QWidget* each : open)
        each->close();
    settle();
}

bool Tour::picture(const QString& name)
{
    QPixmap drawn = desktop_.window()->grab();
    QPainter painter(&drawn);
    const QPoint origin = desktop_.window()->mapToGlobal(QPoint());
    const QList<QWidget*> open = openAbove(desktop_.window());
    for (QWidget* each : open) {
        // Not every platform respects a dialog's minimum size.
        each->resize(each->size().expandedTo(each->minimumSizeHint()));
        QPoint at = each->mapToGlobal(QPoint()) - origin;
        // Without a window manager nobody centres a dialog.
        if (each->windowType() == Qt::Dialog)
            at = desktop_.window()->rect().center() - each->rect().center();
        const QPixmap above = each->grab();
        painter.drawPixmap(at, above);
        painter.setPen(each->palette().color(QPalette::Mid));
        painter.drawRect(QRect(at, above.deviceIndependentSize().toSize()));
    }
    painter.end();
    const QString file = QDir(folder_).filePath(name + u".png"_s);
    QByteArray png;
    QBuffer buffer(&png);
    if (!drawn.save(&buffer, "PNG") || !writeDurably(file, png)) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(u"%1 cannot be written."_s.arg(file)));
        return false;
    }
    std::printf("%s\n", qUtf8Printable(file));
    return true;
}

} // namespace stagewright
