// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numberdetails.h"

#include "app/dispatcher.h"
#include "app/domain/clock.h"
#include "app/store/reader.h"
#include "ui/emptytext.h"
#include "ui/heldlinesmodel.h"
#include "ui/icons.h"
#include "ui/numberwords.h"
#include "ui/sentences.h"
#include "ui/tableview.h"
#include "ui/words.h"

#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 200;
constexpr int mostPhones = 20;

Tone toneOf(const Forecast &forecast)
{
    if (forecast.isFull())
        return Tone::Bad;
    return forecast.isNearlyFull() ? Tone::Attention : Tone::Plain;
}

QWidget *withCaption(QLabel *caption, QAbstractItemView *view)
{
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    caption->setBuddy(view);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(caption);
    layout->addWidget(view, 1);
    return pane;
}

} // namespace

NumberDetails::NumberDetails(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_linesLabel(new QLabel), m_model(new HeldLinesModel(desk.zone, this)),
      m_linesView(new TableView(u"heldLinesTableView"_s, tr("Rides on the selected number"))),
      m_emptyText(nullptr), m_forecastLabel(new QLabel), m_forecastList(new QListWidget)
{
    m_linesView->setModel(m_model);
    m_linesView->setColumnWidths({7, 31, 31, 15, 0});
    m_emptyText = new EmptyText(m_linesView);
    connect(m_linesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &NumberDetails::reloadForecasts);
    buildLayout();
}

void NumberDetails::buildLayout()
{
    m_linesLabel->setObjectName(u"heldLinesLabel"_s);
    m_forecastLabel->setObjectName(u"forecastLabel"_s);
    m_forecastList->setObjectName(u"forecastListWidget"_s);
    m_forecastList->setAccessibleName(tr("Who holds how many numbers"));
    m_forecastList->setWordWrap(true);
    m_forecastList->setTextElideMode(Qt::ElideNone);
    m_forecastList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_forecastList->setTabKeyNavigation(false);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(withCaption(m_linesLabel, m_linesView));
    splitter->addWidget(withCaption(m_forecastLabel, m_forecastList));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void NumberDetails::reload(const std::optional<ProxyNumber> &number, int activeNumbers)
{
    m_number = number;
    m_activeNumbers = activeNumbers;
    ++m_linesQuestion;
    onResult(this, m_desk.dispatcher.call([](Dispatcher &dispatcher) { return dispatcher.settings(); }),
             [this](const DepotSettings &settings) {
                 m_settings = settings;
                 reloadLines();
             });
}

void NumberDetails::reloadLines()
{
    if (!m_number || !m_number->phone) {
        m_linesLabel->setText(tr("Rides on the selected number"));
        m_emptyText->setHint(m_number ? tr("This is not a phone number; it connects nobody.")
                                      : tr("Choose a number to see whom it connects."));
        m_model->setRows({});
        reloadForecasts();
        return;
    }
    onResult(this, m_desk.reader.call([phone = *m_number->phone](Reader &reader) {
        return reader.heldLines(phone, mostLines);
    }),
             [this, question = m_linesQuestion](const Result<QList<HeldLine>> &lines) {
                 if (question != m_linesQuestion)
                     return;
                 if (!lines) {
                     m_emptyText->setHint(spoken(lines.problem().text));
                     m_model->setRows({});
                     return;
                 }
                 const QString number = numberText(m_number->number);
                 m_linesLabel->setText(lines->size() < mostLines
                                           ? tr("Rides on %1").arg(number)
                                           : tr("Rides on %1, the first %2").arg(number).arg(mostLines));
                 m_emptyText->setHint(tr("%1 connects nobody at present.").arg(number));
                 m_model->setRows(*lines);
                 reloadForecasts();
             });
}

void NumberDetails::reloadForecasts()
{
    QList<PhoneNumber> phones;
    const QModelIndex current = m_linesView->currentIndex();
    if (current.isValid()) {
        const HeldLine &line = m_model->at(current.row());
        phones = {line.customerPhone, line.driverPhone};
        m_forecastLabel->setText(tr("What the two of ride %1 hold").arg(line.rideId.value));
    } else {
        m_forecastLabel->setText(tr("Who holds the most numbers"));
    }
    const auto work = [phones](Reader &reader) {
        return phones.isEmpty() ? reader.fullestPhones(mostPhones) : reader.holdings(phones);
    };
    onResult(this, m_desk.reader.call(work),
             [this, question = ++m_forecastQuestion,
              ofLine = !phones.isEmpty()](const Result<QList<PhoneHoldings>> &held) {
                 if (question == m_forecastQuestion && held)
                     takeForecasts(*held, ofLine);
             });
}

void NumberDetails::takeForecasts(const QList<PhoneHoldings> &phones, bool ofLine)
{
    m_forecastList->clear();
    const QDateTime now = systemClock()();
    for (const PhoneHoldings &held : phones) {
        const Forecast forecast =
            forecastFor(held.holdings, m_activeNumbers, now, m_desk.zone, m_settings.grace);
        const Tone tone = toneOf(forecast);
        const QString name = u"%1 (%2)"_s.arg(held.name, masked(held.phone));
        auto *item = new QListWidgetItem(forecastText(name, forecast, now, m_desk.zone), m_forecastList);
        if (tone != Tone::Plain)
            item->setIcon(symbol(toneSymbol(tone), tone));
    }
    if (phones.isEmpty() && !ofLine) {
        auto *item = new QListWidgetItem(tr("Nobody holds more than one number."), m_forecastList);
        item->setFlags(Qt::ItemIsEnabled);
    }
}

} // namespace birdcar
