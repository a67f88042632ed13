// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/begunwork.h"
#include "app/domain/clock.h"
#include "app/domain/depotsettings.h"
#include "app/domain/inbound.h"
#include "app/domain/inbox.h"
#include "app/domain/message.h"
#include "app/domain/missedtexts.h"
#include "app/domain/numberchoice.h"
#include "app/domain/numberorders.h"
#include "app/domain/numbertest.h"
#include "app/domain/optout.h"
#include "app/domain/person.h"
#include "app/domain/personcare.h"
#include "app/domain/proxynumber.h"
#include "app/domain/result.h"
#include "app/domain/ride.h"
#include "app/domain/ridedraft.h"
#include "app/domain/rideedit.h"
#include "app/domain/undo.h"
#include "app/domain/voiceflow.h"
#include "app/webhooksink.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace birdcar {

class Database;
class Stores;
struct Alarm;
struct AlarmMemory;
struct FoundTest;
struct LostContact;
struct Relay;
struct RelayInput;

/// What the ride form holds.
struct NewRide
{
    PersonId customerId;
    PersonId driverId;
    QString start;
    QString destination;
    QDateTime at; ///< when, in any zone
    QString officeNote = {};
    QString driverNote = {}; ///< goes to the driver with his confirmation
    DraftId draftId = {};    ///< the draft it is made of, which is gone then
};

/// A row of an imported list, as it was typed. Numbers of the pool have no name.
struct ImportRow
{
    QString name;
    QString number;
};

/// unchanged: it is there already, so that the same list may be imported again.
enum class ImportOutcome { Added, Unchanged };

/// What one round of the periodic work did.
struct SweepReport
{
    int closed = 0;
    int released = 0;
    int adopted = 0;
    bool more = false; ///< there is work left; come back after the pause between writes
};

/// The use cases: everything that changes the database is a function here, one transaction each.
///
/// Lives on the thread that opened the database (the engine's, or a command's main thread), is not
/// thread-safe and never waits for the network. A Problem means that nothing was changed.
/// Texts that a use case causes are rows for the outbox, written in the same transaction.
class Dispatcher : public QObject, public WebhookSink
{
    Q_OBJECT

public:
    /// `depot` names the settings rows to use where several depots share a database.
    Dispatcher(Database &database, Clock clock, QString depot, QObject *parent = nullptr);
    ~Dispatcher() override;

    const DepotSettings &settings() const { return m_settings; }
    /// The country for phones typed without one, where an option or the environment names it: it then beats
    /// the saved one for the life of this object.
    void overrideRegion(const QString &region);
    /// The initials of who works at the desk: they stand in the events and the texts caused from now on.
    void setOperator(const QString &initials);

    // People and numbers
    Result<Person> addPerson(Role role, const QString &name, const QString &number);
    /// A wrong phone loses its lines and unsent texts at once; the new one gets them, on another number if it
    /// must be, or the change says who holds the number.
    Result<PersonChange> changePerson(Role role, PersonId id, const QString &name, const QString &number);
    /// The confirmations of this person's open rides once more; those of `toBoth` to the other party too.
    /// Returns for how many rides.
    Result<int> repeatConfirmations(Role role, PersonId id, const QList<RideId> &toBoth);
    /// Refused while a ride is open.
    Result<Person> setArchived(Role role, PersonId id, bool archived);
    Result<Person> setOffDuty(PersonId driver, bool offDuty);
    /// Whether this person's phone gets texts. One that asked for no more gets them again if they asked for
    /// that by another way than START.
    Result<Person> setOptedOut(Role role, PersonId id, bool optedOut);
    /// A page of the phones that get no texts, the newest first; `after` is the last row of the page before.
    Result<QList<OptOut>> optOuts(int limit, const OptOut &after = {});
    /// Texts to this phone again, whoever has it. Gives what ends by that; refused if it gets texts already.
    Result<OptOut> liftOptOut(const QString &phone);
    /// The phones in full, for a few seconds on the screen; that they were shown is recorded.
    Result<QList<RevealedPhone>> revealPhone(const PhoneOwner &owner);
    /// One short write of many: call again with what it returns until it is finished. Refused while a ride is
    /// open. A person half erased stays archived, and erasing goes on where it was.
    Result<EraseStep> erasePerson(Role role, PersonId id, RideId after);
    /// How many people were erased so far, by whomever.
    Result<int> erasureCount();
    /// A number that was given up is in use again by that.
    Result<ProxyNumber> addNumber(const QString &number);
    /// Refused while the number is being given up here, and once it was: then with the field "given_up".
    Result<ProxyNumber> setNumberState(NumberId id, NumberState state);
    /// Takes a number that was bought into the pool, for use, and records it, with its terms in words. The
    /// purchase is recorded also if the pool cannot have the number; and once, whoever of those on this
    /// database finds it out.
    Result<ProxyNumber> takeBoughtNumber(const PhoneNumber &phone, const QString &terms);
    /// The same for a number that was rented already when it was to be bought.
    Result<ProxyNumber> takeRentedNumber(const PhoneNumber &phone);
    /// The purchases of the last week that nobody knows the outcome of.
    Result<QList<OpenOrder>> openOrders();
    /// Those of them whose numbers are not in the pool, or out of use in it since before the order.
    Result<QList<OpenOrder>> ordersToSettle();
    /// Whether the purchase of this number may still be under way.
    Result<bool> isUnderWay(const PhoneNumber &phone);
    /// Whether a number may be given up: only one of this pool, and not while it has live lines, or texts to
    /// send.
    Result<Done> checkRelease(const PhoneNumber &phone);
    /// Before a number is given up at MessageBird: puts it out of use, until one of the next four, and gives
    /// it as it was. Refused as by checkRelease().
    Result<ProxyNumber> beginRelease(const PhoneNumber &phone);
    /// It was not: the number is again what it was, unless somebody changed it meanwhile.
    Result<Done> undoRelease(const ProxyNumber &before);
    /// It is not known: the number stays out of use.
    Result<Done> leaveRelease(const ProxyNumber &before);
    /// It was given up: a number that nothing used leaves the pool, another stays disabled. A problem if it
    /// had live lines after all; it is disabled then as well.
    Result<Done> finishRelease(const PhoneNumber &phone);
    /// The account does not rent it, which may be another account than the number's: it stays in the pool,
    /// disabled.
    Result<Done> leaveUnrented(const PhoneNumber &phone);
    /// Sends one text from another number of the pool to this one (or from itself, if it is alone); when the
    /// webhook brings it, the number is proven both ways. Refused while such a text is under way.
    Result<NumberTest> testNumber(NumberId id);
    /// At present nothing that MessageBird sends comes in: the tests that are under way show nothing of their
    /// numbers, unless their texts come after all.
    Result<Done> cutOffTests(WayInFault fault);
    /// A few rows in one transaction, which the caller keeps short; the outcomes are in the rows' order. A
    /// row with a Problem of its own is left out and does not disturb the others.
    Result<QList<Result<ImportOutcome>>> importPeople(Role role, const QList<ImportRow> &rows);
    Result<QList<Result<ImportOutcome>>> importNumbers(const QList<ImportRow> &rows);
    /// The same for rows with a verdict, which is looked at again: the list may have changed since.
    Result<QList<ImportedRow>> importPlanned(ImportTarget target, const QList<PlannedRow> &rows,
                                             SamePhone samePhone);
    /// Takes back what importPlanned() did, but for people and numbers that are in use or were changed since;
    /// returns how many rows.
    Result<int> undoImport(ImportTarget target, const QList<ImportedRow> &rows);
    /// One person by id or by phone in any spelling. A phone of two people is refused with their ids.
    Result<Person> findPerson(Role role, const QString &idOrPhone);

    // Rides
    /// The number a ride of these two would get now; nothing is reserved.
    Result<NumberChoice> previewNumber(PersonId customer, PersonId driver);
    /// What keeps the numbers from these two, what frees soonest first.
    Result<QList<WayOut>> waysOutFor(PersonId customer, PersonId driver);
    // With `undoTime` these can be taken back for so long, by undo(); their texts and the release of lines
    // wait for its end. Without, they act at once.
    Result<Ride> createRide(const NewRide &ride, UndoTime undoTime = {});
    Result<Ride> closeRide(RideId id, UndoTime undoTime = {});
    Result<Ride> cancelRide(RideId id, UndoTime undoTime = {});
    Result<Ride> reopenRide(RideId id);
    /// The number the ride would have with this driver: its own, or another if that is not free for him.
    Result<NumberChoice> previewDriverChange(RideId id, PersonId driver);
    Result<Ride> changeDriver(RideId id, PersonId driver, UndoTime undoTime = {});
    /// Takes back what was done last with a ride, if it was this, nothing of it has left and nothing has been
    /// changed since. Gives the ride as it is again, or as it was if it was created.
    Result<Ride> undo(RideId id, UndoKind action);
    /// Ends the time in which something can be taken back.
    Result<Done> sendNow(RideId id);
    /// Changes places, time and notes; lines and number stay, nobody is told. Refused if somebody else
    /// changed the same meanwhile; `details` say what.
    Result<Ride> changeRide(const RideEdit &edit);
    /// Tells what the ride's plan is now.
    Result<QList<Message>> tellChange(RideId id, Recipients to);

    // Drafts and what was begun
    Result<RideDraft> saveDraft(const RideDraft &draft);
    Result<Done> dropDraft(DraftId id);
    /// What stands in this depot's window while it is closed, instead of what was kept before: the form as a
    /// draft, texts as they are. A text that is queued later is forgotten here.
    Result<Done> keepBegunWork(const BegunWork &work);
    Result<BegunWork> begunWork();

    // Texts
    Result<QList<Message>> writeTo(RideId id, Recipients to, const QString &body);
    /// A new row with a new reference for a failed text, linked to it.
    Result<Message> sendAgain(MessageId id);

    // Inbox and unread marks
    /// Everything that came in for the ride counts as seen, or the newest of it as unseen again.
    Result<Done> markSeen(RideId id);
    Result<Done> markUnread(RideId id);
    /// Answers an unrouted text or call from the number that it came in on.
    Result<Message> replyTo(UnroutedId id, const QString &body);
    Result<LinkPreview> previewLink(const LinkRequest &link);
    /// Takes an unrouted text or call into a ride: forwards the text to the other party and opens a line for
    /// its phone, so that answers come back. The line of an ended ride becomes live again for a while.
    Result<Ride> link(const LinkRequest &link);
    /// The linked phone loses its line and the ride's own party gets the answers again. What was forwarded
    /// stays forwarded. Refused if that party has no line.
    Result<Ride> giveAnswersBack(UnroutedId id);
    /// Dismisses an unrouted text or call, or puts it back among those that wait.
    Result<Done> setHandled(UnroutedId id, bool handled);
    /// Sends failed texts again or drops them, all in one short write; returns how many. Texts that were
    /// sent again meanwhile are left out.
    Result<int> settleFailed(const QList<MessageId> &texts, FailureOutcome outcome);
    /// Withdraws a text that has not left because the dispatcher told the person by phone.
    Result<Done> toldByPhone(MessageId id);
    /// The whole phone of a row of the inbox; that it was shown is recorded.
    Result<QString> revealPhone(const InboxRow &row);

    // What MessageBird's webhooks bring. Problem kinds Busy and StorageFailed mean: answer 503.
    Result<TextIntake> takeText(const InboundText &text) override;
    /// Takes in what of these texts of one sender and one number never came, oldest first, and gives that.
    /// One short write: if it gives mostTakenAtOnce, there may be more. The leads count for what comes from
    /// now on as well.
    Result<QList<ListedText>> takeMissed(const QList<ListedText> &listed, const ClockLeads &leads = {});
    /// Answers from a read; the record is written by flush().
    Result<CallAnswer> answerCall(const InboundCall &call) override;
    /// True in `repeat` if the token was used before; the report then has no effect.
    Result<TextIntake> takeReport(const DeliveryReport &report) override;
    Result<Done> together(const std::function<void()> &work) override;

    // Periodic work, for the runner only
    /// Writes the calls answered since the last flush. The runner calls it at least every 200 ms.
    Result<Done> flush();
    /// One short write: closes rides whose time is long past, releases ended grace holds, gives imported
    /// rides their legs. The runner calls it every second, and again after a pause while `more` is true.
    Result<SweepReport> sweep();
    /// Writes and removes as much as a long text takes: whether the database can be written again.
    Result<Done> tryStorage();
    /// Takes in everything that other programs added (a database of the tutorial's that was just upgraded),
    /// however long it takes; before that, people and rides of such a database cannot be used.
    Result<Done> adoptImports();
    /// One short write: removes the words of texts that were kept for long enough. What they were, whose and
    /// when stays. Called again after a pause while it returns true.
    Result<bool> purgeTexts();
    /// One short write: takes the words of erased people out of the search indexes, where they stand until
    /// their parts are merged. Called again after a pause while it returns true.
    Result<bool> tidySearch();
    /// Erases somebody once more in a restored backup, whatever that person's rides there are. For a database
    /// that nobody else uses: not a short write.
    Result<Done> repeatErasure(Role role, PersonId id);
    /// SQLite: the depot is the one that saved its settings under another name, if there is no other. To be
    /// followed by reloadSettings(). For a depot that is named after its computer.
    Result<Done> findDepot();
    const QString &depot() const { return m_depot; }
    /// Reads the depot's settings again; called when another process changed the database.
    Result<Done> reloadSettings();
    /// Keeps what an administrator changed, and uses it from now on. Problem with the field's name for the
    /// first value that cannot be used; then nothing was changed.
    Result<DepotSettings> saveSettings(const DepotSettings &wanted);

    /// The public URL by which the last text came while a tunnel was up; empty before the first.
    Result<QString> flowUrl();
    Result<Done> keepFlowUrl(const QString &url);
    /// Where the tunnel that runs, or ran last, leads from; for commands.
    Result<QString> tunnelUrl();
    Result<Done> keepTunnelUrl(const QString &url);
    /// What webhooks have brought so far, see SeenWebhooks.
    Result<QString> seenWebhooks();
    Result<Done> keepSeenWebhooks(const QString &words);
    /// The call flow at MessageBird that BirdCar made.
    Result<VoiceFlow> voiceFlow();
    Result<Done> keepVoiceFlow(const VoiceFlow &flow);
    /// The numbers that calls come in on.
    Result<QStringList> callNumbers();

    /// What the administrator was told of troubles.
    Result<AlarmMemory> alarmMemory();
    /// Puts the text to the administrator's phone in the outbox and keeps what was told with it. Without a
    /// number that it can leave from it is noted as not sent.
    Result<Done> raiseAlarm(const Alarm &alarm);

    /// Adds a row to `events`. `subject` is what it is about ("ride 12").
    Result<Done> recordEvent(const QString &kind, const QString &subject, const QString &detail);

Q_SIGNALS:
    /// Rows were added to the outbox or settled from outside it.
    void outboxChanged();
    void settingsChanged();
    void personErased();
    /// The database could not be read or written; whoever asked was told the same.
    void storageFailed(const birdcar::Problem &problem);

private:
    struct PendingCall;
    struct Pair;
    struct LinkPlan;
    struct Undoing;

    // Runs `work` as one transaction (transact) or as reads (look); a StoreError becomes a Problem.
    template <typename Work>
    auto transact(Work work) -> decltype(work());
    template <typename Work>
    auto look(Work work) -> decltype(work());

    Result<Done> keepSetting(const QString &name, const QString &value);
    Result<ProxyNumber> takeNumber(const PhoneNumber &phone, const QString &event, const QString &detail);
    QList<EventRecord> orderEvents();
    Result<Done> mayRelease(const PhoneNumber &phone);
    void moveNumber(const ProxyNumber &number, NumberState state);
    void forgetCallNumber(const PhoneNumber &phone);

    // Parts of use cases; they run inside a transaction and may throw StoreError.
    /// What this phone has written is not to be fetched later, unless somebody else has the phone as well.
    void passOver(const QString &digits, const Person &person);
    QDateTime now() const { return m_clock(); }
    void note(const QString &kind, const QString &subject, const QString &detail);
    Result<PhoneNumber> readPartyPhone(const QString &typed);
    Result<Person> findOwn(Role role, PersonId id);
    Result<Done> movePhone(const Person &before, PersonChange &change);
    bool moveLegs(const Ride &ride, const Person &before, const PhoneNumber &phone);
    void findOtherNumber(const Ride &ride, PersonChange &change);
    Result<std::optional<NumberId>> storeNumber(const QString &typed);
    Result<ImportedRow> importPerson(Role role, const ImportRow &row, SamePhone samePhone);
    Result<ImportedRow> importNumber(const ImportRow &row);
    bool undoRow(ImportTarget target, const ImportedRow &row);

    Result<Ride> findRide(RideId id);
    Result<Person> findParty(Role role, PersonId id);
    Result<Pair> findPair(PersonId customer, PersonId driver);
    Result<NumberChoice> choose(const Pair &pair);
    Problem noNumberLeft(const QList<ProxyNumber> &pool, const QList<Holder> &holders) const;
    Result<NumberChoice> chooseForDriver(const Ride &ride, const Pair &pair);
    void releaseForChoice(const NumberChoice &choice, Undoing &undo);
    void releaseForChoice(const NumberChoice &choice); // of what acts at once
    Result<Done> openLegs(const Ride &ride, const Pair &pair, const PhoneNumber &proxy);
    void close(RideId id, const QString &why);
    void handOver(const Ride &before, const Pair &pair, const NumberChoice &choice, Undoing &undo);
    void tellDriverChange(const Ride &before, const Ride &after, const Pair &pair, Undoing &undo);
    QList<Message> queueNotice(const Ride &ride, const Person &to, NoticeTopic topic,
                               const QString &templateText, Undoing &undo);
    QList<Message> queueNotice(const Ride &ride, const Person &to, NoticeTopic topic,
                               const QString &templateText); // of what acts at once
    QList<Message> queue(Message message, const QDateTime &arrivedAt, const QDateTime &dueAt = {});
    ChoiceInput choiceInput(const Pair &pair);
    Undoing beginUndo(UndoKind action, const Ride &before, UndoTime undoTime);
    void keepUndo(Undoing &undo, const Ride &after);
    Result<Done> takeBack(const Ride &ride, const UndoRecord &record);
    Result<Done> takeBackCreation(const Ride &ride, const UndoRecord &record);
    void correctAnnouncements(const Ride &ride);
    RideDraft storeDraft(RideDraft draft);

    RelayInput relayInput(const QString &sender, const QString &proxy);
    Result<TextIntake> storeText(const InboundText &text);
    QList<KnownText> knownBeside(const QList<ListedText> &listed, const QList<ClockLead> &leads);
    bool isStored(const Message &text, const QString &key);
    QDateTime passedOverUntil(const QString &sender);
    QList<ListedText> notErased(const QList<ListedText> &listed);
    bool isKnownById(const ListedText &text, const QList<ClockLead> &leads);
    std::optional<FoundTest> findTest(const Message &inbound);
    Result<TextIntake> takeTest(const FoundTest &test, const Message &inbound, const InboundText &text);
    void withdrawTests();
    void forward(const Message &inbound, const Relay &relay);
    LostContact lostContact(UnroutedReason reason, const std::optional<PhoneNumber> &phone);
    void answerLost(const Message &text, UnroutedReason reason);
    void apply(DeliveryReport report);
    // Consent; true if the text ends with us.
    bool heedWord(const Message &inbound, std::optional<UnroutedReason> unrouted);
    void withhold(const Message &inbound, const Relay &relay);
    void changeConsent(const PhoneNumber &phone, ConsentChange change, const QString &word,
                       const QDateTime &at);

    Result<Unrouted> findUnrouted(UnroutedId id);
    Result<LinkPlan> planLink(const LinkRequest &link);
    QString otherOwner(const LinkPlan &plan);
    Result<LinkPlan> planReopening(LinkPlan plan);
    void openLink(const LinkPlan &plan);
    void openFurtherLegs(const Leg &leg, PersonId person);
    Message repeat(const Message &failed);

    int closeOverdue();
    int adoptPhones();
    int adoptRides();
    void adopt(const Ride &ride);
    void claimLeg(const Leg &leg);

    Database &m_database;
    std::unique_ptr<Stores> m_stores;
    Clock m_clock;
    QString m_depot;
    QString m_operator;
    DepotSettings m_settings;
    QString m_regionOverride;
    QList<PendingCall> m_pendingCalls; ///< answered, not yet written
    QSet<QString> m_freshTokens;       ///< used by those calls
    QSet<PhoneNumber> m_underRelease;  ///< what is being given up
    QList<QDateTime> m_lostAnswers;    ///< when texts that reached nobody were answered, in the last hour
    ClockLead m_clockLead{0};          ///< of this computer, as far as it is known
};

} // namespace birdcar
