// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settingsform.h"

class QSpinBox;

namespace birdcar {

/// How long things last: lines, rides, texts on their way, and what is kept.
class TimeSettingsForm : public SettingsForm
{
    Q_OBJECT

public:
    explicit TimeSettingsForm(QWidget *parent = nullptr);

    void showSettings(const DepotSettings &settings) override;
    void collect(DepotSettings &settings) const override;

private:
    QSpinBox *m_grace;
    QSpinBox *m_takeOver;
    QSpinBox *m_close;
    QSpinBox *m_link;
    QSpinBox *m_late;
    QSpinBox *m_retention;
};

} // namespace birdcar
