// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/depotsettings.h"
#include "app/domain/result.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QFormLayout;

namespace birdcar {

class FieldNote;

/// A part of the settings: fields under each other, each with a line for its hint or what is wrong with it.
/// A field is named as the setting's row ("grace_hours"); its widget is "graceHours" and its type.
class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsForm(QWidget *parent = nullptr);

    /// Shows the settings in place of what was typed.
    virtual void showSettings(const DepotSettings &settings) = 0;
    /// Puts what is typed into `settings`. Fields that are locked stay as they are.
    virtual void collect(DepotSettings &settings) const = 0;

    /// Shows those that belong to fields of this form, and takes older ones away; returns how many.
    int showProblems(const QList<Problem> &problems);
    void focusFirstProblem();
    /// The field was given by `source` for this start and cannot be changed here.
    void lock(const QString &field, const QString &source);

Q_SIGNALS:
    void edited();

protected:
    /// Adds a field and listens to it.
    void addField(const QString &field, const QString &caption, QWidget *input, const QString &hint = {});
    /// Adds a widget that is not a setting.
    void addExtra(const QString &caption, QWidget *widget);
    void setHint(const QString &field, const QString &hint);
    /// A field that is not shown has no hint either.
    void setFieldShown(const QString &field, bool shown);
    bool isLocked(const QString &field) const { return m_fields.value(field).locked; }

private:
    struct Field
    {
        QWidget *input = nullptr;
        FieldNote *note = nullptr;
        QString hint;
        bool locked = false;
    };

    void listenTo(QWidget *input);

    QFormLayout *m_layout;
    QHash<QString, Field> m_fields;
    QStringList m_order;
};

} // namespace birdcar
