// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uidesk.h"
#include "ui/missedstrip.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

EngineStatus missed(int count)
{
    EngineStatus status;
    status.missed.count = count;
    status.missed.first = QDateTime::fromString(u"2020-01-02T03:04:00Z"_s, Qt::ISODate);
    status.missed.last = status.missed.first.addSecs(count > 1 ? 3600 : 0);
    return status;
}

} // namespace

class TestMissedStrip : public WindowTest<MissedStrip>
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<UiDesk>();
        m_window = std::make_unique<MissedStrip>(m_desk->desk());
    }
    void cleanup() { close(); }

    void saysHowManyThereWere()
    {
        QVERIFY(m_window->isHidden());
        m_window->showStatus({});
        QVERIFY(m_window->isHidden());
        m_window->showStatus(missed(3));
        QVERIFY(!m_window->isHidden());
        QVERIFY2(m_window->text().contains(u"3 text"_s), qPrintable(m_window->text()));
        QVERIFY(m_window->text().contains(u"between"_s));
        m_window->showStatus(missed(1));
        QVERIFY(!m_window->text().contains(u"between"_s));
    }

    void leadsToTheInbox()
    {
        const QSignalSpy wanted(m_window.get(), &MissedStrip::inboxWanted);
        m_window->showStatus(missed(2));
        find<QPushButton>("noticeActionButton")->click();
        QCOMPARE(wanted.size(), 1);
    }

    void closedByHandComesBackWithTheNext()
    {
        m_window->showStatus(missed(2));
        find<QToolButton>("noticeCloseButton")->click();
        m_window->showStatus(missed(2));
        QVERIFY(m_window->isHidden());
        m_window->showStatus(missed(3));
        QVERIFY(!m_window->isHidden());
    }
};

QTEST_MAIN(TestMissedStrip)
#include "tst_missedstrip.moc"
