// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar/calendar_file.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace stagewright {

class Desk;
class Navigator;

/// The file to write, starting from a suggested name; empty: cancelled. Passed in, so that tests answer
/// without a dialog.
using CalendarFileChooser = std::function<QString(QWidget* parent, const QString& name)>;
/// The platform's dialog.
[[nodiscard]] CalendarFileChooser systemCalendarFileChooser();

/// Writes the shown tasks into a calendar file.
class TaskExport : public QObject
{
    Q_OBJECT

public:
    TaskExport(Desk& desk, Navigator& navigator, CalendarFileChooser chooser, QWidget* screen);

    /// A menu of what they can become; `tasks` are those shown when one is chosen. It belongs to `parent`.
    [[nodiscard]] QMenu* menu(QWidget* parent, const std::function<QList<TaskRow>()>& tasks);

private:
    void save(const QList<TaskRow>& tasks, CalendarEntries entries);

    Desk& desk_;
    Navigator& navigator_;
    CalendarFileChooser chooser_;
    QWidget* screen_;
};

} // namespace stagewright
