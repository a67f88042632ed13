// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peopleactions.h"

#include "app/dispatcher.h"
#include "app/store/reader.h"
#include "ui/actionlist.h"
#include "ui/filechoice.h"
#include "ui/icons.h"
#include "ui/personexport.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

Problem cannotWrite(const QString &file, const QString &why)
{
    return {Problem::Kind::StorageFailed, PeopleActions::tr("Cannot write %1: %2").arg(file, why), {}, {}};
}

} // namespace

PeopleActions::PeopleActions(const Desk &desk, Role role, QWidget *page)
    : QObject(page), m_desk(desk), m_role(role), m_page(page)
{
    const bool customers = role == Role::Customer;
    add = make(u"Add"_s, customers ? tr("&Add customer") : tr("&Add driver"));
    add->setShortcut(Qt::Key_Insert);
    change = make(u"Change"_s, customers ? tr("&Change customer") : tr("&Change driver"));
    change->setShortcut(Qt::Key_F2);
    find = make(u"Find"_s, tr("&Find"));
    find->setShortcut(QKeySequence::Find);
    archive = make(u"Archive"_s, tr("Arc&hive"), u"archive"_s);
    archive->setShortcut(QKeySequence::Delete);
    archive->setToolTip(tr("Out of the lists, but rides and texts stay; can be brought back"));
    restore = make(u"Restore"_s, tr("&Bring back"), u"archive"_s);
    offDuty = customers ? nullptr : make(u"OffDuty"_s, tr("&Off duty"), u"grace"_s);
    onDuty = customers ? nullptr : make(u"OnDuty"_s, tr("On du&ty"), u"good"_s);
    allowTexts = make(u"AllowTexts"_s, tr("Se&nd texts again"), u"sent"_s);
    allowTexts->setToolTip(tr("This person asked for no more texts, and has asked for them again"));
    importList = make(u"Import"_s, tr("&Import a list"), u"import"_s);
    importList->setShortcut(QKeySequence::Open);
    exportList = make(u"Export"_s, tr("E&xport the list"), u"export"_s);
    exportList->setShortcut(Qt::CTRL | Qt::Key_E);
    exportPerson = make(u"Record"_s, tr("Export what is &stored"), u"export"_s);
    exportPerson->setToolTip(tr("Everything stored about this person, as a file for that person"));
    erase = make(u"Erase"_s, tr("&Erase ..."), u"erase"_s);
    erase->setToolTip(tr("Shows what would be erased before anything is"));

    connect(archive, &QAction::triggered, this, [this] { setArchived(*m_person, true, true); });
    connect(restore, &QAction::triggered, this, [this] { setArchived(*m_person, false, true); });
    if (offDuty) {
        offDuty->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
        connect(offDuty, &QAction::triggered, this, [this] { setOffDuty(*m_person, true, true); });
        connect(onDuty, &QAction::triggered, this, [this] { setOffDuty(*m_person, false, true); });
    }
    connect(allowTexts, &QAction::triggered, this, [this] { setOptedOut(*m_person, false, true); });
    connect(exportPerson, &QAction::triggered, this, &PeopleActions::saveRecord);
    connect(exportList, &QAction::triggered, this, &PeopleActions::saveList);
    for (QAction *action : ofPerson() + QList<QAction *>{change})
        markActsOnRow(action);
    setCurrent(std::nullopt);
}

QAction *PeopleActions::make(const QString &name, const QString &text, const QString &symbolName)
{
    auto *action = new QAction(text, this);
    action->setObjectName(roleName(m_role) + name + u"Action"_s);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!symbolName.isEmpty())
        action->setIcon(symbol(symbolName));
    m_page->addAction(action);
    return action;
}

QList<QAction *> PeopleActions::ofPerson() const
{
    QList<QAction *> actions{archive, restore, offDuty, onDuty, allowTexts, exportPerson, erase};
    actions.removeAll(nullptr);
    return actions;
}

QList<QAction *> PeopleActions::all() const
{
    return QList<QAction *>{add, change, find, importList, exportList} + ofPerson();
}

void PeopleActions::setCurrent(const std::optional<Person> &person)
{
    m_person = person;
    const bool archived = person && person->archived;
    change->setEnabled(person.has_value());
    for (QAction *action : ofPerson())
        action->setEnabled(person.has_value());
    archive->setVisible(!archived);
    restore->setVisible(archived);
    allowTexts->setVisible(person && person->optedOut);
    if (offDuty) {
        offDuty->setVisible(!archived && !(person && person->offDuty));
        onDuty->setVisible(!archived && person && person->offDuty);
    }
}

void PeopleActions::setArchived(const Person &person, bool archived, bool offerUndo)
{
    const auto work = [role = m_role, id = person.id, archived](Dispatcher &dispatcher) {
        return dispatcher.setArchived(role, id, archived);
    };
    onResult(this, m_desk.dispatcher.call(work),
             [this, archived, offerUndo, before = person](const Result<Person> &result) {
                 if (!result) {
                     Q_EMIT failed(result.problem());
                     return;
                 }
                 std::function<void()> undo;
                 if (offerUndo)
                     undo = [this, before, archived] { setArchived(before, !archived, false); };
                 Q_EMIT done(archived ? tr("%1 is archived.").arg(before.name)
                                      : tr("%1 is back in the list.").arg(before.name),
                             undo);
             });
}

void PeopleActions::setOffDuty(const Person &person, bool off, bool offerUndo)
{
    const auto work = [id = person.id, off](Dispatcher &dispatcher) {
        return dispatcher.setOffDuty(id, off);
    };
    onResult(this, m_desk.dispatcher.call(work),
             [this, off, offerUndo, before = person](const Result<Person> &result) {
                 if (!result) {
                     Q_EMIT failed(result.problem());
                     return;
                 }
                 std::function<void()> undo;
                 if (offerUndo)
                     undo = [this, before, off] { setOffDuty(before, !off, false); };
                 Q_EMIT done(off ? tr("%1 is off duty.").arg(before.name)
                                 : tr("%1 is on duty.").arg(before.name),
                             undo);
             });
}

void PeopleActions::setOptedOut(const Person &person, bool optedOut, bool offerUndo)
{
    const auto work = [role = m_role, id = person.id, optedOut](Dispatcher &dispatcher) {
        return dispatcher.setOptedOut(role, id, optedOut);
    };
    onResult(this, m_desk.dispatcher.call(work),
             [this, optedOut, offerUndo, before = person](const Result<Person> &result) {
                 if (!result) {
                     Q_EMIT failed(result.problem());
                     return;
                 }
                 std::function<void()> undo;
                 if (offerUndo)
                     undo = [this, before, optedOut] { setOptedOut(before, !optedOut, false); };
                 Q_EMIT done(optedOut ? tr("%1 gets no texts.").arg(before.name)
                                      : tr("%1 gets texts again.").arg(before.name),
                             undo);
             });
}

void PeopleActions::saveRecord()
{
    const Person person = *m_person;
    chooseFileToWrite(m_page, tr("Export what is stored about %1").arg(person.name),
                      u"%1-%2.json"_s.arg(roleName(m_role)).arg(person.id.value), tr("JSON (*.json)"),
                      [this, person](const QString &file) { writeRecord(person, file); });
}

void PeopleActions::writeRecord(const Person &person, const QString &file)
{
    const auto work = [role = m_role, id = person.id, file](Reader &reader) -> Result<Done> {
        const auto record = reader.personRecord(role, id);
        if (!record)
            return record.problem();
        if (const QString why = writeFile(file, personJson(*record)); !why.isEmpty())
            return cannotWrite(file, why);
        return Done{};
    };
    onResult(this, m_desk.reader.call(work), [this, person, file](const Result<Done> &written) {
        if (!written) {
            Q_EMIT failed(written.problem());
            return;
        }
        const QString subject = u"%1 %2"_s.arg(roleName(m_role)).arg(person.id.value);
        onResult(this, m_desk.dispatcher.call([subject](Dispatcher &dispatcher) {
            return dispatcher.recordEvent(u"person_exported"_s, subject, u"everything stored"_s);
        }),
                 [this, person, file](const Result<Done> &) {
                     Q_EMIT done(tr("What is stored about %1 is in %2.").arg(person.name, file), {});
                 });
    });
}

void PeopleActions::saveList()
{
    const bool customers = m_role == Role::Customer;
    chooseFileToWrite(m_page, customers ? tr("Export the customers") : tr("Export the drivers"),
                      customers ? u"customers.csv"_s : u"drivers.csv"_s, tr("CSV (*.csv)"),
                      [this](const QString &file) { readList(file, {}); });
}

/// A page at a time, so that other lists are read in between.
void PeopleActions::readList(const QString &file, QList<Person> people)
{
    const Page page{Page().limit, people.isEmpty() ? 0 : people.last().id.value};
    const auto work = [role = m_role, page](Reader &reader) { return reader.peopleById(role, page); };
    onResult(this, m_desk.reader.call(work),
             [this, file, people = std::move(people),
              limit = page.limit](const Result<QList<Person>> &more) mutable {
                 if (!more) {
                     Q_EMIT failed(more.problem());
                     return;
                 }
                 people += *more;
                 if (more->size() < limit)
                     writeList(file, std::move(people));
                 else
                     readList(file, std::move(people));
             });
}

void PeopleActions::writeList(const QString &file, QList<Person> people)
{
    std::ranges::reverse(people); // they came newest first
    const auto work = [file, people](Reader &) { return writeFile(file, peopleCsv(people)); };
    onResult(this, m_desk.reader.call(work), [this, file, count = people.size()](const QString &why) {
        if (!why.isEmpty()) {
            Q_EMIT failed(cannotWrite(file, why));
            return;
        }
        const QString subject = m_role == Role::Customer ? u"customers"_s : u"drivers"_s;
        onResult(this, m_desk.dispatcher.call([subject, count](Dispatcher &dispatcher) {
            return dispatcher.recordEvent(u"list_exported"_s, subject, u"%1 rows"_s.arg(count));
        }),
                 [this, file](const Result<Done> &) { Q_EMIT done(tr("The list is in %1.").arg(file), {}); });
    });
}

} // namespace birdcar
