// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/logsearch.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

class TestLogSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("subjects");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("digits");
        const QStringList any{u"ride 12"_s, u"customer 12"_s, u"driver 12"_s, u"number 12"_s};
        QTest::newRow("a ride") << u"ride 12"_s << QStringList{u"ride 12"_s} << QString() << QString();
        QTest::newRow("any case, no blank")
            << u"Ride12"_s << QStringList{u"ride 12"_s} << QString() << QString();
        QTest::newRow("a customer") << u" customer  3 "_s << QStringList{u"customer 3"_s} << QString()
                                    << QString();
        QTest::newRow("an id") << u"12"_s << any << u"12"_s << u"12"_s;
        QTest::newRow("an id with a mark") << u"#12"_s << any << u"#12"_s << u"12"_s;
        QTest::newRow("a name") << u"Caitlyn"_s << QStringList() << u"Caitlyn"_s << QString();
        QTest::newRow("a name with a number")
            << u"Customer 3a"_s << QStringList() << u"Customer 3a"_s << QString();
        QTest::newRow("a phone") << u"06-1234 5601"_s << QStringList() << u"06-1234 5601"_s << u"612345601"_s;
        QTest::newRow("a number") << u"+31 97 010220001"_s << QStringList() << u"+31 97 010220001"_s
                                  << u"3197010220001"_s;
    }

    void reads()
    {
        QFETCH(QString, typed);
        const LogSearch search = readLogSearch(typed);
        QTEST(search.subjects, "subjects");
        QTEST(search.name, "name");
        QTEST(search.digits, "digits");
    }
};

QTEST_APPLESS_MAIN(TestLogSearch)
#include "tst_logsearch.moc"
