// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dispatcher.h"
#include "app/store/reader.h"
#include "tests/support/testdatabase.h"
#include "tests/ui/fakebackups.h"
#include "ui/desk.h"

#include <QTemporaryDir>

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
    FakeBackups backups;

private:
    QTemporaryDir m_settingsFolder;
};

} // namespace birdcar
