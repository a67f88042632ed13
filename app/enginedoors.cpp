// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginedoors.h"

#include "app/enginecore.h"

#include <QPromise>
#include <QStandardPaths>

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

QFuture<VoiceFlowAnswer> EngineAccount::setVoiceFlow()
{
    return answerOf<VoiceFlowAnswer>(m_core,
                                     [](EngineCore &engine, auto done) { engine.setVoiceFlow(done); });
}

QFuture<NumberOffers> EngineAccount::offers(const NumberSearch &search)
{
    return answerOf<NumberOffers>(
        m_core, [search](EngineCore &engine, auto done) { engine.askOffers(search, done); });
}

QFuture<NumberTradeAnswer> EngineAccount::buy(const NumberOrder &order)
{
    return answerOf<NumberTradeAnswer>(
        m_core, [order](EngineCore &engine, auto done) { engine.buyNumber(order, done); });
}

QFuture<NumberTradeAnswer> EngineAccount::settlePurchase(const NumberOrder &order)
{
    return answerOf<NumberTradeAnswer>(
        m_core, [order](EngineCore &engine, auto done) { engine.settlePurchase(order, done); });
}

QFuture<NumberTradeAnswer> EngineAccount::giveUp(const PhoneNumber &phone)
{
    return answerOf<NumberTradeAnswer>(
        m_core, [phone](EngineCore &engine, auto done) { engine.giveUpNumber(phone, done); });
}

EngineSetup::EngineSetup(const Remote<EngineCore> &core, QObject *parent) : SetupDoor(parent), m_core(core)
{
    connect(core.sender(), &EngineCore::webhookSeen, this, &EngineSetup::webhookSeen);
}

QFuture<Reach> EngineSetup::reach(const QString &publicUrl)
{
    return answerOf<Reach>(m_core,
                           [publicUrl](EngineCore &engine, auto done) { engine.reach(publicUrl, done); });
}

/// On the engine's thread, because it looks at the disk.
QFuture<QStringList> EngineSetup::installedTunnels()
{
    return m_core.call([](EngineCore &) {
        QStringList programs{QStringLiteral("lt"), QStringLiteral("ngrok"), QStringLiteral("cloudflared"),
                             QStringLiteral("ssh")};
        programs.removeIf(
            [](const QString &program) { return QStandardPaths::findExecutable(program).isEmpty(); });
        return programs;
    });
}

void EngineSetup::watchWebhooks(bool watch)
{
    m_core.call([watch](EngineCore &engine) { engine.watchWebhooks(watch); });
}

} // namespace birdcar
