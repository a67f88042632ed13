// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waysoutbox.h"

#include "ui/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 5;

} // namespace

WaysOutBox::WaysOutBox(const DepotZone &zone, QWidget *parent) : QWidget(parent), m_zone(zone)
{
    auto *numbersButton = new QPushButton(tr("Add numbers..."));
    numbersButton->setObjectName(u"addNumbersButton"_s);
    numbersButton->setAccessibleName(tr("Add numbers: opens the page Numbers"));
    numbersButton->setToolTip(tr("Opens the page Numbers"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(numbersButton, 0, Qt::AlignLeft);
    connect(numbersButton, &QPushButton::clicked, this, &WaysOutBox::numbersWanted);
    hide();
}

void WaysOutBox::showWays(const QList<WayOut> &ways, const QDateTime &now, std::chrono::minutes takeOverAfter)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    const qsizetype shown = std::min(ways.size(), mostRows);
    for (const WayOut &way : ways.first(shown))
        addRow(grid, way, now, takeOverAfter);
    if (ways.size() > shown)
        grid->addWidget(new QLabel(tr("and %n more", nullptr, static_cast<int>(ways.size() - shown))),
                        grid->rowCount(), 0);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_rows);
    m_rows->show();
    show();
}

void WaysOutBox::addRow(QGridLayout *grid, const WayOut &way, const QDateTime &now,
                        std::chrono::minutes takeOverAfter)
{
    const RideId id = way.holder.rideId;
    const QString number = QString::number(id.value);
    auto *label = new QLabel(describe(way, now, takeOverAfter));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto *showButton = new QToolButton;
    showButton->setObjectName(u"showHolder%1Button"_s.arg(number));
    showButton->setText(tr("Show"));
    showButton->setAccessibleName(tr("Show ride %1").arg(number));
    showButton->setFocusPolicy(Qt::TabFocus);
    connect(showButton, &QToolButton::clicked, this, [this, id] { Q_EMIT rideWanted(id); });
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(showButton, row, 1, Qt::AlignTop);
    if (way.holder.rideState != RideState::Open)
        return;
    auto *closeButton = new QToolButton;
    closeButton->setObjectName(u"closeHolder%1Button"_s.arg(number));
    closeButton->setText(tr("Close"));
    closeButton->setAccessibleName(tr("Close ride %1").arg(number));
    closeButton->setToolTip(tr("Closes ride %1; can be taken back").arg(number));
    closeButton->setFocusPolicy(Qt::TabFocus);
    connect(closeButton, &QToolButton::clicked, this, [this, id] { Q_EMIT closeRideWanted(id); });
    grid->addWidget(closeButton, row, 2, Qt::AlignTop);
}

QString WaysOutBox::describe(const WayOut &way, const QDateTime &now,
                             std::chrono::minutes takeOverAfter) const
{
    const Holder &holder = way.holder;
    const QString line =
        tr("%1: %2, ride %3").arg(formatted(way.proxy), holder.name, QString::number(holder.rideId.value));
    const auto clock = [&](const QDateTime &at) { return shortTime(at, now, m_zone); };
    if (holder.rideState != RideState::Open && way.freeFrom == holder.holdUntil)
        return tr("%1 is over; its line ends at %2").arg(line, clock(way.freeFrom));
    if (holder.rideState != RideState::Open)
        return tr("%1 is over; its line can be taken over from %2").arg(line, clock(way.freeFrom));
    const QString due = holder.dueAt.isValid() ? tr("%1, open, at %2").arg(line, clock(holder.dueAt))
                                               : tr("%1, open").arg(line);
    return way.ofPair
               ? tr("%1. Free as soon as it is closed").arg(due)
               : tr("%1. Free %n min after it is closed", nullptr, static_cast<int>(takeOverAfter.count()))
                     .arg(due);
}

} // namespace birdcar
