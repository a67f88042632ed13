// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readablecolors.h"

#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
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

/// Setting it comes back here as a change, but of nothing.
void ReadableColors::mend()
{
    const QPalette now = QApplication::palette();
    const QPalette readable = readablePalette(now);
    if (readable != now)
        QApplication::setPalette(readable);
}

} // namespace birdcar
