// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/missedstore.h"

#include "app/store/database.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

// The rows of the table `text_checks`. Beside these there is one for each number, by its digits.
QString inboundMark()
{
    return u"inbound"_s;
}

/// Before the name of a depot: what its clock said, and MessageBird's at the same moment.
const auto clockHere = u"clock "_s;
const auto clockThere = u"messagebird "_s;
const auto afterClocks = u"clock!"_s; // the byte after a blank

/// Before the digest of a phone.
const auto erasedPhone = u"erased "_s;
const auto sharedPhone = u"erased shared "_s; // goes with the others
const auto afterErased = u"erased!"_s;

QString restoredMark()
{
    return u"restored"_s;
}

} // namespace

QStringList MissedStore::numbers()
{
    QStringList numbers;
    Rows rows = m_database.run(
        u"SELECT phone FROM proxy_numbers WHERE phone IS NOT NULL AND state <> 'disabled' ORDER BY id"_s);
    while (rows.next())
        numbers.append(rows.text(0));
    return numbers;
}

QDateTime MissedStore::mark(const QString &name)
{
    Rows row = m_database.run(u"SELECT checked_until FROM text_checks WHERE name = ?"_s, {name});
    return row.next() ? row.time(0) : QDateTime();
}

void MissedStore::setMark(const QString &name, const QDateTime &time)
{
    m_database.run(u"INSERT INTO text_checks (name, checked_until) VALUES (?, ?) "
                   "ON CONFLICT (name) DO UPDATE SET checked_until = excluded.checked_until"_s,
                   {name, time});
}

QDateTime MissedStore::checkedUntil(const QString &number)
{
    const QDateTime own = number.isEmpty() ? QDateTime() : mark(number);
    return own.isValid() ? own : mark(inboundMark());
}

LookBack MissedStore::past(const QString &number)
{
    LookBack past{checkedUntil(number), {}, mark(restoredMark())};
    Rows row =
        m_database.run(u"SELECT created_at FROM messages WHERE direction = 'in' ORDER BY id DESC LIMIT 1"_s);
    if (row.next())
        past.newest = row.time(0);
    return past;
}

void MissedStore::setCheckedUntil(const QString &number, const QDateTime &time)
{
    setMark(number, time);
}

void MissedStore::keepOwed(const QString &number, const QDateTime &since)
{
    m_database.run(u"INSERT INTO text_checks (name, checked_until) VALUES (?, ?) "
                   "ON CONFLICT (name) DO NOTHING"_s,
                   {number, since});
}

void MissedStore::setCheckedUntil(const QDateTime &time)
{
    setMark(inboundMark(), time);
}

ClockLeads MissedStore::clockLeads(const QString &depot)
{
    ClockLeads leads;
    Rows rows = m_database.run(
        u"SELECT h.name, h.checked_until, t.checked_until FROM text_checks h "
        "JOIN text_checks t ON t.name = ? || substr(h.name, ?) WHERE h.name > ? AND h.name < ?"_s,
        {clockThere, clockHere.size() + 1, clockHere, afterClocks});
    while (rows.next()) {
        const ClockLead lead(rows.time(2).msecsTo(rows.time(1)));
        if (rows.text(0) == clockHere + depot)
            leads.here = lead;
        else
            leads.others.append(lead);
    }
    return leads;
}

void MissedStore::noteClock(const QString &depot, const QDateTime &here, ClockLead lead)
{
    setMark(clockHere + depot, here);
    setMark(clockThere + depot, here.addDuration(-lead));
}

void MissedStore::passOver(const QString &digest, const QDateTime &until)
{
    setMark(erasedPhone + digest, until);
}

QDateTime MissedStore::passedOverUntil(const QString &digest)
{
    return mark(erasedPhone + digest);
}

void MissedStore::noteShared(const QString &digest, const QDateTime &until)
{
    setMark(sharedPhone + digest, until);
}

bool MissedStore::isShared(const QString &digest)
{
    return mark(sharedPhone + digest).isValid();
}

void MissedStore::forgetPassedOver(const QDateTime &before)
{
    m_database.run(u"DELETE FROM text_checks WHERE name > ? AND name < ? AND checked_until < ?"_s,
                   {erasedPhone, afterErased, before});
}

void MissedStore::setRestored(const QDateTime &time)
{
    setMark(restoredMark(), time);
}

QList<OpenText> MissedStore::openTexts(const QDateTime &after, const QDateTime &sentBefore, int limit)
{
    QList<OpenText> texts;
    // The condition on the body is that of an index.
    Rows rows = m_database.run(u"SELECT provider_id, created_at FROM messages WHERE body <> '' "
                               "AND created_at > ? AND state = 'sent' AND sent_at < ? "
                               "AND provider_id IS NOT NULL ORDER BY created_at, id LIMIT ?"_s,
                               {after, sentBefore, limit});
    while (rows.next())
        texts.append({rows.text(0), rows.time(1)});
    return texts;
}

} // namespace birdcar
