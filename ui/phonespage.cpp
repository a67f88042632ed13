// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phonespage.h"

#include "app/dispatcher.h"
#include "app/domain/clock.h"
#include "app/handsets.h"
#include "app/store/reader.h"
#include "ui/handsetview.h"
#include "ui/noticestrip.h"
#include "ui/sentences.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const QString strangersPhone = u"31699999999"_s;

} // namespace

PhonesPage::PhonesPage(const Desk &desk, Handsets *handsets, QWidget *parent)
    : DeskPage(parent), m_desk(desk), m_handsets(handsets), m_strip(new NoticeStrip),
      m_rideComboBox(new QComboBox),
      m_customerView(new HandsetView(u"customerPhone"_s, roleWord(Role::Customer), desk.zone)),
      m_driverView(new HandsetView(u"driverPhone"_s, roleWord(Role::Driver), desk.zone)),
      m_strangerView(new HandsetView(u"strangerPhone"_s, tr("stranger"), desk.zone)),
      m_withheldCheckBox(new QCheckBox(tr("Callers hi&de their number")))
{
    setObjectName(u"phonesPage"_s);
    m_rideComboBox->setObjectName(u"phonesRideComboBox"_s);
    m_rideComboBox->setAccessibleName(tr("Ride whose two phones are shown"));
    buildLayout();
    connectHandsets();
    connect(m_rideComboBox, &QComboBox::activated, this, [this] { m_followsNewest = false; });
    connect(m_rideComboBox, &QComboBox::currentIndexChanged, this, &PhonesPage::showChosen);
}

void PhonesPage::buildLayout()
{
    auto *caption = new QLabel(tr("&Ride"));
    caption->setBuddy(m_rideComboBox);
    auto *top = new QHBoxLayout;
    top->addWidget(caption);
    top->addWidget(m_rideComboBox, 1);
    auto *phones = new QSplitter;
    phones->setChildrenCollapsible(false);
    phones->addWidget(m_customerView);
    phones->addWidget(m_driverView);
    phones->addWidget(m_strangerView);
    auto *layout = new QVBoxLayout(this);
    m_strip->showNotice(tr("Demo: these are the phones of the two people. Nothing leaves this computer."),
                        Tone::Plain);
    layout->addWidget(m_strip);
    layout->addLayout(top);
    layout->addWidget(phones, 1);
    layout->addWidget(buildSwitches());
}

QWidget *PhonesPage::buildSwitches()
{
    auto *trouble = new QComboBox;
    trouble->setObjectName(u"troubleComboBox"_s);
    trouble->setAccessibleName(tr("What the demo's MessageBird does"));
    const auto add = [trouble](const QString &words, DemoTrouble kind) {
        trouble->addItem(words, static_cast<int>(kind));
    };
    add(tr("works"), DemoTrouble::None);
    add(tr("cannot be reached"), DemoTrouble::Unreachable);
    add(tr("refuses every text"), DemoTrouble::RefusesTexts);
    add(tr("does not deliver the texts"), DemoTrouble::DoesNotDeliver);
    add(tr("has no credit left"), DemoTrouble::NoCredit);
    trouble->setToolTip(tr("To see what BirdCar does when something goes wrong. After an empty account, "
                           "sending goes on within a minute."));
    connect(trouble, &QComboBox::activated, this, [this, trouble] {
        m_handsets->setTrouble(static_cast<DemoTrouble>(trouble->currentData().toInt()));
    });
    auto *caption = new QLabel(tr("&MessageBird"));
    caption->setBuddy(trouble);
    m_withheldCheckBox->setObjectName(u"withheldCheckBox"_s);
    m_withheldCheckBox->setAccessibleName(tr("Callers hide their number"));
    auto *switches = new QWidget;
    auto *layout = new QHBoxLayout(switches);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(caption);
    layout->addWidget(trouble);
    layout->addSpacing(fontMetrics().averageCharWidth() * 3);
    layout->addWidget(m_withheldCheckBox);
    layout->addStretch(1);
    return switches;
}

void PhonesPage::connectHandsets()
{
    connect(m_handsets, &Handsets::textArrived, this,
            [this](const PhoneNumber &phone, const PhoneNumber &proxy, const QString &body) {
                QList<PhoneNumber> &numbers = m_histories[phone].numbers;
                if (!numbers.contains(proxy))
                    numbers.append(proxy);
                addEntry(phone, Author::Customer, formatted(proxy), body);
            });
    connect(m_handsets, &Handsets::textSent, this,
            [this](const PhoneNumber &phone, const PhoneNumber &, const QString &problem) {
                if (!problem.isEmpty())
                    addEntry(phone, Author::BirdCar, tr("Not taken"), spoken(problem));
            });
    connect(m_handsets, &Handsets::callConnected, this,
            [this](const PhoneNumber &phone, const PhoneNumber &proxy, const PhoneNumber &other) {
                addEntry(phone, Author::Call, {}, tr("You call %1 and are connected").arg(formatted(proxy)));
                addEntry(other, Author::Call, {}, tr("%1 calls you").arg(formatted(proxy)));
            });
    connect(m_handsets, &Handsets::callSpoken, this,
            [this](const PhoneNumber &phone, const PhoneNumber &proxy, const QString &words) {
                addEntry(phone, Author::Call, {},
                         tr("You call %1 and hear: \"%2\"").arg(formatted(proxy), words));
            });
    connect(m_handsets, &Handsets::callFailed, this,
            [this](const PhoneNumber &phone, const PhoneNumber &proxy, const QString &problem) {
                addEntry(phone, Author::Call, {},
                         tr("You call %1 without success: %2").arg(formatted(proxy), spoken(problem)));
            });
    for (HandsetView *view : views()) {
        connect(view, &HandsetView::textWritten, this,
                [this](const PhoneNumber &phone, const PhoneNumber &proxy, const QString &body) {
                    addEntry(phone, Author::Driver, tr("You to %1").arg(formatted(proxy)), body);
                    m_handsets->sendText(phone, proxy, body);
                });
        connect(view, &HandsetView::callMade, this,
                [this](const PhoneNumber &phone, const PhoneNumber &proxy) {
                    m_handsets->call(phone, proxy,
                                     m_withheldCheckBox->isChecked() ? CallerId::Withheld : CallerId::Shown);
                });
    }
}

void PhonesPage::reload()
{
    onResult(this, m_desk.reader.call([](Reader &reader) { return reader.rides(Page{}); }),
             [this](const Result<QList<Ride>> &rides) {
                 if (rides)
                     takeRides(*rides);
                 else
                     m_strip->showNotice(rides.problem().text, Tone::Bad);
             });
}

void PhonesPage::enter()
{
    m_rideComboBox->setFocus(Qt::OtherFocusReason);
}

void PhonesPage::takeRides(const QList<Ride> &rides)
{
    if (rides == m_rides && m_rideComboBox->count() > 0)
        return;
    m_rides = rides;
    {
        const QSignalBlocker blocker(m_rideComboBox);
        m_rideComboBox->clear();
        for (const Ride &ride : rides)
            m_rideComboBox->addItem(
                tr("Ride %1: %2 and %3").arg(QString::number(ride.id.value), ride.customer, ride.driver),
                ride.id.value);
        m_rideComboBox->addItem(tr("Somebody without a ride"), RideId{}.value);
        if (!m_followsNewest)
            m_rideComboBox->setCurrentIndex(qMax(0, m_rideComboBox->findData(m_shown.value)));
    }
    showChosen();
}

void PhonesPage::showChosen()
{
    m_shown = RideId{m_rideComboBox->currentData().toLongLong()};
    m_customerView->setVisible(m_shown.isValid());
    m_driverView->setVisible(m_shown.isValid());
    m_strangerView->setVisible(!m_shown.isValid());
    const auto ride = std::ranges::find(m_rides, m_shown, &Ride::id);
    if (ride != m_rides.end())
        showRide(*ride);
    else
        showStranger();
}

void PhonesPage::showStranger()
{
    onResult(this, m_desk.reader.call([](Reader &reader) { return reader.numbers(); }),
             [this](const Result<QList<ProxyNumber>> &numbers) {
                 Person stranger;
                 stranger.name = tr("Somebody without a ride");
                 stranger.phone = PhoneNumber::fromDigits(strangersPhone);
                 QList<PhoneNumber> pool;
                 for (const ProxyNumber &number : numbers ? *numbers : QList<ProxyNumber>())
                     pool.append(number.phone.value_or(PhoneNumber()));
                 m_histories[*stranger.phone].numbers = pool;
                 m_strangerView->showOwner(stranger, pool.value(0));
                 refresh();
             });
}

void PhonesPage::showRide(const Ride &ride)
{
    const auto work = [customer = ride.customerId, driver = ride.driverId](Dispatcher &dispatcher) {
        return std::pair(dispatcher.findPerson(Role::Customer, QString::number(customer.value)),
                         dispatcher.findPerson(Role::Driver, QString::number(driver.value)));
    };
    onResult(this, m_desk.dispatcher.call(work), [this, ride](const auto &people) {
        if (ride.id != m_shown)
            return;
        const auto known = [](const Result<Person> &person) {
            return person ? std::optional(*person) : std::nullopt;
        };
        const PhoneNumber proxy = PhoneNumber::fromDigits(ride.number).value_or(PhoneNumber());
        m_customerView->showOwner(known(people.first), proxy);
        m_driverView->showOwner(known(people.second), proxy);
        refresh();
    });
}

void PhonesPage::addEntry(const PhoneNumber &phone, Author author, const QString &name, const QString &body)
{
    m_histories[phone].entries.append({++m_lastKey, author, name, body, systemClock()(), {}});
    refresh();
}

void PhonesPage::refresh()
{
    for (HandsetView *view : views()) {
        const History history = m_histories.value(view->phone());
        view->showEntries(history.entries, history.numbers);
    }
}

} // namespace birdcar
