// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restorewindow.h"

#include "ui/icons.h"

#include <QCloseEvent>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace birdcar {

using namespace Qt::StringLiterals;

RestoreWindow::RestoreWindow(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"restoreWindow"_s);
    setWindowIcon(applicationIcon());
    setWindowTitle(tr("BirdCar Dispatch"));
    auto *label = new QLabel(tr("The backup is being read and put in its place. The window opens again by "
                                "itself; until then no text and no call is taken."));
    label->setObjectName(u"restoreProgressLabel"_s);
    label->setWordWrap(true);
    auto *progress = new QProgressBar;
    progress->setObjectName(u"restoreProgressBar"_s);
    progress->setAccessibleName(tr("Progress of restoring"));
    progress->setRange(0, 0); // nobody knows how long
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label, 1);
    layout->addWidget(progress);
    const int unit = fontMetrics().averageCharWidth();
    setFixedWidth(unit * 70);
}

void RestoreWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
}

} // namespace birdcar
