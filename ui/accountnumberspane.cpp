// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountnumberspane.h"

#include "app/store/reader.h"
#include "ui/accountnumbersmodel.h"
#include "ui/accountwords.h"
#include "ui/emptytext.h"
#include "ui/importrun.h"
#include "ui/noticestrip.h"
#include "ui/tableview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QStringList refusedTexts(const ImportRun &run)
{
    QStringList texts;
    for (const ImportedRow &row : run.imported()) {
        if (row.outcome == ImportedRow::Outcome::Refused)
            texts.append(row.reason);
    }
    return texts;
}

} // namespace

AccountNumbersPane::AccountNumbersPane(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_strip(new NoticeStrip), m_countsLabel(new QLabel),
      m_model(new AccountNumbersModel(this)),
      m_tableView(new TableView(u"accountNumbersTableView"_s, tr("Numbers of the account and of the pool"))),
      m_emptyText(nullptr), m_againButton(new QPushButton(tr("Ask a&gain"))),
      m_importButton(new QPushButton(tr("&Take into the pool")))
{
    setObjectName(u"accountNumbersPane"_s);
    buildTable();
    buildLayout();
    connect(m_againButton, &QPushButton::clicked, this, &AccountNumbersPane::load);
    connect(m_importButton, &QPushButton::clicked, this, &AccountNumbersPane::start);
    connect(m_model, &AccountNumbersModel::chosenChanged, this, &AccountNumbersPane::showChosen);
    showChosen();
}

void AccountNumbersPane::buildTable()
{
    m_tableView->setModel(m_model);
    m_tableView->setColumnWidths({26, 26, 12, 12, 0});
    m_emptyText = new EmptyText(m_tableView);
    auto *toggle = new QShortcut(Qt::Key_Space, m_tableView);
    toggle->setContext(Qt::WidgetShortcut);
    connect(toggle, &QShortcut::activated, this, &AccountNumbersPane::toggleCurrent);
}

void AccountNumbersPane::buildLayout()
{
    m_countsLabel->setObjectName(u"accountCountsLabel"_s);
    m_countsLabel->setTextFormat(Qt::PlainText);
    m_countsLabel->setWordWrap(true);
    m_againButton->setObjectName(u"accountAgainButton"_s);
    m_againButton->setAccessibleName(tr("Ask MessageBird for the numbers again"));
    m_importButton->setObjectName(u"accountImportButton"_s);
    m_importButton->setAccessibleName(tr("Take the chosen numbers into the pool"));
    for (QPushButton *button : {m_againButton, m_importButton})
        button->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_countsLabel, 1);
    top->addWidget(m_againButton);
    top->addWidget(m_importButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_strip);
    layout->addLayout(top);
    layout->addWidget(m_tableView, 1);
}

void AccountNumbersPane::load()
{
    if (!m_desk.account || m_isBusy)
        return;
    setBusy(true);
    m_strip->hide();
    if (m_model->rowCount() == 0)
        m_emptyText->setHint(tr("Asking MessageBird ..."));
    onResult(this, m_desk.account->numbers(),
             [this](const AccountNumbers &account) { takeAccount(account); });
}

void AccountNumbersPane::takeAccount(const AccountNumbers &account)
{
    if (!account.failure.hasFailed())
        return compare(account.numbers);
    setBusy(false);
    m_emptyText->setHint(tr("The numbers of the account are not known."));
    m_strip->showOffer(accountFailureText(account.failure), Tone::Bad, tr("Try again"), [this] { load(); });
}

void AccountNumbersPane::compare(const QList<AccountNumber> &account)
{
    m_account = account;
    onResult(this, m_desk.reader.call([](Reader &reader) { return reader.numbers(); }),
             [this](const Result<QList<ProxyNumber>> &pool) {
                 setBusy(false);
                 if (pool)
                     showNumbers(compareNumbers(m_account, *pool));
                 else
                     m_strip->showNotice(pool.problem().text, Tone::Bad);
             });
}

void AccountNumbersPane::showNumbers(const QList<ComparedNumber> &numbers)
{
    const bool wasEmpty = m_model->rowCount() == 0;
    m_emptyText->setHint(tr(
        "This account rents no numbers. Buy one that can take texts and calls: here, with Find a number to "
        "buy, or in MessageBird's dashboard (Numbers), and ask again."));
    m_model->showNumbers(numbers);
    if (wasEmpty && !numbers.isEmpty())
        m_tableView->selectRow(0);
    Q_EMIT compared(std::ranges::any_of(numbers, [](const ComparedNumber &number) {
        return number.isRented() && number.sms && number.isInUse();
    }));
}

void AccountNumbersPane::showChosen()
{
    const auto count = [this](NumberPlace place) {
        return static_cast<int>(std::ranges::count(m_model->rows(), place, &ComparedNumber::place));
    };
    const int missing = count(NumberPlace::AccountOnly);
    const int foreign = count(NumberPlace::PoolOnly);
    const int both = count(NumberPlace::Both);
    m_countsLabel->setText(m_model->rows().isEmpty()
                               ? QString()
                               : tr("In the pool: %1. Missing here: %2. Not in the account: %3.")
                                     .arg(both)
                                     .arg(missing)
                                     .arg(foreign));
    const auto chosen = m_model->chosen().size();
    m_importButton->setText(chosen > 0 ? tr("&Take %1 into the pool").arg(chosen)
                                       : tr("&Take into the pool"));
    m_importButton->setEnabled(chosen > 0 && !m_isBusy);
    m_againButton->setEnabled(!m_isBusy);
}

void AccountNumbersPane::setBusy(bool busy)
{
    m_isBusy = busy;
    showChosen();
}

void AccountNumbersPane::toggleCurrent()
{
    const int row = m_tableView->currentIndex().row();
    if (row < 0)
        return;
    const bool isChosen = m_model->chosen().contains(m_model->at(row).phone);
    m_model->setChosen(row, !isChosen);
}

void AccountNumbersPane::start()
{
    if (m_isBusy || m_model->chosen().isEmpty())
        return;
    setBusy(true);
    delete m_run;
    m_run = new ImportRun(m_desk, ImportTarget::Numbers, SamePhone::SecondPerson, this);
    connect(m_run, &ImportRun::finished, this, &AccountNumbersPane::takeFinished);
    connect(m_run, &ImportRun::failed, this, [this](const Problem &problem) {
        setBusy(false);
        m_strip->showNotice(problem.text, Tone::Bad);
        compare(m_account);
        Q_EMIT changed();
    });
    connect(m_run, &ImportRun::takenBack, this, [this](int rows, int stayed) {
        m_strip->showNotice(takenBackText(rows), Tone::Good, stayedTexts(stayed));
        compare(m_account);
        Q_EMIT changed();
    });
    QList<PlannedRow> rows;
    for (const PhoneNumber &phone : m_model->chosen()) {
        PlannedRow row;
        row.row.line = static_cast<int>(rows.size()) + 1;
        row.row.number = u'+' + phone.digits();
        row.verdict = ImportVerdict::New;
        row.phone = phone;
        rows.append(row);
    }
    m_run->start(rows);
}

void AccountNumbersPane::takeFinished()
{
    setBusy(false);
    const QStringList refused = refusedTexts(*m_run);
    if (!refused.isEmpty())
        m_strip->showNotice(doneText(*m_run), Tone::Attention, refused);
    else
        m_strip->showUndo(doneText(*m_run), Tone::Good, [this] { m_run->undo(); });
    compare(m_account);
    Q_EMIT changed();
}

} // namespace birdcar
