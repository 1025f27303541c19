// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <functional>

class QMenu;
class QString;
class QWidget;

namespace stagewright {

/// A menu to choose a day from: today, tomorrow, in a week, none, and a calendar. It deletes itself when it
/// closes. `name` says what the day is for; `chosen` is the day it is now, invalid for none.
[[nodiscard]] QMenu* dayMenu(QWidget* parent, const QString& name, QDate chosen, QDate today,
                             const std::function<void(QDate)>& take);

} // namespace stagewright
