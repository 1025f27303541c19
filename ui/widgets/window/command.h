// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

namespace stagewright {

/// Something a screen or the window can do, as the search offers it.
struct Command
{
    QString text;
    QString iconName;
    QKeySequence shortcut;
    std::function<void()> run;
    QString id = {};        ///< for whoever looks for a certain one; may be empty
    QString also = {};      ///< further words by which it is found
    bool onlyFound = false; ///< one of many of its sort: not offered before something was typed
};

} // namespace stagewright
