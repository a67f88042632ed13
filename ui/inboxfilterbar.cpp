// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inboxfilterbar.h"

#include "app/store/reader.h"
#include "ui/words.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString counted(const QString &title, int count)
{
    return InboxFilterBar::tr("%1 %2").arg(title, countText(count));
}

} // namespace

// The chips are in the order of InboxFilter.
InboxFilterBar::InboxFilterBar(QWidget *parent) : QTabBar(parent)
{
    setObjectName(u"inboxFilterTabBar"_s);
    setAccessibleName(tr("Which rows of the inbox are shown"));
    setExpanding(false);
    setDrawBase(false);
    addTab(tr("Waiting"));
    addTab(tr("Not yet told"));
    addTab(tr("Handled"));
    setTabToolTip(static_cast<int>(InboxFilter::NotTold), tr("Texts that wait because sending is paused"));
    setTabToolTip(static_cast<int>(InboxFilter::Handled), tr("Linked, answered, dismissed or dropped"));
    setPaused(false);
    connect(this, &QTabBar::currentChanged, this,
            [this](int chip) { Q_EMIT filterChosen(static_cast<InboxFilter>(chip)); });
}

void InboxFilterBar::showCounts(const Summary &summary)
{
    setTabText(static_cast<int>(InboxFilter::Waiting), counted(tr("Waiting"), summary.inbox));
    setTabText(static_cast<int>(InboxFilter::NotTold), counted(tr("Not yet told"), summary.waitingTexts));
}

void InboxFilterBar::setPaused(bool paused)
{
    // First, because hiding the current tab would choose its neighbour.
    if (!paused && currentIndex() == static_cast<int>(InboxFilter::NotTold))
        setFilter(InboxFilter::Waiting);
    setTabVisible(static_cast<int>(InboxFilter::NotTold), paused);
}

void InboxFilterBar::setFilter(InboxFilter filter)
{
    setCurrentIndex(static_cast<int>(filter));
}

} // namespace birdcar
