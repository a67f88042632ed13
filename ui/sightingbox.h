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

/// What arrived last of one kind, and which checks it passed.
class SightingBox : public QWidget
{
    Q_OBJECT

public:
    /// Says `waiting` until something came.
    SightingBox(const QString &name, const QString &waiting, QWidget *parent = nullptr);

    void showSighting(const WebhookSighting &sighting, const EngineStatus &status);
    /// Waits again for what came already, and says why.
    void forget(const QString &why);
    const std::optional<WebhookSighting> &last() const { return m_last; }

private:
    std::optional<WebhookSighting> m_last;
    QString m_waiting;
    SymbolLabel *m_symbol;
    QLabel *m_label;
};

} // namespace birdcar
