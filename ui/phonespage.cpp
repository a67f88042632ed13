// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phonespage.h"

#include "app/dispatcher.h"
#include "app/domain/clock.h"
#include "app/handsets.h"
#include "app/store/reader.h"
#include "ui/handsetview.h"
#include "ui/noticestrip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

PhonesPage::PhonesPage(const Desk &desk, Handsets *handsets, QWidget *parent)
    : DeskPage(parent), m_desk(desk), m_handsets(handsets), m_strip(new NoticeStrip),
      m_rideComboBox(new QComboBox), m_customerView(new HandsetView(Role::Customer, desk.zone)),
      m_driverView(new HandsetView(Role::Driver, desk.zone))
{
    setObjectName(u"phonesPage"_s);
    m_rideComboBox->setObjectName(u"phonesRideComboBox"_s);
    m_rideComboBox->setAccessibleName(tr("Ride whose two phones are shown"));
    buildLayout();
    connectHandsets();
    connect(m_rideComboBox, &QComboBox::activated, this, [this] { m_followsNewest = false; });
    connect(m_rideComboBox, &QComboBox::currentIndexChanged, this, &PhonesPage::showRide);
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
    auto *layout = new QVBoxLayout(this);
    m_strip->showNotice(tr("Demo: these are the phones of the two people. Nothing leaves this computer."),
                        Tone::Plain);
    layout->addWidget(m_strip);
    layout->addLayout(top);
    layout->addWidget(phones, 1);
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
                    addEntry(phone, Author::BirdCar, tr("Not taken"), problem);
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
                         tr("You call %1 without success: %2").arg(formatted(proxy), problem));
            });
    for (HandsetView *view : {m_customerView, m_driverView}) {
        connect(view, &HandsetView::textWritten, this,
                [this](const PhoneNumber &phone, const PhoneNumber &proxy, const QString &body) {
                    addEntry(phone, Author::Driver, tr("You to %1").arg(formatted(proxy)), body);
                    m_handsets->sendText(phone, proxy, body);
                });
        connect(view, &HandsetView::callMade, m_handsets, &Handsets::call);
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
    if (rides == m_rides)
        return;
    m_rides = rides;
    {
        const QSignalBlocker blocker(m_rideComboBox);
        m_rideComboBox->clear();
        for (const Ride &ride : rides)
            m_rideComboBox->addItem(
                tr("Ride %1: %2 and %3").arg(QString::number(ride.id.value), ride.customer, ride.driver));
        const auto shown = std::ranges::find(m_rides, m_shown, &Ride::id);
        if (!m_followsNewest && shown != m_rides.end())
            m_rideComboBox->setCurrentIndex(static_cast<int>(shown - m_rides.begin()));
    }
    showRide();
}

void PhonesPage::showRide()
{
    const int row = m_rideComboBox->currentIndex();
    if (row < 0)
        return;
    const Ride ride = m_rides.at(row);
    m_shown = ride.id;
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
    for (HandsetView *view : {m_customerView, m_driverView}) {
        const History history = m_histories.value(view->phone());
        view->showEntries(history.entries, history.numbers);
    }
}

} // namespace birdcar
