// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusdetails.h"

#include "ui/icons.h"
#include "ui/statusitem.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QLabel *sentence()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

StatusDetails::StatusDetails(QWidget *window)
    : Overlay(window), m_symbol(new SymbolLabel), m_title(sentence()), m_meaning(sentence()),
      m_advice(sentence()), m_closeButton(new QPushButton(tr("Close")))
{
    setObjectName(u"statusDetails"_s);
    m_advice->setObjectName(u"statusAdviceLabel"_s);
    m_meaning->setObjectName(u"statusMeaningLabel"_s);
    m_closeButton->setObjectName(u"statusCloseButton"_s);
    m_closeButton->setAccessibleName(tr("Close the details"));
    connect(m_closeButton, &QPushButton::clicked, this, &Overlay::dismiss);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);

    auto *top = new QHBoxLayout;
    top->addWidget(m_symbol, 0, Qt::AlignTop);
    top->addWidget(m_title, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    constexpr int mostRemedies = 2;
    for (int i = 0; i < mostRemedies; ++i) {
        auto *button = new QPushButton;
        button->setObjectName(u"statusRemedy%1Button"_s.arg(i + 1));
        button->setAccessibleName(tr("What can be done"));
        connect(button, &QPushButton::clicked, this, [this, i] {
            dismiss();
            Q_EMIT remedyChosen(m_remedies.at(i));
        });
        buttons->addWidget(button);
        m_buttons.append(button);
    }
    buttons->addWidget(m_closeButton);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_meaning);
    layout->addWidget(m_advice);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

void StatusDetails::openFor(StatusItem *item, int port)
{
    m_item = item;
    const StatusLine &line = item->line();
    m_remedies = line.remedies;
    m_symbol->setSymbol(toneSymbol(line.tone), line.tone);
    m_title->setText(tr("%1: %2").arg(item->title(), toneWord(line.tone)));
    m_meaning->setText(line.text + u'\n' + line.meaning);
    m_advice->setText(line.advice);
    m_advice->setVisible(!line.advice.isEmpty());
    setAccessibleName(tr("%1: %2").arg(item->title(), line.text));
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QPushButton *button = m_buttons.at(i);
        button->setVisible(i < m_remedies.size());
        if (i >= m_remedies.size())
            continue;
        button->setText(remedyText(m_remedies.at(i), port));
        button->setAccessibleName(button->text());
    }
    open(m_remedies.isEmpty() ? m_closeButton : m_buttons.first());
}

QRect StatusDetails::place(const QSize &window) const
{
    const int wanted = qMax(fontMetrics().averageCharWidth() * 60, layout()->minimumSize().width());
    const int width = qMin(wanted, window.width() - 16);
    const int height = qMin(layout()->heightForWidth(width), window.height());
    const QPoint above = m_item ? m_item->mapTo(parentWidget(), QPoint()) : QPoint(0, window.height());
    const int left = qBound(8, above.x(), qMax(8, window.width() - width - 8));
    return {left, qMax(0, above.y() - height - 4), width, height};
}

} // namespace birdcar
