// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/message.h"
#include "app/domain/ride.h"
#include "app/domain/sendingrules.h"
#include "ui/rowsmodel.h"
#include "ui/shared.h"

namespace birdcar {

struct Conversation;

/// The two people of a ride, as the conversation tells them apart.
struct RideParties
{
    QString customer;      ///< name
    QString driver;        ///< name
    QString customerPhone; ///< digits
    QString driverPhone;   ///< digits
    RideState state = RideState::Open;
    QDateTime dueAt = {}; ///< invalid for free text
};

/// One text on its way to one person, with what is truly known of it.
struct TextCopy
{
    MessageId id;
    QString to; ///< name, or a masked phone
    MessageState state = MessageState::Pending;
    QString reason;
    QDateTime at; ///< when it reached that state
    bool canSendAgain = false;
    bool waits = false; ///< it never left: too late or withdrawn, and the dispatcher decides
    bool dropped = false;
    Untruth untruth = Untruth::None; ///< why it should not be sent as it is

    bool operator==(const TextCopy &) const = default;
};

/// What the conversation shows in one place: a text with its copies, or a call.
struct ConversationEntry
{
    enum class Author { Customer, Driver, BirdCar, Dispatcher, Call };

    qint64 key = 0; ///< of the message; negative for a call
    Author author = Author::BirdCar;
    QString name;
    QString body;
    QDateTime at;
    QList<TextCopy> copies;
    bool unread = false;

    bool operator==(const ConversationEntry &) const = default;
};

/// The conversation in the order of time. A forward is a copy of the text it forwards, a repeated text a
/// copy of the first, and a dispatcher's text to both is one entry with two copies.
QList<ConversationEntry> entriesOf(const Conversation &conversation, const RideParties &parties);

/// Texts and calls of one ride, one row each.
class ConversationModel : public RowsModel<ConversationEntry>
{
    Q_OBJECT

public:
    /// The ConversationEntry itself, for the delegate.
    static constexpr int EntryRole = Qt::UserRole;

    explicit ConversationModel(const DepotZone &zone, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

    /// "delivered to David Driver 18:21", as the bubble shows it.
    QString copyText(const TextCopy &copy) const;
    /// What sending it (again) is called.
    QString sendText(const TextCopy &copy) const;
    QString timeText(const QDateTime &at) const;

    /// The entry above which "new" stands; 0 for none.
    qint64 firstNew() const { return m_firstNew; }
    void setFirstNew(qint64 key);
    bool isFirstNew(const ConversationEntry &entry) const
    {
        return m_firstNew != 0 && entry.key == m_firstNew;
    }

protected:
    qint64 keyOf(const ConversationEntry &entry) const override { return entry.key; }
    QVariant cell(const ConversationEntry &entry, int column, int role) const override;
    QString title(int) const override { return tr("Conversation"); }

private:
    QString spoken(const ConversationEntry &entry) const;

    DepotZone m_zone;
    qint64 m_firstNew = 0;
};

} // namespace birdcar
