// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace stagewright {

/// Tells assistive technology what a self-drawn widget is; without this it is taken for a plain container.
/// Call it before the widget gets a name, because that is when it is first announced.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

/// A part that counts as focused whenever its parent has the focus and it is checked: the segment of a row.
void setAccessibleFocusOfParent(QWidget* widget);
/// The parts are announced in visual order, column by column, whatever order they were made in.
void setAccessibleColumns(QWidget* widget);
/// Announces whether such a widget is selected; once called, the widget is known to be selectable.
void setAccessibleSelected(QWidget* widget, bool selected);

} // namespace stagewright
