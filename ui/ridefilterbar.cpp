// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ridefilterbar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace birdcar {

using namespace Qt::StringLiterals;

RideFilterBar::RideFilterBar(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addChip(RideFilter::Open, u"openRidesButton"_s);
    addChip(RideFilter::Grace, u"graceRidesButton"_s);
    addChip(RideFilter::Closed, u"closedRidesButton"_s);
    addChip(RideFilter::Cancelled, u"cancelledRidesButton"_s);
    addChip(RideFilter::All, u"allRidesButton"_s);
    layout->addStretch();
    m_group->button(static_cast<int>(RideFilter::Open))->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT filterChosen(static_cast<RideFilter>(id));
    });
    showCounts({});
}

void RideFilterBar::addChip(RideFilter filter, const QString &name)
{
    auto *chip = new QToolButton;
    chip->setObjectName(name);
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::TabFocus);
    m_group->addButton(chip, static_cast<int>(filter));
    layout()->addWidget(chip);
}

void RideFilterBar::showCounts(const Summary &summary)
{
    showCount(RideFilter::Open, tr("&Open"), summary.openRides);
    showCount(RideFilter::Grace, tr("&Grace"), summary.graceRides);
    showCount(RideFilter::Closed, tr("Closed"), summary.closedRides);
    showCount(RideFilter::Cancelled, tr("Cancelled"), summary.cancelledRides);
    showCount(RideFilter::All, tr("All"),
              summary.openRides + summary.graceRides + summary.closedRides + summary.cancelledRides);
    m_group->button(static_cast<int>(RideFilter::Grace))
        ->setToolTip(tr("Closed, but the two still reach each other for a while"));
}

void RideFilterBar::showCount(RideFilter filter, const QString &title, int count)
{
    QAbstractButton *chip = m_group->button(static_cast<int>(filter));
    chip->setText(tr("%1 %2").arg(title, QString::number(count)));
    chip->setAccessibleName(tr("%1 rides: %2").arg(QString(title).remove(u'&'), QString::number(count)));
}

void RideFilterBar::setFilter(RideFilter filter)
{
    m_group->button(static_cast<int>(filter))->setChecked(true);
}

} // namespace birdcar
