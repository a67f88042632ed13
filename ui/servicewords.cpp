// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servicewords.h"

#include "app/domain/depottime.h"
#include "app/enginestatus.h"

#include <QCoreApplication>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

using ServicePhase = ServiceStatus::Phase;

struct ServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(birdcar::ServiceWords)
};

QString whoText(const ServiceStatus &service, const QTimeZone &zone)
{
    const QString process = QString::number(service.process);
    const QString since = depotTimeText(service.since, zone);
    const QString who =
        service.unit.name.isEmpty()
            ? ServiceWords::tr("A BirdCar without a window (process %1, since %2) listens and sends.")
                  .arg(process, since)
            : ServiceWords::tr("The service %1 (process %2, since %3) listens and sends.")
                  .arg(service.unit.name, process, since);
    return who + u' ' + ServiceWords::tr("This window works on the same database.");
}

QList<Remedy> withCommand(const QList<Remedy> &remedies, const ServiceStatus &service)
{
    constexpr qsizetype most = 2; // so many buttons there are
    QList<Remedy> all = remedies;
    all.removeAll(Remedy::TryNextPort); // the port is the other program's
    if (all.size() < most && !serviceCommand(service).isEmpty())
        all.append(Remedy::CopyServiceCommand);
    return all;
}

QString joined(const QStringList &sentences, QChar between)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(between);
}

} // namespace

QString serviceCommand(const ServiceStatus &service)
{
    return unitCommand(service.unit, service.phase == ServicePhase::Gone ? u"start"_s : u"restart"_s);
}

QString serviceRestartText(const ServiceStatus &service)
{
    const QString command = serviceCommand(service);
    return command.isEmpty()
               ? ServiceWords::tr("To restart it, end that program and start birdcar --headless again.")
               : ServiceWords::tr("To restart it, in a terminal: %1").arg(command);
}

QString serviceReturnText(const ServiceStatus &service)
{
    const QString command = serviceCommand(service);
    return command.isEmpty()
               ? ServiceWords::tr("Have this window listen, or start birdcar --headless again.")
               : ServiceWords::tr("Have this window listen, or start the service again in a terminal: %1")
                     .arg(command);
}

QString serviceTakesText(const ServiceStatus &service)
{
    if (service.phase == ServicePhase::Gone)
        return ServiceWords::tr("The service has stopped. %1").arg(serviceReturnText(service));
    return ServiceWords::tr(
               "The service listens and sends, not this window. It takes what is changed here at once, "
               "but keys and the listening address only when it is restarted, and what its own "
               "environment or options say comes first.") +
           u'\n' + serviceRestartText(service);
}

QString serviceInTheWayText(const ServiceStatus &service)
{
    const QString command = unitCommand(service.unit, u"stop"_s);
    return command.isEmpty()
               ? ServiceWords::tr(
                     "The service has the database open. End that program first, then restore here.")
               : ServiceWords::tr("The service has the database open. Stop it first, then restore here: %1")
                     .arg(command);
}

QString serviceUrlText(const EngineStatus &status)
{
    const bool isHidden = status.service.phase == ServicePhase::Running && !status.publicUrl.isEmpty() &&
                          status.textWebhook.isEmpty();
    return isHidden ? ServiceWords::tr("Known to the service alone: it has a secret of its own") : QString();
}

StatusLine serviceListenerLine(const EngineStatus &status, const StatusLine &own, const QTimeZone &zone)
{
    const ServiceStatus &service = status.service;
    if (service.phase == ServicePhase::Gone)
        return {ServiceWords::tr("Not listening: the service has stopped"), Tone::Bad,
                ServiceWords::tr(
                    "Nothing is relayed: texts and calls from MessageBird do not arrive, and no text "
                    "leaves."),
                serviceReturnText(service), withCommand({Remedy::ListenHere}, service)};
    const QString who = whoText(service, zone);
    if (!service.isKnown)
        return {ServiceWords::tr("The service is starting"), Tone::Attention, who,
                serviceRestartText(service), withCommand({}, service)};
    if (own.tone != Tone::Good)
        return {own.text, own.tone, joined({who, own.meaning}, u'\n'),
                joined({own.advice, serviceRestartText(service)}, u' '), withCommand(own.remedies, service)};
    const QString address = QString(status.listening).remove(u"http://"_s);
    return {ServiceWords::tr("Listening: service"), Tone::Good,
            joined({who, ServiceWords::tr("Its address: %1").arg(address), own.meaning}, u'\n'),
            serviceRestartText(service), withCommand({}, service)};
}

StatusLine serviceAddressLine(const EngineStatus &status, const StatusLine &own)
{
    if (status.service.phase == ServicePhase::Gone)
        return {ServiceWords::tr("Public address: stopped"),
                Tone::Bad,
                ServiceWords::tr("The service has stopped: MessageBird reaches nobody there."),
                serviceReturnText(status.service),
                {Remedy::ListenHere}};
    if (!status.service.isKnown)
        return {ServiceWords::tr("Public address: by the service"),
                Tone::Attention,
                ServiceWords::tr("The service has not told it yet."),
                {},
                {}};
    return own;
}

StatusLine serviceSendingLine(const EngineStatus &status, const StatusLine &own)
{
    const ServiceStatus &service = status.service;
    if (!status.storageProblem.isEmpty())
        return own;
    if (service.phase == ServicePhase::Gone)
        return {ServiceWords::tr("Sending: stopped"),
                Tone::Bad,
                ServiceWords::tr("Nothing is lost: texts wait in the outbox."),
                serviceReturnText(service),
                {Remedy::ListenHere}};
    if (!service.isKnown)
        return {ServiceWords::tr("Sending: by the service"),
                Tone::Attention,
                ServiceWords::tr("The service has not told yet whether it can send."),
                {},
                {}};
    const bool lacksKey = status.sending == SendingState::NoKey || status.sending == SendingState::KeyRefused;
    if (!lacksKey)
        return own;
    StatusLine line = own;
    line.advice = joined({own.advice, ServiceWords::tr("The service reads its keys when it starts."),
                          serviceRestartText(service)},
                         u' ');
    line.remedies = withCommand(own.remedies, service);
    return line;
}

} // namespace birdcar
