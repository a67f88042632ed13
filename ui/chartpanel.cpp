// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartpanel.h"

#include "ui/barchartview.h"
#include "ui/charttablemodel.h"
#include "ui/elidedlabel.h"
#include "ui/tableview.h"

#include <QBuffer>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QSaveFile>
#include <QStackedWidget>
#include <QToolButton>

namespace birdcar {

using namespace Qt::StringLiterals;

ChartPanel::ChartPanel(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name), m_title(new ElidedLabel),
      m_pictureButton(addButton(u"Picture"_s, tr("Save picture..."), tr("Save the picture of this chart"))),
      m_figuresButton(addButton(u"Figures"_s, tr("Save figures..."), tr("Save the figures of this chart"))),
      m_stack(new QStackedWidget), m_chart(new BarChartView), m_nothingLabel(new QLabel),
      m_model(new ChartTableModel(this)), m_tableView(new TableView(name + u"TableView"_s, tr("Figures")))
{
    setObjectName(name + u"Panel"_s);
    buildLayout();
    connect(m_pictureButton, &QToolButton::clicked, this,
            [this] { askForFile(u"png"_s, tr("Pictures (*.png)"), &ChartPanel::png); });
    connect(m_figuresButton, &QToolButton::clicked, this,
            [this] { askForFile(u"csv"_s, tr("Comma-separated values (*.csv)"), &ChartPanel::csv); });
}

QToolButton *ChartPanel::addButton(const QString &what, const QString &text, const QString &accessibleName)
{
    auto *button = new QToolButton;
    button->setObjectName(m_name + what + u"Button"_s);
    button->setText(text);
    button->setAccessibleName(accessibleName);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    return button;
}

void ChartPanel::buildLayout()
{
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_chart->setObjectName(m_name + u"Chart"_s);
    m_tableView->setModel(m_model);
    m_tableView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_tableView->setContextMenuPolicy(Qt::NoContextMenu);
    m_nothingLabel->setObjectName(m_name + u"NothingLabel"_s);
    m_nothingLabel->setTextFormat(Qt::PlainText);
    m_nothingLabel->setAlignment(Qt::AlignCenter);
    m_nothingLabel->setWordWrap(true);
    for (QWidget *widget : {static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_tableView),
                            static_cast<QWidget *>(m_nothingLabel)})
        m_stack->addWidget(widget);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_pictureButton);
    top->addWidget(m_figuresButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
}

void ChartPanel::showData(const ChartData &figures)
{
    m_title->setText(figures.title);
    m_tableView->setAccessibleName(figures.title);
    m_pictureButton->setToolTip(tr("Save the picture: %1").arg(figures.title));
    m_figuresButton->setToolTip(tr("Save the figures: %1").arg(figures.title));
    m_model->showData(figures);
    m_chart->showData(figures);
    m_nothingLabel->setText(figures.nothing);
    m_pictureButton->setEnabled(figures.nothing.isEmpty());
    showTable(m_table);
}

void ChartPanel::showTable(bool table)
{
    m_table = table;
    if (table)
        m_stack->setCurrentWidget(m_tableView);
    else if (m_nothingLabel->text().isEmpty())
        m_stack->setCurrentWidget(m_chart);
    else
        m_stack->setCurrentWidget(m_nothingLabel);
}

QByteArray ChartPanel::csv() const
{
    return toCsv(m_model->chartData());
}

QByteArray ChartPanel::png() const
{
    BarChartView *chart = m_chart;
    QImage picture(chart->size() * 2, QImage::Format_RGB32);
    picture.fill(chart->palette().color(QPalette::Base));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    chart->render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

void ChartPanel::askForFile(const QString &suffix, const QString &filter,
                            QByteArray (ChartPanel::*content)() const)
{
    auto *dialog = new QFileDialog(this, tr("Save: %1").arg(m_title->text()), {}, filter);
    dialog->setObjectName(u"saveFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_name + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString &fileName) {
        QSaveFile file(fileName);
        const QByteArray bytes = (this->*content)();
        const bool written =
            file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit();
        Q_EMIT fileSaved(fileName, written ? QString() : file.errorString());
    });
    dialog->open();
}

} // namespace birdcar
