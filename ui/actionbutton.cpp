// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actionbutton.h"

#include "ui/actionlist.h"

#include <QAction>
#include <QToolButton>

namespace birdcar {

using namespace Qt::StringLiterals;

QToolButton *actionButton(QAction *action, const QString &name)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(name.isEmpty() ? action->objectName().replace(u"Action"_s, u"Button"_s) : name);
    button->setAccessibleName(plainActionText(action->text()).trimmed());
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton *buttonWhileEnabled(QAction *action, const QString &name)
{
    QToolButton *button = actionButton(action, name);
    button->setVisible(action->isEnabled());
    QObject::connect(action, &QAction::changed, button,
                     [action, button] { button->setVisible(action->isEnabled()); });
    return button;
}

} // namespace birdcar
