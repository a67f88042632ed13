// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sightingbox.h"

#include "ui/icons.h"
#include "ui/setupstep.h"
#include "ui/setupwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTime>

namespace birdcar {

using namespace Qt::StringLiterals;

SightingBox::SightingBox(const QString &name, const QString &waiting, QWidget *parent)
    : QWidget(parent), m_waiting(waiting), m_symbol(new SymbolLabel), m_label(setupText(waiting))
{
    setObjectName(name + u"Box"_s);
    m_label->setObjectName(name + u"Label"_s);
    m_symbol->setSymbol(u"queued"_s, Tone::Quiet);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_symbol, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
}

void SightingBox::forget(const QString &why)
{
    if (!m_best && m_known.isEmpty())
        return;
    m_best.reset();
    m_known.clear();
    m_symbol->setSymbol(u"queued"_s, Tone::Quiet);
    m_label->setText(why + u'\n' + m_waiting);
}

void SightingBox::showKnown(const QString &known)
{
    if (m_best || m_known == known)
        return;
    m_known = known;
    m_symbol->setSymbol(known.isEmpty() ? u"queued"_s : u"good"_s,
                        known.isEmpty() ? Tone::Quiet : Tone::Good);
    m_label->setText(known.isEmpty() ? m_waiting : known);
}

void SightingBox::showSighting(const WebhookSighting &sighting, const EngineStatus &status)
{
    if (m_best && !sighting.letIn && sighting.proof() < m_best->proof()) {
        ++m_refusedSince;
        m_label->setText(m_bestText + u'\n' +
                         tr("%n requests were turned away since. Of the last one:", nullptr, m_refusedSince) +
                         u'\n' + sightingChecksText(sighting, status));
        return;
    }
    if (m_best && sighting.proof() < m_best->proof())
        return;
    m_best = sighting;
    m_refusedSince = 0;
    const bool isSigned = sighting.signature == WebhookSighting::Signature::Right;
    const bool isFine =
        sighting.letIn && (isSigned || sighting.signature == WebhookSighting::Signature::None ||
                           sighting.signature == WebhookSighting::Signature::Unchecked);
    m_symbol->setSymbol(isFine           ? u"good"_s
                        : sighting.letIn ? u"attention"_s
                                         : u"bad"_s,
                        isFine           ? Tone::Good
                        : sighting.letIn ? Tone::Attention
                                         : Tone::Bad);
    m_bestText = sightingText(sighting, status, QTime::currentTime());
    m_label->setText(m_bestText);
}

} // namespace birdcar
