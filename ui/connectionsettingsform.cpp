// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectionsettingsform.h"

#include "ui/icons.h"
#include "ui/keyfield.h"
#include "ui/servicewords.h"
#include "ui/statuswords.h"
#include "ui/tunnelwords.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace birdcar {

using namespace Qt::StringLiterals;

ConnectionSettingsForm::ConnectionSettingsForm(const Desk &desk, QWidget *parent)
    : SettingsForm(parent), m_listen(new QLineEdit), m_tunnel(new QComboBox), m_tunnelHost(new QLineEdit),
      m_publicUrl(new QLineEdit), m_auth(new QComboBox), m_textUrl(nullptr), m_voiceUrl(nullptr),
      m_serviceLabel(new QLabel), m_zone(desk.zone)
{
    m_serviceLabel->setObjectName(u"serviceConnectionLabel"_s);
    m_serviceLabel->setTextFormat(Qt::PlainText);
    m_serviceLabel->setWordWrap(true);
    m_serviceLabel->hide();
    addExtra(QString(), m_serviceLabel);
    if (desk.keys)
        addKeys(desk.keys);
    m_listen->setPlaceholderText(u"127.0.0.1:8080"_s);
    m_publicUrl->setPlaceholderText(u"https://..."_s);
    m_auth->addItem(tr("automatic: signature with a signing key, else secret"), QString());
    m_auth->addItem(tr("signature: MessageBird signs each request"), webhookAuthName(WebhookAuth::Signature));
    m_auth->addItem(tr("secret: the addresses below carry it"), webhookAuthName(WebhookAuth::Secret));
    m_auth->addItem(tr("off: anybody may post (for trying only)"), webhookAuthName(WebhookAuth::Off));
    m_tunnel->addItem(tr("none"), QString());
    m_tunnel->addItem(u"localtunnel"_s, u"lt"_s);
    for (const QString &program : {u"ngrok"_s, u"cloudflared"_s, u"ssh"_s})
        m_tunnel->addItem(program, program);
    m_auth->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(u"listen"_s, tr("&Listening address"), m_listen);
    addField(u"tunnel"_s, tr("T&unnel"), m_tunnel);
    addField(u"tunnel_host"_s, tr("Server or na&me"), m_tunnelHost);
    addField(u"public_url"_s, tr("Public &address"), m_publicUrl);
    connect(m_tunnel, &QComboBox::currentIndexChanged, this, &ConnectionSettingsForm::showTunnelFields);
    connect(m_tunnelHost, &QLineEdit::textChanged, this, &ConnectionSettingsForm::showTunnelFields);
    lockTunnel(desk);
    showTunnelFields();
    addField(u"webhook_auth"_s, tr("Who may &post"), m_auth);
    m_textUrl = addUrl(u"textWebhook"_s, tr("Address for texts"));
    m_voiceUrl = addUrl(u"voiceWebhook"_s, tr("Address for calls"));
    if (desk.keys) {
        m_secretPlace = new QLabel;
        m_secretPlace->setObjectName(u"webhookSecretLabel"_s);
        m_secretPlace->setTextFormat(Qt::PlainText);
        m_secretPlace->setWordWrap(true);
        addExtra(tr("Secret in them"), m_secretPlace);
    }
}

/// A tunnel or a public address that was given for this start is all there is.
void ConnectionSettingsForm::lockTunnel(const Desk &desk)
{
    for (const QString &given : {u"public_url"_s, u"tunnel"_s}) {
        if (!desk.sources.contains(given))
            continue;
        lock(u"tunnel"_s, desk.sources.value(given));
        lock(u"tunnel_host"_s, desk.sources.value(given));
    }
}

QString ConnectionSettingsForm::tunnel() const
{
    return m_tunnel->currentData().toString();
}

bool ConnectionSettingsForm::saysItself() const
{
    const QString program = tunnel();
    return program == "lt"_L1 || program == "ngrok"_L1 ||
           (program == "cloudflared"_L1 && m_tunnelHost->text().trimmed().isEmpty());
}

void ConnectionSettingsForm::showTunnelFields()
{
    const QString program = tunnel();
    const bool needsHost = !program.isEmpty() && !isLocked(u"tunnel_host"_s);
    setFieldShown(u"tunnel_host"_s, needsHost);
    if (needsHost)
        setHint(u"tunnel_host"_s, tunnelHostCaption(program).remove(u'&'));
    if (!isLocked(u"tunnel"_s)) {
        QStringList lines{program.isEmpty()
                              ? tr("Choose one for BirdCar to run, or enter an address of your own below.")
                              : tunnelStayingText(program)};
        if (program == m_status.tunnel.program && m_status.tunnel.fault != TunnelFault::None) {
            const StatusLine inForce = tunnelLine(m_status);
            lines += {inForce.text, inForce.meaning, inForce.advice};
        }
        lines.removeAll(QString());
        setHint(u"tunnel"_s, lines.join(u'\n'));
    }
    if (isLocked(u"public_url"_s))
        return;
    setHint(u"public_url"_s,
            saysItself()
                ? tr("The tunnel says it by itself; nothing has to be entered here.")
                : tr("Where a tunnel or a reverse proxy lets MessageBird reach the listening address."));
}

void ConnectionSettingsForm::addKeys(SavedKeys *keys)
{
    m_apiKey = new KeyField(KeyName::Api, u"apiKey"_s, tr("API key"), keys);
    m_signingKey = new KeyField(KeyName::Signing, u"signingKey"_s, tr("Signing key"), keys);
    addExtra(tr("AP&I key"), m_apiKey);
    addExtra(tr("Signing &key"), m_signingKey);
}

QLineEdit *ConnectionSettingsForm::addUrl(const QString &name, const QString &caption)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *line = new QLineEdit;
    line->setObjectName(name + u"LineEdit"_s);
    line->setAccessibleName(caption);
    line->setReadOnly(true);
    auto *copy = new QPushButton(symbol(u"copy"_s), tr("Copy"));
    copy->setObjectName(name + u"CopyButton"_s);
    copy->setAccessibleName(tr("Copy: %1").arg(caption));
    copy->setEnabled(false);
    connect(copy, &QPushButton::clicked, this,
            [line] { QGuiApplication::clipboard()->setText(line->text()); });
    connect(line, &QLineEdit::textChanged, copy,
            [copy](const QString &url) { copy->setEnabled(!url.isEmpty()); });
    layout->addWidget(line, 1);
    layout->addWidget(copy);
    addExtra(caption, row);
    return line;
}

void ConnectionSettingsForm::showSettings(const DepotSettings &settings)
{
    const ConnectionSettings &connection = settings.connection;
    m_listen->setText(connection.listen);
    m_tunnel->setCurrentIndex(qMax(0, m_tunnel->findData(connection.tunnel)));
    m_tunnelHost->setText(connection.tunnelHost);
    m_publicUrl->setText(connection.publicUrl);
    m_auth->setCurrentIndex(
        m_auth->findData(connection.webhookAuth ? webhookAuthName(*connection.webhookAuth) : QString()));
    showLockedValues();
}

void ConnectionSettingsForm::showStatus(const EngineStatus &status)
{
    m_status = status;
    m_textUrl->setText(status.textWebhook);
    m_voiceUrl->setText(status.voiceWebhook);
    for (QLineEdit *line : {m_textUrl, m_voiceUrl}) {
        line->setCursorPosition(0); // shows the beginning
        const QString ofService = serviceUrlText(status);
        line->setPlaceholderText(ofService.isEmpty() ? tr("Set a public address first") : ofService);
    }
    const bool hasService = status.service.phase != ServiceStatus::Phase::None;
    m_serviceLabel->setText(hasService ? serviceTakesText(status.service) : QString());
    m_serviceLabel->setVisible(hasService);
    if (!isLocked(u"listen"_s))
        setHint(u"listen"_s, listenHint());
    if (!isLocked(u"webhook_auth"_s) && !status.authMode.isEmpty())
        setHint(u"webhook_auth"_s, tr("In force: %1.").arg(authModeWord(status.authMode)));
    if (m_apiKey) {
        showKeys();
    }
    showTunnelFields();
    showLockedValues();
}

/// A service may have keys of its own, which are not known here.
void ConnectionSettingsForm::showKeys()
{
    const bool isKnown = m_status.service.isKnown;
    const bool hasApiKey = isKnown && m_status.sending != SendingState::NoKey;
    const bool hasSigningKey = isKnown && m_status.authMode == webhookAuthName(WebhookAuth::Signature) &&
                               m_status.authProblem.isEmpty();
    const QString elsewhere = tr("None is set here; the service has one of its own.");
    m_apiKey->showStatus(m_status.keys, hasApiKey ? elsewhere : QString());
    m_signingKey->showStatus(m_status.keys, hasSigningKey ? elsewhere : QString());
    m_signingKey->showRemark(formerKeyText(m_status.formerKeyEnds, m_zone));
    const bool isHidden =
        !serviceUrlText(m_status).isEmpty() && m_status.keys.webhook.place == KeyPlace::Nowhere;
    m_secretPlace->setText(isHidden ? elsewhere : keyPlaceText(m_status.keys.webhook, m_status.keys.trouble));
}

QString ConnectionSettingsForm::listenHint() const
{
    if (m_status.listening.isEmpty())
        return tr("Not listening at present. A change takes effect at the next start.");
    const QString address = QString(m_status.listening).remove(u"http://"_s);
    return m_status.service.phase == ServiceStatus::Phase::None
               ? tr("Listening at %1. A change takes effect at the next start.").arg(address)
               : tr("The service listens at %1. A change takes effect when it is restarted.").arg(address);
}

/// A locked field shows what is in force.
void ConnectionSettingsForm::showLockedValues()
{
    if (isLocked(u"listen"_s))
        m_listen->setText(QString(m_status.listening).remove(u"http://"_s));
    if (isLocked(u"tunnel"_s))
        m_tunnel->setCurrentIndex(qMax(0, m_tunnel->findData(m_status.tunnel.program)));
    if (isLocked(u"public_url"_s))
        m_publicUrl->setText(m_status.publicUrl);
    if (isLocked(u"webhook_auth"_s))
        m_auth->setCurrentIndex(m_auth->findData(m_status.authMode));
}

void ConnectionSettingsForm::collect(DepotSettings &settings) const
{
    if (!isLocked(u"listen"_s))
        settings.connection.listen = m_listen->text();
    // What was there before the tunnel is no address of its; ngrok would ask for it as a domain.
    const bool isFormer = !isLocked(u"tunnel"_s) && saysItself() && settings.connection.tunnel != tunnel();
    if (!isLocked(u"tunnel"_s)) {
        settings.connection.tunnel = tunnel();
        settings.connection.tunnelHost = m_tunnelHost->text();
    }
    if (!isLocked(u"public_url"_s))
        settings.connection.publicUrl = isFormer ? QString() : m_publicUrl->text();
    if (!isLocked(u"webhook_auth"_s))
        settings.connection.webhookAuth = webhookAuthFromName(m_auth->currentData().toString());
}

} // namespace birdcar
