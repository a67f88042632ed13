// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peoplepage.h"

#include "app/dispatcher.h"
#include "app/store/reader.h"
#include "ui/actionbutton.h"
#include "ui/emptytext.h"
#include "ui/listimport.h"
#include "ui/noticestrip.h"
#include "ui/peopleactions.h"
#include "ui/peopletablemodel.h"
#include "ui/personcelldelegate.h"
#include "ui/personeditor.h"
#include "ui/personpane.h"
#include "ui/phonereveal.h"
#include "ui/searchkeys.h"
#include "ui/sentences.h"
#include "ui/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>

#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// "customer" + "AddButton".
QString named(Role role, const QString &what)
{
    return roleName(role) + what;
}

} // namespace

PeoplePage::PeoplePage(const Desk &desk, Role role, QWidget *parent)
    : DeskPage(parent), m_desk(desk), m_role(role), m_actions(new PeopleActions(desk, role, this)),
      m_reveal(new PhoneReveal(
          desk, roleName(role),
          [this] { return current() ? std::optional(PhoneOwner::of(*current())) : std::nullopt; }, this)),
      m_model(new PeopleTableModel(PeopleTableModel::Layout::Table, this)),
      m_delegate(new PersonCellDelegate(
          desk.region,
          [this](const Person &person) {
              m_desk.dispatcher.call([owner = PhoneOwner::of(person)](Dispatcher &dispatcher) {
                  return dispatcher.revealPhone(owner);
              });
          },
          this)),
      m_searchLineEdit(new QLineEdit), m_groupComboBox(new QComboBox),
      m_editor(new PersonEditor(desk, role, named(role, u"Editor"_s))), m_strip(new NoticeStrip),
      m_tableView(new TableView(named(role, u"sTableView"_s),
                                role == Role::Customer ? tr("Customers") : tr("Drivers"))),
      m_emptyText(nullptr), m_limitLabel(new QLabel), m_pane(new PersonPane(desk, role, m_reveal)),
      m_listImport(new ListImport(
          desk, role == Role::Customer ? ImportTarget::Customers : ImportTarget::Drivers, this, m_strip))
{
    setObjectName(named(role, u"sPage"_s));
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(120ms);
    connectActions();
    buildTable();
    buildReveal();
    buildLayout();
    connect(m_searchLineEdit, &QLineEdit::textChanged, this, [this] { m_searchTimer.start(); });
    connect(m_groupComboBox, &QComboBox::currentIndexChanged, this, &PeoplePage::reload);
    connect(&m_searchTimer, &QTimer::timeout, this, &PeoplePage::reload);
    connect(m_editor, &PersonEditor::saved, this, &PeoplePage::takeAdded);
    connect(m_editor, &PersonEditor::closed, this, [this] { m_tableView->setFocus(); });
    connect(m_pane, &PersonPane::rideChosen, this, &DeskPage::rideWanted);
    connect(m_pane, &PersonPane::closed, this, [this] { m_tableView->setFocus(); });
    connect(m_pane, &PersonPane::erased, this, [this](const QString &name) {
        m_strip->showNotice(tr("%1 was erased. The log says when.").arg(name), Tone::Good);
        m_tableView->setFocus();
        reload();
    });
}

/// A cell may be open: what closes it must not reach a page that is half gone.
PeoplePage::~PeoplePage()
{
    m_model->disconnect(this);
    m_tableView->selectionModel()->disconnect(this);
}

void PeoplePage::connectActions()
{
    connect(m_actions->add, &QAction::triggered, this,
            [this] { m_editor->openForNew(m_searchLineEdit->text()); });
    connect(m_actions->change, &QAction::triggered, this, &PeoplePage::editCurrent);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_searchLineEdit->setFocus(Qt::ShortcutFocusReason);
        m_searchLineEdit->selectAll();
    });
    connect(m_actions->erase, &QAction::triggered, m_pane, &PersonPane::eraseShown);
    connect(m_actions->importList, &QAction::triggered, m_listImport, &ListImport::chooseFile);
    connect(m_listImport, &ListImport::changed, this, &PeoplePage::reload);
    connect(m_actions, &PeopleActions::failed, this, [this](const Problem &problem) {
        m_strip->showNotice(problem.text, Tone::Bad, problem.details);
    });
    connect(m_actions, &PeopleActions::done, this,
            [this](const QString &text, const std::function<void()> &undo) {
                if (undo)
                    offerUndo(text, undo);
                else
                    m_strip->showNotice(text, Tone::Good);
                reload();
            });
}

void PeoplePage::offerUndo(const QString &text, const std::function<void()> &undo)
{
    m_strip->showUndo(text, Tone::Good, undo);
    QTimer::singleShot(10s, m_strip, [strip = m_strip, text] {
        if (strip->text() == text)
            strip->hide();
    });
}

void PeoplePage::buildTable()
{
    m_tableView->setModel(m_model);
    m_tableView->setColumnWidths({38, 20, 0});
    m_tableView->setItemDelegate(m_delegate);
    m_tableView->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_tableView->addActions({m_actions->change, m_reveal->action()});
    m_tableView->addActions(m_actions->ofPerson());
    m_emptyText = new EmptyText(m_tableView);
    new SearchKeys(m_searchLineEdit, m_tableView);
    connect(m_tableView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PeoplePage::showCurrent);
    connect(m_model, &PeopleTableModel::edited, this, &PeoplePage::saveCell);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { m_actions->setCurrent(current()); });
    showCurrent();
}

void PeoplePage::buildReveal()
{
    addAction(m_reveal->action());
    connect(m_reveal, &PhoneReveal::shown, this,
            [this](const PhoneOwner &owner, const QList<RevealedPhone> &phones) {
                m_model->setRevealed(PersonId{owner.id}, phones.first().phone);
                if (current() && current()->id.value == owner.id)
                    m_pane->setRevealed(phones.first().phone);
            });
    connect(m_reveal, &PhoneReveal::hidden, this, [this](const PhoneOwner &owner) {
        m_model->setRevealed(PersonId{owner.id}, {});
        m_pane->setRevealed({});
    });
    connect(m_reveal, &PhoneReveal::failed, this,
            [this](const Problem &problem) { m_strip->showNotice(problem.text, Tone::Bad); });
}

QLayout *PeoplePage::buildTop()
{
    m_searchLineEdit->setObjectName(named(m_role, u"SearchLineEdit"_s));
    m_searchLineEdit->setAccessibleName(tr("Search by name or phone"));
    m_searchLineEdit->setPlaceholderText(tr("Search by name or phone (Ctrl+F)"));
    m_searchLineEdit->setClearButtonEnabled(true);
    m_groupComboBox->setObjectName(named(m_role, u"GroupComboBox"_s));
    m_groupComboBox->setAccessibleName(tr("Which people are listed"));
    m_groupComboBox->addItems({tr("In use"), tr("Archived")});
    auto *top = new QHBoxLayout;
    top->addWidget(m_searchLineEdit, 1);
    top->addWidget(m_groupComboBox);
    for (QAction *action :
         {m_actions->add, m_actions->change, m_actions->importList, m_actions->exportList}) {
        QToolButton *button = actionButton(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        top->addWidget(button);
    }
    return top;
}

void PeoplePage::buildLayout()
{
    m_limitLabel->setText(tr("The first %1 are shown; type to find others.").arg(limit));
    m_limitLabel->hide();
    auto *list = new QWidget;
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->addWidget(m_editor);
    listLayout->addWidget(m_tableView, 1);
    listLayout->addWidget(m_limitLabel);
    for (QAction *action : m_actions->ofPerson())
        m_pane->addButton(action);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(buildTop());
    layout->addWidget(m_strip);
    layout->addWidget(splitter, 1);
}

QList<QAction *> PeoplePage::menuActions() const
{
    return m_actions->all() << m_reveal->action();
}

bool PeoplePage::showsArchive() const
{
    return m_groupComboBox->currentIndex() == 1;
}

std::optional<Person> PeoplePage::current() const
{
    const QModelIndex index = m_tableView->currentIndex();
    return index.isValid() ? std::optional(m_model->at(index.row())) : std::nullopt;
}

void PeoplePage::reload()
{
    const auto work = [role = m_role, archive = showsArchive(),
                       search = m_searchLineEdit->text()](Reader &reader) {
        return archive ? reader.archivedPeople(role, search, limit) : reader.people(role, search, limit);
    };
    onResult(this, m_desk.reader.call(work),
             [this, question = ++m_question](const Result<QList<Person>> &people) {
                 if (question == m_question)
                     takePeople(people);
             });
    m_pane->reload();
}

void PeoplePage::enter()
{
    m_searchLineEdit->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::takePeople(const Result<QList<Person>> &people)
{
    if (!people) {
        m_strip->showNotice(people.problem().text, Tone::Bad);
        return;
    }
    m_model->setRows(sortedByName(*people));
    m_limitLabel->setVisible(people->size() >= limit);
    const bool searching = !m_searchLineEdit->text().isEmpty();
    if (showsArchive())
        m_emptyText->setHint(tr("Nobody is archived here."));
    else
        m_emptyText->setHint(
            searching ? tr("Nobody matches. Press Ins to add somebody with this name or phone.")
                      : tr("Nobody here yet. Press Ins to add the first, Ctrl+O to import a list."));
    if (const int row = m_model->rowOf(m_wanted.value); row >= 0) {
        m_wanted = {};
        m_tableView->setCurrentIndex(m_model->index(row, PeopleTableModel::NameColumn));
        m_tableView->scrollTo(m_model->index(row, 0));
    }
    showCurrent();
}

void PeoplePage::takeAdded(const Person &person)
{
    m_strip->showNotice(tr("%1 is saved.").arg(person.name), Tone::Good);
    m_wanted = person.id;
    m_searchLineEdit->clear();
    m_tableView->setFocus(Qt::OtherFocusReason);
    reload();
}

void PeoplePage::showCurrent()
{
    const auto person = current();
    if (!m_pane->isErasing())
        m_actions->setCurrent(person);
    m_reveal->action()->setEnabled(person.has_value());
    m_pane->showPerson(person);
}

// Editing in place

void PeoplePage::editCurrent()
{
    QModelIndex index = m_tableView->currentIndex();
    if (!index.isValid())
        return;
    if (!(index.flags() & Qt::ItemIsEditable))
        index = index.siblingAtColumn(PeopleTableModel::NameColumn);
    m_tableView->setCurrentIndex(index);
    m_tableView->edit(index);
}

void PeoplePage::saveCell(const Person &person, int column, const QString &typed)
{
    const bool isName = column == PeopleTableModel::NameColumn;
    const QString phone = person.phone ? formatted(*person.phone) : person.number;
    m_delegate->keepTyped({}, -1, {});
    if (typed == (isName ? person.name : phone))
        return;
    const auto work = [role = m_role, id = person.id, name = isName ? typed : person.name,
                       number = isName ? phone : typed](Dispatcher &dispatcher) {
        return dispatcher.changePerson(role, id, name, number);
    };
    onResult(this, m_desk.dispatcher.call(work),
             [this, id = person.id, column, typed](const Result<PersonChange> &change) {
                 if (change)
                     takeChange(*change);
                 else
                     takeRefused(id, column, typed, change.problem());
             });
}

/// The cell opens again with what was typed, unless somebody went on to type elsewhere.
void PeoplePage::takeRefused(PersonId id, int column, const QString &typed, const Problem &problem)
{
    m_strip->showNotice(problem.text, Tone::Bad, problem.details);
    m_delegate->keepTyped(id, column, typed);
    const int row = m_model->rowOf(id.value);
    if (row < 0 || !m_tableView->hasFocus())
        return;
    const QModelIndex index = m_model->index(row, column);
    m_tableView->setCurrentIndex(index);
    m_tableView->edit(index);
}

void PeoplePage::takeChange(const PersonChange &change)
{
    m_wanted = change.person.id;
    const QStringList hints = phoneHints(change);
    if (!change.lineless.isEmpty())
        m_strip->showNotice(tr("%1 has a new phone, but not every line.").arg(change.person.name), Tone::Bad,
                            change.lineless + hints);
    else if (change.phoneChanged && !change.openRides.isEmpty())
        offerConfirmations(change, hints);
    else
        m_strip->showNotice(tr("%1 is saved.").arg(change.person.name),
                            hints.isEmpty() ? Tone::Good : Tone::Attention, hints);
    reload();
}

/// A phone that looks wrong is saved all the same, and that it does stays readable.
QStringList PeoplePage::phoneHints(const PersonChange &change) const
{
    if (!change.phoneChanged)
        return {};
    const auto read = readPhone(formatted(*change.person.phone), m_desk.region);
    return read && !read->hint.isEmpty() ? QStringList{read->hint} : QStringList();
}

void PeoplePage::offerConfirmations(const PersonChange &change, const QStringList &hints)
{
    QString text = tr("%1 has a new phone. The old one has no line any more, and what was not sent to it was "
                      "withdrawn.")
                       .arg(change.person.name);
    if (!change.moved.isEmpty())
        text +=
            u' ' + tr("Ride %1 moved to another number, because the new phone was connected on the old one.")
                       .arg(change.moved.first().value);
    text = (QStringList{text} + spoken(hints)).join(u'\n');
    m_strip->showOffer(text, Tone::Attention, tr("Send the confirmation to the new phone"), [this, change] {
        const auto work = [role = m_role, id = change.person.id,
                           moved = change.moved](Dispatcher &dispatcher) {
            return dispatcher.repeatConfirmations(role, id, moved);
        };
        onResult(this, m_desk.dispatcher.call(work), [this](const Result<int> &rides) {
            if (rides)
                m_strip->showNotice(tr("Confirmations are queued. Rides: %1").arg(*rides), Tone::Good);
            else
                m_strip->showNotice(rides.problem().text, Tone::Bad);
        });
    });
}

} // namespace birdcar
