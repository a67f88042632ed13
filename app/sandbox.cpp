// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox.h"

#include "app/standin/standin.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

// Known to both ends and worth nothing outside.
const auto signingKey = "demo-signing-key"_ba;
const auto publicUrl = u"https://birdcar.demo"_s; // never looked up: the stand-in signs it and goes elsewhere

/// What the demo's account rents: the numbers of the sample data, two more, and one that cannot take texts;
/// and what it may buy.
standin::Account sampleAccount()
{
    standin::Account account;
    for (int i = 1; i <= 8; ++i)
        account.numbers.append(u"3197010220%1"_s.arg(i, 3, 10, QChar(u'0')));
    account.features.insert(account.numbers.last(), {u"voice"_s});
    for (int i = 9; i <= 12; ++i)
        account.forRent.append({.number = u"3197010220%1"_s.arg(i, 3, 10, QChar(u'0'))});
    account.forRent[1].initialContractDuration = 3;
    account.forRent[2].features = {u"voice"_s};
    account.forRent[3].verificationRequired = true;
    account.forRent[3].conditions = {u"Proof of address in the region"_s};
    return account;
}

} // namespace

Sandbox::Sandbox(QObject *parent) : QObject(parent) {}

Sandbox::~Sandbox()
{
    if (m_standIn)
        m_standIn->deleteLater(); // on its own thread, before that ends
    m_thread.quit();
    m_thread.wait();
}

Result<Done> Sandbox::start()
{
    const auto failed = [](const QString &why) {
        return Problem{Problem::Kind::StorageFailed, u"The demo cannot start: %1."_s.arg(why), {}, {}};
    };
    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid())
        return failed(m_folder->errorString());
    m_standIn = new standin::StandIn;
    m_standIn->moveToThread(&m_thread);
    m_thread.setObjectName(u"stand-in"_s);
    m_thread.start();
    bool listening = false;
    // The only wait there is: nothing else runs yet.
    QMetaObject::invokeMethod(
        m_standIn,
        [&] {
            listening = m_standIn->listen();
            m_apiUrl = m_standIn->apiUrl();
            standin::WebhookSettings webhooks;
            webhooks.publicUrl = QUrl(publicUrl);
            webhooks.signingKey = signingKey;
            m_standIn->setWebhookSettings(webhooks);
            m_standIn->setAccount(sampleAccount());
        },
        Qt::BlockingQueuedConnection);
    if (!listening)
        return failed(m_standIn->errorString());
    return Done{};
}

Configuration Sandbox::configure(Configuration configuration) const
{
    configuration.database.engine = DatabaseEngine::Sqlite;
    configuration.database.file = m_folder->filePath(u"birdcar.db"_s);
    configuration.apiUrl = m_apiUrl;
    configuration.apiKey = QString::fromLatin1(standin::Account().accessKey);
    configuration.signingKey = QString::fromLatin1(signingKey);
    configuration.webhookAuth = WebhookAuth::Signature;
    configuration.publicUrl = publicUrl;
    for (const QString &name : {u"webhook_auth"_s, u"public_url"_s})
        configuration.sources.insert(name, u"--demo"_s);
    return configuration;
}

void Sandbox::sendWebhooksTo(const QUrl &listener)
{
    messageBird().call([listener](standin::StandIn &messageBird) {
        standin::WebhookSettings webhooks = messageBird.webhookSettings();
        webhooks.targetUrl = listener;
        messageBird.setWebhookSettings(webhooks);
    });
}

Remote<standin::StandIn> Sandbox::messageBird() const
{
    return {m_standIn, m_standIn};
}

} // namespace birdcar
