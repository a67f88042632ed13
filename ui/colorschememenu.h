// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace birdcar {

/// View > Look: the desktop's colours, light, or dark. Takes effect at once.
class ColorSchemeMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ColorSchemeMenu(QWidget *parent);

private:
    void showChosen();
};

/// "As the desktop", "Light", "Dark", in the order of ColorScheme.
QStringList colorSchemeWords();

} // namespace birdcar
