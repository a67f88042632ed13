// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversationmodel.h"

#include "app/domain/clock.h"
#include "app/domain/phonenumber.h"
#include "app/store/reader.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const Message &message)
{
    return message.purgedAt.isValid() ? removedText(message.createdAt, message.purgedAt) : message.body;
}

/// Puts the texts and calls of one ride together into entries.
class EntryBuilder
{
    Q_DECLARE_TR_FUNCTIONS(birdcar::ConversationModel)

public:
    EntryBuilder(const Conversation &conversation, const RideParties &parties)
        : m_conversation(conversation), m_parties(parties)
    {
        for (const Message &message : conversation.messages) {
            m_byId.insert(message.id.value, &message);
            if (message.resendOf.isValid())
                m_sentAgain.insert(message.resendOf.value);
        }
        for (const Message &message : conversation.messages) {
            const Message *cause = m_byId.value(message.causeId.value);
            if (cause && message.direction == Direction::Out)
                m_sides.insert(cause->sender, isCustomers(message.recipient) ? Role::Driver : Role::Customer);
        }
    }

    QList<ConversationEntry> build()
    {
        for (const Message &message : m_conversation.messages)
            add(message);
        for (const CallRecord &call : m_conversation.calls)
            m_entries.append(entryOf(call));
        std::ranges::stable_sort(m_entries, {},
                                 [](const ConversationEntry &entry) { return entry.at.toMSecsSinceEpoch(); });
        return m_entries;
    }

private:
    using Author = ConversationEntry::Author;

    void add(const Message &message)
    {
        if (message.direction == Direction::In) {
            m_entries.append(inbound(message));
            return;
        }
        if (ConversationEntry *entry = entryFor(message)) {
            entry->copies.append(copyOf(message));
            return;
        }
        ConversationEntry entry{message.id.value,  Author::BirdCar,   tr("BirdCar"), wordsOf(message),
                                message.createdAt, {copyOf(message)}, false};
        if (message.kind == MessageKind::Dispatch) {
            entry.author = Author::Dispatcher;
            entry.name = message.operatorInitials.isEmpty()
                             ? tr("Dispatcher")
                             : tr("Dispatcher %1").arg(message.operatorInitials);
        }
        m_entries.append(entry);
    }

    /// Where the copy belongs: at the text it forwards or repeats, or at its twin to the other party.
    ConversationEntry *entryFor(const Message &message)
    {
        const Message *root = &message;
        while (const Message *earlier = m_byId.value(root->resendOf.value))
            root = earlier;
        if (root->causeId.isValid())
            return entryWith(root->causeId.value);
        if (root != &message)
            return entryWith(root->id.value);
        if (message.kind != MessageKind::Dispatch || m_entries.isEmpty())
            return nullptr;
        ConversationEntry &last = m_entries.last();
        const bool twin = last.author == Author::Dispatcher && last.body == wordsOf(message) &&
                          last.at.msecsTo(message.createdAt) < 1000 && last.copies.size() == 1 &&
                          last.copies.first().to != nameOf(message.recipient);
        return twin ? &last : nullptr;
    }

    ConversationEntry *entryWith(qint64 key)
    {
        const auto found = std::ranges::find_if(m_entries, [key](const ConversationEntry &entry) {
            return entry.key == key || std::ranges::any_of(entry.copies, [key](const TextCopy &copy) {
                       return copy.id.value == key;
                   });
        });
        return found == m_entries.end() ? nullptr : &*found;
    }

    ConversationEntry inbound(const Message &message) const
    {
        const Author author = isCustomers(message.sender) ? Author::Customer : Author::Driver;
        return {message.id.value,  author, nameOf(message.sender), wordsOf(message),
                message.createdAt, {},     message.unread};
    }

    ConversationEntry entryOf(const CallRecord &call) const
    {
        const QString caller = call.caller.isEmpty() ? tr("Withheld number") : nameOf(call.caller);
        const QString body = call.transferred()
                                 ? tr("Call: %1 \u2192 %2, connected").arg(caller, nameOf(call.callee))
                                 : tr("Call: %1 heard that nobody could be found").arg(caller);
        return {-call.id.value, Author::Call, caller, body, call.createdAt, {}, call.unread};
    }

    TextCopy copyOf(const Message &message) const
    {
        QDateTime at = message.createdAt;
        if (message.state == MessageState::Delivered && message.deliveredAt.isValid())
            at = message.deliveredAt;
        else if (message.state == MessageState::Sent && message.sentAt.isValid())
            at = message.sentAt;
        const bool open = message.state == MessageState::Failed && message.failure == FailureOutcome::Open &&
                          !m_sentAgain.contains(message.id.value);
        const bool dropped =
            message.state == MessageState::Failed && message.failure == FailureOutcome::Dropped;
        const Untruth untruth =
            open ? untruthOf({message.kind, message.topic, m_parties.state, m_parties.dueAt,
                              isPartys(message.recipient), systemClock()()})
                 : Untruth::None;
        return {message.id, nameOf(message.recipient),         message.state, message.reason, at,
                open,       open && neverLeft(message.reason), dropped,       untruth};
    }

    /// Not somebody's who was a party before, as far as is known.
    bool isPartys(const QString &phone) const
    {
        if (phone == m_parties.customerPhone || phone == m_parties.driverPhone)
            return true;
        const QString owner = m_conversation.names.value(phone);
        return m_conversation.phones.contains(phone) &&
               (owner == m_parties.customer || owner == m_parties.driver ||
                (owner.isEmpty() && isCustomers(phone)));
    }

    bool isCustomers(const QString &phone) const
    {
        return phone == m_parties.customerPhone ||
               (phone != m_parties.driverPhone &&
                m_conversation.phones.value(phone, m_sides.value(phone, Role::Driver)) == Role::Customer);
    }

    /// By whoever has the phone, which may be a driver of before. Another phone of a party is told apart.
    QString nameOf(const QString &phone) const
    {
        if (phone == m_parties.customerPhone)
            return m_parties.customer;
        if (phone == m_parties.driverPhone)
            return m_parties.driver;
        const QString owner = m_conversation.names.value(phone);
        const QString &party = isCustomers(phone) ? m_parties.customer : m_parties.driver;
        if (!owner.isEmpty() && owner != party)
            return owner;
        return isCustomers(phone) || !owner.isEmpty() ? tr("%1 (%2)").arg(party, maskedText(phone))
                                                      : maskedText(phone);
    }

    const Conversation &m_conversation;
    const RideParties &m_parties;
    QHash<qint64, const Message *> m_byId;
    QSet<qint64> m_sentAgain;
    QHash<QString, Role> m_sides; ///< of phones without a line: by whom their texts were forwarded to
    QList<ConversationEntry> m_entries;
};

} // namespace

QList<ConversationEntry> entriesOf(const Conversation &conversation, const RideParties &parties)
{
    return EntryBuilder(conversation, parties).build();
}

ConversationModel::ConversationModel(const DepotZone &zone, QObject *parent) : RowsModel(parent), m_zone(zone)
{
}

QVariant ConversationModel::cell(const ConversationEntry &entry, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return entry.body;
    case Qt::AccessibleTextRole:
        return spoken(entry);
    case EntryRole:
        return QVariant::fromValue(entry);
    default:
        return {};
    }
}

QString ConversationModel::copyText(const TextCopy &copy) const
{
    const QString word = messageMark(copy.state).word;
    if (copy.dropped)
        return tr("not sent to %1, dropped: %2").arg(copy.to, failureText(copy.reason));
    if (copy.waits && copy.untruth != Untruth::None)
        return tr("not sent to %1: %2").arg(copy.to, untruthText(copy.untruth));
    if (copy.state == MessageState::Failed && isWithheld(copy.reason))
        return tr("not sent to %1: %2").arg(copy.to, failureText(copy.reason));
    if (copy.state == MessageState::Failed)
        return tr("failed to %1: %2").arg(copy.to, failureText(copy.reason));
    if (copy.state == MessageState::Pending || copy.state == MessageState::Sending)
        return tr("%1 for %2").arg(word, copy.to);
    return tr("%1 to %2 %3").arg(word, copy.to, timeText(copy.at));
}

QString ConversationModel::sendText(const TextCopy &copy) const
{
    return copy.waits ? tr("Send") : tr("Send again");
}

void ConversationModel::setFirstNew(qint64 key)
{
    if (key == m_firstNew)
        return;
    for (const qint64 changed : {std::exchange(m_firstNew, key), key}) {
        if (const int row = rowOf(changed); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, 0));
    }
}

QString ConversationModel::timeText(const QDateTime &at) const
{
    return shortTime(at, systemClock()(), m_zone);
}

QString ConversationModel::spoken(const ConversationEntry &entry) const
{
    QStringList parts{entry.author == ConversationEntry::Author::Call
                          ? entry.body
                          : tr("%1: %2").arg(entry.name, entry.body),
                      timeText(entry.at)};
    if (isFirstNew(entry))
        parts.prepend(tr("New"));
    for (const TextCopy &copy : entry.copies)
        parts.append(copyText(copy));
    return parts.join(u", "_s);
}

} // namespace birdcar
