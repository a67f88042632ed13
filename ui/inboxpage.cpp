// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inboxpage.h"

#include "app/enginestatus.h"
#include "app/store/reader.h"
#include "ui/emptytext.h"
#include "ui/inboxactions.h"
#include "ui/inboxdetail.h"
#include "ui/inboxfilterbar.h"
#include "ui/inboxtablemodel.h"
#include "ui/noticestrip.h"
#include "ui/tableview.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString pausedText(SendingState state)
{
    switch (state) {
    case SendingState::Ready:
        return {};
    case SendingState::NoKey:
        return InboxPage::tr("Sending is paused: no API key is set.");
    case SendingState::KeyRefused:
        return InboxPage::tr("Sending is paused: MessageBird refuses the API key.");
    case SendingState::NoBalance:
        return InboxPage::tr("Sending is paused: the account has not enough credit.");
    case SendingState::Unreachable:
        return InboxPage::tr("Sending is paused: MessageBird cannot be reached.");
    case SendingState::Untrusted:
        return InboxPage::tr("Sending is paused: MessageBird's certificate is not accepted.");
    }
    Q_UNREACHABLE();
}

} // namespace

InboxPage::InboxPage(const Desk &desk, QWidget *parent)
    : DeskPage(parent), m_desk(desk), m_actions(new InboxActions(desk, this)),
      m_model(new InboxTableModel(
          [reader = desk.reader](InboxFilter filter, const InboxPosition &after) {
              return reader.call([filter, after](Reader &r) { return r.inbox(filter, after); });
          },
          desk.zone, this)),
      m_filterBar(new InboxFilterBar), m_refusedLabel(new QLabel), m_pausedStrip(new NoticeStrip),
      m_strip(new NoticeStrip), m_tableView(new TableView(u"inboxTableView"_s, tr("Inbox"))),
      m_emptyText(nullptr), m_detail(new InboxDetail(desk, m_actions)), m_detailArea(new QScrollArea)
{
    setObjectName(u"inboxPage"_s);
    buildTable();
    buildLayout();
    connectParts();
    m_model->setFilter(InboxFilter::Waiting);
}

void InboxPage::buildTable()
{
    m_tableView->setModel(m_model);
    m_tableView->setColumnWidths({18, 17, 22, 10, 0, 36});
    m_tableView->addActions(m_actions->all());
    m_emptyText = new EmptyText(m_tableView);
}

void InboxPage::buildLayout()
{
    m_refusedLabel->setObjectName(u"refusedRequestsLabel"_s);
    m_refusedLabel->setTextFormat(Qt::PlainText);
    m_refusedLabel->setWordWrap(true);
    m_refusedLabel->hide();
    auto *list = new QWidget;
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->addWidget(m_filterBar);
    listLayout->addWidget(m_refusedLabel);
    listLayout->addWidget(m_pausedStrip);
    listLayout->addWidget(m_tableView, 1);
    listLayout->addWidget(m_strip); // below the rows, which stay where they are under the mouse

    QScrollArea *area = m_detailArea;
    area->setObjectName(u"inboxDetailScrollArea"_s);
    area->setAccessibleName(tr("The selected row"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_detail);
    area->setMinimumWidth(fontMetrics().averageCharWidth() * 54);
    m_detail->installEventFilter(this);

    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    splitter->addWidget(area);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
}

bool InboxPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_detail && event->type() == QEvent::LayoutRequest)
        keepDetailWidth();
    return DeskPage::eventFilter(watched, event);
}

/// Nothing of a row is cut off at the side, however long the words are; and nothing moves back and forth from
/// one row to the next.
void InboxPage::keepDetailWidth()
{
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_detailArea) +
                          style()->pixelMetric(QStyle::PM_ScrollView_ScrollBarSpacing, nullptr, m_detailArea);
    const int needed = m_detail->minimumSizeHint().width() + scrollBar;
    if (needed > m_detailArea->minimumWidth())
        m_detailArea->setMinimumWidth(needed);
}

void InboxPage::connectParts()
{
    connect(m_filterBar, &InboxFilterBar::filterChosen, this, [this](InboxFilter filter) {
        m_emptyText->setHint({});
        m_lastRow = 0;
        m_model->setFilter(filter);
    });
    connect(m_tableView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InboxPage::showCurrent);
    connect(m_model, &InboxTableModel::loaded, this, &InboxPage::keepShown);
    connect(m_model, &InboxTableModel::failed, this,
            [this](const Problem &problem) { m_strip->showNotice(problem.text, Tone::Bad); });
    connect(m_actions, &InboxActions::done, this, &InboxPage::takeDone);
    connect(m_detail, &InboxDetail::done, this, &InboxPage::takeDone);
    connect(m_detail, &InboxDetail::redirected, this,
            [this](const QString &text, const QString &party, UnroutedId row) {
                takeDone({});
                m_strip->showOffers(text, Tone::Good,
                                    {{tr("Answers back to %1").arg(party),
                                      [this, row] { m_actions->giveAnswersBack(row); }, true}});
            });
    connect(m_actions, &InboxActions::failed, this, [this](const Problem &problem) {
        m_strip->showNotice(problem.text, Tone::Bad, problem.details);
        m_model->reload();
    });
    connect(m_actions, &InboxActions::doubted, this, [this](MessageId text, const QString &why) {
        m_strip->showOffers(tr("This is no longer true: %1. Send it all the same?").arg(why), Tone::Attention,
                            {{tr("Send it"), [this, text] { m_actions->sendAllTheSame(text); }, false},
                             {tr("Leave it"), {}, false}});
    });
    connect(m_actions, &InboxActions::dismissed, this, [this](UnroutedId id) {
        takeDone({});
        m_strip->showUndo(tr("Dismissed. It stays under Handled."), Tone::Good,
                          [this, id] { m_actions->putBack(id); });
    });
    connect(m_actions, &InboxActions::newRideAsked, this, &DeskPage::newRideWanted);
    connect(m_actions, &InboxActions::rideAsked, this, &DeskPage::rideWanted);
}

void InboxPage::reload()
{
    m_model->reload();
}

void InboxPage::enter()
{
    m_tableView->setFocus(Qt::OtherFocusReason);
}

QList<QAction *> InboxPage::menuActions() const
{
    return m_actions->all();
}

void InboxPage::showSummary(const Summary &summary)
{
    m_filterBar->showCounts(summary);
}

int InboxPage::count(const Summary &summary) const
{
    return summary.inbox;
}

void InboxPage::collectWork(BegunWork &work) const
{
    work.texts += m_detail->begun();
}

void InboxPage::restoreWork(const BegunWork &work)
{
    m_detail->takeBegun(work.texts);
}

void InboxPage::showStatus(const EngineStatus &status)
{
    m_refusedLabel->setVisible(status.refusedRequests > 0);
    m_refusedLabel->setText(
        tr("%n request(s) to the webhooks were refused since the start, because they could not prove that "
           "they come from MessageBird. A few come from strangers; if texts are missing, check the webhook "
           "addresses and the signing key.",
           nullptr, static_cast<int>(qMin(status.refusedRequests, qint64{1'000'000}))));
    const bool paused = status.sending != SendingState::Ready;
    m_filterBar->setPaused(paused);
    if (std::exchange(m_paused, paused) == paused)
        return;
    if (paused)
        m_pausedStrip->showOffer(pausedText(status.sending), Tone::Attention, tr("Who is not yet told?"),
                                 [this] { showFilter(InboxFilter::NotTold); });
    else
        m_pausedStrip->hide();
}

void InboxPage::showFilter(InboxFilter filter)
{
    m_filterBar->setFilter(filter);
}

void InboxPage::showCurrent()
{
    const QModelIndex current = m_tableView->currentIndex();
    if (!current.isValid()) {
        m_detail->setRow(std::nullopt);
        return;
    }
    m_lastRow = current.row();
    m_detail->setRow(m_model->at(current.row()));
}

/// A row that was dealt with leaves the list: the next one is then shown.
void InboxPage::keepShown()
{
    showHint();
    m_actions->setRows(m_model->rows());
    if (!m_tableView->currentIndex().isValid() && m_model->rowCount() > 0)
        m_tableView->selectRow(qMin(m_lastRow, m_model->rowCount() - 1));
    else
        showCurrent();
}

void InboxPage::takeDone(const QString &text)
{
    if (!text.isEmpty())
        m_strip->showNotice(text, Tone::Good);
    if (m_detail->isAncestorOf(QApplication::focusWidget()))
        enter(); // the row may go, and its fields are then the next one's
    m_model->reload();
    Q_EMIT changed();
}

void InboxPage::showHint()
{
    switch (m_model->filter()) {
    case InboxFilter::Waiting:
        m_emptyText->setHint(tr("Nothing waits here. Texts and calls that match no ride, and texts that "
                                "could not be sent, come here."));
        return;
    case InboxFilter::NotTold:
        m_emptyText->setHint(tr("No text waits to be sent."));
        return;
    case InboxFilter::Handled:
        m_emptyText->setHint(tr("Nothing has been dealt with yet."));
        return;
    }
}

} // namespace birdcar
