// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/webhookrequest.h"

#include "app/domain/phonenumber.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

using Outcome = WebhookRequest::Outcome;

constexpr std::array<std::pair<Outcome, const char *>, 11> outcomeNames{{
    {Outcome::NotARequest, "not_a_request"},
    {Outcome::NoSuchRoute, "no_such_route"},
    {Outcome::NotLetIn, "not_let_in"},
    {Outcome::Unreadable, "unreadable"},
    {Outcome::NotAnswered, "not_answered"},
    {Outcome::Repeated, "repeated"},
    {Outcome::Stored, "stored"},
    {Outcome::Unrouted, "unrouted"},
    {Outcome::Transferred, "transferred"},
    {Outcome::Apologized, "apologized"},
    {Outcome::TestBack, "test_back"},
}};

const auto hidden = u"•••"_s;

/// The check at which a request with this outcome ended; nothing if it passed all of them.
std::optional<RequestCheck> endedAt(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotARequest:
        return RequestCheck::Form;
    case Outcome::NoSuchRoute:
        return RequestCheck::Route;
    case Outcome::NotLetIn:
        return RequestCheck::Sender;
    case Outcome::Unreadable:
        return RequestCheck::Content;
    default:
        return {};
    }
}

/// What can be printed: everything else would steer a terminal or be invisible.
QString printable(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    for (QChar &c : text) {
        if (!c.isPrint() && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString withoutSecret(QString target)
{
    static const QRegularExpression secret(u"([?&]key=)[^&]*"_s, QRegularExpression::CaseInsensitiveOption);
    return target.replace(secret, u"\\1"_s + hidden);
}

/// Digits that may be a phone, also with a `+` in percent code. Within longer words (a message's id) they are
/// none.
QString withoutPhones(const QString &text)
{
    static const QRegularExpression phone(
        u"(?:(?<![0-9A-Za-z])|(?<=%[0-9A-Fa-f]{2})|(?<=\\\\[nrtbf])|(?<=\\\\u[0-9A-Fa-f]{4}))"
        "(?:\\+|%2B)?([0-9]{7,15})(?![0-9A-Za-z])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString masked;
    qsizetype done = 0;
    for (auto matches = phone.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        masked += QStringView(text).sliced(done, match.capturedStart() - done);
        masked += maskedText(match.captured(1));
        done = match.capturedEnd();
    }
    return masked + text.sliced(done);
}

QString shown(const QString &text, Exposure exposure)
{
    return exposure == Exposure::Revealed ? text : withoutPhones(text);
}

/// A signature without the part that makes it one.
QString withoutProof(const QString &value)
{
    const QStringList parts = value.split(u'.');
    return parts.size() == 3 ? parts.at(0) + u'.' + parts.at(1) + u'.' + hidden : value;
}

} // namespace

bool isSentTo(const WebhookRequest &request, const QString &url)
{
    const QString host = QUrl(url).host();
    for (const auto &[name, value] : request.headers) {
        if (name.compare("Host", Qt::CaseInsensitive) != 0 &&
            name.compare("X-Forwarded-Host", Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &each : value.split(',')) { // one for each proxy on the way
            const QUrl named(u"//"_s + QString::fromLatin1(each.trimmed()));
            if (!host.isEmpty() && named.host().compare(host, Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

QString webhookOutcomeName(Outcome outcome)
{
    const auto entry = std::ranges::find(outcomeNames, outcome, &decltype(outcomeNames)::value_type::first);
    return QString::fromLatin1(entry->second);
}

std::optional<Outcome> webhookOutcomeFromName(const QString &name)
{
    const auto entry = std::ranges::find_if(
        outcomeNames, [&name](const auto &each) { return name == QLatin1StringView(each.second); });
    return entry == outcomeNames.end() ? std::nullopt : std::optional(entry->first);
}

CheckResult checkOf(const WebhookRequest &request, RequestCheck check)
{
    const auto end = endedAt(request.outcome);
    if (check == RequestCheck::Sender && request.sender == WebhookRequest::Sender::NotAsked)
        return CheckResult::NotReached;
    if (request.outcome == Outcome::NotAnswered && request.sender != WebhookRequest::Sender::Proven)
        return check < RequestCheck::Sender ? CheckResult::Passed : CheckResult::NotReached;
    if (!end || check < *end)
        return CheckResult::Passed;
    return check == *end ? CheckResult::Failed : CheckResult::NotReached;
}

QString requestLine(const WebhookRequest &request, Exposure exposure)
{
    return printable(request.method) + u' ' + shown(withoutSecret(printable(request.target)), exposure);
}

QString requestText(const WebhookRequest &request, Exposure exposure)
{
    QString text = requestLine(request, exposure) + u'\n';
    for (const auto &[name, value] : request.headers) {
        const bool isSignature = name.compare("MessageBird-Signature-JWT", Qt::CaseInsensitive) == 0;
        const QString shownValue =
            isSignature ? withoutProof(printable(value)) : shown(withoutSecret(printable(value)), exposure);
        text += printable(name) + u": "_s + shownValue + u'\n';
    }
    if (request.bodySize == 0)
        return text;
    text += u'\n' + shown(printable(request.body), exposure);
    if (request.bodySize > request.body.size())
        text += u"\n… (%1 of %2 bytes)"_s.arg(request.body.size()).arg(request.bodySize);
    return text;
}

} // namespace birdcar
