// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guidecontents.h"

#include <QWidget>

class QKeySequence;
class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace birdcar {

class GuideView;

/// The user's guide: chapters at the left, the chosen one at the right, a search through all of them. Stands
/// beside the main window and is in nobody's way.
class GuideWindow : public QWidget
{
    Q_OBJECT

public:
    GuideWindow();
    ~GuideWindow() override;

    const GuideContents &contents() const { return m_contents; }
    QString chapter() const;
    /// Shows the window in front, with this chapter.
    void openChapter(const QString &chapter);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &symbolName, const QString &text,
                           const QKeySequence &key);
    void buildLayout();
    void connectParts();
    void showChapter(const QString &chapter);
    void takeSource(const QUrl &url);
    void search();
    void goToNext();
    /// How often the words stand in the chapter; 0 if one of them does not.
    qsizetype countIn(const QString &chapter, const QList<QRegularExpression> &words);

    GuideContents m_contents;
    QHash<QString, QString> m_plainTexts; ///< by chapter, of those searched so far
    QToolButton *m_backButton;
    QToolButton *m_forwardButton;
    QLineEdit *m_searchLineEdit;
    QLabel *m_searchLabel;
    QListWidget *m_chapterList;
    GuideView *m_view;
};

} // namespace birdcar
