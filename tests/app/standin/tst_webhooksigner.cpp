// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/webhooksigner.h"
#include "tokencheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar::standin;

namespace {

const QByteArray url = "https://birdcar.example/webhook?key=a%2Fb";
const QByteArray body = "payload=Hello";
const QByteArray key = "signing-key";
const QDateTime now = QDateTime::fromSecsSinceEpoch(1625479200).toUTC();

} // namespace

class TestWebhookSigner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesPublishedTokensByteForByte_data();
    void writesPublishedTokensByteForByte();
    void signsWithEachAlgorithm_data();
    void signsWithEachAlgorithm();
    void leavesOutThePayloadHashWithoutBody();
    void makesFreshTokensUnlessOneIsGiven();
    void setsItsClockApart();
    void hasExactlyTheFlawAskedFor_data();
    void hasExactlyTheFlawAskedFor();
    void sendsNoHeaderIfAskedFor();
};

void TestWebhookSigner::writesPublishedTokensByteForByte_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(BIRDCAR_TEST_DATA "/jwt-vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll())["cases"_L1].toArray();
    for (const QJsonValue &vector : cases) {
        if (vector["valid"_L1].toBool())
            QTest::newRow(qPrintable(vector["name"_L1].toString())) << vector.toObject();
    }
}

void TestWebhookSigner::writesPublishedTokensByteForByte()
{
    QFETCH(const QJsonObject, vector);
    const QByteArray token = vector["token"_L1].toString().toLatin1();
    const QString algorithm = tokenPart(token, 0)["alg"_L1].toString();
    const WebhookClaims claims{.url = vector["url"_L1].toString().toUtf8(),
                               .body = vector["payload"_L1].toString().toUtf8(),
                               .notBefore =
                                   QDateTime::fromString(vector["timestamp"_L1].toString(), Qt::ISODate),
                               .jti = tokenClaims(token)["jti"_L1].toString()};
    QCOMPARE(signedToken(claims, vector["secret"_L1].toString().toUtf8(),
                         algorithm == "HS256"_L1 ? JwtAlgorithm::HS256 : JwtAlgorithm::HS384),
             token);
}

void TestWebhookSigner::signsWithEachAlgorithm_data()
{
    QTest::addColumn<JwtAlgorithm>("algorithm");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QCryptographicHash::Algorithm>("hash");
    QTest::newRow("HS256") << JwtAlgorithm::HS256 << u"HS256"_s << QCryptographicHash::Sha256;
    QTest::newRow("HS384") << JwtAlgorithm::HS384 << u"HS384"_s << QCryptographicHash::Sha384;
    QTest::newRow("HS512") << JwtAlgorithm::HS512 << u"HS512"_s << QCryptographicHash::Sha512;
}

void TestWebhookSigner::signsWithEachAlgorithm()
{
    QFETCH(const JwtAlgorithm, algorithm);
    QFETCH(const QString, name);
    QFETCH(const QCryptographicHash::Algorithm, hash);
    const QByteArray token = webhookSignature(url, body, key, {.algorithm = algorithm}, now);
    QCOMPARE(tokenPart(token, 0)["alg"_L1].toString(), name);
    QVERIFY(isSignedWith(token, key, hash));
}

void TestWebhookSigner::leavesOutThePayloadHashWithoutBody()
{
    const QJsonObject claims = tokenClaims(webhookSignature(url, {}, key, {}, now));
    QVERIFY(!claims.contains("payload_hash"_L1));
    QCOMPARE(claims["url_hash"_L1].toString(), hashText(url));
}

void TestWebhookSigner::makesFreshTokensUnlessOneIsGiven()
{
    const QString first = tokenClaims(webhookSignature(url, body, key, {}, now))["jti"_L1].toString();
    const QString second = tokenClaims(webhookSignature(url, body, key, {}, now))["jti"_L1].toString();
    QVERIFY(!first.isEmpty());
    QVERIFY(first != second);
    const QByteArray again = webhookSignature(url, body, key, {.jti = first}, now);
    QCOMPARE(tokenClaims(again)["jti"_L1].toString(), first);
}

void TestWebhookSigner::setsItsClockApart()
{
    const Signing late{.clockOffset = std::chrono::seconds(-90)};
    const QJsonObject claims = tokenClaims(webhookSignature(url, body, key, late, now));
    QCOMPARE(claims["nbf"_L1].toInteger(), now.toSecsSinceEpoch() - 90);
    QCOMPARE(claims["exp"_L1].toInteger(), now.toSecsSinceEpoch() - 30);
}

void TestWebhookSigner::hasExactlyTheFlawAskedFor_data()
{
    QTest::addColumn<Signing::Flaw>("flaw");
    QTest::newRow("none") << Signing::Flaw::None;
    QTest::newRow("wrong key") << Signing::Flaw::WrongKey;
    QTest::newRow("expired") << Signing::Flaw::Expired;
    QTest::newRow("wrong URL") << Signing::Flaw::WrongUrl;
    QTest::newRow("wrong body") << Signing::Flaw::WrongBody;
}

void TestWebhookSigner::hasExactlyTheFlawAskedFor()
{
    QFETCH(const Signing::Flaw, flaw);
    const QByteArray token = webhookSignature(url, body, key, {.flaw = flaw}, now);
    const QJsonObject claims = tokenClaims(token);
    QCOMPARE(claims["iss"_L1].toString(), u"MessageBird"_s);
    QCOMPARE(!isSignedWith(token, key, QCryptographicHash::Sha256), flaw == Signing::Flaw::WrongKey);
    QCOMPARE(claims["exp"_L1].toInteger() < now.toSecsSinceEpoch(), flaw == Signing::Flaw::Expired);
    QCOMPARE(claims["url_hash"_L1].toString() != hashText(url), flaw == Signing::Flaw::WrongUrl);
    QCOMPARE(claims["payload_hash"_L1].toString() != hashText(body), flaw == Signing::Flaw::WrongBody);
}

void TestWebhookSigner::sendsNoHeaderIfAskedFor()
{
    QVERIFY(webhookSignature(url, body, key, {.flaw = Signing::Flaw::NoHeader}, now).isEmpty());
}

QTEST_GUILESS_MAIN(TestWebhookSigner)
#include "tst_webhooksigner.moc"
