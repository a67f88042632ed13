// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace birdcar {

/// Lets a page's fields be read to the end whatever the language and the size of the text: those that are too
/// narrow for their text or placeholder show it as their tool tip, unless they have one.
class WholeTexts : public QObject
{
    Q_OBJECT

public:
    explicit WholeTexts(QWidget *page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace birdcar
