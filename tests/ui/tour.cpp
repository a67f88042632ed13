// SPDX-License-Identifier: GPL-3.0-or-later
// Saves a picture of every page of the real window on the demo's data: birdcar_tour [FOLDER].
#include "app/enginestatus.h"
#include "app/handsets.h"
#include "app/store/database.h"
#include "tests/ui/uidesk.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QStyleFactory>
#include <QTableView>
#include <QTimer>
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
    text(driver, u"Two minutes \U0001F697"_s, u"m2"_s);
    (void)desk.dispatcher.answerCall({customer, ride.number, u"c1"_s, {}, {}});
    (void)desk.dispatcher.flush();
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

/// Lets answers arrive and repaints happen, then goes on.
void afterAWhile(const std::function<void()> &step)
{
    QTimer::singleShot(600, qApp, step);
}

class Tour : public QObject
{
public:
    Tour(UiDesk &desk, const QString &folder, const QString &theme)
        : m_window(desk.desk(), &m_handsets), m_folder(folder), m_theme(theme)
    {
        EngineStatus status;
        status.listening = u"http://127.0.0.1:8080"_s;
        status.publicUrl = u"https://quiet-owl-12.loca.lt"_s;
        status.authMode = u"secret"_s;
        status.balance = u"12.40 euros"_s;
        m_window.showStatus(status);
        m_window.resize(1360, 840);
        m_window.show();
    }

    void start(const std::function<void()> &done)
    {
        m_done = done;
        afterAWhile([this] { ridesStep(); });
    }

private:
    void ridesStep()
    {
        save(u"rides"_s);
        if (m_window.findChild<QTableView *>(u"ridesTableView"_s)->model()->rowCount() == 0) {
            m_done();
            return;
        }
        find<QTableView>(u"ridesTableView"_s)->selectRow(0);
        afterAWhile([this] {
            save(u"rides-conversation"_s);
            find<QComboBox>(u"customerComboBox"_s)->lineEdit()->setText(u"Caitlyn Carless"_s);
            find<QComboBox>(u"driverComboBox"_s)->lineEdit()->setText(u"Nobody Known"_s);
            find<QLineEdit>(u"startLineEdit"_s)->setText(u"Depot"_s);
            find<QToolButton>(u"changeDriverButton"_s)->click();
            afterAWhile([this] {
                save(u"rides-form"_s);
                find<QAbstractButton>(u"addDriverButton"_s)->click();
                save(u"rides-add"_s);
                find<QComboBox>(u"driverComboBox"_s)->lineEdit()->setText(u"David Driver"_s);
                find<QComboBox>(u"newDriverComboBox"_s)->lineEdit()->setText(u"Diana Duty"_s);
                afterAWhile([this] {
                    find<QAbstractButton>(u"createRideButton"_s)->click();
                    afterAWhile([this] {
                        save(u"rides-refused"_s);
                        createStep();
                    });
                });
            });
        });
    }

    void createStep()
    {
        find<QLineEdit>(u"destinationLineEdit"_s)->setText(u"Dam square"_s);
        find<QAbstractButton>(u"createRideButton"_s)->click();
        afterAWhile([this] {
            save(u"rides-created"_s);
            pageStep(1);
        });
    }

    void pageStep(int page)
    {
        const QStringList names{u"rides"_s, u"customers"_s, u"drivers"_s, u"numbers"_s, u"phones"_s};
        if (page == names.size()) {
            m_done();
            return;
        }
        m_window.showPage(page);
        if (page == 1)
            m_window.findChild<QAction *>(u"customerAddAction"_s)->trigger();
        if (page == 4)
            afterAWhile([this] { ring(); });
        afterAWhile([this, page, name = names.at(page)] {
            afterAWhile([this, page, name] {
                save(name);
                pageStep(page + 1);
            });
        });
    }

    void ring()
    {
        const auto phone = PhoneNumber::fromDigits(u"32470123404"_s).value();
        const auto proxy = PhoneNumber::fromDigits(u"3197010220002"_s).value();
        Q_EMIT m_handsets.textArrived(phone, proxy,
                                      u"David Driver will pick you up at 2026-12-24 18:30. Reply to this "
                                      "message to contact the driver."_s);
        Q_EMIT m_handsets.callSpoken(phone, proxy, u"Sorry, we cannot identify your transaction."_s);
    }

    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = m_window.findChild<Widget *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }

    void save(const QString &name)
    {
        const QString file = m_folder.filePath(u"%1-%2.png"_s.arg(name, m_theme));
        if (!m_window.grab().save(file))
            qFatal("cannot write %s", qPrintable(file));
    }

    TourHandsets m_handsets;
    MainWindow m_window;
    QDir m_folder;
    QString m_theme;
    std::function<void()> m_done;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QString folder = argc > 1 ? app.arguments().at(1) : QCoreApplication::applicationDirPath();
    QDir().mkpath(folder);
    UiDesk emptyDesk;
    UiDesk desk(UiDesk::Data::Sample);
    fillConversation(desk);
    const QPalette light = QApplication::palette();
    auto tour = std::make_unique<Tour>(desk, folder, u"light"_s);
    tour->start([&] {
        QApplication::setPalette(darkPalette());
        tour.release()->deleteLater();
        tour = std::make_unique<Tour>(desk, folder, u"dark"_s);
        tour->start([&] {
            QApplication::setPalette(light);
            tour.release()->deleteLater();
            tour = std::make_unique<Tour>(emptyDesk, folder, u"empty"_s);
            tour->start([] { QCoreApplication::quit(); });
        });
    });
    return QApplication::exec();
}
