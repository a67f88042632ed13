// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/setupsentences.h"
#include "app/domain/publicurl.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

class TestPublicUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::addColumn<PublicUrlFault>("fault");
        using enum PublicUrlFault;
        const auto row = [](const char *typed, const QString &url, PublicUrlFault fault) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << url << fault;
        };
        const QString depot = u"https://depot.example.com"_s;
        row("https://depot.example.com", depot, None);
        row(" https://depot.example.com/ ", depot, None);
        row("depot.example.com", depot, None);
        row("https://depot.example.com:443", depot + u":443"_s, None);
        row("", {}, NotAUrl);
        row("my depot", {}, NotAUrl);
        row("ftp://depot.example.com", {}, NotAUrl);
        row("https://depot.example.com?x=1", {}, NotAUrl);
        row("https://you:secret@depot.example.com", {}, NotAUrl);
        row("https://depot.example.com/webhook", depot, WebhookPath);
        row("https://depot.example.com/webhook-voice?key=abc", depot, WebhookPath);
        row("http://127.0.0.1:8080", u"http://127.0.0.1:8080"_s, OnlyHere);
        row("https://localhost", u"https://localhost"_s, OnlyHere);
        row("https://depot", u"https://depot"_s, OnlyHere);
        row("https://192.168.1.20", u"https://192.168.1.20"_s, OnlyHere);
        row("https://172.20.1.20", u"https://172.20.1.20"_s, OnlyHere);
        row("https://172.32.1.20", u"https://172.32.1.20"_s, None);
        row("http://depot.example.com", u"http://depot.example.com"_s, NotHttps);
        row("https://depot.example.com/birdcar", depot + u"/birdcar"_s, Path);
        row("https://depot.example.com:8443", depot + u":8443"_s, Port);
    }

    void reads()
    {
        QFETCH(QString, typed);
        const PublicUrlReading reading = readPublicUrl(typed);
        QTEST(reading.url, "url");
        QTEST(reading.fault, "fault");
    }

    void everyFaultHasItsSentence()
    {
        QSet<QString> sentences;
        for (int i = 1; i <= static_cast<int>(PublicUrlFault::Port); ++i)
            sentences.insert(publicUrlFaultSentence(static_cast<PublicUrlFault>(i), u"https://a.b"_s));
        QCOMPARE(sentences.size(), static_cast<int>(PublicUrlFault::Port));
        QVERIFY(!sentences.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TestPublicUrl)
#include "tst_publicurl.moc"
