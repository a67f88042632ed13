// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyfield.h"

#include "app/domain/clock.h"
#include "app/remote.h"
#include "app/savedkeys.h"
#include "ui/fieldnote.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString awaitedText(KeyringTrouble trouble)
{
    switch (trouble) {
    case KeyringTrouble::None:
        return KeyField::tr("Kept in the keyring; it is being read.");
    case KeyringTrouble::Locked:
        return KeyField::tr("Kept in the keyring, which is locked.");
    case KeyringTrouble::Unreachable:
        return KeyField::tr("Kept in the keyring, which cannot be reached.");
    case KeyringTrouble::Missing:
        return KeyField::tr("The keyring does not have it any more. Enter it again.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString keyPlaceText(const SavedKey &key, KeyringTrouble trouble)
{
    switch (key.place) {
    case KeyPlace::Nowhere:
        return KeyField::tr("None is set.");
    case KeyPlace::Given:
        return KeyField::tr("Given by %1; it is not saved, and cannot be changed here.").arg(key.where);
    case KeyPlace::File:
        return KeyField::tr("Kept in the file %1, which only you can read.").arg(key.where);
    case KeyPlace::Keyring:
        return key.isKnown ? KeyField::tr("Kept in the keyring.") : awaitedText(trouble);
    }
    Q_UNREACHABLE();
}

QString formerKeyText(const QDateTime &ends, const QTimeZone &zone)
{
    if (!ends.isValid())
        return {};
    return KeyField::tr("What MessageBird signs with the key of before is let in until %1.")
        .arg(shortTime(ends, systemClock()(), zone));
}

KeyField::KeyField(KeyName key, const QString &name, const QString &title, SavedKeys *keys, QWidget *parent)
    : QWidget(parent), m_key(key), m_keys(keys), m_line(new QLineEdit),
      m_saveButton(new QPushButton(tr("Save key"))), m_removeButton(new QPushButton), m_note(nullptr)
{
    setObjectName(name + u"Field"_s);
    setFocusProxy(m_line);
    m_line->setObjectName(name + u"LineEdit"_s);
    m_line->setAccessibleName(title);
    m_line->setEchoMode(QLineEdit::Password);
    const QString upper = name.first(1).toUpper() + name.sliced(1);
    m_saveButton->setObjectName(u"save"_s + upper + u"Button"_s);
    m_saveButton->setAccessibleName(tr("Save: %1").arg(title));
    m_removeButton->setObjectName(u"remove"_s + upper + u"Button"_s);
    m_removeButton->setAccessibleName(tr("Remove: %1").arg(title));
    m_note = new FieldNote(m_line);
    m_note->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
    connect(m_line, &QLineEdit::textChanged, this, &KeyField::showPlace);
    connect(m_line, &QLineEdit::returnPressed, this, &KeyField::save);
    connect(m_saveButton, &QPushButton::clicked, this, &KeyField::save);
    connect(m_removeButton, &QPushButton::clicked, this, &KeyField::pressRemove);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(fontMetrics().height() / 6);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_line, 0, 0);
    layout->addWidget(m_saveButton, 0, 1);
    layout->addWidget(m_removeButton, 0, 2);
    layout->addWidget(m_note, 1, 0, 1, 3);
    showPlace();
}

void KeyField::showStatus(const KeysStatus &status, const QString &elsewhere)
{
    if (status == m_status && elsewhere == m_elsewhere)
        return;
    m_elsewhere = elsewhere;
    m_status = status;
    m_asksToRemove = false;
    showPlace();
}

void KeyField::showRemark(const QString &remark)
{
    if (std::exchange(m_remark, remark) != remark)
        showPlace();
}

void KeyField::showPlace()
{
    const SavedKey &saved = m_status.of(m_key);
    const bool isSaved = saved.place == KeyPlace::File || saved.place == KeyPlace::Keyring;
    const bool isGiven = saved.place == KeyPlace::Given;
    m_line->setReadOnly(isGiven);
    m_line->setPlaceholderText(isGiven   ? QString()
                               : isSaved ? tr("Paste another one here to replace it")
                                         : tr("Paste it here"));
    m_saveButton->setEnabled(!isGiven && !m_isBusy && !m_line->text().trimmed().isEmpty());
    m_removeButton->setEnabled(isSaved && !m_isBusy);
    m_removeButton->setText(m_asksToRemove ? tr("Remove it now") : tr("Remove"));
    m_note->showHint(m_asksToRemove ? tr("It is not kept anywhere else by BirdCar. Press again to remove it.")
                     : saved.place == KeyPlace::Nowhere && !m_elsewhere.isEmpty()
                         ? m_elsewhere
                         : QString(keyPlaceText(saved, m_status.trouble) + u' ' + m_remark).trimmed());
}

void KeyField::save()
{
    if (!m_saveButton->isEnabled())
        return;
    m_isBusy = true;
    m_asksToRemove = false;
    showPlace();
    onResult(this, m_keys->save(m_key, m_line->text()), [this](const Result<Done> &saved) {
        if (saved)
            m_line->clear();
        take(saved);
    });
}

void KeyField::pressRemove()
{
    m_asksToRemove = !m_asksToRemove;
    if (m_asksToRemove) {
        showPlace();
        return;
    }
    m_isBusy = true;
    showPlace();
    onResult(this, m_keys->remove(m_key), [this](const Result<Done> &removed) { take(removed); });
}

void KeyField::take(const Result<Done> &done)
{
    m_isBusy = false;
    showPlace();
    if (!done)
        m_note->showProblem(done.problem().text);
}

} // namespace birdcar
