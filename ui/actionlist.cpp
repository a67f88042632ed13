// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actionlist.h"

#include "ui/deskpage.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(birdcar::ActionWords)
};

/// Qt adds actions of its own to line edits and the like.
bool isOurs(const QAction *action)
{
    return !action->isSeparator() && !action->menu() && !action->objectName().isEmpty() &&
           !action->objectName().startsWith(u'_') && !action->objectName().startsWith("qt_"_L1);
}

DeskPage *pageOf(const QObject *object)
{
    for (QObject *at = object->parent(); at; at = at->parent()) {
        if (auto *page = qobject_cast<DeskPage *>(at))
            return page;
    }
    return nullptr;
}

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &key : action->shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    keys.removeAll(QString());
    return keys.join(ActionWords::tr(" or "));
}

class Collector
{
public:
    void takeMenu(const QMenu *menu, const QString &path)
    {
        for (QAction *action : menu->actions()) {
            if (action->menu())
                takeMenu(action->menu(), path + u" \u203A "_s + plainActionText(action->text()));
            else
                take(action, path);
        }
    }

    void take(QAction *action, const QString &path)
    {
        if (!isOurs(action) || m_known.contains(action))
            return;
        m_known.insert(action);
        DeskPage *page = pageOf(action);
        const bool elsewhere = page && !page->isVisible() && actsOnRow(action);
        m_entries.append({action, plainActionText(action->text()),
                          elsewhere ? ActionWords::tr("Only on %1").arg(page->windowTitle()) : path,
                          keysOf(action), page, elsewhere});
    }

    QList<ActionEntry> entries() const { return m_entries; }

private:
    QSet<const QAction *> m_known;
    QList<ActionEntry> m_entries;
};

/// Lower is better; -1 if it does not match.
int rankOf(const ActionEntry &entry, const QStringList &words)
{
    const QString all = entry.path + u' ' + entry.text;
    for (const QString &word : words) {
        if (!all.contains(word, Qt::CaseInsensitive))
            return -1;
    }
    const QString &first = words.first();
    const int place = entry.text.startsWith(first, Qt::CaseInsensitive)                 ? 0
                      : (u' ' + entry.text).contains(u' ' + first, Qt::CaseInsensitive) ? 1
                      : entry.text.contains(first, Qt::CaseInsensitive)                 ? 2
                                                                                        : 3;
    return place + (entry.isEnabled() ? 0 : 10);
}

constexpr char actsOnRowProperty[] = "birdcarActsOnRow";
constexpr char comesToPageProperty[] = "birdcarComesToPage";

} // namespace

void markActsOnRow(QAction *action)
{
    action->setProperty(actsOnRowProperty, true);
}

bool actsOnRow(const QAction *action)
{
    return action->property(actsOnRowProperty).toBool();
}

void markComesToPage(QAction *action)
{
    action->setProperty(comesToPageProperty, true);
}

bool comesToPage(const QAction *action)
{
    return action->property(comesToPageProperty).toBool();
}

QString plainActionText(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        plain.append(text.at(i));
    }
    while (plain.endsWith(u'.') || plain.endsWith(u'\u2026'))
        plain.chop(1);
    return plain;
}

QList<ActionEntry> actionEntries(const QMainWindow &window)
{
    Collector collector;
    for (const QAction *bar : window.menuBar()->actions()) {
        if (bar->menu())
            collector.takeMenu(bar->menu(), plainActionText(bar->text()));
    }
    for (QAction *action : window.findChildren<QAction *>()) {
        const DeskPage *page = pageOf(action);
        collector.take(action, page ? page->windowTitle() : ActionWords::tr("Window"));
    }
    return collector.entries();
}

QList<ActionEntry> matchingEntries(const QList<ActionEntry> &entries, const QString &typed)
{
    QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        words.append(QString()); // every text begins with it
    QList<std::pair<int, ActionEntry>> ranked;
    for (const ActionEntry &entry : entries) {
        if (const int rank = rankOf(entry, words); rank >= 0)
            ranked.append({rank, entry});
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, ActionEntry>::first);
    QList<ActionEntry> matching;
    for (const auto &[rank, entry] : ranked)
        matching.append(entry);
    return matching;
}

} // namespace birdcar
