// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace birdcar {

/// Lets Enter press the button that has the focus, in every window of the program: by itself Qt does that in
/// dialogs only, and elsewhere the key is lost. Boxes to tick and round choices keep to the space bar, so
/// that Enter in a form goes on meaning the form.
class EnterPress : public QObject
{
    Q_OBJECT

public:
    /// Works as long as it lives. More than one do no harm.
    explicit EnterPress(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace birdcar
