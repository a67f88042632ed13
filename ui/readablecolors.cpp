// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readablecolors.h"

#include "ui/fieldedges.h"
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QScopedValueRollback>
#include <QWidget>

namespace birdcar {

ReadableColors::ReadableColors(QWidget *window) : QObject(window)
{
    mend();
    window->installEventFilter(this);
}

bool ReadableColors::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        mend();
    return QObject::eventFilter(watched, event);
}

void ReadableColors::mend()
{
    static bool isMending = false; // a style may make something else of the boxes' colours each time
    if (isMending)
        return;
    const QScopedValueRollback mending(isMending, true);
    FieldEdges::install();
    const QPalette now = QApplication::palette();
    const QPalette readable = readablePalette(now);
    if (readable != now)
        QApplication::setPalette(readable);
    const QPalette boxes = tickBoxPalette(readable);
    if (QApplication::palette("QCheckBox") != boxes)
        QApplication::setPalette(boxes, "QCheckBox");
}

} // namespace birdcar
