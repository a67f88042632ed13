// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/requestjournal.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

using Outcome = WebhookRequest::Outcome;

namespace {

void add(RequestJournal &journal, Outcome outcome, int count = 1)
{
    for (int i = 0; i < count; ++i) {
        WebhookRequest request;
        request.outcome = outcome;
        journal.add(request);
    }
}

} // namespace

class TestRequestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScannerPushesNoWebhookOut_data()
    {
        QTest::addColumn<Outcome>("stray");
        QTest::newRow("unknown routes") << Outcome::NoSuchRoute;
        QTest::newRow("no requests") << Outcome::NotARequest;
    }

    void aScannerPushesNoWebhookOut()
    {
        QFETCH(const Outcome, stray);
        RequestJournal journal;
        add(journal, Outcome::Stored);
        add(journal, stray, 1000);
        add(journal, Outcome::NotLetIn);
        const QList<WebhookRequest> kept = journal.since(0);
        QCOMPARE(kept.size(), 2 + RequestJournal::strayCapacity);
        QCOMPARE(kept.first().outcome, Outcome::NotLetIn);
        QCOMPARE(kept.last().outcome, Outcome::Stored);
        QCOMPARE(kept.last().number, quint64(1));
        QCOMPARE(journal.kept().strayDropped, quint64(980));
        QCOMPARE(journal.kept().dropped, quint64(0));
    }

    void bothComeInTheirOrder()
    {
        RequestJournal journal;
        for (const Outcome outcome :
             {Outcome::Stored, Outcome::NoSuchRoute, Outcome::Transferred, Outcome::NotARequest})
            add(journal, outcome);
        QList<quint64> numbers;
        for (const WebhookRequest &request : journal.since(1))
            numbers.append(request.number);
        QCOMPARE(numbers, (QList<quint64>{4, 3, 2}));
    }

    void keepsTheLastHundredWebhooks()
    {
        RequestJournal journal;
        add(journal, Outcome::Stored, 120);
        QCOMPARE(journal.since(0).size(), RequestJournal::capacity);
        QCOMPARE(journal.since(0).last().number, quint64(21));
        QCOMPARE(journal.kept().dropped, quint64(20));
        QCOMPARE(journal.kept().strayDropped, quint64(0));
        journal.clear();
        QVERIFY(journal.since(0).isEmpty());
        QCOMPARE(journal.kept().dropped, quint64(120)); // they came, and are not here
    }
};

QTEST_GUILESS_MAIN(TestRequestJournal)
#include "tst_requestjournal.moc"
