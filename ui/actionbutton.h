// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QToolButton;

namespace birdcar {

/// A button for an action, in the round of Tab. It is called `name`, or else like the action with "Button"
/// for "Action".
QToolButton *actionButton(QAction *action, const QString &name = {});

/// The same, there only while the action makes sense.
QToolButton *buttonWhileEnabled(QAction *action, const QString &name = {});

} // namespace birdcar
