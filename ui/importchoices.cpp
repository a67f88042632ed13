// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importchoices.h"

#include "ui/fieldnote.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>

namespace birdcar {

using namespace Qt::StringLiterals;

ImportChoices::ImportChoices(ImportTarget target, const QString &region, QWidget *parent)
    : QWidget(parent), m_target(target), m_region(region), m_form(new QFormLayout(this)),
      m_separatorComboBox(new QComboBox),
      m_titlesCheckBox(new QCheckBox(tr("The first row holds the &titles"))), m_nameComboBox(new QComboBox),
      m_numberComboBox(new QComboBox), m_samePhoneComboBox(new QComboBox), m_lostZeroComboBox(new QComboBox),
      m_lostZeroNote(new FieldNote(m_lostZeroComboBox))
{
    fillBoxes();
    buildLayout();
    connect(m_separatorComboBox, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT separatorChosen(m_separatorComboBox->currentData().toChar()); });
    connect(m_titlesCheckBox, &QCheckBox::toggled, this, &ImportChoices::columnsChosen);
    for (const QComboBox *box : {m_nameComboBox, m_numberComboBox})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportChoices::columnsChosen);
    for (const QComboBox *box : {m_samePhoneComboBox, m_lostZeroComboBox})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportChoices::rulesChosen);
}

void ImportChoices::fillBoxes()
{
    m_titlesCheckBox->setObjectName(u"importTitlesCheckBox"_s);
    m_titlesCheckBox->setAccessibleName(tr("The first row holds the titles"));
    m_separatorComboBox->addItem(tr("Comma"), QChar(u','));
    m_separatorComboBox->addItem(tr("Semicolon"), QChar(u';'));
    m_separatorComboBox->addItem(tr("Tab"), QChar(u'\t'));
    m_samePhoneComboBox->addItem(tr("is a second person on this phone"), int(SamePhone::SecondPerson));
    m_samePhoneComboBox->addItem(tr("is the new name of the person on this phone"), int(SamePhone::Rename));
    m_lostZeroComboBox->addItem(tr("please choose"), int(LostZero::Ask));
    m_lostZeroComboBox->addItem(tr("add 0"), int(LostZero::AddZero));
    m_lostZeroComboBox->addItem(tr("add +%1").arg(callingCode(m_region)), int(LostZero::AddCountry));
}

void ImportChoices::addOption(QFormLayout *form, const QString &label, QComboBox *box, const QString &name)
{
    box->setObjectName(name);
    box->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(label, box);
}

void ImportChoices::buildLayout()
{
    QFormLayout *form = m_form;
    form->setContentsMargins(0, 0, 0, 0);
    addOption(form, tr("Cells are divided b&y"), m_separatorComboBox, u"importSeparatorComboBox"_s);
    form->addRow(m_titlesCheckBox);
    if (m_target == ImportTarget::Numbers) {
        m_nameComboBox->setParent(this); // numbers have no name
        m_nameComboBox->hide();
        m_samePhoneComboBox->setParent(this);
        m_samePhoneComboBox->hide();
    } else {
        addOption(form, tr("Column with the n&ame"), m_nameComboBox, u"importNameComboBox"_s);
    }
    addOption(form, tr("Column with the n&umber"), m_numberComboBox, u"importNumberComboBox"_s);
    if (m_target != ImportTarget::Numbers)
        addOption(form, tr("Another name on a &known phone"), m_samePhoneComboBox,
                  u"importSamePhoneComboBox"_s);
    addOption(form, tr("Numbers that lost their first &0"), m_lostZeroComboBox, u"importLostZeroComboBox"_s);
    form->addRow(QString(), m_lostZeroNote);
}

void ImportChoices::addAbove(const QString &caption, QWidget *widget)
{
    m_form->insertRow(0, caption, widget);
}

void ImportChoices::guess(const CsvFile &file)
{
    const bool hasTitles = looksLikeHeader(file.titles(), m_region);
    const ImportColumns columns = guessColumns(file.titles(), m_target);
    const QSignalBlocker separator(m_separatorComboBox);
    m_separatorComboBox->setCurrentIndex(m_separatorComboBox->findData(file.separator));
    const QSignalBlocker titles(m_titlesCheckBox);
    m_titlesCheckBox->setChecked(hasTitles);
    const auto fill = [&](QComboBox *box, qsizetype column) {
        const QSignalBlocker blocker(box);
        box->clear();
        box->addItem(tr("(none)"), -1);
        for (qsizetype i = 0; i < file.titles().size(); ++i)
            box->addItem(hasTitles ? file.titles().at(i).simplified() : tr("Column %1").arg(i + 1), int(i));
        box->setCurrentIndex(static_cast<int>(column) + 1);
    };
    fill(m_nameComboBox, columns.name);
    fill(m_numberComboBox, columns.number);
}

ImportColumns ImportChoices::columns() const
{
    return {m_nameComboBox->currentData().toInt(), m_numberComboBox->currentData().toInt()};
}

bool ImportChoices::hasTitles() const
{
    return m_titlesCheckBox->isChecked();
}

ImportOptions ImportChoices::options() const
{
    return {m_target, static_cast<SamePhone>(m_samePhoneComboBox->currentData().toInt()),
            static_cast<LostZero>(m_lostZeroComboBox->currentData().toInt()), m_region};
}

void ImportChoices::setLostZeros(bool lost)
{
    m_lostZeros = lost;
    m_lostZeroComboBox->setEnabled(lost && !m_locked);
    if (lost && options().lostZero == LostZero::Ask)
        m_lostZeroNote->showWarning(tr("A spreadsheet has taken the first 0. Choose what to put in front."));
    else
        m_lostZeroNote->clear();
}

void ImportChoices::setLocked(bool locked)
{
    m_locked = locked;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_separatorComboBox), static_cast<QWidget *>(m_titlesCheckBox),
          static_cast<QWidget *>(m_nameComboBox), static_cast<QWidget *>(m_numberComboBox),
          static_cast<QWidget *>(m_samePhoneComboBox)})
        widget->setEnabled(!locked);
    m_lostZeroComboBox->setEnabled(!locked && m_lostZeros);
    if (locked)
        m_lostZeroNote->clear(); // nothing can be chosen any more
}

} // namespace birdcar
