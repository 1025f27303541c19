// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/tasks/task_export.h"

#include "core/exchange/durable_file.h"
#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/text/isolated.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace stagewright {

CalendarFileChooser systemCalendarFileChooser()
{
    return [](QWidget* parent, const QString& name) {
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        // If the folder does not exist, the dialog would turn it into part of the file name.
        const QDir folder(QDir(documents).exists() ? documents : QDir::homePath());
        QString file =
            QFileDialog::getSaveFileName(parent, TaskExport::tr("Export tasks"), folder.filePath(name),
                                         TaskExport::tr("Calendar files (*.ics);;All files (*)"));
        if (!file.isEmpty() && !file.endsWith(".ics"_L1, Qt::CaseInsensitive))
            file += u".ics"_s;
        return file;
    };
}

TaskExport::TaskExport(Desk& desk, Navigator& navigator, CalendarFileChooser chooser, QWidget* screen)
    : QObject(screen), desk_(desk), navigator_(navigator), chooser_(std::move(chooser)), screen_(screen)
{}

QMenu* TaskExport::menu(QWidget* parent, const std::function<QList<TaskRow>()>& tasks)
{
    auto* menu = new QMenu(parent);
    menu->setToolTipsVisible(true);
    const auto offer = [this, menu, tasks](const QString& text, const QString& name, const QString& why,
                                           CalendarEntries entries) {
        QAction* action = menu->addAction(text, this, [this, tasks, entries] { save(tasks(), entries); });
        action->setObjectName(name);
        action->setToolTip(why);
    };
    offer(tr("As tasks (.ics)…"), u"exportTasks"_s, tr("For programs that know tasks, such as Thunderbird"),
          CalendarEntries::Tasks);
    offer(tr("As calendar events (.ics)…"), u"exportEvents"_s,
          tr("For calendars that show no tasks, such as Google's"), CalendarEntries::Events);
    return menu;
}

void TaskExport::save(const QList<TaskRow>& tasks, CalendarEntries entries)
{
    const QString path = chooser_(screen_, tr("tasks", "file name") + u".ics"_s);
    if (path.isEmpty())
        return;
    const auto write = [tasks, entries, path, environment = desk_.environment(),
                        zone = desk_.directory().zone](Workspace&) -> Outcome {
        return writeDurably(path, calendarFile(tasks, entries, zone, environment.now()));
    };
    desk_.survey(write).then(this, [this, path](const Outcome& outcome) {
        if (outcome)
            navigator_.tell(tr("Saved as %1.").arg(isolated(QFileInfo(path).fileName())));
        else
            navigator_.tell(outcome.problem());
    });
}

} // namespace stagewright
