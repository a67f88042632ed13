// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setupstep.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace birdcar {

class FieldNote;
class NoticeStrip;

/// How MessageBird reaches this computer: through a tunnel that BirdCar runs, or at an address of one's own.
class SetupAddressStep : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupAddressStep(const Desk &desk, QWidget *parent = nullptr);

    void enter() override;
    void showStatus(const EngineStatus &status) override;
    bool isDone() const override { return !status().publicUrl.isEmpty(); }

private:
    void buildLayout();
    void takeSettings(const ConnectionSettings &connection);
    void showWays(const QStringList &installed);
    void showFields();
    QString way() const;
    void save();
    void store(const ConnectionSettings &wanted, const QString &warning);
    void checkReach();
    void takeReach(const QString &url, const Reach &reach);
    void showListener();
    void showGiven();

    bool m_isTyped = false; ///< what stands in the fields is not saved
    NoticeStrip *m_strip;
    QComboBox *m_wayBox;
    FieldNote *m_wayNote;
    QLabel *m_hostCaption;
    QLineEdit *m_hostLine;
    QLabel *m_urlCaption;
    QLineEdit *m_urlLine;
    FieldNote *m_note;
    QPushButton *m_saveButton;
    QPushButton *m_checkButton;
    QLabel *m_stateLabel;
};

} // namespace birdcar
