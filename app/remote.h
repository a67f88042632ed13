// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QMetaObject>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace birdcar {

/// The handle that other threads hold on an object which lives on a thread of its own.
/// call() runs a function there and hands its value back as a future; nothing ever waits.
///
/// The object is given as a QObject `home`, whose thread the function runs on, and the target it is
/// called with. Both must outlive every Remote; Engine sees to that by stopping the threads last.
template <typename T>
class Remote
{
public:
    /// A handle on nothing: every call finishes without a value.
    Remote() = default;
    Remote(QObject *home, T *target) : m_home(home), m_target(target) {}

    /// Runs `function(T &)` on the object's thread, in the order of the calls.
    /// The future finishes without a value if the thread ended first.
    template <typename Function>
    auto call(Function function) const
    {
        using Value = std::invoke_result_t<Function, T &>;
        auto promise = std::make_shared<QPromise<Value>>();
        QFuture<Value> future = promise->future();
        promise->start();
        if (!m_target) {
            promise->finish();
            return future;
        }
        QMetaObject::invokeMethod(
            m_home,
            [promise, target = m_target, run = std::move(function)]() mutable {
                if constexpr (std::is_void_v<Value>)
                    run(*target);
                else
                    promise->addResult(run(*target));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

    /// The object itself, only to connect to its signals: that is safe from every thread.
    T *sender() const { return m_target; }

private:
    QObject *m_home = nullptr;
    T *m_target = nullptr;
};

/// Calls `use(value)` on `context`'s thread once the future has its value; never if `context` dies first.
/// (QFuture::then with a dead context aborts in Qt 6.4 debug builds; a watcher that is a child does not.)
template <typename T, typename Use>
void onResult(QObject *context, const QFuture<T> &future, Use use)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context,
                     [watcher, use = std::move(use)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             use(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace birdcar
