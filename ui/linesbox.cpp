// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linesbox.h"

#include "app/store/reader.h"
#include "ui/emptytext.h"
#include "ui/fieldnote.h"
#include "ui/linetablemodel.h"
#include "ui/tableview.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace birdcar {

using namespace Qt::StringLiterals;

LinesBox::LinesBox(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_numberComboBox(new QComboBox), m_timeEdit(new QDateTimeEdit),
      m_askButton(new QPushButton(tr("&Look up"))), m_note(new FieldNote(m_timeEdit)),
      m_model(new LineTableModel(desk.zone, this)),
      m_tableView(new TableView(u"linesTableView"_s, tr("Who could reach whom"))), m_emptyText(nullptr)
{
    m_numberComboBox->setObjectName(u"linesNumberComboBox"_s);
    m_numberComboBox->setAccessibleName(tr("Number"));
    m_numberComboBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_timeEdit->setObjectName(u"linesTimeEdit"_s);
    m_timeEdit->setAccessibleName(tr("Date and time at the depot"));
    m_timeEdit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_timeEdit->setCalendarPopup(true);
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(desk.zone);
    m_timeEdit->setDateTime(QDateTime(now.date(), now.time())); // bare: what the depot's clocks show
    m_askButton->setObjectName(u"linesAskButton"_s);
    m_askButton->setAccessibleName(tr("Look up who could reach whom"));
    m_tableView->setModel(m_model);
    m_tableView->setColumnWidths({32, 32, 14, 20, 0});
    m_emptyText = new EmptyText(m_tableView);
    m_emptyText->setHint(tr("Choose a number and a time to see who could reach whom."));
    buildLayout();
    connect(m_askButton, &QPushButton::clicked, this, &LinesBox::ask);
    connect(m_numberComboBox, &QComboBox::activated, this, &LinesBox::ask);
    connect(m_timeEdit, &QDateTimeEdit::editingFinished, this, [this] {
        if (m_timeEdit->hasFocus()) // Return, and not the way out
            ask();
    });
    connect(m_tableView, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rideChosen(m_model->at(index.row()).rideId); });
}

void LinesBox::buildLayout()
{
    auto *caption = new QLabel(tr("Who could reach whom through &number"));
    caption->setBuddy(m_numberComboBox);
    auto *at = new QLabel(tr("&at"));
    at->setBuddy(m_timeEdit);
    auto *top = new QHBoxLayout;
    top->addWidget(caption);
    top->addWidget(m_numberComboBox);
    top->addWidget(at);
    top->addWidget(m_timeEdit);
    top->addWidget(m_askButton);
    top->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_note);
    layout->addWidget(m_tableView, 1);
}

void LinesBox::reload()
{
    onResult(this, m_desk.reader.call([](Reader &reader) { return reader.numbers(); }),
             [this](const Result<QList<ProxyNumber>> &numbers) {
                 if (numbers)
                     takeNumbers(*numbers);
                 else
                     m_note->showProblem(numbers.problem().text);
             });
}

void LinesBox::takeNumbers(const QList<ProxyNumber> &numbers)
{
    const QSignalBlocker blocker(m_numberComboBox);
    const QString chosen = m_numberComboBox->currentData().toString();
    m_numberComboBox->clear();
    for (const ProxyNumber &number : numbers) {
        if (number.phone)
            m_numberComboBox->addItem(numberText(number.number), number.phone->digits());
    }
    m_numberComboBox->setCurrentIndex(qMax(0, m_numberComboBox->findData(chosen)));
    m_askButton->setEnabled(m_numberComboBox->count() > 0);
}

void LinesBox::ask()
{
    const auto proxy = PhoneNumber::fromDigits(m_numberComboBox->currentData().toString());
    if (!proxy)
        return;
    const QDateTime typed = m_timeEdit->dateTime();
    // The minute is over at its end: what began within it counts.
    const QDateTime at =
        QDateTime(typed.date(), QTime(typed.time().hour(), typed.time().minute(), 59, 999), m_desk.zone)
            .toUTC();
    const auto work = [proxy = *proxy, at](Reader &reader) { return reader.linesAt(proxy, at); };
    onResult(this, m_desk.reader.call(work),
             [this, question = ++m_question](const Result<QList<LineAt>> &lines) {
                 if (question == m_question)
                     takeLines(lines);
             });
}

void LinesBox::takeLines(const Result<QList<LineAt>> &lines)
{
    if (!lines) {
        m_note->showProblem(lines.problem().text);
        return;
    }
    m_note->clear();
    m_model->setRows(*lines);
    m_emptyText->setHint(tr("Nobody could reach anybody through this number then."));
}

} // namespace birdcar
