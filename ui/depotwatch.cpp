// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depotwatch.h"

#include "app/dispatcher.h"
#include "ui/ridetimeedit.h"

#include <QAbstractItemView>

namespace birdcar {

DepotWatch::DepotWatch(const Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window) {}

void DepotWatch::look()
{
    onResult(this, m_desk.dispatcher.call([](Dispatcher &dispatcher) { return dispatcher.settings(); }),
             [this](const DepotSettings &settings) {
                 if (m_desk.zone.get() == settings.zone && m_desk.region.get() == settings.region)
                     return;
                 m_desk.zone.set(settings.zone);
                 m_desk.region.set(settings.region);
                 showAnew();
                 Q_EMIT moved();
             });
}

/// Tables make the words of a time when they are painted.
void DepotWatch::showAnew()
{
    for (QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>())
        view->viewport()->update();
    for (RideTimeEdit *field : m_window->findChildren<RideTimeEdit *>())
        field->followZone(systemClock()());
}

} // namespace birdcar
