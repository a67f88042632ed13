// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/numberteststore.h"

#include "app/store/database.h"

namespace birdcar {

using namespace Qt::StringLiterals;

QString numberTestColumns()
{
    return u"t.id, t.number, t.via, t.started_at, t.heard_at, s.state, s.reason, s.sent_at, t.cut_off"_s;
}

std::optional<NumberTest> numberTestFrom(const Rows &row, int first)
{
    const auto number = PhoneNumber::fromDigits(row.text(first + 1));
    const auto via = PhoneNumber::fromDigits(row.text(first + 2));
    if (!number || !via)
        return std::nullopt;
    NumberTest test;
    test.id = {row.integer(first)};
    test.number = *number;
    test.via = *via;
    test.startedAt = row.time(first + 3);
    test.heardAt = row.time(first + 4);
    test.state = messageStateFromName(row.text(first + 5)).value_or(MessageState::Failed);
    test.reason = row.text(first + 6);
    test.sentAt = row.time(first + 7);
    test.cutOff = wayInFaultFromName(row.text(first + 8));
    return test;
}

NumberTestId NumberTestStore::add(const NumberTest &test, const QString &word, MessageId text)
{
    Rows rows = m_database.run(u"INSERT INTO number_tests (number, via, word, message_id, started_at) "
                               "VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
                               {test.number.digits(), test.via.digits(), word, text.value, test.startedAt});
    rows.next();
    return {rows.integer(0)};
}

std::optional<NumberTest> NumberTestStore::last(const PhoneNumber &number)
{
    Rows rows = m_database.run(u"SELECT %1 FROM number_tests t JOIN messages s ON s.id = t.message_id "
                               "WHERE t.number = ? ORDER BY t.id DESC LIMIT 1"_s.arg(numberTestColumns()),
                               {number.digits()});
    return rows.next() ? numberTestFrom(rows) : std::nullopt;
}

std::optional<FoundTest> NumberTestStore::find(const QString &word, const QString &number)
{
    Rows rows = m_database.run(
        u"SELECT id, answer_id, heard_at FROM number_tests WHERE word = ? AND number = ?"_s, {word, number});
    if (!rows.next())
        return std::nullopt;
    return FoundTest{{rows.integer(0)}, {rows.integer(1)}, !rows.isNull(2)};
}

void NumberTestStore::noteAnswer(NumberTestId id, MessageId answer)
{
    m_database.run(u"UPDATE number_tests SET answer_id = ? WHERE id = ?"_s, {answer.value, id.value});
}

void NumberTestStore::noteHeard(NumberTestId id, const QDateTime &at)
{
    m_database.run(u"UPDATE number_tests SET heard_at = ? WHERE id = ?"_s, {at, id.value});
}

QList<NumberTest> NumberTestStore::unheard(const QDateTime &from, const QDateTime &until)
{
    QList<NumberTest> tests;
    Rows rows = m_database.run(
        u"SELECT %1 FROM number_tests t JOIN messages s ON s.id = t.message_id WHERE "
        "t.heard_at IS NULL AND t.started_at >= ? AND t.started_at <= ?"_s.arg(numberTestColumns()),
        {from, until});
    while (rows.next()) {
        if (const auto test = numberTestFrom(rows))
            tests.append(*test);
    }
    return tests;
}

void NumberTestStore::noteCutOff(NumberTestId id, WayInFault fault)
{
    m_database.run(u"UPDATE number_tests SET cut_off = ? WHERE id = ? AND cut_off IS NULL"_s,
                   {wayInFaultName(fault), id.value});
}

QList<MessageId> NumberTestStore::unsent(const QDateTime &from, const QDateTime &until)
{
    QList<MessageId> texts;
    Rows rows =
        m_database.run(u"SELECT t.message_id FROM number_tests t JOIN messages m ON m.id = t.message_id "
                       "WHERE t.heard_at IS NULL AND t.started_at >= ? AND t.started_at <= ? "
                       "AND m.state = 'pending'"_s,
                       {from, until});
    while (rows.next())
        texts.append(MessageId{rows.integer(0)});
    return texts;
}

void NumberTestStore::forget(const PhoneNumber &number, const QDateTime &before)
{
    m_database.run(u"DELETE FROM number_tests WHERE number = ? AND started_at < ?"_s,
                   {number.digits(), before});
}

} // namespace birdcar
