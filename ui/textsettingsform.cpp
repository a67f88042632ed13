// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textsettingsform.h"

#include "app/domain/clock.h"
#include "app/domain/depottime.h"
#include "app/domain/texts.h"
#include "app/domain/texttemplates.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// In the language itself, as in any list of languages; QLocale would say "American English".
QString languageName(const QString &language)
{
    static const QHash<QString, QString> names{{u"en"_s, u"English"_s},
                                               {u"nl"_s, u"Nederlands"_s},
                                               {u"de"_s, u"Deutsch"_s},
                                               {u"es"_s, u"Espa\u00f1ol"_s}};
    return names.value(language, language);
}

} // namespace

TextSettingsForm::TextSettingsForm(QWidget *parent)
    : SettingsForm(parent), m_languageBox(new QComboBox), m_zone(QTimeZone::utc())
{
    auto *help =
        new QLabel(tr("{customer}, {driver}, {datetime}, {start} and {destination} are filled in for each "
                      "ride. Below each text stands what would be sent."));
    help->setTextFormat(Qt::PlainText);
    help->setWordWrap(true);
    addExtra(QString(), help);
    buildLanguages();
    addText(u"text_confirmation_customer"_s, tr("New ride, to the &customer"),
            &TextTemplates::confirmationToCustomer);
    addText(u"text_confirmation_driver"_s, tr("New ride, to the &driver"),
            &TextTemplates::confirmationToDriver);
    addText(u"text_cancelled_customer"_s, tr("Cancelled, to the customer"),
            &TextTemplates::cancelledToCustomer);
    addText(u"text_cancelled_driver"_s, tr("Cancelled, to the driver"), &TextTemplates::cancelledToDriver);
    addText(u"text_driver_changed"_s, tr("New driver, to the customer"),
            &TextTemplates::driverChangedToCustomer);
    addText(u"text_driver_removed"_s, tr("New driver, to the old one"),
            &TextTemplates::driverRemovedToDriver);
    addText(u"text_ride_changed_customer"_s, tr("New time or place, to the customer"),
            &TextTemplates::rideChangedToCustomer);
    addText(u"text_ride_changed_driver"_s, tr("New time or place, to the driver"),
            &TextTemplates::rideChangedToDriver);
}

void TextSettingsForm::buildLanguages()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_languageBox->setObjectName(u"textLanguageComboBox"_s);
    m_languageBox->setAccessibleName(tr("Language of ready-made texts"));
    for (const QString &language : textLanguages())
        m_languageBox->addItem(languageName(language), language);
    auto *use = new QPushButton(tr("Fill &in these texts"));
    use->setObjectName(u"useTextsButton"_s);
    use->setAccessibleName(tr("Fill in the ready-made texts of this language"));
    use->setToolTip(tr("Replaces all texts below; nothing is kept until you save"));
    connect(use, &QPushButton::clicked, this,
            [this] { showTexts(textsIn(m_languageBox->currentData().toString())); });
    layout->addWidget(m_languageBox);
    layout->addWidget(use);
    layout->addStretch(1);
    addExtra(tr("Ready-made texts"), row);
}

void TextSettingsForm::addText(const QString &field, const QString &caption, QString TextTemplates::*text)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 2 + edit->fontMetrics().height());
    m_edits.insert(field, edit);
    m_texts.insert(field, text);
    addField(field, caption, edit);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, field] { preview(field); });
}

void TextSettingsForm::preview(const QString &field)
{
    constexpr qint64 anHour = 3600;
    const TextValues values{tr("Caitlyn Carless"), tr("David Driver"),
                            depotTimeText(systemClock()().addSecs(anHour), m_zone), tr("Depot"),
                            tr("Dam square")};
    const QString text = fillIn(m_edits.value(field)->toPlainText(), values);
    const SegmentCount count = countSegments(text);
    const QString cost =
        count.gsm7 ? tr("%1 SMS").arg(count.segments)
                   : tr("%1 SMS, because of characters outside the SMS alphabet").arg(count.segments);
    setHint(field, tr("%1: %2").arg(cost, text));
}

void TextSettingsForm::showTexts(const TextTemplates &texts)
{
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
        edit.value()->setPlainText(texts.*m_texts.value(edit.key()));
        preview(edit.key());
    }
}

void TextSettingsForm::showSettings(const DepotSettings &settings)
{
    m_zone = settings.zone;
    showTexts(settings.texts);
}

void TextSettingsForm::collect(DepotSettings &settings) const
{
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit)
        settings.texts.*m_texts.value(edit.key()) = edit.value()->toPlainText();
}

} // namespace birdcar
