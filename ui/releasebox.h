// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/numberoffer.h"
#include "ui/desk.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace birdcar {

/// Asks in place whether a number of the pool is to be given up at MessageBird, where it is lost for good,
/// and then does it. Hidden until it is opened.
class ReleaseBox : public QWidget
{
    Q_OBJECT

public:
    explicit ReleaseBox(const Desk &desk, QWidget *parent = nullptr);

    /// Does nothing while another is being given up.
    void openFor(const ProxyNumber &number);
    void leave();

Q_SIGNALS:
    void answered(const birdcar::ProxyNumber &number, const birdcar::NumberTradeAnswer &answer);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void start();
    void setBusy(bool busy);

    Desk m_desk;
    ProxyNumber m_number;
    bool m_busy = false;
    QLabel *m_titleLabel;
    QLabel *m_textLabel;
    QProgressBar *m_progressBar;
    QPushButton *m_releaseButton;
    QPushButton *m_keepButton;
};

} // namespace birdcar
