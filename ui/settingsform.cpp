// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsform.h"

#include "ui/fieldnote.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// "grace_hours" + QSpinBox -> "graceHoursSpinBox".
QString widgetName(const QString &field, const QWidget *input)
{
    QString name;
    for (const QString &part : field.split(u'_'))
        name += name.isEmpty() ? part : part.first(1).toUpper() + part.sliced(1);
    const QMetaObject *type = input->metaObject();
    while (!QByteArray(type->className()).startsWith('Q'))
        type = type->superClass();
    return name + QString::fromLatin1(type->className() + 1);
}

} // namespace

SettingsForm::SettingsForm(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_layout->setVerticalSpacing(fontMetrics().height() / 6); // a note belongs to the field above it
    setMaximumWidth(fontMetrics().averageCharWidth() * 145);
}

void SettingsForm::addField(const QString &field, const QString &caption, QWidget *input, const QString &hint)
{
    input->setObjectName(widgetName(field, input));
    input->setAccessibleName(QString(caption).remove(u'&'));
    auto *note = new FieldNote(input);
    note->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
    note->showHint(hint);
    if (auto *box = qobject_cast<QCheckBox *>(input)) {
        box->setText(caption);
        m_layout->addRow(QString(), input);
    } else {
        m_layout->addRow(caption, input);
    }
    m_layout->addRow(QString(), note);
    m_fields.insert(field, {input, note, hint, false});
    m_order.append(field);
    listenTo(input);
}

void SettingsForm::addExtra(const QString &caption, QWidget *widget)
{
    m_layout->addRow(caption, widget);
}

void SettingsForm::listenTo(QWidget *input)
{
    if (auto *line = qobject_cast<QLineEdit *>(input))
        connect(line, &QLineEdit::textChanged, this, &SettingsForm::edited);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(input))
        connect(text, &QPlainTextEdit::textChanged, this, &SettingsForm::edited);
    else if (auto *box = qobject_cast<QSpinBox *>(input))
        connect(box, &QSpinBox::valueChanged, this, &SettingsForm::edited);
    else if (auto *check = qobject_cast<QCheckBox *>(input))
        connect(check, &QCheckBox::toggled, this, &SettingsForm::edited);
    else if (auto *combo = qobject_cast<QComboBox *>(input))
        connect(combo, &QComboBox::currentTextChanged, this, &SettingsForm::edited);
}

void SettingsForm::setHint(const QString &field, const QString &hint)
{
    Field &known = m_fields[field];
    known.hint = hint;
    if (!known.note->hasProblem())
        known.note->showHint(hint);
}

void SettingsForm::setFieldShown(const QString &field, bool shown)
{
    m_layout->setRowVisible(m_fields.value(field).input, shown);
    if (!shown)
        setHint(field, {});
}

int SettingsForm::showProblems(const QList<Problem> &problems)
{
    for (const Field &field : std::as_const(m_fields))
        field.note->showHint(field.hint);
    int shown = 0;
    for (const Problem &problem : problems) {
        const auto field = m_fields.constFind(problem.field);
        if (field == m_fields.constEnd() || field->locked)
            continue;
        field->note->showProblem(problem.text);
        ++shown;
    }
    return shown;
}

void SettingsForm::focusFirstProblem()
{
    for (const QString &name : std::as_const(m_order)) {
        if (m_fields.value(name).note->hasProblem()) {
            m_fields.value(name).input->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void SettingsForm::lock(const QString &field, const QString &source)
{
    const auto known = m_fields.find(field);
    if (known == m_fields.end())
        return;
    known->locked = true;
    if (auto *line = qobject_cast<QLineEdit *>(known->input))
        line->setReadOnly(true); // stays readable by keyboard
    else
        known->input->setEnabled(false);
    setHint(field, tr("Given by %1; it cannot be changed here.").arg(source));
}

} // namespace birdcar
