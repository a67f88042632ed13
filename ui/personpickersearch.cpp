// SPDX-License-Identifier: GPL-3.0-or-later
// Who matches what is typed; who is chosen then is in personpicker.cpp.
#include "ui/personpicker.h"

#include "app/store/reader.h"
#include "ui/fieldnote.h"
#include "ui/peopletablemodel.h"
#include "ui/personeditor.h"
#include "ui/words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QPushButton>

#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

void PersonPicker::takeText(const QString &text)
{
    if (m_person && text == m_person->name)
        return;
    const bool had = m_person.has_value();
    m_person.reset();
    m_settleWhenKnown = false;
    m_addWhenNobody = false;
    if (m_completer->popup()->isVisible())
        m_completer->popup()->selectionModel()->clear(); // it belonged to what was typed before
    m_note->clear();
    m_addButton->hide();
    m_editor->hide();
    if (text.trimmed().isEmpty()) {
        m_searchTimer.stop();
        m_completer->popup()->hide();
    } else {
        m_searchTimer.start();
    }
    if (had)
        Q_EMIT personChanged();
}

void PersonPicker::search()
{
    const QString text = m_comboBox->currentText().trimmed();
    if (text.isEmpty() || m_person)
        return;
    ++m_searches;
    onResult(this, m_desk.reader.call([role = m_role, text](Reader &reader) {
        return reader.people(role, text, matchLimit);
    }),
             [this, text](const Result<QList<Person>> &people) {
                 --m_searches;
                 if (!people)
                     m_note->showProblem(people.problem().text);
                 else if (text == m_comboBox->currentText().trimmed() && !m_person)
                     takeMatches(text, *people);
                 if (!isSearching())
                     Q_EMIT searchFinished();
             });
}

void PersonPicker::takeMatches(const QString &text, const QList<Person> &people)
{
    m_searched = text;
    m_matches->setRows(sortedByName(people));
    if (const std::optional<Person> person = certainMatch(text, people)) {
        choose(*person);
        return;
    }
    showMatchState(text, people);
    if (std::exchange(m_settleWhenKnown, false) || !m_comboBox->hasFocus())
        settle();
    if (!m_person && m_comboBox->hasFocus())
        showMatches();
    if (m_tabbedTo && m_tabbedTo->hasFocus() && !m_addButton->isHidden())
        m_addButton->setFocus(Qt::TabFocusReason);
    followTab(nullptr);
}

std::optional<Person> PersonPicker::certainMatch(const QString &text, const QList<Person> &people) const
{
    const auto typed = readPhone(text, m_desk.region);
    std::optional<Person> found;
    for (const Person &person : people) {
        const bool sameName = person.name.compare(text, Qt::CaseInsensitive) == 0;
        const bool samePhone = typed && person.phone == typed->number;
        if (!sameName && !samePhone)
            continue;
        if (found)
            return std::nullopt;
        found = person;
    }
    // "Jan" is not certain while "Jansen" may still be meant.
    const bool mayGoOn = people.size() > 1 && m_comboBox->hasFocus();
    return mayGoOn ? std::nullopt : found;
}

void PersonPicker::settle()
{
    const int row = highlightedRow();
    m_completer->popup()->hide();
    if (m_person || !hasText())
        return;
    if (row >= 0 && row < m_matches->rowCount()) {
        choose(m_matches->at(row));
        return;
    }
    if (m_searched != m_comboBox->currentText().trimmed()) {
        m_searchTimer.stop();
        m_settleWhenKnown = true;
        search();
        return;
    }
    if (const int certain = certainRow(); certain >= 0)
        choose(m_matches->at(certain));
    else if (std::exchange(m_addWhenNobody, false) && m_matches->rowCount() == 0 && m_comboBox->hasFocus())
        openEditor();
}

/// The only match, or the only one with exactly the name that is typed; -1 if it takes somebody to choose.
int PersonPicker::certainRow() const
{
    if (m_matches->rowCount() == 1)
        return 0;
    int certain = -1;
    for (int row = 0; row < m_matches->rowCount(); ++row) {
        if (m_matches->at(row).name.compare(m_searched, Qt::CaseInsensitive) != 0)
            continue;
        if (certain >= 0)
            return -1;
        certain = row;
    }
    return certain;
}

void PersonPicker::showMatchState(const QString &text, const QList<Person> &people)
{
    m_addButton->setVisible(people.isEmpty());
    if (people.size() > 1) {
        m_note->showHint(people.size() >= matchLimit ? tr("Many match: type more.")
                                                     : tr("%n match: choose with the arrow keys.", nullptr,
                                                          static_cast<int>(people.size())));
        return;
    }
    m_note->clear();
    if (!people.isEmpty())
        return;
    const QString label =
        m_role == Role::Customer ? tr("Add \"%1\" as customer") : tr("Add \"%1\" as driver");
    const int unit = fontMetrics().averageCharWidth();
    const int besides = fontMetrics().horizontalAdvance(label.arg(QString())) + 4 * unit;
    const int room = m_comboBox->width() - besides;
    if (room < unit * 6) { // the name stands right above
        m_addButton->setText(m_role == Role::Customer ? tr("Add as customer") : tr("Add as driver"));
    } else {
        // An & in a name would become a mnemonic.
        QString shown = fontMetrics().elidedText(text, Qt::ElideRight, room);
        m_addButton->setText(label.arg(shown.replace(u'&', "&&"_L1)));
    }
    m_addButton->setToolTip(plainToolTip(label.arg(text)));
    m_addButton->setAccessibleName(label.arg(text));
}

} // namespace birdcar
