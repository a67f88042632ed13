// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupmenu.h"

#include "app/store/reader.h"
#include "ui/noticestrip.h"
#include "ui/setupassistant.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

#include <utility>

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
    if (!std::exchange(m_isOffered, true))
        offer();
}

/// Only where there is nothing yet: neither people nor numbers, no key and no address.
void SetupMenu::offer()
{
    onResult(this, m_desk.reader.call([](Reader &reader) { return reader.numbers(); }),
             [this](const Result<QList<ProxyNumber>> &numbers) {
                 const bool isEmpty = numbers && numbers->isEmpty() && m_status.publicUrl.isEmpty() &&
                                      m_status.keys.api.place == KeyPlace::Nowhere &&
                                      m_status.storageProblem.isEmpty();
                 if (isEmpty)
                     m_strip->showOffers(
                         tr("Nothing is set up yet. An assistant leads through it, in any order "
                            "and with pauses; it is in the menu File, too."),
                         Tone::Plain,
                         {{tr("Set up BirdCar"), [this] { assistant()->openUnfinished(); }},
                          {tr("Not now"), [] {}}});
             });
}

} // namespace birdcar
