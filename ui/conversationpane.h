// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/reader.h"
#include "ui/desk.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;

namespace birdcar {

class ConversationModel;
class ConversationView;
class EmptyText;
class DriverChange;
class FieldNote;
class MessageLine;
class RideEditor;
class NoticeStrip;
class RideActions;
struct ConversationEntry;
struct RideParties;
struct TextCopy;

/// Everything about one ride: who rides, what can be done, the texts and calls with their true states, and
/// a line to write in. Shows a hint while no ride is selected.
class ConversationPane : public QWidget
{
    Q_OBJECT

public:
    ConversationPane(const Desk &desk, RideActions *actions, QWidget *parent = nullptr);

    RideId rideId() const { return m_overview ? m_overview->ride.id : RideId(); }
    const std::optional<RideOverview> &overview() const { return m_overview; }
    void showRide(const std::optional<RideOverview> &overview);
    /// The next ride is only passed by, so what came in for it stays unread until noteLooking().
    void glance() { m_glanced = true; }
    void noteLooking();
    void reload();
    void changeDriver();
    void editRide();
    void write();
    QAction *markUnreadAction() const { return m_markUnread; }
    MessageLine *messageLine() const { return m_messageLine; }

Q_SIGNALS:
    void driverChanged(const birdcar::Ride &ride);
    void rideChanged(const birdcar::Ride &ride);
    /// Something was marked, sent again or dropped.
    void changed();

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildList();
    void buildLayout();
    QWidget *buildHeader();
    void showHeader();
    void noteOptOuts(const QStringList &names);
    void readConversation(const RideParties &parties);
    void takeConversation(const QList<ConversationEntry> &entries);
    void noteSeen();
    void markUnread();
    void offerSendingAgain();
    void offer(const TextCopy &copy);
    void sendAgain(MessageId id);
    void drop(MessageId id);
    void settle(MessageId id, FailureOutcome outcome);
    std::optional<TextCopy> copyWith(MessageId id) const;
    void takeSettled(const Result<int> &settled);

    Desk m_desk;
    RideActions *m_actions;
    std::optional<RideOverview> m_overview;
    quint64 m_question = 0;    ///< answers to earlier ones are dropped
    bool m_lookedAway = true;  ///< what is unread came while nobody looked: "new" stands above it
    MessageId m_asked;         ///< whether to send it although it is no longer true
    bool m_glanced = false;    ///< the ride shown came up by itself
    bool m_keepUnread = false; ///< the dispatcher wants it so, until another ride is shown
    ConversationModel *m_model;
    QLabel *m_titleLabel;
    QLabel *m_detailLabel;
    QWidget *m_header;
    DriverChange *m_driverChange;
    RideEditor *m_rideEditor;
    ConversationView *m_listView;
    EmptyText *m_emptyText = nullptr;
    NoticeStrip *m_strip;
    MessageLine *m_messageLine;
    FieldNote *m_consentNote; ///< who of the two gets no texts
    QAction *m_markUnread;
};

} // namespace birdcar
