// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operatorfield.h"

#include "app/dispatcher.h"
#include "app/domain/record.h"
#include "ui/usersettings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const auto initialsKey = u"operator/initials"_s;

} // namespace

OperatorField::OperatorField(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_lineEdit(new QLineEdit)
{
    m_lineEdit->setObjectName(u"operatorLineEdit"_s);
    m_lineEdit->setAccessibleName(tr("Your initials"));
    m_lineEdit->setToolTip(tr("They stand in the log and beside the texts you write"));
    m_lineEdit->setPlaceholderText(tr("initials"));
    m_lineEdit->setMaxLength(longestInitials);
    m_lineEdit->setFixedWidth(fontMetrics().averageCharWidth() * 14);
    m_lineEdit->setText(userSettings().value(initialsKey).toString());
    auto *caption = new QLabel(tr("At the desk:"));
    caption->setBuddy(m_lineEdit);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // the caption stays at its field
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(caption);
    layout->addWidget(m_lineEdit);
    connect(m_lineEdit, &QLineEdit::textChanged, this, &OperatorField::take);
    take();
}

void OperatorField::take()
{
    const QString initials = m_lineEdit->text().simplified();
    userSettings().setValue(initialsKey, initials);
    m_desk.dispatcher.call([initials](Dispatcher &dispatcher) {
        dispatcher.setOperator(initials);
        return true;
    });
}

} // namespace birdcar
