// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointF>
#include <QPointer>

class QMouseEvent;
class QWidget;

namespace stagewright {

/// The second press of a double click counts only on what the first one pressed: not on the screen, dialog or
/// row that came under the mouse by the first. Watches all presses of the program while it lives.
class PressGuard : public QObject
{
    Q_OBJECT

public:
    explicit PressGuard(QObject* parent = nullptr);

    /// Another screen has appeared: nothing on it was pressed on purpose before the double-click time is
    /// over.
    void screenChanged() { screenChanged_ = true; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Press
    {
        quint64 at = 0; ///< by the clock of the events, in milliseconds
        QPointF place;
        QPointer<QWidget> target;
        QPersistentModelIndex row;
    };
    [[nodiscard]] bool isStray(const QWidget* target, const QMouseEvent& event) const;

    Press last_;
    quint64 judged_ = 0; ///< a press comes again as a double click, and to the parents of what ignores it
    bool screenChanged_ = false;
    bool swallowing_ = false;
};

} // namespace stagewright
