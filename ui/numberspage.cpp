// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numberspage.h"

#include "app/dispatcher.h"
#include "app/domain/clock.h"
#include "app/enginestatus.h"
#include "app/store/reader.h"
#include "ui/accountnumbersdialog.h"
#include "ui/actionbutton.h"
#include "ui/actionlist.h"
#include "ui/emptytext.h"
#include "ui/fieldnote.h"
#include "ui/filechoice.h"
#include "ui/findnumberdialog.h"
#include "ui/icons.h"
#include "ui/listimport.h"
#include "ui/noticestrip.h"
#include "ui/numberdetails.h"
#include "ui/numberexport.h"
#include "ui/numbertablemodel.h"
#include "ui/numbertester.h"
#include "ui/numberwords.h"
#include "ui/offerwords.h"
#include "ui/poolmeter.h"
#include "ui/releasebox.h"
#include "ui/tableview.h"
#include "ui/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

namespace birdcar {

using namespace Qt::StringLiterals;

NumbersPage::NumbersPage(const Desk &desk, QWidget *parent)
    : DeskPage(parent), m_desk(desk),
      m_enable(addStateAction(u"enableNumberAction"_s, tr("&Enable"), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
                              NumberState::Active)),
      m_drain(addStateAction(u"drainNumberAction"_s, tr("&Drain"), {}, NumberState::Draining)),
      m_disable(addStateAction(u"disableNumberAction"_s, tr("Di&sable"), Qt::CTRL | Qt::SHIFT | Qt::Key_I,
                               NumberState::Disabled)),
      m_giveUp(addReleaseAction()),
      m_find(addListAction(u"findNumberAction"_s, tr("Find a number to &buy ..."), u"add"_s, {})),
      m_test(addListAction(u"testNumberAction"_s, tr("&Test the number (sends one text)"), u"sending"_s, {})),
      m_account(addListAction(u"accountNumbersAction"_s, tr("&From your MessageBird account ..."),
                              u"numbers"_s, {})),
      m_import(
          addListAction(u"importNumbersAction"_s, tr("&Import a list"), u"import"_s, QKeySequence::Open)),
      m_export(
          addListAction(u"exportNumbersAction"_s, tr("E&xport the list"), u"export"_s, Qt::CTRL | Qt::Key_E)),
      m_model(new NumberTableModel(desk.zone, this)), m_numberLineEdit(new QLineEdit),
      m_addButton(new QPushButton(tr("&Add number"))), m_note(new FieldNote(m_numberLineEdit)),
      m_strip(new NoticeStrip), m_tableView(new TableView(u"numbersTableView"_s, tr("Numbers"))),
      m_emptyText(nullptr), m_meter(new PoolMeter), m_details(new NumberDetails(desk)),
      m_release(new ReleaseBox(desk)),
      m_listImport(new ListImport(desk, ImportTarget::Numbers, this, m_strip)),
      m_tester(new NumberTester(desk, m_strip, this))
{
    setObjectName(u"numbersPage"_s);
    m_enable->setToolTip(tr("New rides may get this number"));
    m_drain->setToolTip(tr("Serves its rides, but new rides do not get this number"));
    m_disable->setToolTip(tr("Out of use for new rides; lines that are live still work"));
    buildListActions();
    buildTest();
    buildTable();
    buildLayout();
    connect(m_release, &ReleaseBox::answered, this, &NumbersPage::takeRelease);
    connect(m_release, &ReleaseBox::closed, this, &NumbersPage::enter);
    connect(m_addButton, &QPushButton::clicked, this, &NumbersPage::addNumber);
    connect(m_numberLineEdit, &QLineEdit::returnPressed, this, &NumbersPage::addNumber);
    connect(m_numberLineEdit, &QLineEdit::textEdited, m_note, &FieldNote::clear);
}

QAction *NumbersPage::addStateAction(const QString &name, const QString &text, const QKeySequence &key,
                                     NumberState state)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    markActsOnRow(action);
    connect(action, &QAction::triggered, this, [this, state] { setState(state); });
    return action;
}

/// Only in menus: it is rare, and for good.
QAction *NumbersPage::addReleaseAction()
{
    auto *action = new QAction(symbol(u"erase"_s), tr("&Give up at MessageBird ..."), this);
    action->setObjectName(u"releaseNumberAction"_s);
    action->setToolTip(tr("Give this number back for good, once it is drained"));
    addAction(action);
    markActsOnRow(action);
    connect(action, &QAction::triggered, this, [this] {
        if (const auto number = currentNumber(); number && isDrained(*number))
            m_release->openFor(*number);
    });
    return action;
}

QAction *NumbersPage::addListAction(const QString &name, const QString &text, const QString &symbolName,
                                    const QKeySequence &key)
{
    auto *action = new QAction(symbol(symbolName), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void NumbersPage::buildListActions()
{
    m_import->setToolTip(tr("Import numbers from a CSV file, which can also be dropped here"));
    m_export->setToolTip(tr("Save the pool with what each number does as a CSV file"));
    m_account->setToolTip(
        tr("Compare the pool with the numbers that you rent, and take over what is missing"));
    m_account->setIconText(u"MessageBird"_s); // a button has less room than a menu
    m_account->setEnabled(m_desk.account);
    m_find->setToolTip(tr("Search for numbers that MessageBird rents out, and buy one"));
    m_find->setIconText(tr("Buy"));
    m_find->setEnabled(m_desk.account);
    connect(m_find, &QAction::triggered, this, &NumbersPage::openFind);
    connect(m_account, &QAction::triggered, this, &NumbersPage::openAccount);
    connect(m_import, &QAction::triggered, m_listImport, &ListImport::chooseFile);
    connect(m_export, &QAction::triggered, this, &NumbersPage::saveList);
    connect(m_listImport, &ListImport::changed, this, &NumbersPage::reload);
}

void NumbersPage::buildTest()
{
    markActsOnRow(m_test);
    m_test->setIconText(tr("Test"));
    m_test->setToolTip(
        tr("Sends one text from another number of the pool to this one and waits until it comes "
           "in: whether the number works both ways"));
    connect(m_test, &QAction::triggered, this, [this] {
        if (const QModelIndex current = m_tableView->currentIndex(); current.isValid())
            m_tester->start(m_model->at(current.row()).number);
    });
    connect(m_tester, &NumberTester::due, this, &NumbersPage::reload);
}

void NumbersPage::showStatus(const EngineStatus &status)
{
    m_tester->setStatus(status);
}

void NumbersPage::buildTable()
{
    m_tableView->setModel(m_model);
    m_tableView->setColumnWidths({20, 11, 10, 12, 24, 14, 20, 28, 0});
    m_tableView->addActions(menuActions());
    m_emptyText = new EmptyText(m_tableView);
    connect(m_tableView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &NumbersPage::enableActions);
    connect(m_tableView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &NumbersPage::showDetails);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &NumbersPage::enableActions);
    enableActions();
}

void NumbersPage::buildLayout()
{
    m_numberLineEdit->setObjectName(u"numberLineEdit"_s);
    m_numberLineEdit->setAccessibleName(tr("New number"));
    m_numberLineEdit->setPlaceholderText(tr("+31 97 ..."));
    m_addButton->setObjectName(u"addNumberButton"_s);
    m_addButton->setAccessibleName(tr("Add the number to the pool"));
    auto *caption = new QLabel(tr("New n&umber"));
    caption->setBuddy(m_numberLineEdit);
    auto *top = new QHBoxLayout;
    top->addWidget(caption);
    m_numberLineEdit->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_numberLineEdit->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    top->addWidget(m_numberLineEdit, 1);
    top->addWidget(m_addButton);
    top->addStretch(1);
    const auto addButton = [](QHBoxLayout *row, QAction *action) {
        QToolButton *button = actionButton(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon); // an arrow alone says nothing
        row->addWidget(button);
    };
    for (QAction *action : {m_enable, m_drain, m_disable, m_test}) // of a number
        addButton(top, action);
    auto *pool = new QHBoxLayout;
    pool->addWidget(m_meter, 1);
    for (QAction *action : {m_find, m_account, m_import, m_export}) // of the pool
        addButton(pool, action);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_note);
    layout->addWidget(m_strip);
    layout->addWidget(m_release);
    layout->addLayout(pool);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tableView);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);
}

void NumbersPage::reload()
{
    onResult(this, m_desk.reader.call([](Reader &reader) { return reader.numberOverviews(); }),
             [this](const Result<QList<NumberOverview>> &numbers) {
                 if (numbers)
                     takeNumbers(*numbers);
                 else
                     m_strip->showNotice(numbers.problem().text, Tone::Bad);
             });
}

void NumbersPage::takeNumbers(const QList<NumberOverview> &numbers)
{
    const QList<NumberOverview> judged = judgeHearing(numbers, systemClock()());
    m_model->setRows(judged);
    m_meter->showCounts(countPool(numbers));
    m_emptyText->setHint(tr("The pool is empty: no ride can be created. Add the numbers that you "
                            "rent at MessageBird."));
    if (const int row = m_model->rowOf(m_wanted.value); row >= 0) {
        m_wanted = {};
        m_tableView->selectRow(row);
        m_tableView->scrollTo(m_model->index(row, 0));
    } else if (!m_tableView->currentIndex().isValid() && !numbers.isEmpty()) {
        m_tableView->selectRow(0);
    }
    enableActions();
    showDetails();
    m_tester->follow(judged);
}

void NumbersPage::showDetails()
{
    m_details->reload(currentNumber(), countPool(m_model->rows()).active());
}

std::optional<ProxyNumber> NumbersPage::currentNumber() const
{
    const QModelIndex current = m_tableView->currentIndex();
    return current.isValid() ? std::optional(m_model->at(current.row()).number) : std::nullopt;
}

int NumbersPage::count(const Summary &summary) const
{
    return summary.numbersInUse;
}

void NumbersPage::enter()
{
    m_tableView->setFocus(Qt::OtherFocusReason);
}

void NumbersPage::addNumber()
{
    if (!m_addButton->isEnabled() || m_numberLineEdit->text().trimmed().isEmpty())
        return;
    m_addButton->setEnabled(false);
    onResult(this, m_desk.dispatcher.call([typed = m_numberLineEdit->text()](Dispatcher &dispatcher) {
        return dispatcher.addNumber(typed);
    }),
             [this](const Result<ProxyNumber> &number) {
                 m_addButton->setEnabled(true);
                 if (!number) {
                     m_note->showProblem(number.problem().text);
                     return;
                 }
                 m_numberLineEdit->clear();
                 m_wanted = number->id;
                 m_strip->showNotice(tr("%1 is in the pool.").arg(numberText(number->number)), Tone::Good);
                 reload();
             });
}

void NumbersPage::openAccount()
{
    auto *dialog = new AccountNumbersDialog(m_desk, this);
    connect(dialog, &AccountNumbersDialog::changed, this, &NumbersPage::reload);
    dialog->show();
}

void NumbersPage::openFind()
{
    auto *dialog = new FindNumberDialog(m_desk, this);
    connect(dialog, &FindNumberDialog::changed, this, &NumbersPage::reload);
    dialog->show();
}

void NumbersPage::takeRelease(const ProxyNumber &number, const NumberTradeAnswer &answer)
{
    const QString text = releaseOutcomeText(numberText(number.number), answer);
    const bool isDone = answer.holds() && answer.problem.isEmpty();
    if (answer.outcome == NumberTradeAnswer::Outcome::Unknown)
        m_strip->showOffer(text, Tone::Attention, tr("Try again"), [this, number] {
            m_release->openFor(number); // which finds out first whether it is gone
        });
    else
        m_strip->showNotice(text, isDone ? Tone::Good : Tone::Bad);
    reload();
    enter();
}

void NumbersPage::saveList()
{
    chooseFileToWrite(this, tr("Export the numbers"), u"numbers.csv"_s, tr("CSV (*.csv)"),
                      [this](const QString &file) { writeList(file); });
}

/// What the database has now, whatever the table shows; written on the reader's thread.
void NumbersPage::writeList(const QString &file)
{
    const auto work = [file, zone = m_desk.zone.get()](Reader &reader) -> Result<qsizetype> {
        const auto pool = reader.numberOverviews();
        if (!pool)
            return pool.problem();
        if (const QString why = writeFile(file, numbersCsv(*pool, zone)); !why.isEmpty())
            return Problem{Problem::Kind::StorageFailed, tr("Cannot write %1: %2").arg(file, why), {}, {}};
        return pool->size();
    };
    onResult(this, m_desk.reader.call(work), [this, file](const Result<qsizetype> &rows) {
        if (!rows) {
            m_strip->showNotice(rows.problem().text, Tone::Bad);
            return;
        }
        m_strip->showNotice(tr("The list is in %1.").arg(file), Tone::Good);
        m_desk.dispatcher.call([count = *rows](Dispatcher &dispatcher) {
            return dispatcher.recordEvent(u"list_exported"_s, u"numbers"_s, u"%1 rows"_s.arg(count));
        });
    });
}

void NumbersPage::setState(NumberState state)
{
    const QModelIndex current = m_tableView->currentIndex();
    if (current.isValid())
        change(m_model->at(current.row()).number, state, false);
}

void NumbersPage::change(const ProxyNumber &number, NumberState state, bool undoing)
{
    onResult(this, m_desk.dispatcher.call([id = number.id, state](Dispatcher &dispatcher) {
        return dispatcher.setNumberState(id, state);
    }),
             [this, number, undoing](const Result<ProxyNumber> &changed) {
                 if (changed)
                     takeChanged(number, *changed, undoing);
                 else if (changed.problem().field == "given_up"_L1)
                     refuseGivenUp(changed.problem().text);
                 else
                     m_strip->showNotice(changed.problem().text, Tone::Bad);
                 reload();
             });
}

/// Says it with the ways on.
void NumbersPage::refuseGivenUp(const QString &text)
{
    if (m_desk.account)
        m_strip->showOffers(text, Tone::Attention,
                            {{tr("Find a number to buy"), [this] { openFind(); }},
                             {tr("From your account"), [this] { openAccount(); }}});
    else
        m_strip->showNotice(text, Tone::Attention);
}

void NumbersPage::takeChanged(const ProxyNumber &before, const ProxyNumber &after, bool undoing)
{
    QString text = tr("%1 is now %2.").arg(numberText(after.number), numberMark(after.state).word);
    if (after.state != NumberState::Active && after.liveLegs > 0)
        text += u' ' + tr("Its live lines (%1) still work.").arg(after.liveLegs);
    if (undoing)
        m_strip->showNotice(text, Tone::Good);
    else
        m_strip->showUndo(text, Tone::Good, [this, before] { change(before, before.state, true); });
}

void NumbersPage::enableActions()
{
    const QModelIndex current = m_tableView->currentIndex();
    const auto may = [&](NumberState state) {
        return current.isValid() && m_model->at(current.row()).number.state != state;
    };
    const auto number = currentNumber();
    m_enable->setEnabled(may(NumberState::Active)); // of one that was given up it says the way on
    m_drain->setEnabled(may(NumberState::Draining) && !number->isGivenUp);
    m_disable->setEnabled(may(NumberState::Disabled));
    m_giveUp->setEnabled(m_desk.account && number && isDrained(*number));
    m_test->setEnabled(may(NumberState::Disabled) && m_model->at(current.row()).number.phone);
}

} // namespace birdcar
