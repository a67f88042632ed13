// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupmenu.h"

#include "app/store/reader.h"
#include "ui/noticestrip.h"
#include "ui/setupassistant.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace birdcar {

using namespace Qt::StringLiterals;

SetupMenu::SetupMenu(const Desk &desk, QWidget *window, NoticeStrip *strip)
    : QObject(window), m_desk(desk), m_window(window), m_strip(strip),
      m_menu(new QMenu(tr("&Set up BirdCar"), window)), m_isOffered(desk.demo)
{
    m_menu->setObjectName(u"setupMenu"_s);
    m_menu->menuAction()->setObjectName(u"setupMenuAction"_s);
    const int steps = desk.demo ? 1 : SetupAssistant::StepCount;
    for (int i = 0; i < steps; ++i) {
        const auto step = static_cast<SetupAssistant::Step>(i);
        QAction *action = m_menu->addAction(tr("&%1 %2").arg(i + 1).arg(SetupAssistant::titleOf(step)));
        action->setObjectName(u"setupStep%1Action"_s.arg(i + 1));
        connect(action, &QAction::triggered, this, [this, step] { assistant()->openStep(step); });
    }
}

SetupMenu::~SetupMenu() = default;

SetupAssistant *SetupMenu::assistant()
{
    if (!m_assistant) {
        m_assistant = new SetupAssistant(m_desk, m_window);
        connect(m_assistant, &SetupAssistant::numbersChanged, this, &SetupMenu::numbersChanged);
        connect(m_assistant, &SetupAssistant::portAsked, this, &SetupMenu::portAsked);
        connect(m_assistant, &SetupAssistant::demoAsked, this, &SetupMenu::demoAsked);
        connect(m_assistant, &SetupAssistant::realAsked, this, &SetupMenu::realAsked);
        m_assistant->showStatus(m_status);
    }
    return m_assistant;
}

void SetupMenu::showStatus(const EngineStatus &status)
{
    m_status = status;
    if (m_assistant)
        m_assistant->showStatus(status);
    if (isSetUp())
        withdrawOffer();
    else if (!m_isOffered && !m_isAsking && status.storageProblem.isEmpty())
        askForNumbers();
}

void SetupMenu::showSummary(const Summary &summary)
{
    if (summary.activeNumbers > 0)
        withdrawOffer();
}

bool SetupMenu::isSetUp() const
{
    const bool serviceSends = m_status.service.isKnown && m_status.sending != SendingState::NoKey;
    return serviceSends || !m_status.publicUrl.isEmpty() || m_status.keys.api.place != KeyPlace::Nowhere;
}

/// Only where there is nothing yet: no numbers, no key and no address.
void SetupMenu::askForNumbers()
{
    m_isAsking = true;
    onResult(this, m_desk.reader.call([](Reader &reader) { return reader.numbers(); }),
             [this](const Result<QList<ProxyNumber>> &numbers) {
                 m_isAsking = false;
                 if (!numbers || isSetUp())
                     return; // the next status asks again
                 m_isOffered = true;
                 if (numbers->isEmpty())
                     m_strip->showOffers(offerText(), Tone::Plain,
                                         {{tr("Set up BirdCar"), [this] { assistant()->openUnfinished(); }},
                                          {tr("Not now"), [] {}}});
             });
}

/// What was said is true no more. Another notice may stand in its place by now.
void SetupMenu::withdrawOffer()
{
    m_isOffered = true;
    if (m_strip->text() == offerText())
        m_strip->hide();
}

QString SetupMenu::offerText()
{
    return tr(
        "Nothing is set up yet. An assistant leads through it, in any order and with pauses; it is in the "
        "menu File, too.");
}

} // namespace birdcar
