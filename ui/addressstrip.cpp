// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/addressstrip.h"

#include "app/store/reader.h"
#include "ui/accountwords.h"
#include "ui/words.h"

#include <QApplication>
#include <QClipboard>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNumbers = 4;

} // namespace

AddressStrip::AddressStrip(const Desk &desk, QWidget *parent) : NoticeStrip(parent), m_desk(desk)
{
    setObjectName(u"addressStrip"_s);
}

void AddressStrip::showStatus(const EngineStatus &status)
{
    m_status = status;
    QString said = status.formerUrl.isEmpty() ? QString() : status.formerUrl + u' ' + status.publicUrl;
    if (!said.isEmpty() && status.voiceFlowSet)
        said += u" calls"_s;
    else if (!said.isEmpty())
        said += u' ' + QString::number(static_cast<int>(status.voiceFailure.trouble));
    if (said == m_said)
        return;
    m_said = said;
    if (said.isEmpty()) {
        hide();
        return;
    }
    showChange({});
    onResult(this, m_desk.reader.call([](Reader &reader) { return reader.numbers(); }),
             [this, said](const Result<QList<ProxyNumber>> &numbers) {
                 if (!numbers || said != m_said || isHidden())
                     return; // the numbers only tell more
                 QStringList texts;
                 for (const ProxyNumber &number : *numbers) {
                     if (number.state != NumberState::Disabled)
                         texts.append(numberText(number.number));
                 }
                 showChange(texts);
             });
}

void AddressStrip::showChange(const QStringList &numbers)
{
    QStringList lines{changeText()};
    if (!m_status.voiceFlowSet && m_status.voiceFailure.hasFailed())
        lines.append(
            tr("The flow for calls could not be changed: %1").arg(accountFailureText(m_status.voiceFailure)));
    if (!numbers.isEmpty() && numbers.size() <= mostNumbers)
        lines.append(tr("Numbers concerned: %1").arg(numbers.join(u", "_s)));
    else if (!numbers.isEmpty())
        lines.append(
            tr("Numbers concerned: %1 and %n more", nullptr, static_cast<int>(numbers.size() - mostNumbers))
                .arg(numbers.first(mostNumbers).join(u", "_s)));
    lines.append(tr("This stays until a text has come by the new address."));
    // Pressing a button hides a strip: this one is there again at once.
    const auto offer = [this, numbers](const QString &label, const QString &url) {
        return NoticeOffer{label, [this, numbers, url] {
                               QApplication::clipboard()->setText(url);
                               showChange(numbers);
                           }};
    };
    QList<NoticeOffer> offers{offer(tr("Copy the URL for texts"), m_status.textWebhook)};
    if (!m_status.voiceFlowSet)
        offers.append(offer(tr("Copy the URL for calls"), m_status.voiceWebhook));
    showOffers(lines.join(u'\n'), Tone::Bad, offers);
}

/// A flow for calls that BirdCar made has followed by itself.
QString AddressStrip::changeText() const
{
    return m_status.voiceFlowSet
               ? tr("The public address changed from %1 to %2. The flow for texts at MessageBird still leads "
                    "to "
                    "the old one: enter the new URL in it. The flow for calls was changed by BirdCar.")
                     .arg(m_status.formerUrl, m_status.publicUrl)
               : tr("The public address changed from %1 to %2. The flows at MessageBird still lead to the "
                    "old one: enter the new URLs in both.")
                     .arg(m_status.formerUrl, m_status.publicUrl);
}

} // namespace birdcar
