// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "ui/icons.h"

#include <QHeaderView>

namespace birdcar {

using namespace Qt::StringLiterals;

SideBar::SideBar(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"sideBarTree"_s);
    setAccessibleName(tr("Pages"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    setIconSize(QSize(symbolSide(this), symbolSide(this)));
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    header()->setMinimumSectionSize(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) { Q_EMIT pageChosen(indexOfTopLevelItem(item)); });
}

int SideBar::addPage(const QString &symbolName, const QString &title, const QString &countMeaning)
{
    const int page = topLevelItemCount();
    auto *item = new QTreeWidgetItem(this, {title});
    item->setIcon(TitleColumn, symbol(symbolName));
    item->setData(TitleColumn, CountMeaningRole, countMeaning);
    item->setData(TitleColumn, Qt::ToolTipRole, tr("%1 (Ctrl+%2)").arg(title, QString::number(page + 1)));
    item->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setSizeHint(TitleColumn, QSize(0, fontMetrics().height() * 2));
    return page;
}

void SideBar::setCount(int page, int count)
{
    QTreeWidgetItem *item = topLevelItem(page);
    item->setText(CountColumn, count > 0 ? QString::number(count) : QString());
    const QString meaning = item->data(TitleColumn, CountMeaningRole).toString();
    const QString title = item->text(TitleColumn);
    item->setData(TitleColumn, Qt::AccessibleTextRole,
                  count > 0 ? tr("%1, %2 %3").arg(title, QString::number(count), meaning) : title);
}

void SideBar::setCurrentPage(int page)
{
    setCurrentItem(topLevelItem(page));
}

QSize SideBar::sizeHint() const
{
    const int unit = fontMetrics().averageCharWidth();
    const int titles = sizeHintForColumn(TitleColumn) + unit * 5; // and a count of four figures
    return {qMax(unit * 20, titles), fontMetrics().height() * 14};
}

} // namespace birdcar
