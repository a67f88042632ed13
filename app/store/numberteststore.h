// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/numbertest.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace birdcar {

class Database;
class Rows;

/// A test that a text which came in belongs to.
struct FoundTest
{
    NumberTestId id;
    MessageId answerId; ///< the text as it came in; invalid if it had not yet
    bool isHeard = false;
};

/// The table `number_tests`. Throws StoreError.
class NumberTestStore
{
public:
    explicit NumberTestStore(Database &database) : m_database(database) {}

    /// `text` is the row of the text that leaves.
    NumberTestId add(const NumberTest &test, const QString &word, MessageId text);
    std::optional<NumberTest> last(const PhoneNumber &number);
    /// The test of the number (digits) whose text has this word.
    std::optional<FoundTest> find(const QString &word, const QString &number);
    void noteAnswer(NumberTestId id, MessageId answer);
    /// The webhook brought the text.
    void noteHeard(NumberTestId id, const QDateTime &at);
    /// The tests that began in this time and whose text no webhook has brought.
    QList<NumberTest> unheard(const QDateTime &from, const QDateTime &until);
    /// The first fault counts.
    void noteCutOff(NumberTestId id, WayInFault fault);
    /// The texts of tests that began in this time and have not left.
    QList<MessageId> unsent(const QDateTime &from, const QDateTime &until);
    /// Removes what was found about the number before that.
    void forget(const PhoneNumber &number, const QDateTime &before);

private:
    Database &m_database;
};

/// The columns that numberTestFrom() reads, of `number_tests t` and its text `s`, which are nine from
/// `first` on.
QString numberTestColumns();
/// Nothing if there is no test in the row.
std::optional<NumberTest> numberTestFrom(const Rows &row, int first = 0);

} // namespace birdcar
