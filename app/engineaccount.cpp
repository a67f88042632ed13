// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engineaccount.h"

#include "app/enginecore.h"

#include <QPromise>

#include <functional>
#include <memory>

namespace birdcar {

namespace {

/// Runs `ask(core, done)` on the core's thread; the future has what `done` is called with.
template <typename Answer, typename Ask>
QFuture<Answer> answerOf(const Remote<EngineCore> &core, Ask ask)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    QFuture<Answer> future = promise->future();
    promise->start();
    core.call([promise, ask = std::move(ask)](EngineCore &engine) {
        ask(engine, [promise](const Answer &answer) {
            promise->addResult(answer);
            promise->finish();
        });
    });
    return future;
}

} // namespace

EngineAccount::EngineAccount(const Remote<EngineCore> &core, QObject *parent)
    : ProviderAccount(parent), m_core(core)
{
}

QFuture<AccountBalance> EngineAccount::tryKey(const QString &typed)
{
    return answerOf<AccountBalance>(m_core,
                                    [typed](EngineCore &engine, auto done) { engine.tryKey(typed, done); });
}

QFuture<AccountNumbers> EngineAccount::numbers()
{
    return answerOf<AccountNumbers>(m_core,
                                    [](EngineCore &engine, auto done) { engine.askAccountNumbers(done); });
}

} // namespace birdcar
