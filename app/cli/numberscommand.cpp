// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "app/dispatcher.h"
#include "app/domain/accountnumbers.h"
#include "app/keys/keylookup.h"
#include "app/messagebird/accountclient.h"
#include "app/messagebird/accountsentences.h"
#include "app/store/reader.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <QThread>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

Problem refusal(const QString &text)
{
    return {Problem::Kind::Refused, text, {}, {}};
}

/// Asks and waits for the answer.
Result<QList<AccountNumber>> askNumbers(Configuration configuration)
{
    const QString keyProblem = lookUpKeys(configuration, true).value(KeyName::Api);
    if (!keyProblem.isEmpty())
        return refusal(keyProblem);
    AccountClient client(AccountClient::Settings::withHost(configuration.apiUrl));
    AccountNumbers answer;
    bool isAnswered = false;
    QEventLoop waiting;
    client.askNumbers(configuration.apiKey, [&](const AccountNumbers &numbers) {
        answer = numbers;
        isAnswered = true;
        waiting.quit();
    });
    if (!isAnswered)
        waiting.exec();
    if (answer.failure.hasFailed())
        return refusal(accountFailureSentence(answer.failure));
    return answer.numbers;
}

Result<QList<ComparedNumber>> compareWithPool(const Invocation &invocation, Session &session)
{
    const auto account = askNumbers(invocation.configuration);
    if (!account)
        return account.problem();
    const auto pool = session.reader().numbers();
    if (!pool)
        return pool.problem();
    return compareNumbers(*account, *pool);
}

QJsonObject toJson(const ComparedNumber &number)
{
    const bool rented = number.isRented();
    const bool inPool = number.place != NumberPlace::AccountOnly;
    return {{u"number"_s, number.phone.digits()},
            {u"place"_s, numberPlaceName(number.place)},
            {u"sms"_s, rented ? QJsonValue(number.sms) : QJsonValue()},
            {u"voice"_s, rented ? QJsonValue(number.voice) : QJsonValue()},
            {u"status"_s, number.status.isEmpty() ? QJsonValue() : QJsonValue(number.status)},
            {u"state"_s, inPool ? QJsonValue(numberStateName(number.state)) : QJsonValue()}};
}

QString placeSentence(const ComparedNumber &number)
{
    switch (number.place) {
    case NumberPlace::AccountOnly:
        return number.sms ? u"not in the pool yet"_s : u"cannot take texts, so it is of no use to the pool"_s;
    case NumberPlace::PoolOnly:
        return u"not in this account: nothing arrives on it"_s;
    case NumberPlace::Both:
        return number.sms ? u"in the pool"_s : u"in the pool, but it cannot take texts"_s;
    }
    Q_UNREACHABLE();
}

QString mark(const ComparedNumber &number, bool can)
{
    if (!number.isRented())
        return u"?"_s;
    return can ? u"yes"_s : u"no"_s;
}

void printTable(const QList<ComparedNumber> &numbers, Output &output)
{
    Table table({u"NUMBER"_s, u"TEXTS"_s, u"CALLS"_s, u"WHERE"_s});
    for (const ComparedNumber &number : numbers)
        table.add({formatted(number.phone), mark(number, number.sms), mark(number, number.voice),
                   number.isInUse() ? placeSentence(number)
                                    : u"%1 (%2)"_s.arg(placeSentence(number), number.status)});
    for (const QString &line : table.lines())
        output.print(line);
}

/// The numbers that were named, or all that are missing.
Result<QList<ComparedNumber>> chosenFrom(const QList<ComparedNumber> &compared, const QString &typed,
                                         const QString &region)
{
    QList<ComparedNumber> chosen;
    if (typed == "all"_L1) {
        std::ranges::copy_if(compared, std::back_inserter(chosen), &ComparedNumber::isWanted);
        return chosen;
    }
    const auto phone = readPhone(typed, region);
    if (!phone)
        return phone.problem();
    const auto found = std::ranges::find(compared, phone->number, &ComparedNumber::phone);
    if (found == compared.end() || !found->isRented())
        return refusal(u"%1 is not a number of this account."_s.arg(formatted(phone->number)));
    if (!found->sms)
        return refusal(
            u"%1 cannot take texts, so it is of no use to the pool."_s.arg(formatted(phone->number)));
    return QList{*found};
}

struct ImportCounts
{
    int added = 0;
    int unchanged = 0;
    int refused = 0;
};

Result<ImportCounts> takeIn(const QList<ComparedNumber> &chosen, Session &session, Output &output)
{
    constexpr qsizetype accountRowsAtOnce = 20; // so much fits into one short transaction
    constexpr unsigned long accountPauseMs = 20;
    ImportCounts counts;
    for (qsizetype first = 0; first < chosen.size(); first += accountRowsAtOnce) {
        const auto some = chosen.sliced(first, qMin(accountRowsAtOnce, chosen.size() - first));
        QList<ImportRow> rows;
        for (const ComparedNumber &number : some)
            rows.append({{}, u'+' + number.phone.digits()});
        const auto outcomes = session.dispatcher().importNumbers(rows);
        if (!outcomes)
            return outcomes.problem();
        for (qsizetype i = 0; i < outcomes->size(); ++i) {
            const auto &outcome = outcomes->at(i);
            const QString name = formatted(some.at(i).phone);
            if (!outcome) {
                ++counts.refused;
                output.say(u"%1: %2"_s.arg(name, outcome.problem().text));
            } else if (*outcome == ImportOutcome::Added) {
                ++counts.added;
            } else {
                ++counts.unchanged;
                output.say(u"%1 is in the pool already."_s.arg(name));
            }
        }
        QThread::msleep(accountPauseMs);
    }
    return counts;
}

} // namespace

int compareAccountNumbers(const Invocation &invocation, Session &session, Output &output)
{
    const auto compared = compareWithPool(invocation, session);
    if (!compared)
        return output.refuse(compared.problem());
    if (invocation.json) {
        QJsonArray array;
        for (const ComparedNumber &number : *compared)
            array.append(toJson(number));
        output.print(array);
        return Succeeded;
    }
    if (!std::ranges::any_of(*compared, &ComparedNumber::isRented))
        output.say(u"This account rents no numbers. Buy one in MessageBird's dashboard (Numbers)."_s);
    if (!compared->isEmpty())
        printTable(*compared, output);
    return Succeeded;
}

int importAccountNumbers(const Invocation &invocation, Session &session, Output &output)
{
    const auto compared = compareWithPool(invocation, session);
    if (!compared)
        return output.refuse(compared.problem());
    const auto chosen = chosenFrom(*compared, invocation.text, session.dispatcher().settings().region);
    if (!chosen)
        return output.refuse(chosen.problem());
    const auto counts = takeIn(*chosen, session, output);
    if (!counts)
        return output.refuse(counts.problem());
    if (invocation.json)
        output.print(QJsonObject{{u"added"_s, counts->added},
                                 {u"unchanged"_s, counts->unchanged},
                                 {u"refused"_s, counts->refused}});
    else
        output.print(u"%1 added, %2 unchanged, %3 refused."_s.arg(counts->added)
                         .arg(counts->unchanged)
                         .arg(counts->refused));
    return counts->refused == 0 ? Succeeded : Failed;
}

} // namespace birdcar
