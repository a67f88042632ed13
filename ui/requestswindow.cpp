// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requestswindow.h"

#include "app/dispatcher.h"
#include "app/requestjournal.h"
#include "ui/emptytext.h"
#include "ui/noticestrip.h"
#include "ui/requesttablemodel.h"
#include "ui/requestwords.h"
#include "ui/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QPushButton *button(const QString &name, const QString &text, const QString &accessibleName)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAccessibleName(accessibleName);
    made->setAutoDefault(false);
    return made;
}

} // namespace

RequestsWindow::RequestsWindow(const Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_open(new QAction(tr("&What MessageBird sends..."), this)),
      m_strip(new NoticeStrip), m_model(new RequestTableModel(desk.zone, this)),
      m_tableView(new TableView(u"requestTableView"_s, tr("Requests"))), m_emptyText(nullptr),
      m_droppedLabel(new QLabel), m_text(new QPlainTextEdit),
      m_revealButton(button(u"revealRequestButton"_s, tr("&Show phones"),
                            tr("Show the phones in full for ten seconds"))),
      m_copyButton(button(u"copyRequestButton"_s, tr("C&opy"), tr("Copy the request as it is shown"))),
      m_closeButton(button(u"closeRequestsButton"_s, tr("&Close"), tr("Close this window")))
{
    setObjectName(u"requestsWindow"_s);
    setWindowTitle(tr("What MessageBird sends"));
    m_open->setObjectName(u"requestsAction"_s);
    m_tableView->setModel(m_model);
    m_tableView->setColumnWidths({26, 18, 10, 0, 12});
    m_emptyText = new EmptyText(m_tableView);
    m_droppedLabel->setObjectName(u"droppedRequestsLabel"_s);
    m_droppedLabel->setWordWrap(true);
    m_droppedLabel->hide();
    m_text->setObjectName(u"requestTextEdit"_s);
    m_text->setAccessibleName(tr("The request as it was received"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF()); // follows the text size of the window
    m_text->setFont(fixed);
    m_pollTimer.setInterval(1s);
    m_revealTimer.setSingleShot(true);
    m_revealTimer.setInterval(10s);
    buildLayout();
    showRequest();
    connect(m_open, &QAction::triggered, this, &RequestsWindow::openWindow);
    connect(&m_pollTimer, &QTimer::timeout, this, &RequestsWindow::reload);
    connect(&m_revealTimer, &QTimer::timeout, this, [this] { reveal(false); });
    connect(m_tableView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_isRevealed = false;
        showRequest();
    });
    connect(m_revealButton, &QPushButton::clicked, this, &RequestsWindow::askToReveal);
    connect(m_copyButton, &QPushButton::clicked, this, &RequestsWindow::copy);
    connect(m_closeButton, &QPushButton::clicked, this, &QWidget::close);
}

void RequestsWindow::buildLayout()
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tableView);
    splitter->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_revealButton);
    buttons->addWidget(m_copyButton);
    buttons->addStretch(1);
    buttons->addWidget(m_closeButton);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_strip);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_droppedLabel);
    layout->addLayout(buttons);
    const QSize unit(fontMetrics().averageCharWidth(), fontMetrics().height());
    resize(unit.width() * 130, unit.height() * 42);
}

void RequestsWindow::openWindow()
{
    show();
    raise();
    activateWindow();
    m_tableView->setFocus(Qt::OtherFocusReason);
}

void RequestsWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_strip->hide();
    m_pollTimer.start();
    reload();
}

void RequestsWindow::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_pollTimer.stop();
    reveal(false);
}

void RequestsWindow::reload()
{
    struct Known
    {
        KeptRequests kept;
        bool isKnown = false;
    };
    const auto work = [](const RequestJournal &journal) { return Known{journal.kept(), journal.isKnown()}; };
    onResult(this, m_desk.requests.call(work), [this](const Known &known) {
        const QList<WebhookRequest> &requests = known.kept.requests;
        m_droppedLabel->setText(dropped(known.kept).join(u'\n'));
        m_droppedLabel->setVisible(!known.kept.isWhole());
        if (!known.isKnown)
            m_emptyText->setHint(tr("The service gets them, and has handed none to this window yet."));
        else
            m_emptyText->setHint(known.kept.isWhole() ? tr("Nothing has come in since BirdCar was started.")
                                                      : tr("None is kept any more."));
        m_model->setRows(requests);
        if (!m_tableView->currentIndex().isValid() && !requests.isEmpty())
            m_tableView->selectRow(0);
    });
}

QStringList RequestsWindow::dropped(const KeptRequests &kept)
{
    QStringList sentences;
    if (kept.dropped > 0)
        sentences += tr("%n further requests for the webhooks were not kept.", nullptr,
                        static_cast<int>(kept.dropped));
    if (kept.strayDropped > 0)
        sentences += tr("%n more requests were for none of the webhooks and are not kept: strangers try such "
                        "things.",
                        nullptr, static_cast<int>(kept.strayDropped));
    return sentences;
}

void RequestsWindow::showRequest()
{
    const QModelIndex current = m_tableView->currentIndex();
    m_revealButton->setEnabled(current.isValid() && !m_isRevealed);
    m_copyButton->setEnabled(current.isValid());
    if (!current.isValid()) {
        m_text->clear();
        return;
    }
    const WebhookRequest &request = m_model->at(current.row());
    m_text->setPlainText(RequestWords::checks(request).join(u'\n') + u"\n\n"_s +
                         requestText(request, m_isRevealed ? Exposure::Revealed : Exposure::Masked));
}

void RequestsWindow::askToReveal()
{
    const QModelIndex current = m_tableView->currentIndex();
    if (!current.isValid())
        return;
    const quint64 number = m_model->at(current.row()).number;
    const auto record = [number](Dispatcher &dispatcher) {
        return dispatcher.recordEvent(u"phone_revealed"_s, u"requests"_s,
                                      u"webhook request %1"_s.arg(number));
    };
    onResult(this, m_desk.dispatcher.call(record), [this, number](const Result<Done> &recorded) {
        const QModelIndex now = m_tableView->currentIndex();
        if (!recorded)
            m_strip->showNotice(recorded.problem().text, Tone::Bad);
        else if (isVisible() && now.isValid() && m_model->at(now.row()).number == number)
            reveal(true); // that one and no other was recorded
    });
}

void RequestsWindow::reveal(bool revealed)
{
    m_isRevealed = revealed;
    if (revealed)
        m_revealTimer.start();
    else
        m_revealTimer.stop();
    showRequest();
}

void RequestsWindow::copy() const
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

} // namespace birdcar
