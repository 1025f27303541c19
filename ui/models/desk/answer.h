// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <type_traits>
#include <utility>

namespace stagewright {

/// A future with a continuation whose owner may be deleted first. QFuture::then() with a context asserts (and
/// races) if the context was deleted meanwhile; here the continuation is simply dropped. A cancelled answer
/// never continues.
template<class Value>
class Answer : public QFuture<Value>
{
public:
    Answer() = default;
    explicit Answer(const QFuture<Value>& future) : QFuture<Value>(future) {}

    /// Calls `function` with the value on the thread of `context`, which must be the calling thread.
    template<class Function>
    void then(QObject* context, Function&& function) const
    {
        auto* watcher = new QFutureWatcher<Value>(context);
        QObject::connect(
            watcher, &QFutureWatcherBase::finished, context,
            [watcher, call = std::decay_t<Function>(std::forward<Function>(function))]() mutable {
                watcher->deleteLater();
                const QFuture<Value> future = watcher->future();
                if (!future.isCanceled())
                    call(future.result());
            });
        watcher->setFuture(*this);
    }
};

} // namespace stagewright
