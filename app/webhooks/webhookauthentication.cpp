// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/webhookauthentication.h"

#include "app/domain/secretproof.h"
#include "app/webhooks/signature.h"
#include "app/webhooks/webhookfields.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

WebhookPass refused(const QString &reason)
{
    return {WebhookPass::Kind::Refused, reason, {}, {}, {}};
}

WebhookPass unavailable(const QString &reason)
{
    return {WebhookPass::Kind::Unavailable, reason, {}, {}, {}};
}

WebhookPass checkSecret(const WebhookProof &proof, const WebhookCredentials &credentials)
{
    const QByteArray given = givenSecret(proof.target);
    if (given.isEmpty())
        return refused(u"the request carries no key"_s);
    if (credentials.secret.isEmpty())
        return unavailable(u"the webhook secret is not there yet"_s);
    if (!equalInConstantTime(given, credentials.secret))
        return refused(u"the request carries a wrong key"_s);
    return {WebhookPass::Kind::Passed, {}, {}, {}, {}};
}

std::optional<WebhookMismatch> mismatchOf(const SignatureVerdict &verdict)
{
    switch (verdict.fault) {
    case SignatureFault::NotYetValid:
    case SignatureFault::Expired:
        return WebhookMismatch{WebhookMismatch::Kind::ClockOff, verdict.clockOffset, {}};
    case SignatureFault::Url:
        return WebhookMismatch{WebhookMismatch::Kind::OtherUrl, 0, {}};
    case SignatureFault::Body:
        return WebhookMismatch{WebhookMismatch::Kind::OtherBody, 0, {}};
    default:
        return std::nullopt; // not made with the signing key, so not by MessageBird
    }
}

WebhookPass checkSignature(const WebhookProof &proof, const WebhookCredentials &credentials,
                           const QDateTime &now)
{
    const SignatureVerdict verdict =
        verifySignature(*proof.signature, {credentials.publicUrl, proof.target, proof.body},
                        {credentials.signingKeys, now, credentials.leeway});
    if (!verdict.accepted())
        return {WebhookPass::Kind::Refused, faultText(verdict), {}, {}, mismatchOf(verdict)};
    return {WebhookPass::Kind::Passed, {}, verdict.tokenId, verdict.validUntil, {}};
}

} // namespace

QByteArray givenSecret(const QByteArray &target)
{
    const qsizetype question = target.indexOf('?');
    if (question < 0)
        return {};
    for (const WebhookField &field : formFields(QByteArrayView(target).sliced(question + 1))) {
        if (field.name == "key"_L1)
            return field.value.toUtf8();
    }
    return {};
}

WebhookPass authenticate(const WebhookProof &proof, const WebhookCredentials &credentials,
                         const QDateTime &now)
{
    switch (credentials.mode) {
    case WebhookAuth::Off:
        return {WebhookPass::Kind::Passed, {}, {}, {}, {}};
    case WebhookAuth::Secret:
        if (credentials.secret.isEmpty())
            return unavailable(u"the webhook secret is not there yet"_s);
        return checkSecret(proof, credentials);
    case WebhookAuth::Signature:
        break;
    }
    if (credentials.signingKeys.isEmpty())
        return unavailable(u"the signing key is not there yet"_s);
    if (proof.signature)
        return checkSignature(proof, credentials, now);
    if (proof.secretSuffices)
        return checkSecret(proof, credentials);
    return refused(u"the request is not signed"_s);
}

} // namespace birdcar
