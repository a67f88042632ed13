// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagestack.h"

#include "ui/deskpage.h"

namespace birdcar {

PageStack::PageStack(QWidget *parent) : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("pageStack"));
}

int PageStack::addPage(DeskPage *page)
{
    m_stale.append(page);
    return addWidget(page);
}

DeskPage *PageStack::page(int index) const
{
    return static_cast<DeskPage *>(widget(index));
}

int PageStack::indexOfName(const QString &objectName) const
{
    for (int index = 0; index < count(); ++index) {
        if (widget(index)->objectName() == objectName)
            return index;
    }
    return -1;
}

void PageStack::showPage(int index)
{
    setCurrentIndex(index);
    if (m_stale.removeOne(currentPage()))
        currentPage()->reload();
}

void PageStack::reload()
{
    for (int index = 0; index < count(); ++index) {
        if (index != currentIndex() && !m_stale.contains(page(index)))
            m_stale.append(page(index));
    }
    m_stale.removeOne(currentPage());
    currentPage()->reload();
}

void PageStack::showSummary(const Summary &summary)
{
    for (int index = 0; index < count(); ++index)
        page(index)->showSummary(summary);
}

void PageStack::showStatus(const EngineStatus &status)
{
    for (int index = 0; index < count(); ++index)
        page(index)->showStatus(status);
}

} // namespace birdcar
