// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointF>
#include <QPointer>

class QMouseEvent;
class QWidget;

namespace stagewright {

/// The second press of a double click counts only on what the first one pressed, not on a screen, dialog or
/// row that the first one brought under the mouse. Watches all presses in the program while it lives.
class PressGuard : public QObject
{
    Q_OBJECT

public:
    explicit PressGuard(QObject* parent = nullptr);

    /// Another screen appeared: presses on it are not intentional until the double-click time is over.
    void screenChanged() { screenChanged_ = true; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Press
    {
        quint64 at = 0; ///< timestamp of the event, in milliseconds
        QPointF place;
        QPointer<QWidget> target;
        QPersistentModelIndex row;
    };
    [[nodiscard]] bool isStray(const QWidget* target, const QMouseEvent& event) const;
    void judge(QWidget* target, const QMouseEvent& press);
    /// A press gives the focus before anybody can stop it: a stray one gives it back.
    void giveFocusBack();

    Press last_;
    quint64 judged_ = 0; ///< an event comes again as a double click, and for the parents of its widget
    QPointer<QWidget> focusBefore_; ///< who had the focus before the press that takes it
    bool focusTaken_ = false;
    bool screenChanged_ = false;
    bool swallowing_ = false;
};

} // namespace stagewright
