// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/personcare.h"
#include "ui/desk.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QAction;

namespace birdcar {

struct Problem;

/// Shows phones in full for ten seconds, after that was recorded. A page gives it the owner of its selected
/// row, adds action() to itself and shows what shown() brings until hidden().
class PhoneReveal : public QObject
{
    Q_OBJECT

public:
    /// Whose phone the action shows; nothing if no row is selected.
    using Current = std::function<std::optional<PhoneOwner>()>;

    /// `prefix` starts the action's object name: "customer" gives customerRevealAction.
    PhoneReveal(const Desk &desk, const QString &prefix, Current current, QObject *parent);

    /// "Show phone", Ctrl+R. Hides a phone that is shown already.
    QAction *action() const { return m_action; }
    void reveal(const PhoneOwner &owner);
    void hide();

    bool isShown() const { return m_owner.has_value(); }

Q_SIGNALS:
    void shown(const birdcar::PhoneOwner &owner, const QList<birdcar::RevealedPhone> &phones);
    void hidden(const birdcar::PhoneOwner &owner);
    void failed(const birdcar::Problem &problem);

private:
    Desk m_desk;
    Current m_current;
    QAction *m_action;
    QTimer m_timer{this};
    std::optional<PhoneOwner> m_owner; ///< whose phone is on the screen
    quint64 m_question = 0;
};

/// "Caitlyn Carless: +31 6 12345601", one per line, for a strip or a label.
QString revealedText(const QList<RevealedPhone> &phones);

} // namespace birdcar
