// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace stagewright {

/// Tells assistive programs what a widget that draws itself is; without it they take it for a mere container.
/// Before the widget gets a name: that is when they are told of it for the first time.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

/// A part that has the keys whenever its parent has them and it is checked: the segment of a row.
void setAccessibleFocusOfParent(QWidget* widget);
/// The parts are told in the order in which they are seen, column by column, whatever was made first.
void setAccessibleColumns(QWidget* widget);
/// Tells them whether such a widget is among the selected ones; once told, they know that it can be.
void setAccessibleSelected(QWidget* widget, bool selected);

} // namespace stagewright
