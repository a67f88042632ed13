// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration.h"
#include "app/dispatcher.h"
#include "app/domain/clock.h"
#include "app/engine.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// The threads, from their start to their end.
class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAskedBeforeTheEndIsDone();
    void endsWithoutHavingStarted();
};

/// What a window keeps while it closes is asked for in the last moment.
void TestEngine::whatWasAskedBeforeTheEndIsDone()
{
    TestDatabase database;
    Configuration configuration;
    configuration.database = database.location();
    constexpr int drafts = 50;
    {
        Engine engine(configuration, systemClock());
        const QSignalSpy ready(&engine, &Engine::ready);
        engine.start();
        QTRY_COMPARE(ready.size(), 1);
        for (int i = 0; i < drafts; ++i) {
            RideDraft draft;
            draft.start = u"Depot %1"_s.arg(i);
            engine.dispatcher().call([draft](Dispatcher &dispatcher) { return dispatcher.saveDraft(draft); });
        }
    }
    QCOMPARE(database.scalar(u"SELECT count(*) FROM drafts"_s), QString::number(drafts));
}

void TestEngine::endsWithoutHavingStarted()
{
    TestDatabase database;
    Configuration configuration;
    configuration.database = database.location();
    const Engine unused(configuration, systemClock());
    Engine brief(configuration, systemClock());
    brief.start(); // and ends at once
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
