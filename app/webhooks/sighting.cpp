// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/sighting.h"

#include "app/domain/secretproof.h"
#include "app/webhooks/signature.h"

#include <QUrl>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

WebhookSighting::Kind kindOf(const QByteArray &target)
{
    if (target.startsWith("/webhook-voice"))
        return WebhookSighting::Kind::Call;
    return target.startsWith("/webhook-status") ? WebhookSighting::Kind::Report : WebhookSighting::Kind::Text;
}

WebhookSighting::Key keyOf(const WebhookProof &proof, const WebhookCredentials &credentials)
{
    const QByteArray given = givenSecret(proof.target);
    if (given.isEmpty())
        return WebhookSighting::Key::None;
    const bool isRight = !credentials.secret.isEmpty() && equalInConstantTime(given, credentials.secret);
    return isRight ? WebhookSighting::Key::Right : WebhookSighting::Key::Wrong;
}

SignatureVerdict verdictFor(const QString &publicUrl, const WebhookProof &proof,
                            const WebhookCredentials &credentials, const QDateTime &now)
{
    return verifySignature(*proof.signature, {publicUrl, proof.target, proof.body},
                           {credentials.signingKeys, now, credentials.leeway});
}

WebhookSighting::Signature signatureOf(SignatureFault fault)
{
    using Signature = WebhookSighting::Signature;
    switch (fault) {
    case SignatureFault::None:
        return Signature::Right;
    case SignatureFault::Key:
        return Signature::OtherKey;
    case SignatureFault::NotYetValid:
    case SignatureFault::Expired:
        return Signature::ClockOff;
    case SignatureFault::Url:
        return Signature::OtherUrl;
    case SignatureFault::Body:
        return Signature::OtherBody;
    case SignatureFault::Malformed:
    case SignatureFault::Algorithm:
    case SignatureFault::Claims:
    case SignatureFault::Issuer:
        break;
    }
    return Signature::Unreadable;
}

/// What somebody may have entered in place of our public URL.
QStringList candidates(const QString &publicUrl, const QStringList &hosts)
{
    QStringList urls;
    const QUrl ours(publicUrl);
    const QStringList names = hosts + QStringList{ours.authority()};
    for (const QString &host : names) {
        if (host.isEmpty())
            continue;
        const QString bare = QUrl(u"https://"_s + host).host(QUrl::FullyEncoded);
        for (const QString &authority : {host, bare, bare + u":443"_s, bare + u":80"_s, bare + u":8080"_s}) {
            for (const QString &path : {QString(), ours.path(), u"/"_s}) {
                urls.append(u"https://"_s + authority + path);
                urls.append(u"http://"_s + authority + path);
            }
        }
    }
    urls.removeDuplicates();
    return urls;
}

} // namespace

WebhookSighting sightingOf(const WebhookProof &proof, const WebhookPass &pass,
                           const WebhookCredentials &credentials, const QDateTime &now,
                           const QStringList &hosts)
{
    WebhookSighting sighting;
    sighting.kind = kindOf(proof.target);
    sighting.key = keyOf(proof, credentials);
    sighting.letIn = pass.kind == WebhookPass::Kind::Passed;
    if (!proof.signature)
        return sighting;
    sighting.signature = WebhookSighting::Signature::Unchecked;
    if (credentials.signingKeys.isEmpty())
        return sighting;
    const SignatureVerdict verdict = verdictFor(credentials.publicUrl, proof, credentials, now);
    sighting.signature = signatureOf(verdict.fault);
    sighting.clockOffset = verdict.clockOffset;
    if (verdict.fault != SignatureFault::Url)
        return sighting;
    sighting.host = hosts.value(0);
    const QStringList urls = candidates(credentials.publicUrl, hosts);
    const auto signedFor = std::ranges::find_if(urls, [&](const QString &url) {
        return verdictFor(url, proof, credentials, now).fault != SignatureFault::Url;
    });
    if (signedFor != urls.end())
        sighting.signedUrl = *signedFor;
    return sighting;
}

} // namespace birdcar
