// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QRegularExpression>
#include <QTextBrowser>

namespace birdcar {

/// Shows one chapter of the guide. Pictures are as wide as they are, or as the view where that is narrower;
/// words that are looked for are marked.
class GuideView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideView(QWidget *parent = nullptr);

    /// Marks these words in this chapter and in those that are opened later.
    void setWanted(const QList<QRegularExpression> &words);
    /// Selects the next marked word and brings it into view. False if there is none below the last one.
    bool goToNext();
    /// Puts the cursor back to the top, so that the first word is the next.
    void goToTop();

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void mark();
    void fitPictures();
    QImage fitted(const QImage &picture) const;

    QList<QRegularExpression> m_wanted;
    QList<QTextCursor> m_found; ///< the marked words, in their order
    QHash<QUrl, QImage> m_pictures;
};

} // namespace birdcar
