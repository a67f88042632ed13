// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settingsform.h"

#include <QHash>

class QComboBox;
class QPlainTextEdit;

namespace birdcar {

/// The texts that BirdCar writes itself, each with what a customer or driver would read.
class TextSettingsForm : public SettingsForm
{
    Q_OBJECT

public:
    explicit TextSettingsForm(QWidget *parent = nullptr);

    void showSettings(const DepotSettings &settings) override;
    void collect(DepotSettings &settings) const override;

private:
    void buildLanguages();
    void addText(const QString &field, const QString &caption, QString TextTemplates::*text);
    void showTexts(const TextTemplates &texts);
    void preview(const QString &field);

    QComboBox *m_languageBox;
    QTimeZone m_zone;
    QHash<QString, QPlainTextEdit *> m_edits;
    QHash<QString, QString TextTemplates::*> m_texts;
};

} // namespace birdcar
