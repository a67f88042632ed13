// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/secretproof.h"
#include "app/webhooks/signature.h"
#include "app/webhooks/urlspellings.h"
#include "tests/app/webhooks/signedtoken.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace birdcar;
using namespace birdcar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 issuedAt = 1'800'000'000;
const QByteArray key = QByteArrayLiteral("signing-key");
const QByteArray url = QByteArrayLiteral("https://example.com/webhook?a=1");
const QByteArray body = QByteArrayLiteral("originator=1&recipient=2");
const QByteArray header = QByteArrayLiteral(R"({"alg":"HS256","typ":"JWT"})");

SignedRequest request(const QByteArray &payload = body)
{
    return {u"https://example.com"_s, "/webhook?a=1", payload};
}

SignatureRules rules(qint64 secondsAfterIssue = 1)
{
    return {{key},
            QDateTime::fromSecsSinceEpoch(issuedAt + secondsAfterIssue, QTimeZone::utc()),
            std::chrono::seconds(5)};
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject without(const QString &name)
{
    QJsonObject object = claims(url, body, issuedAt);
    object.remove(name);
    return object;
}

QJsonObject with(const QString &name, const QJsonValue &value)
{
    QJsonObject object = claims(url, body, issuedAt);
    object.insert(name, value);
    return object;
}

} // namespace

class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheVectors_data();
    void agreesWithTheVectors();
    void judgesTokens_data();
    void judgesTokens();
    void judgesTimes_data();
    void judgesTimes();
    void takesAnyOfSeveralKeys();
    void tellsTokenAndExpiry();
    void acceptsSpellings_data();
    void acceptsSpellings();
    void comparesWholeValues();
};

void TestSignature::agreesWithTheVectors_data()
{
    QTest::addColumn<QJsonObject>("vector");

    QFile file(QStringLiteral(BIRDCAR_TEST_DATA "/jwt-vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object().value("cases"_L1).toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &each : cases)
        QTest::newRow(qPrintable(each["name"_L1].toString())) << each.toObject();
}

void TestSignature::agreesWithTheVectors()
{
    QFETCH(QJsonObject, vector);

    const QByteArray whole = vector.value("url"_L1).toString().toUtf8();
    const qsizetype path = whole.indexOf('/', 8);
    const SignedRequest signedRequest{QString::fromUtf8(whole.first(path)), whole.sliced(path),
                                      vector.value("payload"_L1).toString().toUtf8()};
    const SignatureRules vectorRules{
        {vector.value("secret"_L1).toString().toUtf8()},
        QDateTime::fromString(vector.value("timestamp"_L1).toString(), Qt::ISODate),
        std::chrono::seconds(1)};
    const SignatureVerdict verdict =
        verifySignature(vector.value("token"_L1).toString().toLatin1(), signedRequest, vectorRules);
    QCOMPARE(verdict.accepted(), vector.value("valid"_L1).toBool());
}

void TestSignature::judgesTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<SignatureFault>("fault");

    const QByteArray good = sign(claims(url, body, issuedAt), key);
    const QByteArray claimsText = text(claims(url, body, issuedAt));
    const auto row = [](const char *name, const QByteArray &token, SignatureFault fault) {
        QTest::newRow(name) << token << body << fault;
    };
    row("right", good, SignatureFault::None);
    row("HS384", sign(R"({"alg":"HS384"})", claimsText, key, QCryptographicHash::Sha384),
        SignatureFault::None);
    row("HS512", sign(R"({"alg":"HS512"})", claimsText, key, QCryptographicHash::Sha512),
        SignatureFault::None);
    QTest::newRow("no body, no claim")
        << sign(claims(url, {}, issuedAt), key) << QByteArray() << SignatureFault::None;

    row("empty", {}, SignatureFault::Malformed);
    row("cut off in the MAC", good.chopped(1), SignatureFault::Malformed);
    row("cut off by a whole group", good.chopped(4), SignatureFault::Malformed);
    row("without MAC", good.first(good.lastIndexOf('.') + 1), SignatureFault::Malformed);
    row("two parts", good.first(good.lastIndexOf('.')), SignatureFault::Malformed);
    row("four parts", good + ".a", SignatureFault::Malformed);
    row("dot at the end", good + '.', SignatureFault::Malformed);
    row("padded", good + '=', SignatureFault::Malformed);
    row("header twice", good + ", " + good, SignatureFault::Malformed);
    row("blank before", ' ' + good, SignatureFault::Malformed);
    row("header is no JSON", sign("nonsense", claimsText, key), SignatureFault::Malformed);
    row("claims are no object", sign(header, "[1]", key), SignatureFault::Malformed);
    row("far too long", sign(header, claimsText + QByteArray(10'000, ' '), key), SignatureFault::Malformed);

    row("alg none", sign(R"({"alg":"none"})", claimsText, key), SignatureFault::Algorithm);
    row("alg none without MAC", base64Url(R"({"alg":"none"})") + '.' + base64Url(claimsText) + '.',
        SignatureFault::Malformed);
    row("alg RS256", sign(R"({"alg":"RS256"})", claimsText, key), SignatureFault::Algorithm);
    row("alg in small letters", sign(R"({"alg":"hs256"})", claimsText, key), SignatureFault::Algorithm);
    row("alg missing", sign(R"({"typ":"JWT"})", claimsText, key), SignatureFault::Algorithm);
    row("alg is a list", sign(R"({"alg":["HS256"]})", claimsText, key), SignatureFault::Algorithm);

    row("another key", sign(claims(url, body, issuedAt), "other"), SignatureFault::Key);
    row("alg of another length", sign(R"({"alg":"HS512"})", claimsText, key), SignatureFault::Key);
    QByteArray changed = good;
    changed[good.indexOf('.') + 5] = changed.at(good.indexOf('.') + 5) == 'A' ? 'B' : 'A';
    row("one letter changed", changed, SignatureFault::Key);

    row("no jti", sign(without(u"jti"_s), key), SignatureFault::Claims);
    row("empty jti", sign(with(u"jti"_s, QString()), key), SignatureFault::Claims);
    row("jti is a number", sign(with(u"jti"_s, 1), key), SignatureFault::Claims);
    row("no url_hash", sign(without(u"url_hash"_s), key), SignatureFault::Claims);
    row("no nbf", sign(without(u"nbf"_s), key), SignatureFault::Claims);
    row("no exp", sign(without(u"exp"_s), key), SignatureFault::Claims);
    row("exp is a text", sign(with(u"exp"_s, u"9999999999"_s), key), SignatureFault::Claims);
    row("payload_hash is null", sign(with(u"payload_hash"_s, QJsonValue::Null), key), SignatureFault::Claims);
    QJsonObject issued = without(u"nbf"_s);
    issued.insert(u"iat"_s, issuedAt);
    row("iat instead of nbf", sign(issued, key), SignatureFault::Claims);
    row("another issuer", sign(with(u"iss"_s, u"Bird"_s), key), SignatureFault::Issuer);
    row("no issuer", sign(without(u"iss"_s), key), SignatureFault::Issuer);

    row("another path", sign(claims("https://example.com/webhook-status?a=1", body, issuedAt), key),
        SignatureFault::Url);
    row("another query", sign(claims("https://example.com/webhook?a=2", body, issuedAt), key),
        SignatureFault::Url);
    row("another host", sign(claims("https://example.org/webhook?a=1", body, issuedAt), key),
        SignatureFault::Url);
    row("another scheme", sign(claims("http://example.com/webhook?a=1", body, issuedAt), key),
        SignatureFault::Url);
    row("hash in capitals", sign(with(u"url_hash"_s, sha256(url).toUpper()), key), SignatureFault::Url);
    row("another body", sign(claims(url, body + '&', issuedAt), key), SignatureFault::Body);
    row("body without claim", sign(claims(url, {}, issuedAt), key), SignatureFault::Body);
    QTest::newRow("claim without body") << good << QByteArray() << SignatureFault::Body;
}

void TestSignature::judgesTokens()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, payload);

    const SignatureVerdict verdict = verifySignature(token, request(payload), rules());
    QTEST(verdict.fault, "fault");
    QCOMPARE(verdict.tokenId.isEmpty(), !verdict.accepted());
    QCOMPARE(faultText(verdict).isEmpty(), verdict.accepted());
}

void TestSignature::judgesTimes_data()
{
    QTest::addColumn<qint64>("secondsAfterIssue");
    QTest::addColumn<SignatureFault>("fault");
    QTest::addColumn<qint64>("clockOffset");

    QTest::newRow("just issued") << qint64(0) << SignatureFault::None << qint64(0);
    QTest::newRow("early, within leeway") << qint64(-5) << SignatureFault::None << qint64(0);
    QTest::newRow("early") << qint64(-6) << SignatureFault::NotYetValid << qint64(-6);
    QTest::newRow("clock 10 min slow") << qint64(-600) << SignatureFault::NotYetValid << qint64(-600);
    QTest::newRow("expired, within leeway") << qint64(65) << SignatureFault::None << qint64(0);
    QTest::newRow("expired") << qint64(66) << SignatureFault::Expired << qint64(66);
    QTest::newRow("clock 10 min fast") << qint64(600) << SignatureFault::Expired << qint64(600);
}

void TestSignature::judgesTimes()
{
    QFETCH(qint64, secondsAfterIssue);

    const QByteArray token = sign(claims(url, body, issuedAt), key);
    const SignatureVerdict verdict = verifySignature(token, request(), rules(secondsAfterIssue));
    QTEST(verdict.fault, "fault");
    QTEST(verdict.clockOffset, "clockOffset");
}

void TestSignature::takesAnyOfSeveralKeys()
{
    SignatureRules both = rules();
    both.keys = {"new-key", key};
    QVERIFY(verifySignature(sign(claims(url, body, issuedAt), key), request(), both).accepted());
    QVERIFY(verifySignature(sign(claims(url, body, issuedAt), "new-key"), request(), both).accepted());
    both.keys = {"new-key"};
    QCOMPARE(verifySignature(sign(claims(url, body, issuedAt), key), request(), both).fault,
             SignatureFault::Key);
    both.keys = {QByteArray()};
    QCOMPARE(verifySignature(sign(claims(url, body, issuedAt), {}), request(), both).fault,
             SignatureFault::Key);
}

void TestSignature::tellsTokenAndExpiry()
{
    const SignatureVerdict verdict =
        verifySignature(sign(claims(url, body, issuedAt, u"abc"_s), key), request(), rules());
    QCOMPARE(verdict.tokenId, u"abc"_s);
    QCOMPARE(verdict.validUntil.toSecsSinceEpoch(), issuedAt + 65);
}

void TestSignature::acceptsSpellings_data()
{
    QTest::addColumn<QString>("publicUrl");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("hashed");
    QTest::addColumn<bool>("accepted");

    const auto row = [](const char *name, const char16_t *publicUrl, const char *target, const char *hashed,
                        bool accepted = true) {
        QTest::newRow(name) << QStringView(publicUrl).toString() << QByteArray(target) << QByteArray(hashed)
                            << accepted;
    };
    row("as sent", u"https://e.com", "/w?a=1", "https://e.com/w?a=1");
    row("slash behind the public URL", u"https://e.com/", "/w", "https://e.com/w");
    row("public URL with a path", u"https://e.com/p/", "/w", "https://e.com/p/w");
    row("default port hashed", u"https://e.com", "/w", "https://e.com:443/w");
    row("default port set", u"https://e.com:443", "/w", "https://e.com/w");
    row("default port of http", u"http://e.com", "/w", "http://e.com:80/w");
    row("other port kept", u"https://e.com:8443", "/w", "https://e.com:8443/w");
    row("other port not dropped", u"https://e.com:8443", "/w", "https://e.com/w", false);
    row("host in capitals", u"https://E.com", "/w", "https://e.com/w");
    row("IDN hashed as punycode", u"https://b\u00fccher.example", "/w", "https://xn--bcher-kva.example/w");
    row("IDN hashed as typed", u"https://xn--bcher-kva.example", "/w",
        "https://b\xc3\xbc"
        "cher.example/w");
    row("braces encoded on the way", u"https://e.com", "/w?v=%7B%7D", "https://e.com/w?v={}");
    row("braces decoded on the way", u"https://e.com", "/w?v={}", "https://e.com/w?v=%7B%7D");
    row("braces encoded in small letters", u"https://e.com", "/w?v={}", "https://e.com/w?v=%7b%7d");
    row("small hexadecimal on the way", u"https://e.com", "/w?t=%3a%2b", "https://e.com/w?t=%3A%2B");
    row("capital hexadecimal on the way", u"https://e.com", "/w?t=%3A%2B", "https://e.com/w?t=%3a%2b");
    row("tilde decoded on the way", u"https://e.com", "/w?t=%7e", "https://e.com/w?t=~");
    row("plus stays plus", u"https://e.com", "/w?t=a+b", "https://e.com/w?t=a+b");
    row("plus is no blank", u"https://e.com", "/w?t=a+b", "https://e.com/w?t=a%20b", false);
    row("blank as %20", u"https://e.com", "/w?t=a%20b", "https://e.com/w?t=a%20b");
    row("empty query dropped", u"https://e.com", "/w", "https://e.com/w?");
    row("empty query added", u"https://e.com", "/w?", "https://e.com/w");
    row("empty path", u"https://e.com", "/", "https://e.com");
    row("empty path with query", u"https://e.com", "/?a=1", "https://e.com?a=1");
    row("slash at the end counts", u"https://e.com", "/w", "https://e.com/w/", false);
    row("parameters sorted otherwise", u"https://e.com", "/w?a=1&b=2", "https://e.com/w?b=2&a=1", false);
    row("stray percent", u"https://e.com", "/w?a=%zz", "https://e.com/w?a=%zz");
}

void TestSignature::acceptsSpellings()
{
    QFETCH(QString, publicUrl);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, hashed);
    QFETCH(bool, accepted);

    QCOMPARE(urlSpellings(publicUrl, target).contains(hashed), accepted);
    QCOMPARE(urlSpellings(publicUrl, target).first(), likeliestSpelling(publicUrl, target));
    const QByteArray token = sign(claims(hashed, {}, issuedAt), key);
    QCOMPARE(verifySignature(token, {publicUrl, target, {}}, rules()).fault,
             accepted ? SignatureFault::None : SignatureFault::Url);
}

void TestSignature::comparesWholeValues()
{
    QVERIFY(equalInConstantTime("abc", "abc"));
    QVERIFY(!equalInConstantTime("abc", "abd"));
    QVERIFY(!equalInConstantTime("abc", "ab"));
    QVERIFY(equalInConstantTime("", ""));
}

QTEST_APPLESS_MAIN(TestSignature)
#include "tst_signature.moc"
