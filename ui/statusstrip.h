// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace birdcar {

struct EngineStatus;
struct Summary;
class SymbolLabel;

/// One figure of the status bar: a symbol and words.
class StatusItem : public QWidget
{
    Q_OBJECT

public:
    StatusItem(const QString &name, const QString &title, QWidget *parent = nullptr);

    void setState(const QString &text, Tone tone, const QString &explanation = {});
    QString text() const;

private:
    QString m_title;
    SymbolLabel *m_symbol;
    QLabel *m_label;
};

/// The foot of the window: listener, public address, sending, outbox, pool. Each says its state in words.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void showStatus(const EngineStatus &status);
    void showSummary(const Summary &summary);

private:
    void showListener(const EngineStatus &status);
    void showAddress(const EngineStatus &status);
    void showSending(const EngineStatus &status);

    StatusItem *m_listener;
    StatusItem *m_address;
    QToolButton *m_copyButton;
    StatusItem *m_sending;
    StatusItem *m_outbox;
    StatusItem *m_pool;
    QString m_publicUrl;
};

} // namespace birdcar
