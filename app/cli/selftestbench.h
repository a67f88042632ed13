// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dispatcher.h"
#include "app/engine.h"
#include "app/remote.h"
#include "app/sandbox.h"
#include "app/standin/standin.h"
#include "app/store/reader.h"

#include <QEventLoop>
#include <QFuture>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace birdcar {

/// Why a scenario failed; thrown by its steps.
struct ScenarioFailed
{
    QString what;
};

/// An engine in a sandbox, and what a scenario does to it: acts for the dispatcher and for the phones, and
/// waits until something has happened. Every step throws ScenarioFailed if it cannot be done in time.
class SelftestBench
{
public:
    static constexpr std::chrono::milliseconds patience{8000};

    SelftestBench();

    /// Ends the engine and starts another one on the same database and port settings.
    void stopEngine();
    void startEngine();

    // The dispatcher's side
    Person person(Role role, const QString &name, const QString &digits);
    void number(const QString &digits);
    Result<Ride> tryRide(const Person &customer, const Person &driver);
    Ride ride(const Person &customer, const Person &driver);
    Conversation conversation(RideId ride);
    QStringList unroutedReasons();

    template <typename Function>
    auto atDispatcher(Function function)
    {
        return await(m_engine->dispatcher().call(std::move(function)));
    }

    // The phones' side
    template <typename Function>
    auto atMessageBird(Function function)
    {
        return await(m_sandbox.messageBird().call(std::move(function)));
    }
    standin::WebhookResult text(const standin::PhoneText &text);
    standin::CallResult call(const standin::PhoneCall &call);
    /// Bodies of the texts that reached a phone, oldest first.
    QStringList textsTo(const QString &digits);

    // Expectations
    void expect(bool condition, const QString &what);
    /// Looks again and again until it is true.
    void expectSoon(const std::function<bool()> &condition, const QString &what);
    /// Waits until everything in the ride's conversation that goes out is delivered.
    void expectAllDelivered(RideId ride);

private:
    template <typename T>
    T await(const QFuture<T> &future)
    {
        QEventLoop loop;
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        std::optional<T> value;
        onResult(&loop, future, [&](const T &result) {
            value = result;
            loop.quit();
        });
        loop.exec();
        if (!value)
            throw ScenarioFailed{QStringLiteral("no answer in time")};
        return *value;
    }

    Sandbox m_sandbox;
    std::unique_ptr<Engine> m_engine;
};

} // namespace birdcar
