// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace birdcar {

/// Keeps the application's palette readable (see readablePalette()), also when the desktop changes it.
class ReadableColors : public QObject
{
    Q_OBJECT

public:
    explicit ReadableColors(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void mend();
};

} // namespace birdcar
