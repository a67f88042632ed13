// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, texts and settings; people are in dispatcherpeople.cpp, rides in dispatcherrides.cpp, webhooks in
// dispatcherinbound.cpp, periodic work in dispatchersweep.cpp.
#include "app/dispatcher.h"

#include "app/dispatcher_p.h"
#include "app/domain/relay.h"
#include "app/domain/texts.h"
#include "app/store/savedsettings.h"

#include <QUuid>

namespace birdcar {

using namespace Qt::StringLiterals;

Dispatcher::Dispatcher(Database &database, Clock clock, QString depot, QObject *parent)
    : QObject(parent), m_database(database), m_stores(std::make_unique<Stores>(database)),
      m_clock(std::move(clock)), m_depot(std::move(depot))
{
}

Dispatcher::~Dispatcher() = default;

void Dispatcher::overrideRegion(const QString &region)
{
    m_regionOverride = region;
    m_settings.region = region;
}

void Dispatcher::setOperator(const QString &initials)
{
    m_operator = initials.simplified().left(longestInitials);
}

void Dispatcher::note(const QString &kind, const QString &subject, const QString &detail)
{
    m_stores->records.addEvent({{}, kind, subject, detail, now(), m_operator, {}});
}

Result<Done> Dispatcher::recordEvent(const QString &kind, const QString &subject, const QString &detail)
{
    return transact([&]() -> Result<Done> {
        note(kind, subject, detail);
        return Done{};
    });
}

Result<Done> Dispatcher::reloadSettings()
{
    return look([&]() -> Result<Done> {
        m_settings = withSavedValues(DepotSettings{}, m_stores->records.settings(m_depot));
        if (!m_regionOverride.isEmpty())
            m_settings.region = m_regionOverride;
        return Done{};
    });
}

// People and numbers

Result<PhoneNumber> Dispatcher::readPartyPhone(const QString &typed)
{
    const auto read = readPhone(typed, m_settings.region);
    if (!read)
        return read.problem();
    if (m_stores->numbers.contains(read->number))
        return Problem{
            Problem::Kind::Refused,
            u"%1 is a number of the pool: a text to it would run in circles."_s.arg(formatted(read->number)),
            u"number"_s,
            {}};
    return read->number;
}

Result<Person> Dispatcher::addPerson(Role role, const QString &name, const QString &number)
{
    return transact([&]() -> Result<Person> {
        const QString clean = cleanName(name);
        if (clean.isEmpty())
            return missingName();
        const auto phone = readPartyPhone(number);
        if (!phone)
            return phone.problem();
        const PersonId id = m_stores->people.add(role, clean, *phone);
        const Person person = *m_stores->people.find(role, id);
        note(u"person_added"_s, subjectOf(person), QString());
        return person;
    });
}

Result<Person> Dispatcher::findPerson(Role role, const QString &idOrPhone)
{
    return look([&]() -> Result<Person> {
        constexpr int shortestPhone = 7;
        const QString typed = idOrPhone.trimmed();
        bool isNumber = false;
        const qint64 id = typed.toLongLong(&isNumber);
        const bool mayBeId = isNumber && id > 0 && !typed.startsWith(u'+');
        if (typed.size() >= shortestPhone) {
            const auto phone = readPhone(typed, m_settings.region);
            const auto people = phone ? m_stores->people.findByPhone(role, phone->number) : QList<Person>();
            if (people.size() == 1)
                return people.first();
            if (people.size() > 1) {
                QStringList ids;
                for (const Person &person : people)
                    ids.append(QString::number(person.id.value));
                return Problem{Problem::Kind::Refused,
                               u"%1 belongs to more than one %2: give one of the ids %3."_s.arg(
                                   typed, roleName(role), ids.join(u", "_s)),
                               roleName(role),
                               {}};
            }
            if (!phone && !mayBeId)
                return Problem{phone.problem().kind, phone.problem().text, roleName(role), {}};
        }
        if (mayBeId) {
            if (const auto person = m_stores->people.find(role, PersonId{id}))
                return *person;
        }
        return Problem{
            Problem::Kind::NotFound, u"There is no %1 %2."_s.arg(roleName(role), typed), roleName(role), {}};
    });
}

Result<std::optional<NumberId>> Dispatcher::storeNumber(const QString &typed)
{
    const auto read = readPhone(typed, m_settings.region);
    if (!read)
        return read.problem();
    for (const Role role : {Role::Customer, Role::Driver}) {
        const auto owners = m_stores->people.findByPhone(role, read->number);
        if (!owners.isEmpty())
            return refused(u"%1 is the phone of %2 %3 (%4)."_s.arg(formatted(read->number), roleName(role))
                               .arg(owners.first().id.value)
                               .arg(owners.first().name),
                           u"number"_s);
    }
    if (const auto id = m_stores->numbers.add(read->number))
        return id;
    const auto known = m_stores->numbers.find(read->number);
    if (!known || !known->isGivenUp || !m_stores->numbers.enable(known->id))
        return std::optional<NumberId>();
    note(u"number_active"_s, u"number %1"_s.arg(known->id.value), QString());
    return std::optional(known->id);
}

Result<ProxyNumber> Dispatcher::addNumber(const QString &number)
{
    return transact([&]() -> Result<ProxyNumber> {
        const auto id = storeNumber(number);
        if (!id)
            return id.problem();
        if (!*id)
            return Problem{
                Problem::Kind::Refused, u"%1 is in the pool already."_s.arg(number), u"number"_s, {}};
        return *m_stores->numbers.find(**id);
    });
}

Result<ProxyNumber> Dispatcher::setNumberState(NumberId id, NumberState state)
{
    return transact([&]() -> Result<ProxyNumber> {
        auto number = m_stores->numbers.find(id);
        if (!number)
            return Problem{Problem::Kind::NotFound, u"There is no number %1."_s.arg(id.value), {}, {}};
        if (number->phone && m_underRelease.contains(*number->phone))
            return refused(u"%1 is being given up at present."_s.arg(formatted(*number->phone)), u"number"_s);
        if (number->isGivenUp)
            return refused(
                u"%1 was given up at MessageBird. Buy it again, or import it once the account rents it again."_s
                    .arg(formatted(number->phone.value_or(PhoneNumber()))),
                u"given_up"_s);
        m_stores->numbers.setState(id, state);
        number->state = state;
        note(u"number_%1"_s.arg(numberStateName(state)), u"number %1"_s.arg(id.value), QString());
        return *number;
    });
}

// Texts

namespace {

/// Whether the other party's answers go to this leg's phone, and not to another phone of the same person.
bool isAnswered(const Leg &leg, const QList<Leg> &legsOfRide)
{
    bool hasOther = false;
    for (const Leg &other : legsOfRide) {
        if (other.role == leg.role)
            continue;
        if (other.otherPhone == leg.phone)
            return true;
        hasOther = true;
    }
    return !hasOther;
}

} // namespace

QList<Message> Dispatcher::queue(Message message, const QDateTime &arrivedAt, const QDateTime &dueAt)
{
    QList<Message> queued;
    message.direction = Direction::Out;
    message.state = MessageState::Pending;
    message.sender = message.proxy;
    message.createdAt = now();
    message.operatorInitials = message.kind == MessageKind::Dispatch ? m_operator : QString();
    const QStringList parts = splitBody(message.body);
    for (const QString &part : parts) {
        message.body = part;
        message.reference = QUuid::createUuid().toString(QUuid::WithoutBraces);
        message.id = m_stores->messages.addOutgoing(message, arrivedAt, dueAt);
        queued.append(message);
    }
    return queued;
}

Result<QList<Message>> Dispatcher::writeTo(RideId id, Recipients to, const QString &body)
{
    auto written = transact([&]() -> Result<QList<Message>> {
        const auto ride = findRide(id);
        if (!ride)
            return ride.problem();
        if (body.trimmed().isEmpty())
            return Problem{Problem::Kind::InvalidInput, u"The text is empty."_s, u"body"_s, {}};
        QList<Message> messages;
        const QList<Leg> legs = m_stores->legs.liveOfRide(id);
        for (const Leg &leg : legs) {
            const bool wanted =
                to == Recipients::Both || (to == Recipients::Customer) == (leg.role == Role::Customer);
            // A line that a change of driver or number left behind is not written on.
            const bool leftBehind = ride->state == RideState::Open && leg.holdUntil.isValid();
            if (!wanted || leftBehind || leg.viaProxy != leg.proxy)
                continue;
            if (!isAnswered(leg, legs)) // another phone of the same person
                continue;
            Message message;
            message.kind = MessageKind::Dispatch;
            message.rideId = id;
            message.proxy = leg.proxy.digits();
            message.recipient = leg.phone.digits();
            message.body = cleanText(body);
            messages += queue(message, now());
        }
        if (messages.isEmpty())
            return refused(u"Ride %1 has no live line any more; reopen it first."_s.arg(id.value));
        m_stores->begun.removeTextTo(m_depot, id);
        return messages;
    });
    if (written)
        Q_EMIT outboxChanged();
    return written;
}

Message Dispatcher::repeat(const Message &failed)
{
    Message message = failed;
    message.kind = failed.kind == MessageKind::Notice ? MessageKind::Dispatch : failed.kind;
    message.topic = NoticeTopic::None;
    message.resendOf = failed.id;
    message.failure = FailureOutcome::Open;
    message.reason.clear();
    message.providerId.clear();
    message.attempts = 0;
    message.sentAt = {};
    message.deliveredAt = {};
    m_stores->messages.settleFailure(failed.id, FailureOutcome::SentAgain);
    return queue(message, now()).first();
}

Result<Message> Dispatcher::sendAgain(MessageId id)
{
    auto again = transact([&]() -> Result<Message> {
        const auto failed = m_stores->messages.find(id);
        if (!failed)
            return Problem{Problem::Kind::NotFound, u"There is no text %1."_s.arg(id.value), {}, {}};
        if (failed->state != MessageState::Failed)
            return refused(u"Text %1 has not failed."_s.arg(id.value));
        if (!PhoneNumber::fromDigits(failed->recipient))
            return Problem{
                Problem::Kind::Refused, u"Whoever text %1 was for has been erased."_s.arg(id.value), {}, {}};
        if (failed->purgedAt.isValid())
            return Problem{
                Problem::Kind::Refused,
                u"The words of text %1 were removed, because they had been kept for long enough."_s.arg(
                    id.value),
                {},
                {}};
        if (failed->failure == FailureOutcome::SentAgain)
            return Problem{
                Problem::Kind::Refused, u"Text %1 was sent again already."_s.arg(id.value), {}, {}};
        return repeat(*failed);
    });
    if (again)
        Q_EMIT outboxChanged();
    return again;
}

} // namespace birdcar
