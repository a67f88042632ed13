// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupaddressstep.h"

#include "app/dispatcher.h"
#include "app/domain/publicurl.h"
#include "ui/fieldnote.h"
#include "ui/noticestrip.h"
#include "ui/setupwords.h"
#include "ui/tunnelwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const QString ownUrl = u"own"_s; ///< no tunnel of ours

} // namespace

SetupAddressStep::SetupAddressStep(const Desk &theDesk, QWidget *parent)
    : SetupStep(theDesk, parent), m_strip(new NoticeStrip), m_wayBox(new QComboBox),
      m_wayNote(new FieldNote(m_wayBox)), m_hostCaption(new QLabel), m_hostLine(new QLineEdit),
      m_urlCaption(new QLabel(tr("Public &address"))), m_urlLine(new QLineEdit),
      m_note(new FieldNote(m_urlLine)), m_saveButton(new QPushButton(tr("Sa&ve"))),
      m_checkButton(new QPushButton(tr("&Check it"))), m_stateLabel(setupText({}))
{
    m_wayBox->setObjectName(u"setupWayComboBox"_s);
    m_wayBox->setAccessibleName(tr("How MessageBird reaches this computer"));
    m_hostLine->setObjectName(u"setupTunnelHostLineEdit"_s);
    m_urlLine->setObjectName(u"setupPublicUrlLineEdit"_s);
    m_urlLine->setPlaceholderText(u"https://..."_s);
    m_saveButton->setObjectName(u"setupSaveAddressButton"_s);
    m_checkButton->setObjectName(u"setupCheckAddressButton"_s);
    m_stateLabel->setObjectName(u"setupAddressStateLabel"_s);
    m_note->setObjectName(u"setupAddressNote"_s);
    buildLayout();
    showWays({});
    connect(m_wayBox, &QComboBox::activated, this, [this] {
        m_isTyped = true;
        m_note->clear();
        showFields();
    });
    for (QLineEdit *line : {m_hostLine, m_urlLine}) {
        connect(line, &QLineEdit::textEdited, this, [this] {
            m_isTyped = true;
            m_note->clear();
        });
        connect(line, &QLineEdit::returnPressed, this, &SetupAddressStep::save);
    }
    connect(m_saveButton, &QPushButton::clicked, this, &SetupAddressStep::save);
    connect(m_checkButton, &QPushButton::clicked, this, &SetupAddressStep::checkReach);
}

void SetupAddressStep::buildLayout()
{
    m_hostCaption->setBuddy(m_hostLine);
    m_urlCaption->setBuddy(m_urlLine);
    auto *wayCaption = new QLabel(tr("&Way"));
    wayCaption->setBuddy(m_wayBox);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->addWidget(wayCaption, 0, 0);
    grid->addWidget(m_wayBox, 0, 1);
    grid->addWidget(m_wayNote, 1, 1);
    grid->addWidget(m_hostCaption, 2, 0);
    grid->addWidget(m_hostLine, 2, 1);
    grid->addWidget(m_urlCaption, 3, 0);
    grid->addWidget(m_urlLine, 3, 1);
    grid->addWidget(m_note, 4, 1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_saveButton, m_checkButton}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_strip);
    layout->addWidget(
        setupText(tr("MessageBird brings texts and calls to an address on the internet. A tunnel leads "
                     "from there to this computer; whoever runs it can read them.")));
    layout->addLayout(grid);
    layout->addLayout(buttons);
    layout->addWidget(m_stateLabel);
    layout->addStretch();
}

void SetupAddressStep::enter()
{
    onResult(this, desk().setup->installedTunnels(),
             [this](const QStringList &installed) { showWays(installed); });
    onResult(this,
             desk().dispatcher.call([](Dispatcher &dispatcher) { return dispatcher.settings().connection; }),
             [this](const ConnectionSettings &connection) { takeSettings(connection); });
}

void SetupAddressStep::takeSettings(const ConnectionSettings &connection)
{
    if (m_isTyped)
        return;
    m_wayBox->setCurrentIndex(
        qMax(0, m_wayBox->findData(connection.tunnel.isEmpty() ? ownUrl : connection.tunnel)));
    m_hostLine->setText(connection.tunnelHost);
    m_urlLine->setText(connection.publicUrl);
    showFields();
    showGiven();
}

void SetupAddressStep::showWays(const QStringList &installed)
{
    const QString chosen = way();
    m_wayBox->clear();
    m_wayBox->addItem(tr("an address of your own"), ownUrl);
    for (const auto &[program, name] :
         {std::pair{u"lt"_s, u"localtunnel"_s}, std::pair{u"ngrok"_s, u"ngrok"_s},
          std::pair{u"cloudflared"_s, u"cloudflared"_s}, std::pair{u"ssh"_s, u"ssh"_s}})
        m_wayBox->addItem(installed.contains(program) ? tr("the tunnel %1").arg(name)
                                                      : tr("the tunnel %1 (not installed)").arg(name),
                          program);
    m_wayBox->setCurrentIndex(qMax(0, m_wayBox->findData(chosen)));
    showFields();
}

QString SetupAddressStep::way() const
{
    return m_wayBox->currentData().toString();
}

void SetupAddressStep::showFields()
{
    const bool isOwn = way() == ownUrl;
    const bool needsUrl = isOwn || way() == "ssh"_L1 || way() == "cloudflared"_L1;
    m_hostCaption->setText(tunnelHostCaption(way()));
    m_hostCaption->setVisible(!isOwn);
    m_hostLine->setVisible(!isOwn);
    m_hostLine->setAccessibleName(m_hostCaption->text().remove(u'&'));
    m_urlCaption->setVisible(needsUrl);
    m_urlLine->setVisible(needsUrl);
    m_wayNote->showHint(tunnelStayingText(way()));
}

/// What an option or the environment says cannot be changed here.
void SetupAddressStep::showGiven()
{
    QString source = desk().sources.value(u"tunnel"_s);
    if (source.isEmpty())
        source = desk().sources.value(u"public_url"_s);
    if (source.isEmpty())
        return;
    for (QWidget *widget : QWidgetList{m_wayBox, m_hostLine, m_urlLine, m_saveButton})
        widget->setEnabled(false);
    m_note->showHint(tr("Given by %1 for this start, and cannot be changed here.").arg(source));
}

void SetupAddressStep::save()
{
    if (!m_saveButton->isEnabled())
        return;
    ConnectionSettings wanted;
    QString warning;
    if (way() != ownUrl) {
        wanted.tunnel = way();
        wanted.tunnelHost = m_hostLine->text().trimmed();
    }
    if (const QString typed = m_urlLine->text().trimmed(); !m_urlLine->isHidden() && !typed.isEmpty()) {
        const PublicUrlReading reading = readPublicUrl(typed);
        if (!reading.isUsable()) {
            m_note->showProblem(publicUrlFaultText(reading.fault, reading.url));
            return;
        }
        wanted.publicUrl = reading.url;
        warning = publicUrlFaultText(reading.fault, reading.url);
    } else if (way() == ownUrl) {
        m_note->showProblem(tr("Enter the address first, such as https://depot.example.com."));
        return;
    }
    store(wanted, warning);
}

void SetupAddressStep::store(const ConnectionSettings &wanted, const QString &warning)
{
    m_saveButton->setEnabled(false);
    saveSettings(
        [wanted](DepotSettings &settings) {
            settings.connection.publicUrl = wanted.publicUrl;
            settings.connection.tunnel = wanted.tunnel;
            settings.connection.tunnelHost = wanted.tunnelHost;
        },
        [this, wanted, warning](const Result<DepotSettings> &saved) {
            m_saveButton->setEnabled(true);
            if (!saved)
                return m_note->showProblem(saved.problem().text);
            m_isTyped = false;
            m_urlLine->setText(wanted.publicUrl);
            if (warning.isEmpty())
                m_note->showHint(tr("Saved, and used from now on."));
            else
                m_note->showWarning(tr("Saved. %1").arg(warning));
            Q_EMIT progressed();
        });
}

void SetupAddressStep::showStatus(const EngineStatus &status)
{
    const bool hasNews = status != this->status();
    SetupStep::showStatus(status);
    if (!hasNews)
        return;
    showListener();
    m_checkButton->setEnabled(!status.publicUrl.isEmpty());
    QStringList lines;
    if (status.publicUrl.isEmpty())
        lines.append(tr("In force: no public address. Nothing arrives yet."));
    else
        lines.append(tr("In force: %1").arg(status.publicUrl));
    if (!status.tunnel.program.isEmpty()) {
        const StatusLine tunnel = tunnelLine(status);
        lines += {tunnel.text, tunnel.meaning, tunnel.advice};
    }
    lines.removeAll(QString());
    m_stateLabel->setText(lines.join(u'\n'));
    Q_EMIT progressed();
}

void SetupAddressStep::showListener()
{
    if (status().listenProblem.isEmpty() || !status().listening.isEmpty())
        return m_strip->hide();
    if (status().freePort == 0)
        return m_strip->showNotice(status().listenProblem, Tone::Bad);
    const quint16 port = status().freePort;
    m_strip->showOffer(status().listenProblem, Tone::Bad, tr("Use port %1").arg(port),
                       [this, port] { Q_EMIT portAsked(port); });
}

void SetupAddressStep::checkReach()
{
    const QString url = status().publicUrl;
    m_checkButton->setEnabled(false);
    m_note->showHint(tr("Calling %1 ...").arg(url));
    onResult(this, desk().setup->reach(url), [this, url](const Reach &reach) { takeReach(url, reach); });
}

void SetupAddressStep::takeReach(const QString &url, const Reach &reach)
{
    m_checkButton->setEnabled(true);
    if (url != status().publicUrl)
        return m_note->clear(); // says nothing of the one that is set now
    const bool hasService = status().service.phase != ServiceStatus::Phase::None;
    if (hasService && (reach.fault == TunnelFault::None || reach.fault == TunnelFault::NotOurs))
        m_note->showHint(
            tr("A BirdCar answers at %1.").arg(url)); // only the service could tell whether it did
    else if (reach.fault == TunnelFault::None)
        m_note->showHint(tr("%1 leads to this computer.").arg(url));
    else
        m_note->showProblem(reachText(reach, status()));
}

} // namespace birdcar
