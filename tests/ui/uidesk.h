// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dispatcher.h"
#include "app/requestjournal.h"
#include "app/store/reader.h"
#include "tests/support/testdatabase.h"
#include "tests/ui/fakeaccount.h"
#include "tests/ui/fakebackups.h"
#include "tests/ui/fakekeys.h"
#include "tests/ui/fakesetup.h"
#include "ui/desk.h"
#include "ui/enterpress.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWidget>

#include <memory>

namespace birdcar {

/// What the window works with, over a real database: Dispatcher and Reader live on the test's thread, so
/// answers come as soon as events are processed, and never before. Goes by the computer's clock. What the
/// window remembers for its user goes to a folder of its own.
class UiDesk
{
public:
    enum class Data { None, Sample };

    explicit UiDesk(Data data = Data::None);

    Desk desk();

    TestDatabase database;
    Dispatcher dispatcher;
    Reader reader;
    RequestJournal requests;
    FakeBackups backups;
    FakeKeys keys;
    FakeAccount account;
    FakeSetup setup;

private:
    void addSampleRequests();

    QTemporaryDir m_settingsFolder;
};

/// Drags these over the widget and lets go. False if it would not take them, or would have them removed.
bool dropFiles(QWidget &widget, const QList<QUrl> &files);

/// A test of one window over a desk: finds its widgets by their names, and ends it before the desk.
template <typename Window>
class WindowTest : public QObject
{
protected:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = m_window->template findChild<Widget *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return find<Widget>(QString::fromLatin1(name));
    }

    /// Shows the window in front of all others; false if that cannot be.
    bool activate()
    {
        m_window->show();
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get());
    }

    void close()
    {
        m_window.reset();
        m_desk.reset();
    }

    std::unique_ptr<UiDesk> m_desk;
    std::unique_ptr<Window> m_window;
    EnterPress m_enterPress; // as around the main window
};

} // namespace birdcar
