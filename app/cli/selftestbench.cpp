// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selftestbench.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T valueOrFail(const Result<T> &result)
{
    if (!result)
        throw ScenarioFailed{result.problem().text};
    return *result;
}

} // namespace

SelftestBench::SelftestBench()
{
    valueOrFail(m_sandbox.start());
    startEngine();
}

void SelftestBench::stopEngine()
{
    m_engine.reset();
}

void SelftestBench::startEngine()
{
    Configuration configuration;
    configuration.listenPort = 0;
    configuration = m_sandbox.configure(configuration);
    m_engine = std::make_unique<Engine>(configuration);
    QEventLoop loop;
    QString problem = u"the engine does not start in time"_s;
    const auto fail = [&](const Problem &why) {
        problem = why.text;
        loop.quit();
    };
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    QObject::connect(m_engine.get(), &Engine::ready, m_engine.get(), &Engine::serve);
    QObject::connect(m_engine.get(), &Engine::failed, &loop, fail);
    QObject::connect(m_engine.get(), &Engine::notListening, &loop, fail);
    QObject::connect(m_engine.get(), &Engine::listening, &loop, [&](const QUrl &url) {
        m_sandbox.sendWebhooksTo(url);
        problem.clear();
        loop.quit();
    });
    m_engine->start();
    loop.exec();
    if (!problem.isEmpty())
        throw ScenarioFailed{problem};
}

Person SelftestBench::person(Role role, const QString &name, const QString &digits)
{
    return valueOrFail(atDispatcher(
        [=](Dispatcher &dispatcher) { return dispatcher.addPerson(role, name, u'+' + digits); }));
}

void SelftestBench::number(const QString &digits)
{
    valueOrFail(atDispatcher([=](Dispatcher &dispatcher) { return dispatcher.addNumber(u'+' + digits); }));
}

Result<Ride> SelftestBench::tryRide(const Person &customer, const Person &driver)
{
    NewRide form;
    form.customerId = customer.id;
    form.driverId = driver.id;
    form.start = u"Depot"_s;
    form.destination = u"Dam square"_s;
    form.at = systemClock()().addSecs(3600);
    return atDispatcher([form](Dispatcher &dispatcher) { return dispatcher.createRide(form); });
}

Ride SelftestBench::ride(const Person &customer, const Person &driver)
{
    return valueOrFail(tryRide(customer, driver));
}

Conversation SelftestBench::conversation(RideId ride)
{
    return valueOrFail(
        await(m_engine->reader().call([ride](Reader &reader) { return reader.conversation(ride); })));
}

QStringList SelftestBench::unroutedReasons()
{
    QStringList reasons;
    for (const UnroutedRecord &record :
         valueOrFail(await(m_engine->reader().call([](Reader &reader) { return reader.unrouted(Page()); }))))
        reasons.prepend(record.reason);
    return reasons;
}

standin::WebhookResult SelftestBench::text(const standin::PhoneText &text)
{
    return await(atMessageBird([text](standin::StandIn &messageBird) { return messageBird.sendText(text); }));
}

standin::CallResult SelftestBench::call(const standin::PhoneCall &call)
{
    return await(atMessageBird([call](standin::StandIn &messageBird) { return messageBird.call(call); }));
}

QStringList SelftestBench::textsTo(const QString &digits)
{
    QStringList bodies;
    for (const standin::TextRecord &text :
         atMessageBird([digits](standin::StandIn &messageBird) { return messageBird.textsTo(digits); }))
        bodies.append(text.body);
    return bodies;
}

void SelftestBench::expect(bool condition, const QString &what)
{
    if (!condition)
        throw ScenarioFailed{what};
}

void SelftestBench::expectSoon(const std::function<bool()> &condition, const QString &what)
{
    const QDeadlineTimer deadline(patience);
    while (!condition()) {
        if (deadline.hasExpired())
            throw ScenarioFailed{what};
        QEventLoop loop;
        QTimer::singleShot(std::chrono::milliseconds(20), &loop, &QEventLoop::quit);
        loop.exec();
    }
}

void SelftestBench::expectAllDelivered(RideId ride)
{
    expectSoon(
        [this, ride] {
            for (const Message &message : conversation(ride).messages) {
                if (message.direction == Direction::Out && message.state != MessageState::Delivered)
                    return false;
            }
            return true;
        },
        u"not every text was delivered"_s);
}

} // namespace birdcar
