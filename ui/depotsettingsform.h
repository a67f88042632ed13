// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settingsform.h"

class QComboBox;
class QLineEdit;

namespace birdcar {

/// Who and where the depot is.
class DepotSettingsForm : public SettingsForm
{
    Q_OBJECT

public:
    explicit DepotSettingsForm(QWidget *parent = nullptr);

    void showSettings(const DepotSettings &settings) override;
    void collect(DepotSettings &settings) const override;

private:
    void showTimeThere();

    QLineEdit *m_name;
    QComboBox *m_region;
    QComboBox *m_zone;
    QLineEdit *m_phone;
};

} // namespace birdcar
