// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/sighting.h"
#include "tests/app/webhooks/signedtoken.h"

#include <QTest>

using namespace birdcar;
using namespace birdcar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nowSeconds = 1'798'131'600;
const QDateTime now = QDateTime::fromSecsSinceEpoch(nowSeconds, Qt::UTC);
const QByteArray target = "/webhook?key=right";
const QByteArray body = "originator=316&recipient=3197&payload=hi";

WebhookCredentials credentials()
{
    return {WebhookAuth::Secret, {"sign"}, "right", u"https://depot.example.com"_s};
}

QByteArray tokenFor(const QByteArray &url, qint64 at = nowSeconds, const QByteArray &key = "sign")
{
    return sign(claims(url, body, at), key);
}

WebhookSighting sight(const WebhookProof &proof, const QStringList &hosts = {})
{
    return sightingOf(proof, authenticate(proof, credentials(), now), credentials(), now, hosts);
}

} // namespace

class TestSighting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasRight_data()
    {
        using Key = WebhookSighting::Key;
        using Signature = WebhookSighting::Signature;
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<std::optional<QByteArray>>("token");
        QTest::addColumn<Key>("key");
        QTest::addColumn<Signature>("signature");
        QTest::addColumn<bool>("letIn");
        const auto row = [](const char *name, const QByteArray &query, const std::optional<QByteArray> &token,
                            Key key, Signature signature, bool letIn) {
            QTest::newRow(name) << query << token << key << signature << letIn;
        };
        const QByteArray url = "https://depot.example.com" + target;
        row("secret alone", "?key=right", std::nullopt, Key::Right, Signature::None, true);
        row("nothing", "", std::nullopt, Key::None, Signature::None, false);
        row("wrong secret", "?key=wrong", std::nullopt, Key::Wrong, Signature::None, false);
        row("both", "?key=right", tokenFor(url), Key::Right, Signature::Right, true);
        row("another signing key", "?key=right", tokenFor(url, nowSeconds, "other"), Key::Right,
            Signature::OtherKey, true);
        row("clock", "?key=right", tokenFor(url, nowSeconds - 600), Key::Right, Signature::ClockOff, true);
        row("no token", "?key=right", QByteArray("abc"), Key::Right, Signature::Unreadable, true);
    }

    void tellsWhatWasRight()
    {
        QFETCH(QByteArray, query);
        QFETCH(std::optional<QByteArray>, token);
        const WebhookSighting sighting = sight({"/webhook" + query, body, token});
        QTEST(sighting.key, "key");
        QTEST(sighting.signature, "signature");
        QTEST(sighting.letIn, "letIn");
    }

    void tellsHowFarTheClockIsOff()
    {
        const QByteArray url = "https://depot.example.com" + target;
        QCOMPARE(sight({target, body, tokenFor(url, nowSeconds + 90)}).clockOffset, -90);
    }

    void findsWhichSpellingWasSigned_data()
    {
        QTest::addColumn<QString>("entered");
        QTest::newRow("http") << u"http://depot.example.com"_s;
        QTest::newRow("a port") << u"https://depot.example.com:8080"_s;
        QTest::newRow("another host") << u"https://old.loca.lt"_s;
        QTest::newRow("not found out") << u"https://nobody.knows"_s;
    }

    void findsWhichSpellingWasSigned()
    {
        QFETCH(QString, entered);
        const WebhookSighting sighting =
            sight({target, body, tokenFor(entered.toLatin1() + target)}, {u"old.loca.lt"_s, QString()});
        QCOMPARE(sighting.signature, WebhookSighting::Signature::OtherUrl);
        QCOMPARE(sighting.host, u"old.loca.lt"_s);
        QCOMPARE(sighting.signedUrl, entered.contains(u"nobody"_s) ? QString() : entered);
    }

    void tellsTheKinds()
    {
        QCOMPARE(sight({"/webhook", {}, {}}).kind, WebhookSighting::Kind::Text);
        QCOMPARE(sight({"/webhook-voice?source=1", {}, {}}).kind, WebhookSighting::Kind::Call);
        QCOMPARE(sight({"/webhook-status?id=1", {}, {}}).kind, WebhookSighting::Kind::Report);
    }
};

QTEST_GUILESS_MAIN(TestSighting)
#include "tst_sighting.moc"
