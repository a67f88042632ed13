// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reader.h"
#include "ui/conversationmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

const QString customerPhone = u"31612345601"_s;
const QString driverPhone = u"31687654301"_s;
const QString proxy = u"3197010220001"_s;
const RideParties parties{u"Caitlyn"_s, u"David"_s, customerPhone, driverPhone};

QDateTime minute(int minutes)
{
    return QDateTime(QDate(2026, 12, 24), QTime(18, minutes), Qt::UTC);
}

Message textIn(qint64 id, const QString &from, const QString &body, int at)
{
    Message message;
    message.id = MessageId{id};
    message.direction = Direction::In;
    message.kind = MessageKind::Inbound;
    message.sender = from;
    message.recipient = proxy;
    message.body = body;
    message.state = MessageState::Received;
    message.createdAt = minute(at);
    return message;
}

Message textOut(qint64 id, MessageKind kind, const QString &to, const QString &body, int at,
                MessageState state = MessageState::Delivered)
{
    Message message = textIn(id, proxy, body, at);
    message.direction = Direction::Out;
    message.kind = kind;
    message.recipient = to;
    message.state = state;
    return message;
}

/// "author name: body [state to reason, ...]", "+" where it can be sent again.
QStringList linesOf(const QList<ConversationEntry> &entries)
{
    const QStringList authors{u"customer"_s, u"driver"_s, u"birdcar"_s, u"dispatcher"_s, u"call"_s};
    QStringList lines;
    for (const ConversationEntry &entry : entries) {
        QStringList copies;
        for (const TextCopy &copy : entry.copies)
            copies.append(u"%1 %2 %3%4"_s
                              .arg(messageStateName(copy.state), copy.to, copy.reason,
                                   copy.canSendAgain ? u"+"_s : QString())
                              .trimmed());
        lines.append(u"%1 %2: %3 [%4]"_s.arg(authors.at(static_cast<int>(entry.author)), entry.name,
                                             entry.body, copies.join(u", "_s)));
    }
    return lines;
}

} // namespace

class TestConversationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForwardIsACopyOfItsText();
    void aRepeatedTextIsACopyOfTheFirst();
    void aTextToBothIsOneEntry();
    void noticesStandAlone();
    void callsStandInTheOrderOfTime();
    void aFormerDriverIsMasked();
    void saysTheTrueState_data();
    void saysTheTrueState();
    void changesInPlace();
};

void TestConversationModel::aForwardIsACopyOfItsText()
{
    Conversation conversation;
    conversation.messages = {
        textIn(1, customerPhone, u"Where are you?"_s, 1),
        textOut(2, MessageKind::Forward, driverPhone, u"Where are you?"_s, 1),
        textIn(3, driverPhone, u"Two minutes"_s, 2),
        textOut(4, MessageKind::Forward, customerPhone, u"Two minutes"_s, 2, MessageState::Sent)};
    conversation.messages[1].causeId = MessageId{1};
    conversation.messages[3].causeId = MessageId{3};
    QCOMPARE(linesOf(entriesOf(conversation, parties)),
             (QStringList{u"customer Caitlyn: Where are you? [delivered David]"_s,
                          u"driver David: Two minutes [sent Caitlyn]"_s}));
}

void TestConversationModel::aRepeatedTextIsACopyOfTheFirst()
{
    Conversation conversation;
    conversation.messages = {
        textOut(1, MessageKind::Notice, driverPhone, u"Ride"_s, 1, MessageState::Failed),
        textOut(2, MessageKind::Notice, driverPhone, u"Ride"_s, 5, MessageState::Failed),
        textOut(3, MessageKind::Notice, driverPhone, u"Ride"_s, 9, MessageState::Pending)};
    conversation.messages[0].reason = u"late"_s;
    conversation.messages[1].resendOf = MessageId{1};
    conversation.messages[2].resendOf = MessageId{2};
    QCOMPARE(linesOf(entriesOf(conversation, parties)),
             QStringList{u"birdcar BirdCar: Ride [failed David late, failed David, pending David]"_s});
    conversation.messages.removeLast();
    QCOMPARE(linesOf(entriesOf(conversation, parties)),
             QStringList{u"birdcar BirdCar: Ride [failed David late, failed David +]"_s});
}

void TestConversationModel::aTextToBothIsOneEntry()
{
    Conversation conversation;
    conversation.messages = {textOut(1, MessageKind::Dispatch, customerPhone, u"Wait"_s, 1),
                             textOut(2, MessageKind::Dispatch, driverPhone, u"Wait"_s, 1),
                             textOut(3, MessageKind::Dispatch, driverPhone, u"Wait"_s, 1)};
    QCOMPARE(linesOf(entriesOf(conversation, parties)),
             (QStringList{u"dispatcher Dispatcher: Wait [delivered Caitlyn, delivered David]"_s,
                          u"dispatcher Dispatcher: Wait [delivered David]"_s}));
}

void TestConversationModel::noticesStandAlone()
{
    Conversation conversation;
    conversation.messages = {textOut(1, MessageKind::Notice, customerPhone, u"Same"_s, 1),
                             textOut(2, MessageKind::Notice, driverPhone, u"Same"_s, 1)};
    QCOMPARE(entriesOf(conversation, parties).size(), 2);
}

void TestConversationModel::callsStandInTheOrderOfTime()
{
    Conversation conversation;
    conversation.messages = {textIn(1, customerPhone, u"First"_s, 1), textIn(2, customerPhone, u"Last"_s, 9)};
    conversation.calls = {{CallId{1}, {}, proxy, customerPhone, driverPhone, {}, minute(5)},
                          {CallId{2}, {}, proxy, {}, {}, {}, minute(6)}};
    QCOMPARE(linesOf(entriesOf(conversation, parties)),
             (QStringList{
                 u"customer Caitlyn: First []"_s, u"call Caitlyn: Call: Caitlyn \u2192 David, connected []"_s,
                 u"call Withheld number: Call: Withheld number heard that nobody could be found []"_s,
                 u"customer Caitlyn: Last []"_s}));
}

void TestConversationModel::aFormerDriverIsMasked()
{
    Conversation conversation;
    conversation.messages = {textIn(1, u"31655555999"_s, u"On my way"_s, 1)};
    QCOMPARE(linesOf(entriesOf(conversation, parties)),
             QStringList{u"driver +31 \u2022\u2022\u2022 999: On my way []"_s});
}

void TestConversationModel::saysTheTrueState_data()
{
    QTest::addColumn<MessageState>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("text");
    QTest::newRow("pending is not sent") << MessageState::Pending << QString() << u"queued for David"_s;
    QTest::newRow("sending is not sent") << MessageState::Sending << QString() << u"sending for David"_s;
    QTest::newRow("sent") << MessageState::Sent << QString() << u"sent to David 2020-01-02 03:04"_s;
    QTest::newRow("delivered") << MessageState::Delivered << QString()
                               << u"delivered to David 2020-01-02 03:04"_s;
    QTest::newRow("failed") << MessageState::Failed << u"absent"_s << u"failed to David: absent"_s;
    QTest::newRow("too late") << MessageState::Failed << u"late"_s
                              << u"failed to David: too late to go out by itself"_s;
    QTest::newRow("withdrawn") << MessageState::Failed << u"withdrawn"_s
                               << u"failed to David: withdrawn before it left"_s;
    QTest::newRow("wants no texts") << MessageState::Failed << u"opted_out"_s
                                    << u"not sent to David: the recipient asked for no more texts"_s;
    QTest::newRow("asks for no texts")
        << MessageState::Failed << u"stop_word"_s
        << u"not sent to David: the word asks for no more texts, so it was not passed on"_s;
}

void TestConversationModel::saysTheTrueState()
{
    QFETCH(MessageState, state);
    QFETCH(QString, reason);
    const ConversationModel model(QTimeZone::utc());
    const QDateTime at(QDate(2020, 1, 2), QTime(3, 4), Qt::UTC);
    QTEST(model.copyText({MessageId{1}, u"David"_s, state, reason, at, false}), "text");
}

void TestConversationModel::changesInPlace()
{
    ConversationModel model(QTimeZone::utc());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Conversation conversation;
    conversation.messages = {
        textIn(1, customerPhone, u"Hello"_s, 1),
        textOut(2, MessageKind::Forward, driverPhone, u"Hello"_s, 1, MessageState::Pending)};
    conversation.messages[1].causeId = MessageId{1};
    model.setRows(entriesOf(conversation, parties));
    const QPersistentModelIndex first = model.index(0, 0);
    conversation.messages[1].state = MessageState::Delivered;
    conversation.messages.append(textIn(3, driverPhone, u"Hi"_s, 2));
    model.setRows(entriesOf(conversation, parties));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(first.row(), 0);
    const QString spoken = first.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"Caitlyn: Hello, "_s) && spoken.contains(u"delivered to David"_s),
             qPrintable(spoken));
}

QTEST_MAIN(TestConversationModel)
#include "tst_conversationmodel.moc"
