// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/enginestatus.h"
#include "app/store/reader.h"
#include "ui/shared.h"

#include <QWidget>

class QToolButton;

namespace birdcar {

struct Desk;
class StatusDetails;
class StatusItem;
enum class Remedy;

/// The foot of the window: listener, public address, sending, outbox, pool, and who is at the desk. Each
/// says its state in words, and on a press what is behind it.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    /// What is behind a figure is shown over `window`.
    StatusStrip(const Desk &desk, QWidget *window);

    void showStatus(const EngineStatus &status);
    void showSummary(const Summary &summary);

Q_SIGNALS:
    /// The listener is to use another port.
    void portAsked(quint16 port);
    /// The service has ended, and this program is to do its work.
    void listenAsked();
    /// The page with this object name can mend it.
    void pageWanted(const QString &objectName);

protected:
    bool event(QEvent *event) override;

private:
    void giveWay();
    StatusItem *addItem(const QString &name, const QString &title);
    void mend(Remedy remedy);

    DepotZone m_zone;
    EngineStatus m_status;
    Summary m_summary;
    StatusItem *m_listener;
    StatusItem *m_address;
    QToolButton *m_copyButton;
    StatusItem *m_sending;
    StatusItem *m_outbox;
    StatusItem *m_pool;
    StatusDetails *m_details;
};

} // namespace birdcar
