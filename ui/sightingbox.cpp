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
    if (!m_last)
        return;
    m_last.reset();
    m_symbol->setSymbol(u"queued"_s, Tone::Quiet);
    m_label->setText(why + u'\n' + m_waiting);
}

void SightingBox::showSighting(const WebhookSighting &sighting, const EngineStatus &status)
{
    m_last = sighting;
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
    m_label->setText(sightingText(sighting, status, QTime::currentTime()));
}

} // namespace birdcar
