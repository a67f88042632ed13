// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhooksighting.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace birdcar {

struct EngineStatus;
class SymbolLabel;

/// What arrived of one kind and proved most, and which checks it passed; what came since and was turned away
/// is counted, and takes nothing back.
class SightingBox : public QWidget
{
    Q_OBJECT

public:
    /// Says `waiting` until something came.
    SightingBox(const QString &name, const QString &waiting, QWidget *parent = nullptr);

    void showSighting(const WebhookSighting &sighting, const EngineStatus &status);
    /// While nothing has come: says that something did before, or that it is still waited for.
    void showKnown(const QString &known);
    /// Waits again for what came already, and says why.
    void forget(const QString &why);
    const std::optional<WebhookSighting> &best() const { return m_best; }

private:
    std::optional<WebhookSighting> m_best;
    QString m_bestText;
    int m_refusedSince = 0;
    QString m_known; ///< that something came before; empty if nothing did
    QString m_waiting;
    SymbolLabel *m_symbol;
    QLabel *m_label;
};

} // namespace birdcar
