// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidewindow.h"

#include "ui/focusring.h"
#include "ui/guideview.h"
#include "ui/icons.h"
#include "ui/usersettings.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTextDocument>
#include <QToolButton>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const auto guideGeometryKey = u"guide/geometry"_s;
constexpr int chapterRole = Qt::UserRole;

} // namespace

GuideWindow::GuideWindow()
    : m_backButton(addButton(u"guideBackButton"_s, u"back"_s, tr("Back"), QKeySequence::Back)),
      m_forwardButton(addButton(u"guideForwardButton"_s, u"forward"_s, tr("Forward"), QKeySequence::Forward)),
      m_searchLineEdit(new QLineEdit), m_searchLabel(new QLabel), m_chapterList(new QListWidget),
      m_view(new GuideView)
{
    setObjectName(u"guideWindow"_s);
    setWindowTitle(tr("Guide"));
    setWindowIcon(applicationIcon());
    m_searchLineEdit->setObjectName(u"guideSearchLineEdit"_s);
    m_searchLineEdit->setAccessibleName(tr("Search the guide"));
    m_searchLineEdit->setPlaceholderText(tr("Search the guide (Ctrl+F)"));
    m_searchLineEdit->setClearButtonEnabled(true);
    m_searchLabel->setObjectName(u"guideSearchLabel"_s);
    m_searchLabel->setWordWrap(true);
    m_searchLabel->hide();
    m_chapterList->setObjectName(u"guideChapterListWidget"_s);
    m_chapterList->setAccessibleName(tr("Chapters"));
    m_chapterList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chapterList->setWordWrap(true);
    m_chapterList->setSpacing(2);
    m_view->setObjectName(u"guideTextBrowser"_s);
    m_view->setAccessibleName(tr("Text of the chapter"));
    for (const QString &chapter : m_contents.chapters()) {
        auto *item = new QListWidgetItem(m_contents.titleOf(chapter), m_chapterList);
        item->setData(chapterRole, chapter);
    }
    buildLayout();
    connectParts();
    new FocusRing(this);
    restoreGeometry(userSettings().value(guideGeometryKey).toByteArray());
}

GuideWindow::~GuideWindow()
{
    userSettings().setValue(guideGeometryKey, saveGeometry());
}

QString GuideWindow::chapter() const
{
    return m_contents.chapterAt(m_view->source());
}

void GuideWindow::openChapter(const QString &chapter)
{
    m_searchLineEdit->clear();
    showChapter(chapter);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
}

/// Esc ends the search first.
void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_searchLineEdit->text().isEmpty())
        close();
    m_searchLineEdit->clear();
}

QToolButton *GuideWindow::addButton(const QString &name, const QString &symbolName, const QString &text,
                                    const QKeySequence &key)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(symbol(symbolName));
    button->setAccessibleName(text);
    button->setToolTip(u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
    button->setShortcut(key);
    button->setFocusPolicy(Qt::TabFocus);
    button->setEnabled(false);
    return button;
}

void GuideWindow::buildLayout()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_backButton);
    top->addWidget(m_forwardButton);
    top->addWidget(m_searchLineEdit, 1);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_searchLabel);
    leftLayout->addWidget(m_chapterList, 1);
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"guideSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    const QSize unit(fontMetrics().averageCharWidth(), fontMetrics().height());
    resize(unit.width() * 150, unit.height() * 46);
    splitter->setSizes({unit.width() * 34, unit.width() * 116});
}

void GuideWindow::connectParts()
{
    connect(m_backButton, &QToolButton::clicked, m_view, &QTextBrowser::backward);
    connect(m_forwardButton, &QToolButton::clicked, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, m_backButton, &QWidget::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, m_forwardButton, &QWidget::setEnabled);
    connect(m_view, &QTextBrowser::sourceChanged, this, &GuideWindow::takeSource);
    connect(m_chapterList, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showChapter(item->data(chapterRole).toString());
    });
    connect(m_searchLineEdit, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_searchLineEdit, &QLineEdit::returnPressed, this, &GuideWindow::goToNext);
    const auto onKey = [this](const QKeySequence &key, auto &&slot) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, slot);
    };
    onKey(QKeySequence::Find, [this] {
        m_searchLineEdit->setFocus(Qt::ShortcutFocusReason);
        m_searchLineEdit->selectAll();
    });
    onKey(QKeySequence::FindNext, [this] { goToNext(); });
}

void GuideWindow::showChapter(const QString &chapter)
{
    if (chapter != this->chapter())
        m_view->setSource(m_contents.urlOf(chapter));
}

/// A link, the list or the way back led to another chapter.
void GuideWindow::takeSource(const QUrl &url)
{
    const QString chapter = m_contents.chapterAt(url);
    for (int row = 0; row < m_chapterList->count(); ++row) {
        if (m_chapterList->item(row)->data(chapterRole) == chapter)
            m_chapterList->setCurrentRow(row);
    }
    setWindowTitle(tr("Guide: %1").arg(m_contents.titleOf(chapter)));
}

/// Only chapters with all of the words stay in the list, each with how many there are.
void GuideWindow::search()
{
    QList<QRegularExpression> words;
    for (const QString &typed : m_searchLineEdit->text().simplified().split(u' ', Qt::SkipEmptyParts))
        words.append(guideWord(typed));
    qsizetype all = 0;
    for (int row = 0; row < m_chapterList->count(); ++row) {
        QListWidgetItem *item = m_chapterList->item(row);
        const QString chapter = item->data(chapterRole).toString();
        const qsizetype count = countIn(chapter, words);
        const QString title = m_contents.titleOf(chapter);
        item->setText(words.isEmpty() ? title : tr("%1 (%2)").arg(title, QString::number(count)));
        item->setHidden(!words.isEmpty() && count == 0);
        all += count;
    }
    m_searchLabel->setVisible(!words.isEmpty());
    m_searchLabel->setText(all > 0 ? tr("Enter goes to the next place.")
                                   : tr("No chapter has all of these words."));
    m_view->setWanted(all > 0 ? words : QList<QRegularExpression>());
    m_view->goToTop();
}

/// In the chapter that is shown, then in the next one of the list, then from the beginning again.
void GuideWindow::goToNext()
{
    const QListWidgetItem *current = m_chapterList->currentItem();
    if (current && !current->isHidden() && m_view->goToNext())
        return;
    const int rows = m_chapterList->count();
    for (int step = 1; step <= rows; ++step) {
        const int row = (m_chapterList->currentRow() + step) % rows;
        if (m_chapterList->item(row)->isHidden())
            continue;
        m_chapterList->setCurrentRow(row);
        m_view->goToTop();
        m_view->goToNext();
        return;
    }
}

qsizetype GuideWindow::countIn(const QString &chapter, const QList<QRegularExpression> &words)
{
    if (words.isEmpty())
        return 0;
    QString &text = m_plainTexts[chapter];
    if (text.isEmpty()) {
        QTextDocument document;
        document.setMarkdown(m_contents.markdownOf(chapter));
        text = document.toPlainText();
    }
    qsizetype all = 0;
    for (const QRegularExpression &word : words) {
        const qsizetype count = text.count(word);
        if (count == 0)
            return 0;
        all += count;
    }
    return all;
}

} // namespace birdcar
