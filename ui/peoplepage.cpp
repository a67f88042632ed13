// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peoplepage.h"

#include "app/store/reader.h"
#include "ui/emptytext.h"
#include "ui/noticestrip.h"
#include "ui/peopletablemodel.h"
#include "ui/personeditor.h"
#include "ui/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

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
    : DeskPage(parent), m_desk(desk), m_role(role),
      m_add(new QAction(role == Role::Customer ? tr("&Add customer") : tr("&Add driver"), this)),
      m_change(new QAction(role == Role::Customer ? tr("&Change customer") : tr("&Change driver"), this)),
      m_find(new QAction(tr("&Find"), this)),
      m_model(new PeopleTableModel(PeopleTableModel::Layout::Table, this)), m_searchLineEdit(new QLineEdit),
      m_addButton(new QPushButton(m_add->text())), m_changeButton(new QPushButton(m_change->text())),
      m_editor(new PersonEditor(desk, role, named(role, u"Editor"_s))), m_strip(new NoticeStrip),
      m_tableView(new TableView(named(role, u"sTableView"_s),
                                role == Role::Customer ? tr("Customers") : tr("Drivers"))),
      m_emptyText(nullptr), m_limitLabel(new QLabel)
{
    setObjectName(named(role, u"sPage"_s));
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(120ms);
    buildActions();
    buildTable();
    buildLayout();
    connect(m_searchLineEdit, &QLineEdit::textChanged, this, [this] { m_searchTimer.start(); });
    connect(&m_searchTimer, &QTimer::timeout, this, &PeoplePage::reload);
    connect(m_editor, &PersonEditor::saved, this, &PeoplePage::takeSaved);
    connect(m_editor, &PersonEditor::closed, this, [this] { m_tableView->setFocus(); });
}

void PeoplePage::buildActions()
{
    m_add->setObjectName(named(m_role, u"AddAction"_s));
    m_add->setShortcut(Qt::Key_Insert);
    m_change->setObjectName(named(m_role, u"ChangeAction"_s));
    m_change->setShortcut(Qt::Key_F2);
    m_find->setObjectName(named(m_role, u"FindAction"_s));
    m_find->setShortcut(QKeySequence::Find);
    for (QAction *action : {m_add, m_change, m_find}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_add, &QAction::triggered, this, [this] { m_editor->openForNew(m_searchLineEdit->text()); });
    connect(m_change, &QAction::triggered, this, &PeoplePage::changeCurrent);
    connect(m_find, &QAction::triggered, this, [this] {
        m_searchLineEdit->setFocus(Qt::ShortcutFocusReason);
        m_searchLineEdit->selectAll();
    });
    m_addButton->setObjectName(named(m_role, u"AddButton"_s));
    m_addButton->setAccessibleName(m_add->toolTip());
    m_changeButton->setObjectName(named(m_role, u"ChangeButton"_s));
    m_changeButton->setAccessibleName(m_change->toolTip());
    connect(m_addButton, &QPushButton::clicked, m_add, &QAction::trigger);
    connect(m_changeButton, &QPushButton::clicked, m_change, &QAction::trigger);
}

void PeoplePage::buildTable()
{
    m_tableView->setModel(m_model);
    m_tableView->setColumnWidths({50, 0});
    m_tableView->addActions({m_add, m_change});
    m_emptyText = new EmptyText(m_tableView);
    const auto enable = [this] {
        const bool any = m_tableView->currentIndex().isValid();
        m_change->setEnabled(any);
        m_changeButton->setEnabled(any);
    };
    connect(m_tableView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, enable);
    connect(m_tableView, &QTableView::doubleClicked, m_change, &QAction::trigger);
    enable();
}

void PeoplePage::buildLayout()
{
    m_searchLineEdit->setObjectName(named(m_role, u"SearchLineEdit"_s));
    m_searchLineEdit->setAccessibleName(tr("Search by name or phone"));
    m_searchLineEdit->setPlaceholderText(tr("Search by name or phone (Ctrl+F)"));
    m_searchLineEdit->setClearButtonEnabled(true);
    m_limitLabel->setText(tr("The first %1 are shown; type to find others.").arg(limit));
    m_limitLabel->hide();
    auto *top = new QHBoxLayout;
    top->addWidget(m_searchLineEdit, 1);
    top->addWidget(m_addButton);
    top->addWidget(m_changeButton);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_strip);
    m_editor->setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    layout->addWidget(m_editor, 0, Qt::AlignLeft);
    layout->addWidget(m_tableView, 1);
    layout->addWidget(m_limitLabel);
}

void PeoplePage::reload()
{
    const auto work = [role = m_role, search = m_searchLineEdit->text()](Reader &reader) {
        return reader.people(role, search, limit);
    };
    onResult(this, m_desk.reader.call(work),
             [this, question = ++m_question](const Result<QList<Person>> &people) {
                 if (question == m_question)
                     takePeople(people);
             });
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
    m_emptyText->setHint(searching ? tr("Nobody matches. Press Ins to add somebody with this name or phone.")
                                   : tr("Nobody here yet. Press Ins to add the first."));
    if (const int row = m_model->rowOf(m_wanted.value); row >= 0) {
        m_wanted = {};
        m_tableView->selectRow(row);
        m_tableView->scrollTo(m_model->index(row, 0));
    }
}

void PeoplePage::takeSaved(const Person &person)
{
    m_strip->showNotice(tr("%1 is saved.").arg(person.name), Tone::Good);
    m_wanted = person.id;
    m_searchLineEdit->clear();
    m_tableView->setFocus(Qt::OtherFocusReason);
    reload();
}

void PeoplePage::changeCurrent()
{
    const QModelIndex current = m_tableView->currentIndex();
    if (current.isValid())
        m_editor->openFor(m_model->at(current.row()));
}

} // namespace birdcar
