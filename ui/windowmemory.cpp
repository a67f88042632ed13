// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowmemory.h"

#include "ui/deskpage.h"
#include "ui/pagestack.h"
#include "ui/usersettings.h"

#include <QMainWindow>
#include <QSplitter>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const auto geometryKey = u"window/geometry"_s;
const auto pageKey = u"window/page"_s;

QString splitterKey(const QString &name)
{
    return u"dividers/%1"_s.arg(name);
}

} // namespace

QHash<QString, QSplitter *> WindowMemory::splitters() const
{
    QHash<QString, QSplitter *> named;
    for (int index = 0; index < m_pages->count(); ++index) {
        const DeskPage *page = m_pages->page(index);
        int number = 0;
        for (QSplitter *splitter : page->findChildren<QSplitter *>()) {
            const QString own = splitter->objectName();
            named.insert(own.isEmpty() ? u"%1%2"_s.arg(page->objectName(), QString::number(++number)) : own,
                         splitter);
        }
    }
    return named;
}

bool WindowMemory::restore()
{
    const QSettings settings = userSettings();
    const auto known = splitters();
    for (auto it = known.begin(); it != known.end(); ++it)
        it.value()->restoreState(settings.value(splitterKey(it.key())).toByteArray());
    const int page = m_pages->indexOfName(settings.value(pageKey).toString());
    if (page > 0)
        m_pages->setCurrentIndex(page);
    return m_window->restoreGeometry(settings.value(geometryKey).toByteArray());
}

void WindowMemory::save() const
{
    QSettings settings = userSettings();
    settings.setValue(geometryKey, m_window->saveGeometry());
    settings.setValue(pageKey, m_pages->currentPage()->objectName());
    const auto known = splitters();
    for (auto it = known.begin(); it != known.end(); ++it)
        settings.setValue(splitterKey(it.key()), it.value()->saveState());
}

} // namespace birdcar
