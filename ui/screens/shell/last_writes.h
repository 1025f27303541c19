// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QWidget;

namespace stagewright {

class Desk;

/// What was done a moment before the window closes is stored before it goes: it waits for the writes that are
/// on their way, says so when that takes long, and names what could not be stored; the person may go back
/// then.
class LastWrites : public QObject
{
    Q_OBJECT

public:
    /// Its dialogs open over `window`.
    LastWrites(Desk& desk, QWidget* window);

    /// Calls `go` when nothing is on its way any more: at once, later, or never when the person stays.
    void settle(const std::function<void()>& go);

private:
    void note(const Problem& problem);
    void look();
    void showWaiting();
    void showRefused();
    void stay();

    Desk& desk_;
    QWidget* window_;
    std::function<void()> go_; ///< set while the window waits
    QList<Problem> refused_;
    QPointer<QDialog> dialog_;
};

} // namespace stagewright
