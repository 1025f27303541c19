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

/// Makes sure that changes made just before the window closes are stored first: it waits for unfinished
/// writes, says so if that takes long, and names what could not be stored; the person can then go back.
class LastWrites : public QObject
{
    Q_OBJECT

public:
    /// Its dialogs open over `window`.
    LastWrites(Desk& desk, QWidget* window);

    /// Calls `go` when no write is in progress: at once, later, or never if the person stays.
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
