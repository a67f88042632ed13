// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workmemory.h"

#include "app/dispatcher.h"
#include "ui/deskpage.h"
#include "ui/pagestack.h"

namespace birdcar {

WorkMemory::WorkMemory(const Desk &desk, PageStack *pages, QObject *parent)
    : QObject(parent), m_desk(desk), m_pages(pages)
{
}

void WorkMemory::restore()
{
    onResult(this, m_desk.dispatcher.call([](Dispatcher &dispatcher) { return dispatcher.begunWork(); }),
             [this](const Result<BegunWork> &work) {
                 if (!work)
                     return; // an unreadable database is told of elsewhere
                 m_restored = true;
                 for (int index = 0; index < m_pages->count(); ++index)
                     m_pages->page(index)->restoreWork(*work);
             });
}

void WorkMemory::save() const
{
    BegunWork work;
    for (int index = 0; index < m_pages->count(); ++index)
        m_pages->page(index)->collectWork(work);
    m_desk.dispatcher.call([work, restored = m_restored](Dispatcher &dispatcher) {
        const auto kept = restored ? Result<BegunWork>(BegunWork()) : dispatcher.begunWork();
        return dispatcher.keepBegunWork(kept ? withOlder(work, *kept) : work);
    });
}

} // namespace birdcar
