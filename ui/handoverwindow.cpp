// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoverwindow.h"

#include "app/dispatcher.h"
#include "app/domain/clock.h"
#include "app/store/reader.h"
#include "ui/handoverdocument.h"
#include "ui/noticestrip.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextDocument>
#include <QTextEdit>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

HandOverWindow::HandOverWindow(const Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_open(new QAction(tr("&Hand over..."), this)), m_strip(new NoticeStrip),
      m_view(new QTextEdit),
      m_printButton(addButton(u"printHandOverButton"_s, tr("&Print..."), tr("Print the page"))),
      m_pdfButton(addButton(u"saveHandOverButton"_s, tr("&Save as PDF..."), tr("Save the page as a PDF"))),
      m_refreshButton(addButton(u"refreshHandOverButton"_s, tr("&Refresh"), tr("Read everything again"))),
      m_closeButton(addButton(u"closeHandOverButton"_s, tr("&Close"), tr("Close this window")))
{
    setObjectName(u"handOverWindow"_s);
    setWindowTitle(tr("Hand over"));
    m_open->setObjectName(u"handOverAction"_s);
    m_open->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    connect(m_open, &QAction::triggered, this, &HandOverWindow::openPage);
    m_view->setObjectName(u"handOverTextEdit"_s);
    m_view->setAccessibleName(tr("Page for the next dispatcher"));
    m_view->setReadOnly(true);
    m_view->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_view->setTabChangesFocus(true);
    buildLayout();
    connect(m_printButton, &QPushButton::clicked, this, &HandOverWindow::askForPrinter);
    connect(m_pdfButton, &QPushButton::clicked, this, &HandOverWindow::askForFile);
    connect(m_refreshButton, &QPushButton::clicked, this, &HandOverWindow::reload);
    connect(m_closeButton, &QPushButton::clicked, this, &QWidget::close);
}

HandOverWindow::~HandOverWindow() = default;

QPushButton *HandOverWindow::addButton(const QString &name, const QString &text,
                                       const QString &accessibleName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    button->setAutoDefault(false);
    return button;
}

void HandOverWindow::buildLayout()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_printButton);
    buttons->addWidget(m_pdfButton);
    buttons->addWidget(m_refreshButton);
    buttons->addStretch(1);
    buttons->addWidget(m_closeButton);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_strip);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    const QSize unit(fontMetrics().averageCharWidth(), fontMetrics().height());
    resize(unit.width() * 165, unit.height() * 45);
}

void HandOverWindow::openPage()
{
    show();
    raise();
    activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
    reload();
}

void HandOverWindow::reload()
{
    m_strip->hide();
    onResult(this, m_desk.dispatcher.call([](Dispatcher &dispatcher) { return dispatcher.settings().name; }),
             [this](const QString &depot) {
                 const auto work = [](Reader &reader) { return reader.handOver(); };
                 onResult(this, m_desk.reader.call(work), [this, depot](const Result<HandOver> &page) {
                     if (page)
                         takePage(*page, depot);
                     else
                         m_strip->showNotice(page.problem().text, Tone::Bad);
                 });
             });
}

void HandOverWindow::takePage(const HandOver &page, const QString &depot)
{
    auto document = handOverDocument(page, {depot, systemClock()(), m_desk.zone});
    document->setParent(m_view);
    m_view->setDocument(document.get());
    delete std::exchange(m_document, document.release());
    for (QPushButton *button : {m_printButton, m_pdfButton})
        button->setEnabled(true);
}

void HandOverWindow::askForPrinter()
{
    if (!m_document)
        return;
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) { print(*printer); });
    dialog->open();
}

void HandOverWindow::askForFile()
{
    if (!m_document)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the page as a PDF"), {}, tr("PDF (*.pdf)"));
    dialog->setObjectName(u"saveFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(
        tr("hand-over %1.pdf").arg(systemClock()().toTimeZone(m_desk.zone).toString(u"yyyy-MM-dd HHmm"_s)));
    connect(dialog, &QFileDialog::fileSelected, this, &HandOverWindow::savePdf);
    dialog->open();
}

void HandOverWindow::print(QPrinter &printer)
{
    if (m_document)
        m_document->print(&printer);
}

void HandOverWindow::savePdf(const QString &fileName)
{
    const QFileInfo before(fileName);
    if (!QFileInfo(before.absolutePath()).isWritable()) {
        m_strip->showNotice(tr("%1 could not be written.").arg(fileName), Tone::Bad);
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setOutputFileName(fileName);
    print(printer);
    const bool written = printer.printerState() != QPrinter::Error && QFileInfo(fileName).size() > 0;
    m_strip->showNotice(written ? tr("%1 is saved.").arg(fileName)
                                : tr("%1 could not be written.").arg(fileName),
                        written ? Tone::Good : Tone::Bad);
}

} // namespace birdcar
