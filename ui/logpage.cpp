// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logpage.h"

#include "app/store/reader.h"
#include "ui/emptytext.h"
#include "ui/eventtablemodel.h"
#include "ui/eventwords.h"
#include "ui/linesbox.h"
#include "ui/noticestrip.h"
#include "ui/searchkeys.h"
#include "ui/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

LogPage::LogPage(const Desk &desk, QWidget *parent)
    : DeskPage(parent), m_desk(desk), m_find(new QAction(tr("&Find in the log"), this)),
      m_searchLineEdit(new QLineEdit), m_kindComboBox(new QComboBox), m_strip(new NoticeStrip),
      m_model(new EventTableModel(desk.zone, this)), m_tableView(new TableView(u"logTableView"_s, tr("Log"))),
      m_emptyText(nullptr), m_moreButton(new QPushButton(tr("Show o&lder entries"))),
      m_lines(new LinesBox(desk))
{
    setObjectName(u"logPage"_s);
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(200ms);
    m_find->setObjectName(u"logFindAction"_s);
    m_find->setShortcut(QKeySequence::Find);
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_find);
    m_tableView->setModel(m_model);
    m_tableView->setColumnWidths({26, 34, 16, 10, 0});
    m_emptyText = new EmptyText(m_tableView);
    new SearchKeys(m_searchLineEdit, m_tableView);
    buildLayout();

    connect(m_find, &QAction::triggered, this, [this] {
        m_searchLineEdit->setFocus(Qt::ShortcutFocusReason);
        m_searchLineEdit->selectAll();
    });
    connect(m_searchLineEdit, &QLineEdit::textChanged, this, [this] { m_searchTimer.start(); });
    connect(&m_searchTimer, &QTimer::timeout, this, &LogPage::reload);
    connect(m_kindComboBox, &QComboBox::currentIndexChanged, this, &LogPage::reload);
    connect(m_moreButton, &QPushButton::clicked, this, [this] {
        if (m_model->rowCount() > 0)
            read({Page().limit, m_model->rows().last().id.value}, true);
    });
    connect(m_tableView, &QTableView::activated, this, &LogPage::openRide);
    connect(m_lines, &LinesBox::rideChosen, this, &DeskPage::rideWanted);
}

void LogPage::buildLayout()
{
    m_searchLineEdit->setObjectName(u"logSearchLineEdit"_s);
    m_searchLineEdit->setAccessibleName(tr("Find by person, ride or number"));
    m_searchLineEdit->setPlaceholderText(tr("Name, phone, number, or \"ride 12\" (Ctrl+F)"));
    m_searchLineEdit->setClearButtonEnabled(true);
    m_kindComboBox->setObjectName(u"logKindComboBox"_s);
    m_kindComboBox->setAccessibleName(tr("Which entries are listed"));
    for (const EventGroup &group : eventGroups())
        m_kindComboBox->addItem(group.title, group.kinds);
    m_moreButton->setObjectName(u"logOlderButton"_s);
    m_moreButton->setAccessibleName(tr("Show older entries"));
    m_moreButton->hide();
    auto *top = new QHBoxLayout;
    top->addWidget(m_searchLineEdit, 1);
    top->addWidget(m_kindComboBox);
    auto *list = new QWidget;
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->addWidget(m_tableView, 1);
    listLayout->addWidget(m_moreButton, 0, Qt::AlignLeft);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    splitter->addWidget(m_lines);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_strip);
    layout->addWidget(splitter, 1);
}

LogFilter LogPage::filter() const
{
    return {m_searchLineEdit->text(), m_kindComboBox->currentData().toStringList()};
}

void LogPage::reload()
{
    ++m_question;
    // As many as are shown already, so that a look at older ones is not taken away.
    read({static_cast<int>(qMax<qsizetype>(Page().limit, m_model->rowCount())), 0}, false);
    m_lines->reload();
}

void LogPage::enter()
{
    m_searchLineEdit->setFocus(Qt::OtherFocusReason);
}

void LogPage::read(const Page &page, bool append)
{
    const auto work = [filter = filter(), page](Reader &reader) { return reader.events(filter, page); };
    onResult(
        this, m_desk.reader.call(work),
        [this, append, limit = page.limit, question = m_question](const Result<QList<EventRecord>> &events) {
            if (question != m_question)
                return;
            if (!events) {
                m_strip->showNotice(events.problem().text, Tone::Bad);
                return;
            }
            m_model->setRows(append ? m_model->rows() + *events : *events);
            m_moreButton->setVisible(events->size() >= limit);
            m_emptyText->setHint(m_searchLineEdit->text().isEmpty() ? tr("Nothing has happened yet.")
                                                                    : tr("Nothing in the log fits."));
        });
}

void LogPage::openRide(const QModelIndex &index)
{
    const QString subject = m_model->at(index.row()).subject;
    if (subject.startsWith(u"ride "_s))
        Q_EMIT rideWanted(RideId{subject.mid(5).toLongLong()});
}

} // namespace birdcar
