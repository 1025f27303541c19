// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaObject>

#include <functional>

class QObject;
class QWidget;

namespace stagewright {

/// Calls `edited` when the person changes any field that is below `root` now; returns the connections, so
/// that they can be ended.
[[nodiscard]] QList<QMetaObject::Connection> watchEdits(const QWidget& root, const QObject* context,
                                                        const std::function<void()>& edited);

} // namespace stagewright
