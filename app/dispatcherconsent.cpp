// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets texts: those who did not ask for none.
#include "app/dispatcher_p.h"

namespace birdcar {

using namespace Qt::StringLiterals;

bool Dispatcher::heedWord(const Message &inbound, std::optional<UnroutedReason> unrouted)
{
    const ConsentWord word = consentWord(inbound.body);
    const auto phone = PhoneNumber::fromDigits(inbound.sender);
    const bool isTold = !unrouted || *unrouted == UnroutedReason::NoRide ||
                        *unrouted == UnroutedReason::Late || *unrouted == UnroutedReason::Ambiguous;
    if (word == ConsentWord::None || !phone || !isTold)
        return false;
    const auto change = consentChange(word, m_stores->optOuts.consentOf(*phone), inbound.createdAt);
    changeConsent(*phone, change, inbound.body.trimmed(), inbound.createdAt);
    return !isForwarded(word, change);
}

void Dispatcher::changeConsent(const PhoneNumber &phone, ConsentChange change, const QString &word,
                               const QDateTime &at)
{
    if (change == ConsentChange::None)
        return;
    const bool out = change == ConsentChange::OptsOut;
    if (out)
        m_stores->optOuts.begin(phone, word, at);
    else
        m_stores->optOuts.end(phone, at);
    QStringList subjects;
    for (const Role role : {Role::Customer, Role::Driver}) {
        for (const Person &person :
             m_stores->people.findByPhone(role, phone) + m_stores->people.findByFurtherPhone(role, phone)) {
            if (const QString subject = subjectOf(person); !subjects.contains(subject))
                subjects.append(subject);
        }
    }
    if (subjects.isEmpty())
        subjects.append(u"phone %1"_s.arg(masked(phone)));
    for (const QString &subject : std::as_const(subjects))
        note(out ? u"opted_out"_s : u"opted_in"_s, subject, word);
}

/// A word that is not for the other party is kept where the dispatcher decides about it, for it may have
/// been.
void Dispatcher::withhold(const Message &inbound, const Relay &relay)
{
    for (const Message &queued : queue(copyFor(inbound, relay), inbound.createdAt))
        m_stores->messages.refuse(queued.id, QString::fromLatin1(stopWordReason));
}

void Dispatcher::apply(DeliveryReport report)
{
    if (isOptOutError(report.errorCode)) {
        const auto text = m_stores->messages.findReported(report);
        const auto phone = text ? PhoneNumber::fromDigits(text->recipient) : std::nullopt;
        if (phone) {
            const auto change = reportedOptOut(m_stores->optOuts.consentOf(*phone), text->createdAt);
            changeConsent(*phone, change, {}, now());
            report.reason = QString::fromLatin1(optedOutReason);
        }
    }
    m_stores->messages.apply(report, now());
}

Result<Person> Dispatcher::setOptedOut(Role role, PersonId id, bool optedOut)
{
    return transact([&]() -> Result<Person> {
        const auto person = findOwn(role, id);
        if (!person)
            return person;
        if (!person->phone)
            return Problem{
                Problem::Kind::Refused, u"%1 has no usable phone."_s.arg(person->name), u"number"_s, {}};
        if (m_stores->optOuts.consentOf(*person->phone).isOut != optedOut)
            changeConsent(*person->phone, optedOut ? ConsentChange::OptsOut : ConsentChange::OptsIn, {},
                          now());
        return *m_stores->people.find(role, id);
    });
}

Result<QList<OptOut>> Dispatcher::optOuts(int limit, const OptOut &after)
{
    return look([&]() -> Result<QList<OptOut>> { return m_stores->optOuts.all(limit, after); });
}

Result<OptOut> Dispatcher::liftOptOut(const QString &phone)
{
    const auto typed = readPhone(phone, m_settings.region);
    if (!typed)
        return typed.problem();
    return transact([&]() -> Result<OptOut> {
        const auto found = m_stores->optOuts.find(typed->number);
        if (!found)
            return Problem{Problem::Kind::Refused,
                           u"%1 gets texts: nobody asked for none there."_s.arg(masked(typed->number)),
                           {},
                           {}};
        changeConsent(typed->number, ConsentChange::OptsIn, {}, now());
        return *found;
    });
}

} // namespace birdcar
