// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publicaddress.h"
#include "tests/support/processes.h"
#include "tests/support/testdesk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;

Tunnel::Pace pace()
{
    Tunnel::Pace quick;
    quick.checkEvery = 0ms;
    quick.restartWait = [](int) { return 10ms; };
    return quick;
}

EngineStatus described(const PublicAddress &address)
{
    EngineStatus status;
    address.describe(status);
    return status;
}

} // namespace

/// What the flows at MessageBird know of the tunnel's URL, over restarts of BirdCar.
class TestPublicAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup() { qputenv("PATH", m_path); }

    void formerUrlStandsUntilATextCame();
    void firstUrlHasNoFormer();

private:
    QByteArray arguments() const
    {
        QFile file(m_folder->filePath(u"arguments"_s));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void tunnelLeadsFrom(const QByteArray &url);
    std::unique_ptr<PublicAddress> address();

    QByteArray m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDesk> m_desk;
};

void TestPublicAddress::init()
{
    m_path = qgetenv("PATH");
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<TestDesk>(TestDatabase::currentEngine());
    qputenv("PATH", m_folder->path().toLocal8Bit() + ':' + m_path);
}

void TestPublicAddress::tunnelLeadsFrom(const QByteArray &url)
{
    QFile file(m_folder->filePath(u"lt"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("#!/bin/sh\necho \"$@\" > \"${0%/*}/arguments\"\necho 'your url is: " + url +
               "'\nexec sleep 1000\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

std::unique_ptr<PublicAddress> TestPublicAddress::address()
{
    auto made =
        std::make_unique<PublicAddress>(*readTunnelOrder(u"lt"_s, {}, {}), pace(), m_desk->dispatcher);
    made->leadTo(QUrl(u"http://127.0.0.1:8080"_s));
    return made;
}

void TestPublicAddress::formerUrlStandsUntilATextCame()
{
    tunnelLeadsFrom("https://old.loca.lt");
    auto before = address();
    QTRY_COMPARE_WITH_TIMEOUT(described(*before).tunnel.phase, TunnelPhase::Up, patience);
    before->noteText();
    before.reset();

    tunnelLeadsFrom("https://new.loca.lt");
    auto after = address();
    QTRY_COMPARE_WITH_TIMEOUT(described(*after).tunnel.phase, TunnelPhase::Up, patience);
    QCOMPARE(described(*after).formerUrl, u"https://old.loca.lt"_s);
    QVERIFY(arguments().endsWith("--subdomain old\n")); // it was asked for, but not given
    QCOMPARE(m_desk->events().last(), u"public_url_changed tunnel"_s);
    after.reset();

    after = address(); // started again before any text came
    QTRY_COMPARE_WITH_TIMEOUT(described(*after).tunnel.phase, TunnelPhase::Up, patience);
    QCOMPARE(described(*after).formerUrl, u"https://old.loca.lt"_s);
    const QSignalSpy changed(after.get(), &PublicAddress::changed);
    after->noteText();
    QCOMPARE(described(*after).formerUrl, QString());
    QCOMPARE(changed.count(), 1);
    after->noteText();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_desk->dispatcher.flowUrl().value(), u"https://new.loca.lt"_s);
}

void TestPublicAddress::firstUrlHasNoFormer()
{
    tunnelLeadsFrom("https://first.loca.lt");
    const auto made = address();
    const QSignalSpy urls(made.get(), &PublicAddress::urlChanged);
    made->noteText(); // before the tunnel is up: by no URL of its
    QTRY_COMPARE_WITH_TIMEOUT(urls.count(), 1, patience);
    QCOMPARE(described(*made).formerUrl, QString());
    QCOMPARE(m_desk->dispatcher.flowUrl().value(), QString());
    QCOMPARE(m_desk->events(), QStringList());
}

QTEST_GUILESS_MAIN(TestPublicAddress)
#include "tst_publicaddress.moc"
