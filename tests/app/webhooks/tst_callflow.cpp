// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/phonenumber.h"
#include "app/webhooks/callflow.h"

#include <QTest>

using namespace birdcar;

class TestCallFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transfersWithTheCallersNumberHidden();
    void apologises();
};

void TestCallFlow::transfersWithTheCallersNumberHidden()
{
    QCOMPARE(transferFlow(*PhoneNumber::fromDigits(u"+31612345678")),
             R"(<?xml version="1.0" encoding="UTF-8"?><Transfer destination="31612345678" mask="true" />)");
}

void TestCallFlow::apologises()
{
    QCOMPARE(apologyFlow(), R"(<?xml version="1.0" encoding="UTF-8"?><Say language="en-GB" voice="female">)"
                            "Sorry, we cannot identify your transaction. "
                            "Make sure you call in from the number you registered.</Say>");
}

QTEST_APPLESS_MAIN(TestCallFlow)
#include "tst_callflow.moc"
