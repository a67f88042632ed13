// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupwebhooksstep.h"

#include "ui/accountwords.h"
#include "ui/fieldnote.h"
#include "ui/flowdrawing.h"
#include "ui/icons.h"
#include "ui/servicewords.h"
#include "ui/sightingbox.h"
#include "ui/statuswords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

bool isProven(const SightingBox *box)
{
    return box->best() && box->best()->signature == WebhookSighting::Signature::Right;
}

} // namespace

SetupWebhooksStep::SetupWebhooksStep(const Desk &theDesk, QWidget *parent)
    : SetupStep(theDesk, parent),
      m_connectButton(new QPushButton(tr("Let BirdCar make the flow for &calls"))),
      m_connectNote(new FieldNote(m_connectButton)),
      m_textBox(new SightingBox(u"setupText"_s, tr("Waiting for a text: send one to a number of the pool."))),
      m_callBox(new SightingBox(u"setupCall"_s, tr("Waiting for a call: call a number of the pool."))),
      m_serviceLabel(
          setupText(tr("Texts and calls come to the service, so they are not waited for here. They show in "
                       "the menu File, What MessageBird sends."))),
      m_signatureButton(new QPushButton(tr("From now on let only &signed requests in"))),
      m_modeNote(new FieldNote(m_signatureButton))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        new FlowDrawing(tr("A phone writes or calls, a flow at MessageBird passes it on to an address, "
                           "and that leads to this computer.")));
    layout->addWidget(setupText(tr("In MessageBird's dashboard open Flow Builder and make two flows.")));
    m_textUrl = addUrl(layout, u"setupTextUrl"_s, tr("Address for texts"));
    layout->addWidget(
        setupText(tr("Texts: Create a New Flow, SMS to HTTP. In Incoming SMS tick the numbers of the "
                     "pool. In Forward to URL choose POST and paste the address for texts. Save, then "
                     "Publish Changes.")));
    m_callUrl = addUrl(layout, u"setupCallUrl"_s, tr("Address for calls"));
    layout->addWidget(
        setupText(tr("Calls: Create a New Flow, New Flow. As trigger choose Incoming Phone Call and tick "
                     "the same numbers. Press +, choose Fetch call flow from URL and paste the address "
                     "for calls. Save, then Publish Changes.")));
    m_connectButton->setObjectName(u"setupConnectCallsButton"_s);
    m_connectButton->setAutoDefault(false);
    layout->addWidget(m_connectButton, 0, Qt::AlignLeft);
    layout->addWidget(m_connectNote);
    m_serviceLabel->setObjectName(u"setupServiceWebhooksLabel"_s);
    m_serviceLabel->hide();
    layout->addWidget(m_serviceLabel);
    layout->addWidget(m_textBox);
    layout->addWidget(m_callBox);
    m_signatureButton->setObjectName(u"setupSignatureButton"_s);
    m_signatureButton->setAutoDefault(false);
    layout->addWidget(m_signatureButton, 0, Qt::AlignLeft);
    layout->addWidget(m_modeNote);
    layout->addStretch();
    connect(m_signatureButton, &QPushButton::clicked, this, &SetupWebhooksStep::askForSignatures);
    connect(m_connectButton, &QPushButton::clicked, this, &SetupWebhooksStep::connectCalls);
    if (theDesk.setup)
        connect(theDesk.setup, &SetupDoor::webhookSeen, this, &SetupWebhooksStep::takeSighting);
}

QLineEdit *SetupWebhooksStep::addUrl(QVBoxLayout *layout, const QString &name, const QString &caption)
{
    auto *line = new QLineEdit;
    line->setObjectName(name + u"LineEdit"_s);
    line->setAccessibleName(caption);
    line->setReadOnly(true);
    auto *copy = new QPushButton(symbol(u"copy"_s), tr("Copy"));
    copy->setObjectName(name + u"CopyButton"_s);
    copy->setAccessibleName(tr("Copy: %1").arg(caption));
    copy->setAutoDefault(false);
    copy->setEnabled(false);
    connect(copy, &QPushButton::clicked, this,
            [line] { QGuiApplication::clipboard()->setText(line->text()); });
    connect(line, &QLineEdit::textChanged, copy,
            [copy](const QString &url) { copy->setEnabled(!url.isEmpty()); });
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(caption));
    row->addWidget(line, 1);
    row->addWidget(copy);
    layout->addLayout(row);
    return line;
}

void SetupWebhooksStep::enter()
{
    desk().setup->watchWebhooks(true);
}

void SetupWebhooksStep::leave()
{
    desk().setup->watchWebhooks(false);
}

bool SetupWebhooksStep::isDone() const
{
    const auto isIn = [](const SightingBox *box) { return box->best() && box->best()->letIn; };
    const SeenWebhooks &before = status().seenWebhooks;
    return (before.text || isIn(m_textBox)) && (before.call || isIn(m_callBox));
}

void SetupWebhooksStep::showStatus(const EngineStatus &status)
{
    if (status.webhookProofs != this->status().webhookProofs)
        forgetSightings();
    SetupStep::showStatus(status);
    m_textBox->showKnown(status.seenWebhooks.text
                             ? tr("A text was let in before, with the keys and the address of now.")
                             : QString());
    m_callBox->showKnown(status.seenWebhooks.call
                             ? tr("A call was let in before, with the keys and the address of now.")
                             : QString());
    for (const auto &[line, url] :
         {std::pair{m_textUrl, status.textWebhook}, std::pair{m_callUrl, status.voiceWebhook}}) {
        const QString ofService = serviceUrlText(status);
        line->setPlaceholderText(ofService.isEmpty() ? tr("Set a public address first") : ofService);
        if (line->text() == url)
            continue;
        line->setText(url);
        line->setCursorPosition(0); // shows the beginning
    }
    const bool hasService = status.service.phase != ServiceStatus::Phase::None;
    for (QWidget *box : QWidgetList{m_textBox, m_callBox})
        box->setVisible(!hasService);
    m_serviceLabel->setVisible(hasService);
    showCallFlow();
    showMode();
}

/// What they proved, they proved of another key, secret or address.
void SetupWebhooksStep::forgetSightings()
{
    const QString why = tr("A key or the address is another now, so what arrived before proves nothing.");
    for (SightingBox *box : {m_textBox, m_callBox})
        box->forget(why);
    Q_EMIT progressed();
}

void SetupWebhooksStep::takeSighting(const WebhookSighting &sighting)
{
    if (sighting.kind == WebhookSighting::Kind::Report)
        return;
    (sighting.kind == WebhookSighting::Kind::Text ? m_textBox : m_callBox)->showSighting(sighting, status());
    showMode();
    Q_EMIT progressed();
}

/// Signatures are asked for only once a text and a call have had right ones.
void SetupWebhooksStep::showMode()
{
    const bool isSigned = status().authMode == "signature"_L1;
    const bool isGiven = desk().sources.contains(u"webhook_auth"_s);
    const bool isProvenTwice = isProven(m_textBox) && isProven(m_callBox);
    m_signatureButton->setVisible(!isSigned && !isGiven);
    m_signatureButton->setEnabled(isProvenTwice);
    if (isSigned)
        m_modeNote->showHint(tr("In force: every request must be signed by MessageBird."));
    else if (isGiven)
        m_modeNote->showHint(
            tr("In force: %1, given by %2.")
                .arg(authModeWord(status().authMode), desk().sources.value(u"webhook_auth"_s)));
    else if (isProvenTwice)
        m_modeNote->showHint(tr("The text and the call were signed and verified."));
    else
        m_modeNote->showHint(
            tr("In force: the secret in the addresses. Signatures can be asked for once a text and a "
               "call have arrived with a right one."));
}

void SetupWebhooksStep::showCallFlow()
{
    const bool isUnderWay = m_isConnecting || status().voiceUnderWay;
    m_connectButton->setEnabled(!isUnderWay && !status().voiceWebhook.isEmpty());
    if (isUnderWay)
        m_connectNote->showHint(tr("Asking MessageBird ..."));
    else if (const QString ofService = serviceUrlText(status()); !ofService.isEmpty())
        m_connectNote->showHint(ofService);
    else if (status().voiceFailure.hasFailed())
        m_connectNote->showProblem(accountFailureText(status().voiceFailure));
    else if (status().voiceFlowSet)
        m_connectNote->showHint(
            tr("BirdCar made the flow for calls, and changes it by itself when the address "
               "changes. Nothing has to be pasted for calls."));
}

void SetupWebhooksStep::connectCalls()
{
    m_isConnecting = true;
    showCallFlow();
    onResult(this, desk().account->setVoiceFlow(), [this](const VoiceFlowAnswer &answer) {
        m_isConnecting = false;
        showCallFlow();
        if (answer.failure.hasFailed())
            m_connectNote->showProblem(accountFailureText(answer.failure));
        else if (answer.flow.numbers.isEmpty())
            m_connectNote->showWarning(
                tr("The flow is made, but the pool has no numbers to bind to it yet."));
        else
            m_connectNote->showHint(
                tr("The flow for calls is made. Numbers bound to it: %1").arg(answer.flow.numbers.size()));
    });
}

void SetupWebhooksStep::askForSignatures()
{
    saveSettings([](DepotSettings &settings) { settings.connection.webhookAuth = WebhookAuth::Signature; },
                 [this](const Result<DepotSettings> &saved) {
                     if (!saved)
                         m_modeNote->showProblem(saved.problem().text);
                 });
}

} // namespace birdcar
