// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/setupdoor.h"

#include <QPromise>
#include <QStringList>

namespace birdcar {

/// A running BirdCar that exists only in the test, which says what it answers.
class FakeSetup : public SetupDoor
{
public:
    QFuture<Reach> reach(const QString &publicUrl) override
    {
        asked.append(publicUrl);
        return answer(reached);
    }
    QFuture<QStringList> installedTunnels() override { return answer(installed); }
    void watchWebhooks(bool watch) override { isWatched = watch; }

    Reach reached;
    QStringList installed{QStringLiteral("lt"), QStringLiteral("ssh")};
    QStringList asked; ///< the addresses that were called
    bool isWatched = false;

private:
    template <typename Answer>
    QFuture<Answer> answer(const Answer &value)
    {
        QPromise<Answer> promise;
        promise.start();
        promise.addResult(value);
        promise.finish();
        return promise.future();
    }
};

} // namespace birdcar
