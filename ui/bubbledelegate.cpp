// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bubbledelegate.h"

#include "ui/conversationmodel.h"
#include "ui/icons.h"
#include "ui/words.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace birdcar {

namespace {

constexpr int padding = 8;
constexpr int gap = 4; ///< between bubbles

using Author = ConversationEntry::Author;

BubbleTone toneOf(Author author)
{
    if (author == Author::Customer)
        return BubbleTone::Customer;
    return author == Author::Driver ? BubbleTone::Driver : BubbleTone::Own;
}

QFont boldFont(QFont font)
{
    font.setBold(true);
    return font;
}

QFont linkFont(QFont font)
{
    font.setUnderline(true);
    return font;
}

/// Lays plain text out at the width: at words where it can, inside a word that is too long for a line.
void layOutText(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
}

QString withLineBreaks(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

/// Where the text goes that begins at (left, top).
QRect textRect(const QString &text, const QFont &font, int left, int top, int width)
{
    if (text.isEmpty())
        return {left, top, 0, 0};
    QTextLayout layout(withLineBreaks(text), font);
    layOutText(layout, width);
    qreal widest = 0;
    for (int line = 0; line < layout.lineCount(); ++line)
        widest = qMax(widest, layout.lineAt(line).naturalTextWidth());
    return {left, top, qCeil(widest) + 1, qCeil(layout.boundingRect().height())};
}

void drawText(QPainter *painter, const QString &text, const QRect &rect)
{
    QTextLayout layout(withLineBreaks(text), painter->font());
    layOutText(layout, rect.width());
    layout.draw(painter, rect.topLeft());
}

/// The space between the bubble and the left edge.
int indentOf(Author author, int free)
{
    if (author == Author::Customer)
        return 0;
    return author == Author::Driver ? free : free / 2;
}

} // namespace

/// One delivery state below the text; rectangles relative to the item.
struct BubbleDelegate::CopyLine
{
    TextCopy copy;
    QString text;
    QRect textRect;
    QRect symbolRect;
    QRect sendRect; ///< both empty unless it can be sent again
    QRect dropRect;
};

/// Where everything of an entry goes; rectangles relative to the item.
struct BubbleDelegate::Bubble
{
    QRect divider; ///< the line that says "new"; empty without one
    QRect outline;
    QString head;
    QRect headRect;
    QString body;
    QRect bodyRect;
    QList<CopyLine> copies;
};

BubbleDelegate::BubbleDelegate(const ConversationModel *model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

BubbleDelegate::Bubble BubbleDelegate::layOut(const ConversationEntry &entry,
                                              const QStyleOptionViewItem &option, int width) const
{
    const QFontMetrics metrics(option.font);
    const int widest = qMax(width * 7 / 10 - 2 * padding, metrics.averageCharWidth() * 16);
    Bubble bubble;
    bubble.head = tr("%1, %2").arg(entry.name, m_model->timeText(entry.at));
    bubble.body = entry.body;
    if (entry.author == Author::Call) {
        bubble.head.clear();
        bubble.body = tr("%1, %2").arg(entry.body, m_model->timeText(entry.at));
    }
    bubble.headRect = textRect(bubble.head, boldFont(option.font), 0, 0, widest);
    bubble.bodyRect = textRect(bubble.body, option.font, 0, bubble.headRect.height(), widest);
    placeCopies(bubble, entry, option, widest, bubble.bodyRect.bottom() + 1 + gap / 2);

    QRect content = bubble.headRect.united(bubble.bodyRect);
    for (const CopyLine &line : bubble.copies)
        content =
            content.united(line.symbolRect).united(line.textRect).united(line.sendRect).united(line.dropRect);
    const int free = width - content.width() - 2 * padding - 2 * gap;
    if (m_model->isFirstNew(entry))
        bubble.divider = QRect(gap, 0, width - 2 * gap, metrics.height() + gap);
    const QPoint offset(gap + indentOf(entry.author, free) + padding,
                        padding + gap + bubble.divider.height());
    bubble.headRect.translate(offset);
    bubble.bodyRect.translate(offset);
    for (CopyLine &line : bubble.copies) {
        line.textRect.translate(offset);
        line.symbolRect.translate(offset);
        line.sendRect.translate(offset);
        line.dropRect.translate(offset);
    }
    bubble.outline = content.translated(offset).adjusted(-padding, -padding, padding, padding);
    return bubble;
}

void BubbleDelegate::placeCopies(Bubble &bubble, const ConversationEntry &entry,
                                 const QStyleOptionViewItem &option, int textWidth, int top) const
{
    const QFontMetrics metrics(option.font);
    const int side = metrics.ascent();
    for (const TextCopy &copy : entry.copies) {
        CopyLine line{copy, m_model->copyText(copy), {}, {}, {}, {}};
        line.symbolRect = QRect(0, top + (metrics.height() - side) / 2, side, side);
        const int left = side + padding / 2;
        line.textRect = textRect(line.text, option.font, left, top, textWidth - left);
        top = line.textRect.bottom() + 1;
        if (copy.canSendAgain) {
            line.sendRect = textRect(m_model->sendText(copy), option.font, left, top, textWidth - left);
            const int next = line.sendRect.right() + 1 + 2 * padding;
            line.dropRect = textRect(tr("Drop"), option.font, next, top, textWidth - next);
            top = line.sendRect.bottom() + 1;
        }
        bubble.copies.append(line);
    }
}

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto entry = index.data(ConversationModel::EntryRole).value<ConversationEntry>();
    const Bubble bubble = layOut(entry, option, option.rect.width());
    const bool current = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->translate(option.rect.topLeft());
    painter->setRenderHint(QPainter::Antialiasing);
    paintDivider(painter, bubble, option);
    painter->setFont(option.font);
    if (entry.author != Author::Call || current) {
        painter->setPen(
            QPen(current ? option.palette.color(QPalette::Highlight) : outlineColor(option.palette),
                 current ? 2 : 1));
        painter->setBrush(entry.author == Author::Call ? QBrush(Qt::NoBrush)
                                                       : bubbleColor(option.palette, toneOf(entry.author)));
        painter->drawRoundedRect(QRectF(bubble.outline).adjusted(1, 1, -1, -1), padding, padding);
    }
    painter->setPen(option.palette.color(QPalette::Text));
    drawText(painter, bubble.body, bubble.bodyRect);
    painter->setFont(boldFont(option.font));
    drawText(painter, bubble.head, bubble.headRect);
    paintCopies(painter, bubble, option);
    painter->restore();
}

void BubbleDelegate::paintDivider(QPainter *painter, const Bubble &bubble,
                                  const QStyleOptionViewItem &option) const
{
    if (bubble.divider.isEmpty())
        return;
    const QColor color = toneColor(option.palette, Tone::Attention);
    const QString word = tr("New");
    painter->setFont(boldFont(option.font));
    const int wide = painter->fontMetrics().horizontalAdvance(word) + 2 * padding;
    const int middle = bubble.divider.center().y();
    painter->setPen(color);
    painter->drawLine(bubble.divider.left(), middle, bubble.divider.center().x() - wide / 2, middle);
    painter->drawLine(bubble.divider.center().x() + wide / 2, middle, bubble.divider.right(), middle);
    painter->drawText(bubble.divider, Qt::AlignCenter, word);
}

void BubbleDelegate::paintCopies(QPainter *painter, const Bubble &bubble,
                                 const QStyleOptionViewItem &option) const
{
    for (const CopyLine &line : bubble.copies) {
        const StateMark mark = messageMark(line.copy.state);
        symbol(mark.symbol, mark.tone).paint(painter, line.symbolRect);
        painter->setFont(option.font);
        painter->setPen(
            toneColor(option.palette, line.copy.state == MessageState::Failed ? Tone::Bad : Tone::Plain));
        drawText(painter, line.text, line.textRect);
        if (line.sendRect.isEmpty())
            continue;
        painter->setFont(linkFont(option.font));
        painter->setPen(option.palette.color(QPalette::Text));
        drawText(painter, m_model->sendText(line.copy), line.sendRect);
        drawText(painter, tr("Drop"), line.dropRect);
    }
}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const auto entry = index.data(ConversationModel::EntryRole).value<ConversationEntry>();
    return {width, layOut(entry, option, width).outline.bottom() + 1 + gap};
}

bool BubbleDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto entry = index.data(ConversationModel::EntryRole).value<ConversationEntry>();
    const QPoint point = static_cast<QMouseEvent *>(event)->position().toPoint() - option.rect.topLeft();
    for (const CopyLine &line : layOut(entry, option, option.rect.width()).copies) {
        if (line.sendRect.contains(point)) {
            Q_EMIT sendAgainClicked(line.copy.id);
            return true;
        }
        if (line.dropRect.contains(point)) {
            Q_EMIT dropClicked(line.copy.id);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace birdcar
