// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace birdcar {

/// View > Language: the system's, or one of those that the window speaks.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LanguageMenu(QWidget *parent);

Q_SIGNALS:
    /// Another was chosen, called `name` in itself; it is spoken from the next start on.
    void languageChosen(const QString &name);
};

} // namespace birdcar
