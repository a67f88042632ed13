// SPDX-License-Identifier: GPL-3.0-or-later
// Saves pictures of the real window, for people to look at: birdcar_tour [FOLDER [PART-OF-A-NAME]].
//
// Every page is visited by itself. A dialog, a strip or a state of a page is one line in scenes().
#include "app/enginestatus.h"
#include "app/handsets.h"
#include "app/store/database.h"
#include "tests/ui/uidesk.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStyleFactory>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <functional>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

/// Phones that answer at once.
class TourHandsets : public Handsets
{
public:
    void sendText(const PhoneNumber &phone, const PhoneNumber &proxy, const QString &) override
    {
        Q_EMIT textSent(phone, proxy, {});
    }

    void call(const PhoneNumber &phone, const PhoneNumber &proxy) override
    {
        Q_EMIT callSpoken(phone, proxy, u"Sorry, we cannot identify your transaction."_s);
    }
};

/// How the window looks and what it shows.
struct Variant
{
    bool dark = false;
    int scale = 100; ///< per cent
    QString data;    ///< empty for the sample data, "empty" or "extreme"

    QString suffix() const
    {
        QString text = dark ? u"-dark"_s : u"-light"_s;
        if (scale != 100)
            text += u"-%1"_s.arg(scale);
        return data.isEmpty() ? text : text + u'-' + data;
    }
};

/// The window with what is needed to bring it into any state.
struct Stage
{
    UiDesk &desk;
    TourHandsets handsets;
    MainWindow window;

    explicit Stage(UiDesk &theDesk) : desk(theDesk), window(atWork(theDesk), &handsets) {}

    /// Not the demo, which for one thing closes without a question.
    static Desk atWork(UiDesk &theDesk)
    {
        Desk all = theDesk.desk();
        all.demo = false;
        return all;
    }

    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = window.findChild<Widget *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    void type(const QString &comboBox, const QString &text)
    {
        find<QComboBox>(comboBox)->lineEdit()->setText(text);
    }
    void write(const QString &lineEdit, const QString &text) { find<QLineEdit>(lineEdit)->setText(text); }
    void click(const QString &button) { find<QAbstractButton>(button)->click(); }
    void trigger(const QString &action) { find<QAction>(action)->trigger(); }
    void select(const QString &table, int row) { find<QTableView>(table)->selectRow(row); }

    /// Lets answers arrive and repaints happen.
    static void settle()
    {
        QElapsedTimer timer;
        timer.start();
        constexpr int longEnough = 350;
        (void)QTest::qWaitFor([&timer] { return timer.elapsed() > longEnough; }, 2 * longEnough);
    }
};

/// One picture: the page, and what is done there, step by step.
struct Scene
{
    QString name;
    QString page;
    QList<std::function<void(Stage &)>> steps;
};

EngineStatus goodStatus()
{
    EngineStatus status;
    status.listening = u"http://127.0.0.1:8080"_s;
    status.publicUrl = u"https://quiet-owl-12.loca.lt"_s;
    status.authMode = u"secret"_s;
    status.balance = u"12.40 euros"_s;
    return status;
}

EngineStatus badStatus()
{
    EngineStatus status;
    status.listenProblem = u"127.0.0.1:8080 is used by another program"_s;
    status.freePort = 8081;
    status.sending = SendingState::KeyRefused;
    return status;
}

EngineStatus damagedStatus()
{
    EngineStatus status;
    status.storageProblem =
        u"Cannot open the database /home/depot/.local/share/birdcar/birdcar.db: file is not a database."_s;
    status.databaseFailed = true;
    status.databaseDamaged = true;
    return status;
}

QList<Scene> scenes()
{
    const auto fill = [](Stage &s) {
        s.type(u"customerComboBox"_s, u"Caitlyn Carless"_s);
        s.type(u"driverComboBox"_s, u"David Driver"_s);
        s.write(u"startLineEdit"_s, u"Depot"_s);
    };
    return {
        {u"rides-conversation"_s, u"ridesPage"_s, {[](Stage &s) { s.select(u"ridesTableView"_s, 0); }}},
        {u"inbox-link"_s, u"inboxPage"_s, {[](Stage &s) { s.select(u"inboxTableView"_s, 2); }}},
        {u"inbox-failed"_s, u"inboxPage"_s, {[](Stage &s) { s.select(u"inboxTableView"_s, 4); }}},
        {u"rides-driver"_s,
         u"ridesPage"_s,
         {[](Stage &s) { s.select(u"ridesTableView"_s, 0); },
          [](Stage &s) { s.trigger(u"changeDriverAction"_s); },
          [](Stage &s) { s.type(u"newDriverComboBox"_s, u"Diana Duty"_s); }}},
        {u"rides-form"_s,
         u"ridesPage"_s,
         {fill, [](Stage &s) { s.type(u"driverComboBox"_s, u"Nobody Known"_s); }}},
        {u"rides-add"_s,
         u"ridesPage"_s,
         {fill, [](Stage &s) { s.type(u"driverComboBox"_s, u"Nobody Known"_s); },
          [](Stage &s) { s.click(u"addDriverButton"_s); }}},
        {u"rides-refused"_s, u"ridesPage"_s, {fill, [](Stage &s) { s.click(u"createRideButton"_s); }}},
        {u"rides-created"_s,
         u"ridesPage"_s,
         {fill, [](Stage &s) { s.write(u"destinationLineEdit"_s, u"Dam square"_s); },
          [](Stage &s) { s.click(u"createRideButton"_s); }}},
        {u"customers-add"_s, u"customersPage"_s, {[](Stage &s) { s.trigger(u"customerAddAction"_s); }}},
        {u"palette"_s,
         u"ridesPage"_s,
         {[](Stage &s) { s.trigger(u"commandPaletteAction"_s); },
          [](Stage &s) { s.write(u"commandLineEdit"_s, u"ride"_s); }}},
        {u"shortcuts"_s, u"ridesPage"_s, {[](Stage &s) { s.trigger(u"shortcutsAction"_s); }}},
        {u"status-good"_s, u"ridesPage"_s, {[](Stage &s) { s.click(u"publicUrlStatusButton"_s); }}},
        {u"status-bad"_s,
         u"ridesPage"_s,
         {[](Stage &s) { s.window.showStatus(badStatus()); },
          [](Stage &s) { s.click(u"listenerStatusButton"_s); }}},
        {u"settings-backups"_s, u"settingsPage"_s, {[](Stage &s) { s.trigger(u"openBackupsAction"_s); }}},
        {u"settings-restore"_s,
         u"settingsPage"_s,
         {[](Stage &s) { s.trigger(u"openBackupsAction"_s); },
          [](Stage &s) { s.click(u"restoreBackupButton"_s); }}},
        {u"database-damaged"_s, u"ridesPage"_s, {[](Stage &s) { s.window.showStatus(damagedStatus()); }}},
        {u"closing"_s, u"ridesPage"_s, {[](Stage &s) { s.window.close(); }}},
    };
}

// What the window shows

/// A conversation in which everything happens that can.
void fillConversation(UiDesk &desk)
{
    const Ride ride = desk.reader.rides(Page{}).value().last();
    const QString customer = u"+31612345601"_s;
    const QString driver = u"+31687654301"_s;
    const auto text = [&](const QString &from, const QString &body, const QString &id) {
        (void)desk.dispatcher.takeText({from, ride.number, body, id, {}, {}});
    };
    text(customer, u"I am at the north gate, next to the flower shop. It is the one with the green door."_s,
         u"m1"_s);
    text(driver, u"Two minutes"_s, u"m2"_s);
    (void)desk.dispatcher.answerCall({customer, ride.number, u"c1"_s, {}, {}});
    (void)desk.dispatcher.flush();
    desk.dispatcher.setOperator(u"AB"_s);
    (void)desk.dispatcher.writeTo(ride.id, Recipients::Both,
                                  u"The bridge is closed, please meet at the south side."_s);
    desk.database->run(
        u"UPDATE messages SET state = 'delivered', sent_at = created_at, "
        "delivered_at = created_at WHERE direction = 'out' AND ride_id = ? AND kind <> 'dispatch'"_s,
        {ride.id.value});
    desk.database->run(u"UPDATE messages SET state = 'failed', reason = 'absent subscriber' "
                       "WHERE id = (SELECT max(id) FROM messages WHERE ride_id = ?)"_s,
                       {ride.id.value});
}

/// A lost caller, a withheld call, and a text that did not leave.
void fillInbox(UiDesk &desk)
{
    const Ride ride = desk.reader.rides(Page{}).value().last();
    const auto text = [&](const QString &from, const QString &body) {
        (void)desk.dispatcher.takeText({from, ride.number, body, {}, {}, {}});
    };
    text(u"31699999999"_s, u"Hello, this is Caitlyn. My own phone is dead, I write with my sister's. Please "
                           "tell David that I am at the back entrance."_s);
    text(u"31612345603"_s, u"Where is my taxi?"_s);
    (void)desk.dispatcher.answerCall({u"Restricted"_s, ride.number, u"c2"_s, {}, {}});
    (void)desk.dispatcher.flush();
    desk.database->run(u"UPDATE messages SET state = 'failed', reason = 'late' "
                       "WHERE id = (SELECT max(id) FROM messages WHERE state = 'pending')"_s);
}

/// More and longer than anybody would wish.
void fillExtreme(UiDesk &desk)
{
    Dispatcher &dispatcher = desk.dispatcher;
    const QString longName = u"Wilhelmina Alexandrina Theodora van der Buitenhuizen-Oostenwaldersloot "
                             "<b>& Sons</b> \u0645\u0631\u062D\u0628\u0627 \U0001F98A"_s;
    for (int i = 0; i < 30; ++i)
        (void)dispatcher.addNumber(u"+3197010230%1"_s.arg(i, 3, 10, QLatin1Char('0')));
    QList<PersonId> customers;
    QList<PersonId> drivers;
    for (int i = 0; i < 40; ++i) {
        const QString tail = u"%1"_s.arg(i, 3, 10, QLatin1Char('0'));
        const auto customer =
            dispatcher.addPerson(Role::Customer, longName + tail, u"+31612999"_s + tail.rightJustified(3));
        const auto driver = dispatcher.addPerson(
            Role::Driver, u"Driver of the night shift, "_s + longName + tail, u"+31687999"_s + tail);
        if (customer)
            customers.append(customer->id);
        if (driver)
            drivers.append(driver->id);
    }
    for (qsizetype i = 0; i < qMin(customers.size(), drivers.size()); ++i)
        (void)dispatcher.createRide(
            {customers.at(i), drivers.at(i),
             u"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, platform 17b"_s,
             u"The other end of the world, behind the third door at the left of the hall"_s,
             systemClock()().addSecs(3600 * (i + 1))});
    const QList<Ride> rides = desk.reader.rides(Page{}).value();
    if (rides.isEmpty())
        return;
    const QString word(200, u'W');
    (void)dispatcher.takeText({u"31699999999"_s, rides.first().number, longName.repeated(8), {}, {}, {}});
    for (int i = 0; i < 25; ++i)
        (void)dispatcher.takeText({u"+31612999039"_s,
                                   rides.first().number,
                                   i % 3 == 0 ? word : longName.repeated(i % 4 + 1),
                                   u"x%1"_s.arg(i),
                                   {},
                                   {}});
}

std::unique_ptr<UiDesk> deskFor(const QString &data)
{
    auto desk = std::make_unique<UiDesk>(data == "empty"_L1 ? UiDesk::Data::None : UiDesk::Data::Sample);
    if (data.isEmpty())
        fillConversation(*desk);
    if (data.isEmpty())
        fillInbox(*desk);
    if (data == "extreme"_L1)
        fillExtreme(*desk);
    return desk;
}

// How it looks

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30), QColor(0x23, 0x25, 0x28));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1c, 0x1e));
    palette.setColor(QPalette::AlternateBase, QColor(0x24, 0x26, 0x28));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, QColor(0xe4, 0xe6, 0xe9));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8a, 0x8d, 0x91));
    palette.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa3, 0xa8));
    return palette;
}

/// Takes the pictures whose name has `part` in it.
class Tour
{
public:
    Tour(const QString &folder, const QString &part)
        : m_folder(folder), m_part(part), m_light(QApplication::palette()), m_font(QApplication::font())
    {
    }

    void take(const Variant &variant)
    {
        QApplication::setPalette(variant.dark ? darkPalette() : m_light);
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * variant.scale / 100);
        QApplication::setFont(font);
        const auto desk = deskFor(variant.data);
        for (const QString &page : pageNames(*desk))
            take({QString(page).remove(u"Page"_s), page, {[](Stage &s) { selectFirst(s); }}}, variant, *desk);
        if (!variant.data.isEmpty())
            return;
        for (const Scene &scene : scenes())
            take(scene, variant, *desk);
    }

private:
    static QStringList pageNames(UiDesk &desk)
    {
        Stage stage(desk);
        QStringList names;
        const auto *stack = stage.window.findChild<QStackedWidget *>();
        for (int index = 0; index < stack->count(); ++index)
            names.append(stack->widget(index)->objectName());
        return names;
    }

    static void selectFirst(Stage &stage)
    {
        auto *table = stage.window.findChild<QStackedWidget *>()->currentWidget()->findChild<QTableView *>();
        if (table && table->isVisible() && table->model() && table->model()->rowCount() > 0)
            table->selectRow(0);
    }

    void take(const Scene &scene, const Variant &variant, UiDesk &desk)
    {
        const QString name = scene.name + variant.suffix();
        if (!name.contains(m_part))
            return;
        Stage stage(desk);
        stage.window.showStatus(goodStatus());
        stage.window.resize(QSize(1360, 840) * (variant.scale == 100 ? 1.0 : 1.2));
        stage.window.show();
        stage.window.openPage(scene.page);
        Stage::settle();
        for (const auto &step : scene.steps) {
            step(stage);
            Stage::settle();
        }
        const QString file = m_folder.filePath(name + u".png"_s);
        if (!stage.window.grab().save(file))
            qFatal("cannot write %s", qPrintable(file));
    }

    QDir m_folder;
    QString m_part;
    QPalette m_light;
    QFont m_font;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1, QCoreApplication::applicationDirPath() + u"/pictures"_s);
    QDir().mkpath(folder);
    Tour tour(folder, arguments.value(2));
    for (const QString &data : {QString(), u"empty"_s, u"extreme"_s}) {
        for (const int scale : {100, 150}) {
            for (const bool dark : {false, true})
                tour.take({dark, scale, data});
        }
    }
    return 0;
}
