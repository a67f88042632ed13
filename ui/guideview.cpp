// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guideview.h"

#include <QEvent>
#include <QFontInfo>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

GuideView::GuideView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::sourceChanged, this, &GuideView::dress);
}

void GuideView::setWanted(const QList<QRegularExpression> &words)
{
    m_wanted = words;
    mark();
}

bool GuideView::goToNext()
{
    const int after = textCursor().selectionEnd();
    const auto next = std::ranges::find_if(m_found, [&](const QTextCursor &found) {
        return found.selectionStart() >= after && found.hasSelection();
    });
    if (next == m_found.end())
        return false;
    setTextCursor(*next);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() -
                                  viewport()->height() / 3);
    return true;
}

void GuideView::goToTop()
{
    moveCursor(QTextCursor::Start);
}

void GuideView::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    m_pictures.clear();
    QTextBrowser::doSetSource(name, type);
}

QVariant GuideView::loadResource(int type, const QUrl &name)
{
    const QVariant content = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource)
        return content;
    // Of few colours they would be scaled in these.
    const QImage picture = QImage::fromData(content.toByteArray()).convertToFormat(QImage::Format_RGB32);
    m_pictures.insert(name, picture);
    return fitted(picture);
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

/// Links and marks have the colours of the palette that was there when they were made.
void GuideView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    if (source().isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    QTextBrowser::reload();
    dress();
    verticalScrollBar()->setValue(place);
}

/// What Markdown leaves open: room to breathe, and keys in the size of the text around them.
void GuideView::dress()
{
    const int line = fontMetrics().height();
    document()->setDocumentMargin(line);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        if (!block.text().contains(QChar::ObjectReplacementCharacter)) // no picture
            format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 0)
            format.setTopMargin(block.blockNumber() > 0 ? line : 0);
        format.setBottomMargin(block.textList() ? line / 4.0 : line / 2.0);
        cursor.setBlockFormat(format);
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            if (!fragment.charFormat().fontFixedPitch())
                continue;
            QTextCharFormat keys;
            keys.setFontPointSize(QFontInfo(font()).pointSizeF());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(keys);
        }
    }
    mark();
}

void GuideView::mark()
{
    m_found.clear();
    for (const QRegularExpression &word : std::as_const(m_wanted)) {
        QTextCursor cursor = document()->find(word);
        while (!cursor.isNull()) {
            m_found.append(cursor);
            cursor = document()->find(word, cursor);
        }
    }
    std::ranges::sort(m_found, {}, &QTextCursor::selectionStart);
    QTextCharFormat marked;
    marked.setBackground(palette().highlight());
    marked.setForeground(palette().highlightedText());
    QList<QTextEdit::ExtraSelection> marks;
    for (const QTextCursor &cursor : std::as_const(m_found))
        marks.append({cursor, marked});
    setExtraSelections(marks);
}

void GuideView::fitPictures()
{
    for (auto picture = m_pictures.cbegin(); picture != m_pictures.cend(); ++picture)
        document()->addResource(QTextDocument::ImageResource, picture.key(), fitted(picture.value()));
    document()->markContentsDirty(0, document()->characterCount());
}

QImage GuideView::fitted(const QImage &picture) const
{
    const int room = viewport()->width() - 2 * qRound(document()->documentMargin());
    if (picture.width() <= room || room <= 0)
        return picture;
    QImage scaled = picture.scaledToWidth(qRound(room * devicePixelRatioF()), Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(devicePixelRatioF());
    return scaled;
}

} // namespace birdcar
