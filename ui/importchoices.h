// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/csvfile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace birdcar {

class FieldNote;

/// How a CSV file is to be read: what divides its cells, which columns are meant, and what the rows mean.
/// Guesses all of it from the file; everything can be chosen otherwise.
class ImportChoices : public QWidget
{
    Q_OBJECT

public:
    ImportChoices(ImportTarget target, const QString &region, QWidget *parent = nullptr);

    /// Puts something before the choices, in line with them.
    void addAbove(const QString &caption, QWidget *widget);
    /// Chooses what fits this file, without a signal.
    void guess(const CsvFile &file);
    ImportColumns columns() const;
    bool hasTitles() const;
    ImportOptions options() const;
    /// Whether numbers have lost their first 0, so that there is something to choose.
    void setLostZeros(bool lost);
    void setLocked(bool locked);

Q_SIGNALS:
    void separatorChosen(QChar separator);
    /// Other cells are meant.
    void columnsChosen();
    /// The same cells mean something else.
    void rulesChosen();

private:
    void fillBoxes();
    void buildLayout();
    void addOption(QFormLayout *form, const QString &label, QComboBox *box, const QString &name);

    ImportTarget m_target;
    QString m_region;
    QFormLayout *m_form;
    bool m_locked = false;
    bool m_lostZeros = false;
    QComboBox *m_separatorComboBox;
    QCheckBox *m_titlesCheckBox;
    QComboBox *m_nameComboBox;
    QComboBox *m_numberComboBox;
    QComboBox *m_samePhoneComboBox;
    QComboBox *m_lostZeroComboBox;
    FieldNote *m_lostZeroNote;
};

} // namespace birdcar
