// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusitem.h"

#include "ui/elidedlabel.h"
#include "ui/icons.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace birdcar {

using namespace Qt::StringLiterals;

StatusItem::StatusItem(const QString &name, const QString &title, QWidget *parent)
    : QAbstractButton(parent), m_title(title), m_symbol(new SymbolLabel), m_label(new ElidedLabel)
{
    setObjectName(name + u"StatusButton"_s);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus); // a click must not take the focus from where one types
    setCursor(Qt::PointingHandCursor);
    m_label->setObjectName(name + u"Label"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_symbol), static_cast<QWidget *>(m_label)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->setSpacing(4);
    layout->addWidget(m_symbol);
    layout->addWidget(m_label, 1);
}

void StatusItem::showLine(const StatusLine &line)
{
    m_line = line;
    m_symbol->setSymbol(toneSymbol(line.tone), line.tone);
    m_label->setText(line.text);
    const QString text = line.text.startsWith(m_title) ? line.text : tr("%1: %2").arg(m_title, line.text);
    setAccessibleName(tr("%1, %2").arg(text, toneWord(line.tone)));
    m_label->setAccessibleName(accessibleName());
    setAccessibleDescription(line.meaning);
    setToolTip(plainToolTip(line.meaning.isEmpty() ? line.text : tr("%1\n%2").arg(line.text, line.meaning)));
}

void StatusItem::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    if (underMouse() || isDown()) {
        QStyleOption option;
        option.initFrom(this);
        option.state.setFlag(QStyle::State_Raised, !isDown());
        option.state.setFlag(QStyle::State_Sunken, isDown());
        option.state.setFlag(QStyle::State_AutoRaise);
        painter.drawPrimitive(QStyle::PE_PanelButtonTool, option);
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace birdcar
