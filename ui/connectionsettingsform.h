// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/enginestatus.h"
#include "ui/desk.h"
#include "ui/settingsform.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace birdcar {

class KeyField;

/// How MessageBird reaches this computer, with the addresses to paste there, and the keys.
class ConnectionSettingsForm : public SettingsForm
{
    Q_OBJECT

public:
    explicit ConnectionSettingsForm(const Desk &desk, QWidget *parent = nullptr);

    void showSettings(const DepotSettings &settings) override;
    void collect(DepotSettings &settings) const override;
    /// What is in force at present.
    void showStatus(const EngineStatus &status);

private:
    QLineEdit *addUrl(const QString &name, const QString &caption);
    void addKeys(SavedKeys *keys);
    void lockTunnel(const Desk &desk);
    void showTunnelFields();
    void showLockedValues();
    QString listenHint() const;
    void showKeys();
    QString tunnel() const;
    /// The chosen tunnel's program says the public URL itself.
    bool saysItself() const;

    QLineEdit *m_listen;
    QComboBox *m_tunnel;
    QLineEdit *m_tunnelHost;
    QLineEdit *m_publicUrl;
    QComboBox *m_auth;
    QLineEdit *m_textUrl;
    QLineEdit *m_voiceUrl;
    QLabel *m_serviceLabel; ///< how a service takes what is changed here
    // None in the demo, which has its own.
    KeyField *m_apiKey = nullptr;
    KeyField *m_signingKey = nullptr;
    QLabel *m_secretPlace = nullptr;
    DepotZone m_zone;
    EngineStatus m_status;
};

} // namespace birdcar
