// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "app/cli/envfile.h"
#include "app/domain/csv.h"
#include "app/domain/inbound.h"
#include "app/domain/smssegments.h"
#include "app/domain/texts.h"
#include "app/messagebird/apianswer.h"
#include "app/webhooks/callflow.h"
#include "app/webhooks/requestframing.h"
#include "app/webhooks/signature.h"
#include "app/webhooks/urlspellings.h"
#include "app/webhooks/webhookparser.h"
#include "tests/app/webhooks/signedtoken.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <algorithm>

namespace birdcar::fuzz {

using namespace Qt::StringLiterals;

namespace {

/// Other than Q_ASSERT it also holds in an optimised build.
void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("does not hold: %s", what);
}

/// The part up to a line feed, and the rest.
std::pair<QByteArray, QByteArray> cut(const QByteArray &input)
{
    const qsizetype end = input.indexOf('\n');
    return end < 0 ? std::pair{input, QByteArray()} : std::pair{input.first(end), input.sliced(end + 1)};
}

void requireClean(const QString &text)
{
    require(!text.contains(QChar(0)), "no U+0000 in what is stored");
    require(text.isValidUtf16(), "no lone surrogate in what is stored");
}

void requireClean(const InboundText &text)
{
    require(!text.sender.isEmpty() && !text.recipient.isEmpty(), "a text has both parties");
    for (const QString &value : {text.sender, text.recipient, text.text, text.providerId})
        requireClean(value);
}

void form(const QByteArray &input)
{
    if (const auto text = parseInboundText("application/x-www-form-urlencoded", input))
        requireClean(*text);
}

void json(const QByteArray &input)
{
    if (const auto text = parseInboundText("application/json", input))
        requireClean(*text);
}

void query(const QByteArray &input)
{
    if (const auto call = parseInboundCall(input)) {
        require(!call->destination.isEmpty(), "a call has a number that was called");
        requireClean(call->source + call->destination + call->callId);
    }
    if (const auto report = parseDeliveryReport(input)) {
        require(!report->status.isEmpty(), "a report has a status");
        require(!report->reference.isEmpty() || !report->providerId.isEmpty(), "a report names its text");
        requireClean(report->reference + report->providerId + report->status + report->reason);
    }
}

/// A first line with a dot is a token as it stands, which nobody without the key can have made. Else the
/// first two lines are header and claims, signed with the key; the rest is the body.
void jwt(const QByteArray &input)
{
    const auto [first, rest] = cut(input);
    const auto [second, body] = cut(rest);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'001, QTimeZone::utc());
    SignedRequest request{u"https://example.com"_s, "/webhook?a=1", body};

    const SignatureRules unknownKey{{"a key that is in no corpus"}, now};
    require(!verifySignature(first, request, unknownKey).accepted(), "nobody forges a token");

    const SignatureRules rules{{"signing-key"}, now};
    const QByteArray token = test::sign(first, second, "signing-key");
    const SignatureVerdict verdict = verifySignature(token, request, rules);
    require(verdict.accepted() || !faultText(verdict).isEmpty(), "a refusal says why");
    if (!verdict.accepted())
        return;
    require(!verdict.tokenId.isEmpty(), "an accepted token can be known again");
    request.body += 'x';
    require(!verifySignature(token, request, rules).accepted(), "no token is good for two bodies");
}

void url(const QByteArray &input)
{
    const auto [publicUrl, target] = cut(input);
    const QList<QByteArray> spellings = urlSpellings(QString::fromUtf8(publicUrl), target);
    require(spellings.size() <= 512, "few enough spellings to hash them all, once the MAC is right");
}

/// What was read is written, and what was written is read again as the same.
void csv(const QByteArray &input)
{
    for (const CsvRecord &record : parseCsv(decodeCsv(input))) {
        if (!record.problem.isEmpty() || record.cells == QStringList{QString()})
            continue;
        const QList<CsvRecord> again = parseCsv(csvLine(record.cells), u',');
        require(again.size() == 1 && again.first().problem.isEmpty(), "a written row is one good row");
        QStringList cells;
        for (const QString &cell : again.first().cells)
            cells.append(withoutFormulaGuard(cell));
        require(cells == record.cells, "a written row holds what was read");
    }
}

void env(const QByteArray &input)
{
    if (const auto values = parseEnvFile(input, u"test.env"_s)) {
        for (auto it = values->cbegin(); it != values->cend(); ++it)
            require(!it.key().isEmpty(), "a value has a name");
    } else {
        require(values.problem().text.contains(u"test.env"_s), "a problem names the file");
    }
}

/// However the bytes are cut, the verdict is the same.
void head(const QByteArray &input)
{
    RequestFraming whole;
    const auto atOnce = whole.feed(input);
    RequestFraming pieces;
    auto verdict = RequestFraming::Verdict::Incomplete;
    for (qsizetype i = 0; i < input.size() && verdict == RequestFraming::Verdict::Incomplete; ++i)
        verdict = pieces.feed(QByteArrayView(input).sliced(i, 1));
    require(verdict == atOnce, "the same verdict byte by byte");
    require(whole.badStatus() == pieces.badStatus(), "the same answer byte by byte");
    if (verdict == RequestFraming::Verdict::Complete)
        require(whole.length() == pieces.length() && whole.length() <= input.size(), "the same end");
}

/// The first line is the status, the second the Retry-After header, the rest the body.
void answer(const QByteArray &input)
{
    const auto [status, rest] = cut(input);
    const auto [retryAfter, body] = cut(rest);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::utc());
    const ApiAnswer answer{status.toInt(), body, true, true, retryAfter};
    const bool success = answer.status >= 200 && answer.status < 300;

    const SendOutcome sent = readSendAnswer(answer, now);
    require((sent.kind == SendOutcome::Kind::Sent) == success, "2xx, and nothing else, means sent");
    require(sent.wait.count() >= 0, "nobody waits for the past");
    const LookUp lookUp{u"reference-1"_s, u"31970102001"_s, u"31612345678"_s, now.addSecs(-900)};
    const LookUpPage page = readLookUpAnswer(answer, lookUp, 0, now);
    require(page.outcome.kind != LookUpOutcome::Kind::Found || success, "an error finds nothing");
    require(page.nextOffset < 0 || page.nextOffset > 0, "the next page is a further one");
    (void)readBalanceAnswer(answer);
}

/// Parts put together are the body, and none is longer than MessageBird takes.
void text(const QByteArray &input)
{
    const QString body = QString::fromUtf8(input);
    const QStringList parts = splitBody(body);
    require(parts.join(QString()) == body, "nothing is lost between the parts");
    require(std::all_of(parts.begin(), parts.end(),
                        [](const QString &part) { return countSegments(part).segments <= 9; }),
            "no part is too long");
}

/// What a caller is to hear comes out of either document as it went in.
void flow(const QByteArray &input)
{
    CallAnswer answer;
    answer.say.text = QString::fromUtf8(input);
    answer.say.text.remove(QChar::ByteOrderMark); // which Qt's readers leave out at the beginning of a string
    QXmlStreamReader xml(callFlow(answer).document);
    require(xml.readNextStartElement() && xml.name() == "Say"_L1, "there is one step");
    require(xml.attributes().value("language"_L1) == answer.say.language, "the language is the one chosen");
    const QString heard = xml.readElementText();
    while (!xml.atEnd())
        xml.readNext();
    require(!xml.hasError(), "the document is well-formed");
    const auto isSpoken = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0xFFFE; };
    if (std::all_of(answer.say.text.cbegin(), answer.say.text.cend(), isSpoken))
        require(heard == answer.say.text, "the words are the ones written");

    answer.format = CallFlowFormat::Json;
    const QJsonArray steps = QJsonDocument::fromJson(callFlow(answer).document)["steps"_L1].toArray();
    require(steps.size() == (answer.say.text.isEmpty() ? 0 : 1), "there is one step, if there is a word");
    require(steps.isEmpty() || steps[0]["options"_L1]["payload"_L1].toString() == answer.say.text,
            "the words are the ones written");
}

} // namespace

const QList<Target> &targets()
{
    static const QList<Target> all{{"form", form},     {"json", json}, {"query", query}, {"jwt", jwt},
                                   {"url", url},       {"csv", csv},   {"env", env},     {"head", head},
                                   {"answer", answer}, {"text", text}, {"flow", flow}};
    return all;
}

} // namespace birdcar::fuzz
